import { describe, expect, it } from 'vitest';
import { noMission } from '../../../src/sim/arms.ts';
import { frameOf } from '../../../src/web/engine/frameOf.ts';
import { groundOf } from '../../../src/web/engine/groundOf.ts';
import { begin, createPlayback, seek, stepBurnIn, type Playback } from '../../../src/web/engine/playback.ts';
import { transferables } from '../../../src/web/engine/transferables.ts';
import { tasks } from '../../../src/web/frame.ts';
import { settingOf } from './scenarios.ts';

const setting = settingOf('first-steps');

function begun(posture: string, seed = 3): Playback {
  const playback = createPlayback(setting, posture, seed, 1e9);
  while (stepBurnIn(playback));
  begin(playback);
  return playback;
}
const tob = begun('tob');
const frameAt = (tick: number, playback = tob) => frameOf(seek(playback, tick), setting);

describe('a frame', () => {
  it('counts every person of a detachment once, and none that the unit does not have', () => {
    for (const tick of [0, 40, 120, 240]) {
      const { detachments } = frameAt(tick);
      setting.units.forEach((_, unit) => {
        let out = 0;
        for (let entry = 0; entry < detachments.count; entry++)
          if (detachments.unit[entry] === unit) out += detachments.strength[entry];
        expect(out).toBe(tob.view.unitStrength[unit] - tob.view.unitPool[unit]);
      });
    }
  });

  it('has everybody of a tick begin where the tick before left them, save who came or went home', () => {
    const jumps: number[] = [];
    let before = frameAt(0);
    for (let tick = 1; tick <= 120; tick++) {
      const now = frameAt(tick);
      const slots = new Map(Array.from(before.detachments.slot, (slot, entry) => [slot, entry]));
      for (let entry = 0; entry < now.detachments.count; entry++) {
        const was = slots.get(now.detachments.slot[entry]);
        if (was === undefined || before.detachments.unit[was] !== now.detachments.unit[entry]) continue;
        const from = (was * before.detachments.samples + before.detachments.samples - 1) * 2;
        const to = entry * now.detachments.samples * 2;
        const dx = before.detachments.track[from] - now.detachments.track[to];
        const dy = before.detachments.track[from + 1] - now.detachments.track[to + 1];
        jumps.push(Math.sqrt(dx * dx + dy * dy));
      }
      before = now;
    }
    const far = jumps.filter((jump) => jump > 1.5).length;
    expect(jumps.length).toBeGreaterThan(500);
    expect(far / jumps.length).toBeLessThan(0.03);
  });

  it('has patrols on the map at some time, and all at base or post at none', () => {
    const seen = new Set<string>();
    const eventful = begun('tob', 5);
    for (let tick = 0; tick <= 240; tick++) {
      const { detachments } = frameAt(tick, eventful);
      detachments.task.forEach((task) => seen.add(tasks[task]));
    }
    for (const task of ['guard', 'patrol', 'responding', 'homeward'] as const) expect(seen).toContain(task);
  });

  it('shows no mission where there is none', () => {
    const playback = begun(noMission);
    const frame = frameAt(80, playback);
    expect(frame.detachments.count).toBe(0);
    expect(frame.tobs.count).toBe(0);
    expect([...frame.basesInUse]).toEqual([0]);
    expect(Math.max(...frame.places.trust)).toBeLessThanOrEqual(1);
  });

  it('counts all civilians who live, by cell and by place', () => {
    const { people, places } = frameAt(240);
    const gone = tob.view.gone.reduce((sum, persons) => sum + persons, 0);
    expect(people.reduce((sum, persons) => sum + persons, 0)).toBe(setting.people.total - gone);
    expect(places.people.reduce((sum, persons) => sum + persons, 0)).toBeGreaterThan(
      0.99 * setting.people.total - gone,
    );
  });

  it('tells an incident that has begun, and no other', () => {
    for (const tick of [40, 120, 240]) {
      const frame = frameAt(tick);
      for (const { hour, end } of frame.incidents) {
        expect(hour).toBeLessThan(frame.hour);
        if (end !== null) expect(end).toBeGreaterThanOrEqual(hour);
      }
    }
  });

  it('hands over every one of its arrays, and none of the state', () => {
    const frame = frameAt(10);
    const buffers = transferables(frame);
    expect(buffers).toContain(frame.presence.buffer);
    expect(buffers).toContain(frame.agents.cell.buffer);
    expect(buffers).not.toContain(tob.view.heap.buffer);
  });

  it('can cross to the page', () => {
    const copy = structuredClone({ ground: groundOf(setting), frame: frameAt(30) });
    expect(copy.frame.tick).toBe(30);
    expect(copy.ground.places.map(({ id }) => id)).toEqual(['harbour', 'ford', 'ridge']);
  });
});
