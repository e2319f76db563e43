import { describe, expect, it } from 'vitest';
import { noMission, present } from '../../../src/sim/arms.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { digestOf, snapshot } from '../../../src/sim/world.ts';
import { createRecord } from '../../../src/web/engine/finished.ts';
import { frameOf } from '../../../src/web/engine/frameOf.ts';
import { begin, createPlayback, seek, stepArm, stepBurnIn, type Playback } from '../../../src/web/engine/playback.ts';
import { settingOf } from './scenarios.ts';

const setting = settingOf('first-steps', 30);
const plenty = 1e9;

function burntIn(posture: string, seed: number, memory = plenty): Playback {
  const playback = createPlayback(setting, posture, seed, memory);
  while (stepBurnIn(playback));
  return playback;
}

function atTheEnd(posture: string, seed: number, memory = plenty): Playback {
  const playback = burntIn(posture, seed, memory);
  begin(playback);
  while (stepArm(playback));
  return playback;
}

describe('an arm that is played back', () => {
  it.each([...setting.postures.map(({ id }) => id), noMission, present])(
    'ends as the engine ends it: %s',
    (posture) => {
      const run = runArm(setting, runBurnIn(setting, 5), posture);
      const playback = burntIn(posture, 5);
      const record = createRecord(playback);
      begin(playback);
      record.note();
      let more = true;
      while (more) {
        more = stepArm(playback);
        record.note();
      }
      const finished = record.finish();
      expect(finished.digest).toBe(run.digest);
      expect(finished.ticks).toEqual(run.timeSeries.ticks);
      expect(finished.columns).toEqual(run.timeSeries.columns);
      expect(
        finished.incidents.map(({ hour, killed, outcome, reason }) => ({ hour, killed, outcome, reason })),
      ).toEqual(run.incidents.map(({ hour, killed, outcome, reason }) => ({ hour, killed, outcome, reason })));
    },
  );

  it('lands on the same state wherever a reader came from', () => {
    const playback = atTheEnd('tob', 3);
    const digests = new Map<number, string>();
    for (let tick = 0; tick <= playback.lastTick; tick++) digests.set(tick, digestOf(seek(playback, tick)));
    expect(digests.get(playback.lastTick)).toBe(digestOf(playback.frontier));
    for (const tick of [100, 3, 99, 0, 120, 17, 16, 18, 60, 59, 120, 1])
      expect(digestOf(seek(playback, tick))).toBe(digests.get(tick));
  });

  it('lands there with little room for snapshots, too', () => {
    const roomy = atTheEnd('static', 3);
    const narrow = atTheEnd('static', 3, 3e6);
    const none = atTheEnd('static', 3, 1);
    expect(narrow.snapshots.size()).toBeLessThanOrEqual(3e6);
    expect(narrow.snapshots.count()).toBeGreaterThan(2);
    expect(none.snapshots.count()).toBe(1);
    expect(narrow.snapshots.count()).toBeLessThan(roomy.snapshots.count());
    for (const tick of [100, 20, 115])
      for (const other of [narrow, none]) expect(digestOf(seek(other, tick))).toBe(digestOf(seek(roomy, tick)));
  });

  it('can be looked at before it has run to its end', () => {
    const playback = burntIn('tob', 3);
    begin(playback);
    expect(digestOf(seek(playback, 50))).toBe(digestOf(seek(atTheEnd('tob', 3), 50)));
  });

  it('begins from the state that another arm of the same luck burnt in', () => {
    const other = burntIn('static', 9);
    const state = snapshot(other.frontier);
    const playback = createPlayback(setting, 'tob', 9, plenty);
    begin(playback, state);
    while (stepArm(playback));
    expect(digestOf(playback.frontier)).toBe(digestOf(atTheEnd('tob', 9).frontier));
  });

  it('is not changed by being looked at', () => {
    const playback = atTheEnd('tob', 4);
    const before = digestOf(seek(playback, 100));
    frameOf(playback.view, setting);
    expect(digestOf(playback.view)).toBe(before);
  });
});
