/** Police arrest inside a military cordon where they cannot alone; nobody needs a cordon where nobody is armed. */
import { describe, expect, it } from 'vitest';
import { policedTown, quiet, under } from '../worlds/doctrine.ts';
import { cellOf, sceneOf, step, tallied, type Changes } from '../worlds/scene.ts';

describe('police with an armed band in the town', () => {
  const arresting = (integration: string, changes: Changes = {}): number => {
    const still = { 'parameters.perpetrators.restraint': 6 };
    const scene = sceneOf(policedTown(), {
      ...still,
      ...under('projection', { policeIntegration: integration }),
      ...changes,
    });
    // Everybody in place, and nobody moves the band.
    step(scene, 20 * 24, [...quiet, 'bandDecisions']);
    return scene.world.arrestNow[cellOf(scene, 'town')];
  };
  const posts: Changes = { 'parameters.planning.postHours': 1 };

  it('work inside a military cordon where they do not alone', () => {
    expect(arresting('none', posts)).toBe(0);
    expect(arresting('joint', posts)).toBeGreaterThan(0);
  });

  it('have no cordon under `cordon` where the picture shows no threat, and need none where nobody is armed', () => {
    expect(arresting('cordon', { ...posts, 'parameters.planning.cordonThreat': 5 })).toBe(0);
    expect(arresting('none', { ...posts, spoilers: [] })).toBeGreaterThan(0);
    expect(arresting('joint', { ...posts, spoilers: [] })).toBe(arresting('none', { ...posts, spoilers: [] }));
  });
});

describe('arrests in twenty days of crowds', () => {
  const seeds = [1, 2, 3, 4, 5, 6];
  /** Arrests by seed. */
  const arrested = (integration: string, changes: Changes = {}): number[] =>
    seeds.map((seed) => {
      const scene = sceneOf(
        policedTown(),
        {
          'parameters.perpetrators.restraint': 6,
          ...under('projection', { policeIntegration: integration }),
          'parameters.planning.postHours': 1,
          ...changes,
        },
        seed,
      );
      step(scene, 20 * 24, [...quiet, 'bandDecisions', 'publicOrder', 'detention']);
      return tallied(scene, 'arrests');
    });

  it('are none by police alone beside a band, many inside a cordon, and as many either way without a band', () => {
    expect(arrested('none')).toEqual(seeds.map(() => 0));
    expect(Math.min(...arrested('joint'))).toBeGreaterThan(10);
    const alone = arrested('none', { spoilers: [] });
    expect(Math.min(...alone)).toBeGreaterThan(10);
    expect(arrested('joint', { spoilers: [] })).toEqual(alone);
  });
});
