/** Bands that tax and hold checkpoints: it feeds them, frightens people and closes roads; never where a scenario does not say so. */
import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { cellOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const steps = ['movement', 'bandDecisions', 'attacks', 'presence', 'bandActs', 'civilianMind', 'routeHazard'];
const taxing: Changes = { 'spoilers.band.acts': { tax: 1 } };
const holding: Changes = { 'spoilers.band.acts': { checkpoints: 1 } };

/** Ninety days of a band near the village, before anything else is done or with a company posted there. */
function lived(changes: Changes, guarded = false): Scene[] {
  return seeds.map((seed) => {
    const scene = sceneOf(
      oneVillage(),
      {
        'spoilers.band.violence': 1,
        'parameters.perpetrators.restraint': 0,
        'parameters.perpetrators.bandActsPerMonth': 15,
        ...changes,
      },
      seed,
    );
    if (guarded) stand(scene, 'company', 110, 'guard', 'village');
    step(scene, 90 * 24, steps);
    return scene;
  });
}
const tally = (scenes: readonly Scene[], name: Parameters<typeof tallied>[1]): number[] =>
  scenes.map((scene) => tallied(scene, name));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const fear = (scenes: readonly Scene[]): number[] =>
  scenes.map(({ world }) => sum([...world.fear]) / world.fear.length);

describe('a band that taxes', () => {
  const [without, taxed] = [lived({}), lived(taxing)];

  it('raids less, since it is fed, and people live in more fear than its raids alone make', () => {
    expect(sum(tally(taxed, 'extortions'))).toBeGreaterThan(10 * seeds.length);
    const raids = pairedDifference(tally(taxed, 'attacks'), tally(without, 'attacks'));
    expect(raids.mean + raids.range).toBeLessThan(0);
    const frightened = pairedDifference(fear(taxed), fear(without));
    expect(frightened.mean - frightened.range).toBeGreaterThan(0);
  });

  it('comes less often where a company stands', () => {
    const change = pairedDifference(tally(lived(taxing, true), 'extortions'), tally(taxed, 'extortions'));
    expect(change.mean + change.range).toBeLessThan(0);
  });

  it('never comes where its share is 0, and feeds and frightens nobody where that is set to 0', () => {
    expect(sum(tally(without, 'extortions'))).toBe(0);
    const off = { 'parameters.perpetrators.extortDays': 0, 'parameters.perpetrators.extortImpact': 0 };
    expect(tally(lived({ ...taxing, ...off }), 'attacks')).toEqual(tally(without, 'attacks'));
  });
});

describe('a band that holds checkpoints', () => {
  it('closes the road for days, and keeps none where a stronger unit stands', () => {
    const held = lived(holding);
    const open = (scenes: readonly Scene[]): number =>
      sum(tally(scenes, 'openRouteSum')) / sum(tally(scenes, 'routeKmSum'));
    expect(sum(tally(held, 'checkpointDays'))).toBeGreaterThan(10 * seeds.length);
    expect(open(held)).toBeLessThan(0.9);
    expect(open(lived({}))).toBe(1);
  });

  it('delays a weaker unit on its way, and a stronger one not', () => {
    const hours = (strength: number): number => {
      const scene = sceneOf(oneVillage(), { ...holding, 'spoilers.band.home': 'village', 'spoilers.band.reachKm': 1 });
      const { world, setting } = scene;
      world.checkpointCell[0] = cellOf(scene, 'village') - 2;
      world.checkpointUntil[0] = 1e9;
      const detachment = stand(scene, 'company', strength, 'garrison', 'village');
      step(scene, setting.tickHours, ['movement']);
      return world.legArrive[detachment * world.legsPerDetachment + world.legCount[detachment] - 1];
    };
    expect(hours(20) - hours(100)).toBeCloseTo(1, 5);
  });

  it('is gone from a road when a stronger unit comes', () => {
    const scene = sceneOf(oneVillage(), { ...holding, 'spoilers.band.home': 'village' });
    const { world } = scene;
    world.checkpointCell[0] = cellOf(scene, 'village');
    world.checkpointUntil[0] = 1e9;
    step(scene, 6, ['presence', 'bandActs']);
    expect(world.checkpointCell[0]).toBe(cellOf(scene, 'village'));
    stand(scene, 'company', 110, 'guard', 'village');
    step(scene, 6, ['presence', 'bandActs']);
    expect(world.checkpointCell[0]).toBe(-1);
  });
});
