/** How groups and hosts judge the mission: partial care costs the trust of whom it leaves out, and consent its freedom. */
import { describe, expect, it } from 'vitest';
import { actorCode } from '../../src/sim/codes.ts';
import { offendGroup, offendHost, refusalFactor } from '../../src/sim/standing.ts';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import {
  cellOf,
  plotAttack,
  sceneOf,
  stand,
  step,
  stepAll,
  tallied,
  type Changes,
  type Scene,
} from '../worlds/scene.ts';
import { twoPeoples } from '../worlds/standing.ts';

const watching = ['presence', 'civilianMind', 'stocks'];
const herding = 1;

/** After 90 days with guards at the places named: trust and impartiality of the herders. */
function guarded(places: readonly string[], changes: Changes = {}): { trust: number; impartiality: number } {
  const scene = sceneOf(twoPeoples(), changes);
  for (const place of places) stand(scene, 'company', 60, 'guard', place);
  step(scene, 90 * 24, watching);
  const { world, setting } = scene;
  let trust = 0;
  let persons = 0;
  world.trust.forEach((value, civilian) => {
    if (setting.people.group[civilian] !== herding) return;
    trust += value * setting.people.persons[civilian];
    persons += setting.people.persons[civilian];
  });
  return { trust: trust / persons, impartiality: world.impartiality[herding] };
}

describe('a force that guards the places of one group alone', () => {
  it('is seen as partial by the other, and loses its trust', () => {
    const [partial, even, none] = [guarded(['near']), guarded(['near', 'far']), guarded([])];
    expect(partial.impartiality).toBeLessThan(0.85);
    expect(even.impartiality).toBeGreaterThan(0.99);
    expect(partial.trust).toBeLessThan(0.95 * none.trust);
    expect(even.trust).toBeGreaterThan(partial.trust);
  });

  it.each<[string, Changes]>([
    ['nobody minds partiality', { 'parameters.stocks.partialWeight': 0 }],
    ['nobody judges', { 'mission.judged': false }],
  ])('loses nothing by it where %s', (_, off) => {
    expect(guarded(['near'], off).trust).toBe(guarded([], off).trust);
  });

  it('is told apart by whose attacks it answers, too', () => {
    const scene = sceneOf(twoPeoples(), { 'parameters.stocks.seenShare': 0 });
    const before = scene.world.deliveredTo[herding];
    plotAttack(scene, { place: 'near', actor: 0, deaths: 1, fighters: 1 });
    stepAll(scene, 24);
    // The band is of the herders, and the near village has nobody else than farmers.
    expect(scene.world.deliveredTo[0]).not.toBe(before);
    expect(scene.world.deliveredTo[herding]).toBe(before);
  });
});

describe('a feud before a force', () => {
  const feud: Changes = {
    'people.feuds': [{ between: ['farming', 'herding'], heat: 1 }],
    'parameters.perpetrators.communalActsPerMonth': 30,
    'parameters.perpetrators.restraint': -2,
    'places.near.groups': { farming: 0.8, herding: 0.2 },
    'places.far.groups': { farming: 0.2, herding: 0.8 },
    'spoilers.band.violence': 0,
  };
  const seeds = Array.from({ length: 8 }, (_, seed) => seed + 1);
  /** Communal attacks in 60 days with as many soldiers, who meet nobody and turn nobody away, remembered in the places named. */
  const attacks = (places: readonly string[], changes: Changes = {}): number[] =>
    seeds.map((seed) => {
      const scene = sceneOf(twoPeoples(), { ...feud, ...changes }, seed);
      for (let day = 0; day < 60; day++) {
        for (const place of places) scene.world.presenceMemory[cellOf(scene, place)] = 1;
        step(scene, 24, ['bandDecisions', 'attacks', 'stocks']);
      }
      return tallied(scene, 'communalAttacks');
    });

  it('that both sides find impartial is fought less, and before a partial one nearly as before', () => {
    const [none, even, partial] = [attacks([]), attacks(['near', 'far']), attacks(['near'])];
    const change = pairedDifference(none, even);
    expect(change.mean - change.range).toBeGreaterThan(0);
    const little = pairedDifference(none, partial);
    expect(little.mean).toBeLessThan(0.4 * change.mean);
  });

  it('before one that is known to side with a people is fought as without it, however evenly it stands', () => {
    const siding: Changes = { 'mission.sidesWith': 'farming' };
    expect(attacks(['near', 'far'], siding)).toEqual(attacks([]));
    const scene = sceneOf(twoPeoples(), siding);
    expect(Array.from(scene.world.impartiality)).toEqual([1, 0]);
  });

  it('is as it was where a force does not calm', () => {
    const off: Changes = { 'parameters.stocks.feudCalm': 0 };
    expect(attacks(['near', 'far'], off)).toEqual(attacks([], off));
  });
});

describe('a dialogue between peoples in feud', () => {
  const feud: Changes = { 'people.feuds': [{ between: ['farming', 'herding'], heat: 1 }] };
  const held: Changes = { 'mission.dialogues': { places: ['near'], everyDays: 10, settles: 0.5, fromDay: 3 } };
  /** Wish for revenge of both sides near and far, after so many days from 1, 2, 3, and so on. */
  const revenge = (days: number, changes: Changes): number[] => {
    const scene = sceneOf(twoPeoples(), { ...feud, 'parameters.perpetrators.revengeDays': 30, ...changes });
    scene.world.revenge.forEach((_, index) => (scene.world.revenge[index] = index + 1));
    step(scene, days * 24, ['civilianMind']);
    return Array.from(scene.world.revenge);
  };
  const near = (index: number): boolean => index % twoPeoples().places.length === 0;

  it('ends its share of the wish for revenge on both sides in its place alone, on its days', () => {
    const without = revenge(14, {});
    expect(revenge(3, held)).toEqual(revenge(3, {}));
    revenge(4, held).forEach((wish, index) => {
      expect(wish).toBeCloseTo((near(index) ? 0.5 : 1) * revenge(4, {})[index], 12);
    });
    revenge(14, held).forEach((wish, index) => expect(wish).toBeCloseTo((near(index) ? 0.25 : 1) * without[index], 12));
  });

  it('is held by nobody where there is no mission to hold it', () => {
    expect(revenge(14, { ...held, 'mission.hq': undefined })).toEqual(revenge(14, { 'mission.hq': undefined }));
  });
});

describe('consent', () => {
  const hosts = (): ScenarioFile => ({
    ...twoPeoples(),
    hostState: {
      legitimacy: { farming: 0.5, herding: 0.5 },
      units: [{ id: 'army', kind: 'army', strength: 60, at: 'near', integrity: 0.2 }],
    },
  });
  const army = ({ setting }: Scene): number => setting.actors.findIndex(({ kind }) => kind === actorCode.hostArmy);

  it('of the host state falls when the mission acts against its forces, which are then denied it oftener, and comes back', () => {
    const scene = sceneOf(hosts());
    expect(refusalFactor(scene.world, scene.setting)).toBe(1);
    for (let time = 0; time < 4; time++) offendHost(scene.world, scene.setting, army(scene));
    expect(refusalFactor(scene.world, scene.setting)).toBeCloseTo(1.2, 5);
    step(scene, 360 * 24, ['stocks']);
    expect(refusalFactor(scene.world, scene.setting)).toBeLessThan(1.02);
  });

  it('of an armed group falls with what it lost, and stays where nobody judges', () => {
    for (const judged of [true, false]) {
      const scene = sceneOf(hosts(), { 'mission.judged': judged });
      offendGroup(scene.world, scene.setting, 0, 10, 20);
      expect(scene.world.consentOf[0]).toBeCloseTo(judged ? 0.3 : 0.5, 5);
    }
  });

  it('of an armed group that lost many raises ambushes', () => {
    const seeds = Array.from({ length: 6 }, (_, seed) => seed + 1);
    const ambushes = (judged: boolean): number[] =>
      seeds.map((seed) => {
        const scene = sceneOf(hosts(), { ...beset, 'mission.judged': judged }, seed);
        scene.world.consentOf[0] = 0;
        stepAll(scene, 60 * 24);
        return tallied(scene, 'ambushes');
      });
    const change = pairedDifference(ambushes(true), ambushes(false));
    expect(change.mean - change.range).toBeGreaterThan(0);
  });
});

/** A strong band beside the road that patrols take, whose consent does not come back soon. */
const beset: Changes = {
  'spoilers.band.fighters': 300,
  'spoilers.band.home': 'near',
  'spoilers.band.reachKm': 1,
  'parameters.hazard.ambushPerKm': 0.005,
  'parameters.stocks.groupConsentDays': 365,
};
