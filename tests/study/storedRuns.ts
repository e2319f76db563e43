/** Runs as they are kept, made of plain numbers, for tests of what is computed from them. */
import { noMission } from '../../src/sim/arms.ts';
import type { PointRuns } from '../../src/study/pointRuns.ts';
import type { StoredRun } from '../../src/study/storedRun.ts';

export function storedRun(more: Partial<StoredRun> = {}): StoredRun {
  return {
    stopReason: 'days',
    ticks: 40,
    outcomes: {},
    places: {},
    groups: {},
    transient: {},
    consumption: [],
    digest: '',
    incidents: 0,
    seconds: { burnIn: 0, run: 0 },
    ...more,
  };
}

/** One point: no mission and one posture, an element a replication. */
export function pointOf(
  without: readonly Partial<StoredRun>[],
  posture: readonly (Partial<StoredRun> | null)[],
): PointRuns {
  return {
    point_id: 'p',
    start: 'switching',
    byPosture: new Map([
      [noMission, without.map((run) => storedRun(run))],
      ['tob', posture.map((run) => (run === null ? null : storedRun(run)))],
    ]),
  };
}
