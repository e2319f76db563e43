/** Two processes written anew from docs/odd.md alone match the engine: the text suffices. */
import { describe, expect, it } from 'vitest';
import { cellOf, placeOf, sceneOf, step, tallied, type Scene } from '../worlds/scene.ts';
import { townCrowd, twoVillages } from '../worlds/worlds.ts';
import { stepCrowd, type Crowd, type Group } from './rebuilt/crowd.ts';
import { attitudeNextDay, informing, nextDay, toward, type Cohort } from './rebuilt/mind.ts';

/** Numbers between bounds that are the same each time. */
function sequence(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (state * 48_271) % 2_147_483_647;
    return from + ((to - from) * state) / 2_147_483_647;
  };
}

describe('civilianMind from its text', () => {
  /** A world whose minds and surroundings are all different. */
  function mixedScene(seed: number): Scene {
    const scene = sceneOf(twoVillages(), { 'clock.tickHours': 6 }, seed);
    const { world } = scene;
    const draw = sequence(seed);
    for (let at = 0; at < world.fear.length; at++) {
      [world.fear[at], world.grievance[at], world.trust[at]] = [draw(0, 1), draw(0, 1), draw(0, 1)];
    }
    for (let cell = 0; cell < world.fearShock.length; cell++) {
      [world.fearShock[cell], world.grievanceShock[cell], world.trustShock[cell]] = [
        draw(0, 1),
        draw(0, 1),
        draw(0, 1),
      ];
      [world.presenceMemory[cell], world.contactMemory[cell]] = [draw(0, 1), draw(0, 1)];
    }
    world.tipMood.forEach((_, at) => (world.tipMood[at] = draw(-0.9, 1)));
    world.resentment.forEach((_, at) => (world.resentment[at] = draw(-1, 1)));
    world.support.forEach((_, at) => (world.support[at] = draw(0, 1)));
    world.priceShock[0] = draw(0, 0.5);
    world.expectation[0] = draw(0, 1);
    world.delivered[0] = draw(0, 1);
    return scene;
  }

  const cohortOf = ({ world, setting }: Scene, at: number): Cohort => ({
    persons: setting.people.persons[at] - world.gone[at],
    fear: world.fear[at],
    grievance: world.grievance[at],
    trust: world.trust[at],
  });
  const cohortsOf = (scene: Scene): Cohort[] =>
    Array.from({ length: scene.setting.people.cohorts }, (_, at) => cohortOf(scene, at));
  const midnight = (scene: Scene): void => step(scene, 24, ['civilianMind']);

  it.each([1, 2, 3])('takes every cohort through midnight as the model does, world %i', (seed) => {
    const scene = mixedScene(seed);
    const { world, setting } = scene;
    const { mind, order } = setting.parameters;
    const expected = cohortsOf(scene).map((cohort, at) => {
      const cell = world.presentCell[at];
      const here = {
        presence: world.presenceMemory[cell],
        contact: world.contactMemory[cell],
        fearShock: world.fearShock[cell],
        grievanceShock: world.grievanceShock[cell],
        trustShock: world.trustShock[cell],
      };
      return nextDay(cohort, here, mind, order);
    });
    midnight(scene);
    cohortsOf(scene).forEach((cohort, at) => {
      for (const mood of ['fear', 'grievance', 'trust'] as const)
        expect(cohort[mood], mood).toBeCloseTo(expected[at][mood], 9);
    });
  });

  it.each([1, 2, 3])('makes readiness to inform, tips and support of it, world %i', (seed) => {
    const scene = mixedScene(seed);
    const { world, setting } = scene;
    const { mind, information } = setting.parameters;
    const groups = setting.groups.length;
    const attitudes = Array.from(world.tipMood, (tipMood, at) =>
      attitudeNextDay({ tipMood, resentment: world.resentment[at], support: world.support[at] }, mind),
    );
    const moodBefore = Float64Array.from(world.tipMood);
    const people = [world.priceShock[0], world.expectation[0], world.delivered[0]];
    midnight(scene);
    attitudes.forEach(({ tipMood, resentment, support }, at) => {
      expect(world.tipMood[at]).toBeCloseTo(tipMood, 9);
      expect(world.resentment[at]).toBeCloseTo(resentment, 9);
      expect(world.support[at]).toBeCloseTo(support, 9);
    });
    expect(world.priceShock[0]).toBeCloseTo(toward(people[0], 0, mind.hardshipDays), 9);
    expect(world.expectation[0]).toBeCloseTo(toward(people[1], people[2], mind.expectationDays), 9);
    const after = cohortsOf(scene);
    const cells = new Set(world.presentCell.subarray(0, after.length));
    for (const cell of cells) {
      const there = after.map((_, at) => at).filter((at) => world.presentCell[at] === cell);
      const moods = there.map((at) => moodBefore[setting.nearestPlace[cell] * groups + setting.people.group[at]]);
      const ready = informing(
        there.map((at) => after[at]),
        moods,
        world.contactMemory[cell],
        information.contactFloor,
      );
      expect(world.informing[cell]).toBeCloseTo(ready, 9);
    }
  });
});

/** A town by itself; whoever keeps order there is put there by the test. */
const town = { 'people.peoplePerAgent': 5, 'hostState.units': [], 'mission.units': [], 'clock.tickHours': 2 };

interface Case {
  readonly name: string;
  readonly mean: number;
  readonly legitimacy: number;
  readonly grievance?: number;
  readonly priceRise?: number;
  readonly agitation?: number;
  readonly officers?: number;
  readonly custody?: number;
}

/** The town in the morning of a first day. */
function morning(
  { mean, legitimacy, grievance = 0, priceRise = 0, agitation = 0, ...more }: Case,
  seed: number,
): Scene {
  const scene = sceneOf(
    townCrowd(),
    {
      ...town,
      'people.hardship': { mean, sd: 0.15 },
      'hostState.legitimacy.farming': legitimacy,
      'hostState.justice.custody': more.custody ?? 0,
    },
    seed,
  );
  const { world } = scene;
  world.grievance.fill(grievance);
  world.priceShock[0] = priceRise;
  world.agitation[placeOf(scene, 'town')] = agitation;
  [world.expectation[0], world.delivered[0]] = [0.8, 0.3];
  world.arrestNow[cellOf(scene, 'town')] = more.officers ?? 0;
  step(scene, 6, ['publicOrder']);
  return scene;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Four standard errors of a mean. */
const doubt = (values: readonly number[]): number => {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return 4 * Math.sqrt(variance / values.length);
};

describe('publicOrder from its text', () => {
  const seeds = Array.from({ length: 30 }, (_, at) => at + 1);
  const cases: readonly Case[] = [
    { name: 'nobody is ready', mean: 0.3, legitimacy: 0.5 },
    { name: 'some are', mean: 0.7, legitimacy: 0.1, grievance: 0.05 },
    { name: 'nearly all are', mean: 0.9, legitimacy: 0.05, grievance: 0.1 },
    { name: 'prices rise', mean: 0.6, legitimacy: 0.1, priceRise: 0.3 },
    { name: 'the place is agitated', mean: 0.7, legitimacy: 0.1, grievance: 0.05, agitation: 0.3 },
    { name: 'officers stand there', mean: 0.9, legitimacy: 0.05, grievance: 0.1, officers: 25 },
  ];

  it.each(cases)('has as many out, and as violent ones, where $name', (each) => {
    const { mean, legitimacy, grievance = 0, priceRise = 0, agitation = 0, officers = 0 } = each;
    const group: Group = { persons: 4000, hardshipMean: mean, hardshipSd: 0.15, legitimacy, grievance };
    const place = { priceRise, expectation: 0.8, delivered: 0.3, officers };
    const { order } = sceneOf(townCrowd()).setting.parameters;
    let crowd: Crowd = { active: 0, willing: 0, violentShare: order.violentStart };
    const expected = Array.from({ length: 8 }, () => {
      crowd = stepCrowd(crowd, group, place, order, order.violentStart + agitation);
      return crowd;
    });
    const runs = seeds.map((seed) => {
      const scene = morning(each, seed);
      const { world } = scene;
      const at = placeOf(scene, 'town');
      const seen = expected.map(({ violentShare }) => {
        step(scene, 2, ['publicOrder']);
        if (world.activePersons[at] > 0 && officers === 0) expect(world.violentShare[at]).toBeCloseTo(violentShare, 9);
        return { active: world.activePersons[at], violent: world.activePersons[at] * world.violentShare[at] };
      });
      step(scene, 2, ['publicOrder']);
      // At night all go home; the day was one of disorder where the violent ever were enough.
      expect(world.activePersons[at]).toBe(0);
      const worst = Math.max(...seen.map(({ violent }) => violent));
      expect(tallied(scene, 'disorderDays')).toBe(worst >= order.disorderPersons ? 1 : 0);
      return seen.map(({ active }) => active);
    });
    expected.forEach(({ active }, at) => {
      const values = runs.map((seen) => seen[at]);
      expect(Math.abs(meanOf(values) - active)).toBeLessThanOrEqual(doubt(values) + 0.01 * active);
    });
  });

  it('arrests as many in a day as officers can', () => {
    const each = { name: '', mean: 0.9, legitimacy: 0.05, grievance: 0.1, officers: 50, custody: 1000 };
    const { order } = sceneOf(townCrowd()).setting.parameters;
    const arrests = seeds.map((seed) => {
      const scene = morning(each, seed);
      step(scene, 16, ['publicOrder']);
      return tallied(scene, 'arrests');
    });
    const can = 8 * each.officers * ((order.arrestsPerOfficerDay * order.subStepHours) / 24);
    expect(Math.abs(meanOf(arrests) - can)).toBeLessThanOrEqual(doubt(arrests) + 0.01 * can);
  });
});
