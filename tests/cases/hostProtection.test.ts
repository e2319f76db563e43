/** Host forces that stand up to attacks near them: fewer begin, some are stopped; not where they do not, or cannot. */
import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { sceneOf, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const garrison = (protects: boolean, more: object = {}): Changes => ({
  hostState: {
    units: [{ id: 'army', kind: 'army', strength: 80, at: 'village', capacity: 0.6, integrity: 1, protects, ...more }],
  },
});

/** Sixty days of a band near a village with a garrison, nobody of the mission about. */
function lived(changes: Changes): Scene[] {
  return seeds.map((seed) => {
    const scene = sceneOf(
      oneVillage(),
      {
        'spoilers.band.violence': 1,
        'spoilers.band.fights': [],
        'parameters.perpetrators.bandActsPerMonth': 20,
        ...changes,
      },
      seed,
    );
    step(scene, 60 * 24, ['bandDecisions', 'attacks']);
    return scene;
  });
}
const killed = (scenes: readonly Scene[]): number[] => scenes.map((scene) => tallied(scene, 'civiliansKilled'));
const sum = (scenes: readonly Scene[], name: Parameters<typeof tallied>[1]): number =>
  scenes.reduce((total, scene) => total + tallied(scene, name), 0);

describe('a garrison that protects', () => {
  const [idle, guarding] = [lived(garrison(false)), lived(garrison(true))];

  it('turns attacks away, stops some, and fewer people die', () => {
    const change = pairedDifference(killed(guarding), killed(idle));
    expect(change.mean + change.range).toBeLessThan(0);
    expect(sum(guarding, 'deterred')).toBeGreaterThan(0);
    expect(sum(guarding, 'stoppedByHost')).toBeGreaterThan(0);
    expect(sum(guarding, 'attacks')).toBeLessThan(0.8 * sum(idle, 'attacks'));
  });

  it('is worth what its capacity and integrity are', () => {
    const half = lived(garrison(true, { capacity: 0.1 }));
    expect(sum(half, 'attacks')).toBeGreaterThan(sum(guarding, 'attacks'));
    expect(sum(lived(garrison(true, { capacity: 0 })), 'stoppedByHost')).toBe(0);
  });

  it('changes nothing where no host unit stands up, or attacks are beyond its reach', () => {
    expect([sum(idle, 'deterred'), sum(idle, 'stoppedByHost')]).toEqual([0, 0]);
    const far = lived({ ...garrison(true), 'hostState.units.army.at': 'base' });
    expect(killed(far)).toEqual(killed(lived({ ...garrison(false), 'hostState.units.army.at': 'base' })));
  });
});
