/**
 * Armed troops who stand where rivals camp lower clashes and battle deaths; police or observers in their stead do not
 * (Hultman, Kathman and Shannon 2014, for battle deaths by type of personnel).
 */
import { describe, expect, it } from 'vitest';
import { pairedDifference, rivalCamps } from '../worlds/armedGroups.ts';
import { sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const steps = ['information', 'movement', 'bandDecisions', 'clashes', 'attacks', 'presence'];
type Where = 'base' | 'camps';

interface Fought {
  readonly clashes: number[];
  readonly deaths: number[];
}

/** Sixty days of a unit in two halves at the camps or at the far base, by seed. */
function fought(unit: 'company' | 'police' | 'observers', where: Where, changes: Changes = {}): Fought {
  const scenes = seeds.map((seed): Scene => {
    const scene = sceneOf(rivalCamps(), changes, seed);
    for (const camp of ['west', 'east'] as const) stand(scene, unit, 80, 'guard', where === 'base' ? 'base' : camp);
    step(scene, 60 * 24, steps);
    return scene;
  });
  return {
    clashes: scenes.map((scene) => tallied(scene, 'clashes')),
    deaths: scenes.map((scene) => tallied(scene, 'battleDeaths')),
  };
}

describe('between two rival camps', () => {
  const [near, far] = (['camps', 'base'] as const).map((where) => fought('company', where));
  const byTroops = pairedDifference(near.deaths, far.deaths);

  it('a company lowers clashes and battle deaths beyond luck', () => {
    const clashes = pairedDifference(near.clashes, far.clashes);
    expect(clashes.mean + clashes.range).toBeLessThan(0);
    expect(byTroops.mean + byTroops.range).toBeLessThan(0);
  });

  it.each(['police', 'observers'] as const)('%s in its stead do not', (unit) => {
    const change = pairedDifference(fought(unit, 'camps').deaths, fought(unit, 'base').deaths);
    expect(Math.abs(change.mean)).toBeLessThan(0.25 * Math.abs(byTroops.mean));
  });

  it('nobody fights where clashes are off, with troops between or without', () => {
    const off = { 'parameters.clashes.perMonth': 0 };
    expect([...fought('company', 'camps', off).clashes, ...fought('company', 'base', off).clashes]).toEqual(
      seeds.flatMap(() => [0, 0]),
    );
  });

  it('nor do groups that are not rivals, and the dead are fighters who are gone', () => {
    expect(
      fought('company', 'base', { 'spoilers.westerners.fights': [], 'spoilers.easterners.fights': [] }).clashes,
    ).toEqual(seeds.map(() => 0));
    const scene = sceneOf(rivalCamps(), {}, 1);
    step(scene, 60 * 24, steps);
    const left = scene.world.actorFighters.reduce((sum, fighters) => sum + fighters, 0);
    expect(tallied(scene, 'battleDeaths')).toBeGreaterThan(0);
    expect(left).toBe(160 - tallied(scene, 'battleDeaths'));
  });
});
