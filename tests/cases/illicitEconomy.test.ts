/** Organised crime: what it earns, what stops it, and what its money does to violence. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { placeOf, sceneOf, stand, step, stepAll, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { mineRoad } from '../worlds/illicit.ts';

const seeds = Array.from({ length: 6 }, (_, index) => index + 1);

/** Attacks from day 60 to day 180, by seed. */
const attacks = (changes: Changes): number[] =>
  seeds.map((seed) => {
    const scene = sceneOf(mineRoad(), { 'mission.units': [], 'mission.hq': undefined, ...changes }, seed);
    stepAll(scene, 60 * 24);
    const before = tallied(scene, 'attacks');
    stepAll(scene, 120 * 24);
    return tallied(scene, 'attacks') - before;
  });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const network = (more: object): Changes => ({
  crimeNetworks: [{ id: 'gold', sites: ['mine'], outlet: 'post', ties: ['band'], ...more }],
});

describe('cutting the link between a network and an armed group', () => {
  const linked = attacks({});
  it.each<[string, Changes]>([
    ['from a day on', network({ cutFromDay: 0 })],
    ['from the start', network({ ties: [] })],
  ])('%s lowers its attacks', (_, cut) => {
    const without = attacks(cut);
    expect(total(without)).toBeLessThan(0.75 * total(linked));
    const change = pairedDifference(linked, without);
    expect(change.mean - change.range).toBeGreaterThan(0);
  });

  it('lowers nothing where the group lives on tax', () => {
    const tax: Changes = { 'spoilers.band.funding': { tax: 1, illicit: 0 } };
    expect(attacks({ ...tax, ...network({ cutFromDay: 0 }) })).toEqual(attacks(tax));
  });

  it('is of a world with a network: without any, illicit funding is as safe as other loot', () => {
    expect(attacks({ crimeNetworks: [] })).toEqual(linked);
  });
});

describe('what a network earns', () => {
  const watching = ['presence', 'crime', 'civilianMind', 'traffic'];
  /** Income of thirty days over that of an undisturbed network. */
  const income = (
    changes: Changes,
    prepare: (scene: Scene) => void = () => {},
    file: ScenarioFile = mineRoad(),
  ): number => {
    const scene = sceneOf(file, { 'parameters.crime.garrisonDemand': 0, ...changes });
    prepare(scene);
    step(scene, 30 * 24, watching);
    return tallied(scene, 'illicitIncome') / 30;
  };
  const police = (place: string) => (scene: Scene) => {
    stand(scene, 'fpu', 30, 'order', place);
    stand(scene, 'ipo', 20, 'community', place);
  };

  it('is whole where nobody disturbs it', () => {
    expect(income({})).toBeCloseTo(1, 10);
  });

  it('falls with police at the site or at the border post, and less with as many soldiers', () => {
    const [site, post, soldiers] = [
      income({}, police('mine')),
      income({}, police('post')),
      income({}, (scene) => void stand(scene, 'infantry', 50, 'guard', 'post')),
    ];
    expect(site).toBeLessThan(0.8);
    expect(post).toBeLessThan(0.8);
    expect(soldiers).toBeGreaterThan(post);
    expect(
      income({ 'parameters.illicit.policeWeight': 0, 'parameters.illicit.presenceWeight': 0 }, police('post')),
    ).toBe(1);
  });

  it('falls with a unit on the way, and stops where the road is closed', () => {
    expect(income({}, (scene) => void stand(scene, 'infantry', 50, 'guard', 'town'))).toBeLessThan(0.9);
    expect(
      income({ 'crimeNetworks.gold.outlet': undefined }, (scene) => void stand(scene, 'infantry', 50, 'guard', 'town')),
    ).toBe(1);
    const mined = (scene: Scene): void => void scene.world.hazard.fill(1);
    expect(income({}, mined)).toBe(0);
  });

  it('rises where a garrison buys, which police offset', () => {
    const demand: Changes = { 'parameters.crime.garrisonDemand': 2 };
    const soldiers = (scene: Scene): void => void stand(scene, 'infantry', 60, 'guard', 'mine');
    const both = (scene: Scene): void => {
      soldiers(scene);
      police('mine')(scene);
    };
    const none = income(demand);
    expect(income(demand, soldiers)).toBeGreaterThan(1.2 * none);
    expect(income(demand, both)).toBeLessThan(0.8 * income(demand, soldiers));
    expect(income({}, soldiers)).toBeLessThan(none);
  });

  it('is shielded by a patron in the host state, who also prevents trials', () => {
    const unit = [{ id: 'guards', kind: 'police', strength: 30, at: 'mine', capacity: 0.8 }];
    const hosts: Changes = { 'hostState.units': unit };
    const shielded: Changes = { ...hosts, ...network({ patron: 'guards' }) };
    expect(income(shielded)).toBeGreaterThan(income(hosts) + 0.05);
    const chance = (changes: Changes): number => {
      const scene = sceneOf(mineRoad(), changes);
      step(scene, 10 * 24, watching);
      return scene.world.trialChance[placeOf(scene, 'mine')];
    };
    expect(chance(shielded)).toBeLessThan(chance(hosts));
  });

  it('that is stopped makes those resentful who live on it', () => {
    const grievance = (changes: Changes): number => {
      const scene = sceneOf(mineRoad(), changes);
      police('mine')(scene);
      step(scene, 30 * 24, watching);
      return scene.world.grievance[scene.setting.people.place.indexOf(placeOf(scene, 'mine'))];
    };
    expect(grievance({})).toBeGreaterThan(grievance({ 'parameters.illicit.grievance': 0 }));
  });
});
