/** The first incident that made runs of the same luck part. */
import type { FrameIncident } from '../frame.ts';

export interface Parting {
  /** As the first run has it that has it at all. */
  readonly incident: FrameIncident;
  /** One a run, in their order; null where it did not happen. */
  readonly inRuns: readonly (FrameIncident | null)[];
}

/** A run's numbers of incidents may differ for the same incident; when, where, what and by whom do not. */
const isSameEvent = (a: FrameIncident, b: FrameIncident): boolean =>
  a.hour === b.hour && a.kind === b.kind && a.cell === b.cell && a.actor === b.actor;

/** What a reader is told of an incident once it is over. */
const endedAlike = (a: FrameIncident, b: FrameIncident): boolean =>
  a.killed === b.killed &&
  a.killedByMission === b.killedByMission &&
  a.peacekeepersKilled === b.peacekeepersKilled &&
  a.outcome === b.outcome &&
  a.reason === b.reason;

const inOrder = (incidents: readonly FrameIncident[]): FrameIncident[] =>
  [...incidents].sort(
    (a, b) => a.hour - b.hour || a.kind.localeCompare(b.kind, 'en') || a.cell - b.cell || a.actor - b.actor,
  );

/** @param runs incidents of each run @returns null where all had the same incidents with the same ends */
export function partingOf(runs: readonly (readonly FrameIncident[])[]): Parting | null {
  const ordered = runs.map(inOrder);
  const longest = Math.max(0, ...ordered.map(({ length }) => length));
  for (let index = 0; index < longest; index++) {
    const present = ordered.flatMap((incidents) => incidents[index] ?? []);
    const [first] = present;
    const alike = present.every((each) => isSameEvent(each, first) && endedAlike(each, first));
    if (alike && present.length === runs.length) continue;
    const incident = inOrder(present)[0];
    return {
      incident,
      inRuns: ordered.map((all) => all.slice(index).find((each) => isSameEvent(each, incident)) ?? null),
    };
  }
  return null;
}
