/** What work between neighbours, with courts, and around a programme for fighters does; each gone where the scenario is silent. */
import { describe, expect, it } from 'vitest';
import { ddrStageCode, ddrStages } from '../../src/sim/codes.ts';
import { fightersFor, needOf } from '../../src/sim/gain.ts';
import { demand } from '../../src/sim/postures/picture.ts';
import { cellOf, placeOf, sceneOf, step, tallied, type Changes } from '../worlds/scene.ts';
import { talkingBand } from '../worlds/peace.ts';
import { feud, townCrowd, twoVillages } from '../worlds/worlds.ts';

describe('a feud on which neighbours work', () => {
  const heat = (changes: Changes, day: number): { need: number; fighters: number } => {
    const file = feud();
    const [{ between, heat: hot }] = file.people.feuds!;
    const scene = sceneOf(file, { 'people.feuds': [{ between, heat: hot, ...changes }] });
    const { world, setting } = scene;
    step(scene, 24, ['civilianMind']);
    const actor = setting.actors.findIndex(({ id, spoiler }) => spoiler < 0 && id === between[0]);
    const place = setting.places.findIndex(
      (_, at) => world.areaPersons[at * setting.groups.length + setting.actors[actor].from] > 0,
    );
    world.hour[0] = 24 * day;
    return {
      need: needOf(world, setting, actor),
      fighters: fightersFor(world, setting, actor, place),
    };
  };

  it('cools by half in its time: as many fewer attacks are considered, and come along', () => {
    const stays = heat({}, 60);
    const cools = heat({ calmDays: 60 }, 60);
    expect(stays.need).toBe(1);
    expect(cools.need).toBeCloseTo(0.5, 12);
    expect(stays.fighters).toBeGreaterThan(0);
    expect(cools.fighters).toBeCloseTo(stays.fighters / 2, 9);
    expect(heat({ calmDays: 60 }, 0)).toEqual(heat({}, 0));
  });
});

describe('a place that the mission puts first', () => {
  it('counts for planners with the people that it is said to be worth, and only for them', () => {
    const weigh = (changes: Changes) => {
      const scene = sceneOf(twoVillages(), changes);
      return demand(scene.world, scene.setting)[placeOf(scene, 'far')];
    };
    const at = twoVillages().places.findIndex(({ id }) => id === 'far');
    const persons = twoVillages().places[at].population!;
    expect(weigh({ [`places.far.countedAs`]: persons })).toBeCloseTo(2 * weigh({}), 9);
  });
});

describe('courts made to work again', () => {
  it('hear more cases as years pass', () => {
    const tried = (changes: Changes): number => {
      const scene = sceneOf(townCrowd(), {
        'hostState.justice.casesPerWeek': 0,
        'hostState.justice.prison': 2000,
        ...changes,
      });
      const { world } = scene;
      world.hour[0] = 24 * 365;
      for (let at = 0; at < 50; at++) world.detained[at] = 10;
      world.releaseHour.fill(Infinity);
      step(scene, 24 * 21, ['detention']);
      return tallied(scene, 'tried');
    };
    expect(tried({})).toBe(0);
    expect(tried({ 'hostState.justice.casesGrowth': 14 })).toBeGreaterThan(35);
  });
});

describe('a programme for fighters', () => {
  const enlisted = (changes: Changes): number => {
    const scene = sceneOf(talkingBand(), changes);
    scene.world.commitment.fill(1);
    scene.world.garrisonValue.fill(1000);
    step(scene, 24 * 30, ['ddr']);
    return tallied(scene, 'enlisted');
  };
  const programme = { sites: ['base'], perDay: 50, casesPerDay: 5, reinsertion: 1, reintegration: 1 };

  it('takes in only those who know of it', () => {
    const all = enlisted({ ddr: programme });
    expect(all).toBeGreaterThan(0);
    expect(enlisted({ ddr: { ...programme, known: 0 } })).toBe(0);
    expect(enlisted({ ddr: { ...programme, known: 0.5 } })).toBeLessThan(all);
  });

  it('is envied where only fighters get work, less where neighbours do too, and not at all unless that is asked for', () => {
    const shock = (envy: number, changes: Changes = {}): number => {
      const scene = sceneOf(talkingBand(), { ddr: programme, 'parameters.demobilisation.envy': envy, ...changes });
      scene.world.ddr[ddrStageCode.reintegrated] = 40;
      expect(scene.world.ddr).toHaveLength(ddrStages.length * scene.setting.scenario.spoilers.length);
      step(scene, 6, ['ddr']);
      return scene.world.grievanceShock[cellOf(scene, 'base')];
    };
    const envied = shock(0.05);
    expect(envied).toBeGreaterThan(0);
    expect(shock(0.05, { cvr: [{ at: 'base', places: 40 }] })).toBeCloseTo(envied / 2, 2);
    expect(shock(0)).toBe(0);
  });
});
