/** Crime and courts on small worlds: who watches matters by what he can do, and impunity is a result that feeds back. */
import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/sim/tallies.ts';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { placeOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { camp, townCrowd } from '../worlds/worlds.ts';

const processes = ['presence', 'publicOrder', 'crime', 'detention', 'civilianMind'];
const often: Changes = {
  'people.hardship': { mean: 0.5, sd: 0 },
  'parameters.crime.robberies': 300,
  'mission.mandate.arrest': true,
  'parameters.crime.garrisonDemand': 0,
};
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

/** Sum over seeds of what a scene shows after some days. */
function sum(
  file: ScenarioFile,
  changes: Changes,
  days: number,
  of: (scene: Scene) => number,
  prepare: (scene: Scene) => void = () => {},
): number {
  return seeds
    .map((seed) => {
      const scene = sceneOf(file, { ...often, ...changes }, seed);
      prepare(scene);
      step(scene, days * 24, processes);
      return of(scene);
    })
    .reduce((all, value) => all + value, 0);
}

const crimes = (id: string) => (scene: Scene) =>
  scene.world.placeTally[placeAt.crimes * scene.setting.places.length + placeOf(scene, id)];

/** A town, a village beside it that nobody watches, and 40 members of three kinds of unit in a base far off. */
const watched = (): ScenarioFile => {
  const file = townCrowd();
  const beside = { ...file.places[0], id: 'beside', name: 'Beside', at: [6, 2] as [number, number] };
  const units = (['fpu', 'ipo', 'infantry'] as const).map((kind) => ({
    id: kind,
    kind,
    strength: 40,
    base: [20, 2] as [number, number],
    vehicles: 8,
  }));
  return {
    ...file,
    places: [{ ...file.places[0], facilities: ['court'] }, beside],
    hostState: {
      ...file.hostState,
      units: [{ id: 'police', kind: 'police', strength: 5, at: [20, 2] }],
      justice: { custody: 200, casesPerWeek: 50, prison: 500 },
    },
    mission: { ...file.mission, units },
  };
};
const post = (unit: string) => (scene: Scene) =>
  void stand(scene, unit, 40, unit === 'infantry' ? 'guard' : 'order', 'town');

describe('a watch of forty', () => {
  const alone = { 'parameters.crime.impunityWeight': 0 };
  const nobody = sum(watched(), alone, 120, crimes('town'));
  const besideNobody = sum(watched(), alone, 120, crimes('beside'));
  it.each([
    { unit: 'fpu', low: 0.65, high: 0.9 },
    { unit: 'infantry', low: 0.9, high: 1.1 },
  ])('of $unit leaves $low to $high of the crime of the town, and no more beside it', ({ unit, low, high }) => {
    const there = sum(watched(), alone, 120, crimes('town'), post(unit)) / nobody;
    expect(there).toBeGreaterThan(low);
    expect(there).toBeLessThan(high);
    expect(sum(watched(), alone, 120, crimes('beside'), post(unit)) / besideNobody).toBeLessThan(1.05);
  });

  it('does nothing where its weight is nothing', () => {
    const off = {
      'parameters.crime.watchWeight': 0,
      'parameters.crime.impunityWeight': 0,
    };
    const without = sum(watched(), off, 60, crimes('town'));
    expect(sum(watched(), off, 60, crimes('town'), post('fpu'))).toBe(without);
  });
});

describe('impunity', () => {
  const bothCourts = (weight: number): number[] =>
    [0, 50].map((casesPerWeek) =>
      sum(
        watched(),
        { 'hostState.justice.casesPerWeek': casesPerWeek, 'parameters.crime.impunityWeight': weight },
        180,
        (scene) => tallied(scene, 'robberies'),
        post('fpu'),
      ),
    );

  it('rises where the arrested meet no court, and crime with it', () => {
    const impunity = [0, 50].map((casesPerWeek) =>
      sum(
        watched(),
        { 'hostState.justice.casesPerWeek': casesPerWeek },
        120,
        ({ world }) => world.impunity[0] / seeds.length,
        post('fpu'),
      ),
    );
    expect(impunity[0]).toBe(1);
    expect(impunity[1]).toBeLessThan(0.97);
    const [without, heard] = bothCourts(1);
    expect(without / heard).toBeGreaterThan(1.05);
  });

  it('raises crime by itself', () => {
    const of = (startImpunity: number): number =>
      sum(
        watched(),
        { 'parameters.crime.startImpunity': startImpunity, 'parameters.crime.reported': 0 },
        30,
        crimes('town'),
      );
    expect(of(1) / of(0)).toBeGreaterThan(1.5);
  });
});

describe('a crowded camp', () => {
  const inCamp = (room: number, crowding: number): number =>
    sum(
      camp(),
      {
        'places.camp.room': room,
        'places.camp.population': 1000,
        'places.camp.groups': { farming: 1 },
        'parameters.crime.crowding': crowding,
      },
      120,
      crimes('camp'),
    );
  it('has more crime than a roomy one, unless crowding is of no effect', () => {
    expect(inCamp(500, 1) / inCamp(2000, 1)).toBeGreaterThan(1.5);
    expect(inCamp(500, 0)).toBe(inCamp(2000, 0));
  });
});

describe('the demand of a garrison', () => {
  const robberies = (fpu: number, ipo: number, demand: number): number =>
    sum(watched(), { 'parameters.crime.garrisonDemand': demand }, 120, crimes('town'), (scene) => {
      stand(scene, 'infantry', 40, 'guard', 'town');
      if (fpu > 0) stand(scene, 'fpu', fpu, 'order', 'town');
      if (ipo > 0) stand(scene, 'ipo', ipo, 'community', 'town');
    });
  it('raises crime, and police offset it', () => {
    const [none, soldiers, police] = [robberies(0, 0, 0), robberies(0, 0, 1), robberies(40, 20, 1)];
    expect(soldiers / none).toBeGreaterThan(1.1);
    expect(police / soldiers).toBeLessThan(0.95);
  });
});

describe('a suspect whom the mission takes', () => {
  it('is held at its base where no host police are near, for three days, and let go', () => {
    const far = { 'hostState.justice.handOverKm': 0 };
    const held = sum(watched(), far, 60, (scene) => tallied(scene, 'heldTooLong'), post('fpu'));
    expect(held).toBeGreaterThan(0);
    expect(sum(watched(), far, 60, (scene) => scene.world.custody[0], post('fpu'))).toBe(0);
  });

  it('is fetched by host police who do so once custody has room, and then tried', () => {
    const full = { 'hostState.justice.custody': 1, 'hostState.justice.casesPerWeek': 3.5 };
    const [left, fetched] = [false, true].map((collects) => ({ ...full, 'hostState.justice.collects': collects }));
    const of = (changes: Changes, name: 'heldTooLong' | 'suspectsHandedOver' | 'tried'): number =>
      sum(watched(), changes, 60, (scene) => tallied(scene, name), post('fpu'));
    expect(of(left, 'suspectsHandedOver')).toBe(0);
    expect(of(fetched, 'suspectsHandedOver')).toBeGreaterThan(0);
    expect(of(fetched, 'heldTooLong')).toBeLessThan(of(left, 'heldTooLong'));
    expect(of(fetched, 'tried')).toBeGreaterThanOrEqual(of(left, 'tried'));
  });
});
