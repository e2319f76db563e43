/** Paying for the number of patrols raises it near base, and the far village is seen no more; not where nothing is paid. */
import { describe, expect, it } from 'vitest';
import { calm, quiet, under } from '../worlds/doctrine.ts';
import { cellOf, sceneOf, step, tallied, type Changes } from '../worlds/scene.ts';
import { twoVillages } from '../worlds/worlds.ts';

describe('paying for the number of patrols', () => {
  const patrols = (incentive: string, changes: Changes = {}): { count: number; meanKm: number; far: number } => {
    const scene = sceneOf(twoVillages(), { ...calm, ...under('wide-area', { incentive }), ...changes });
    step(scene, 60 * 24, quiet);
    const count = tallied(scene, 'patrols');
    const far = scene.world.hour[0] - scene.world.lastSeenHour[cellOf(scene, 'far')];
    return { count, meanKm: tallied(scene, 'patrolKm') / count, far };
  };

  it('raises their number near base, and the far village is seen no more', () => {
    const [usual, paid] = [patrols('none'), patrols('patrols')];
    expect(paid.count).toBeGreaterThan(1.2 * usual.count);
    expect(paid.meanKm).toBeLessThan(0.6 * usual.meanKm);
    expect(usual.far).toBeLessThan(7 * 24);
    expect(paid.far).toBeGreaterThan(50 * 24);
  });

  it('shortens nothing where counted patrols go as far, and the stay at a stop is the same', () => {
    const same: Changes = { 'parameters.planning.countedRadius': 1, 'parameters.planning.shortestDwellHours': 2 };
    const dwell = under('wide-area', { incentive: 'patrols', dwellHours: 2 });
    const without = under('wide-area', { dwellHours: 2 });
    expect(patrols('patrols', { ...same, ...dwell })).toEqual(patrols('none', { ...same, ...without }));
  });
});
