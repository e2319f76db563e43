/** Talks: whom they reach, who works against them, and who breaks away. */
import { describe, expect, it } from 'vitest';
import { setRates } from '../../src/sim/choice.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { talkingBand } from '../worlds/peace.ts';
import { cellOf, placeOf, sceneOf, step, stepAll, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const seeds = Array.from({ length: 10 }, (_, index) => index + 1);
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Five months without a programme and with nobody deployed, by seed, with many acts and talks that soon win over. */
const lived = (changes: Changes = {}, file = talkingBand()): Scene[] =>
  seeds.map((seed) => {
    const scene = sceneOf(
      { ...file, ddr: undefined },
      {
        'parameters.perpetrators.bandActsPerMonth': 40,
        'parameters.perpetrators.restraint': 0,
        'parameters.talks.offer': 0.6,
        'parameters.talks.talkDays': 15,
        ...changes,
      },
      seed,
    );
    step(scene, 150 * 24, ['bandDecisions', 'attacks', 'presence', 'civilianMind', 'peaceProcess']);
    return scene;
  });
const attacks = (scenes: readonly Scene[]): number[] => scenes.map((scene) => tallied(scene, 'attacks'));
const none = { 'peace.process': 0 };

describe('talks', () => {
  it('lower the attacks of a group that can be talked to, beyond luck, and not where commitment changes no act', () => {
    const change = pairedDifference(attacks(lived()), attacks(lived(none)));
    expect(change.mean + change.range).toBeLessThan(0);
    const idle = { 'parameters.talks.parley': 0 };
    expect(attacks(lived(idle))).toEqual(attacks(lived({ ...none, ...idle })));
  }, 60_000);

  it('leave a group of total aim, or one that will not negotiate, as it was', () => {
    const total = { 'spoilers.band.aim': 'total' };
    expect(attacks(lived(total))).toEqual(attacks(lived({ ...total, ...none })));
    const never = { 'spoilers.band.negotiable': false };
    expect(attacks(lived(never))).toEqual(attacks(lived({ ...never, ...none })));
  }, 60_000);

  it('are worth less to who lives on illicit trade', () => {
    const committed = (changes: Changes): number => sum(lived(changes).map(({ world }) => world.commitment[0]));
    const trade = { 'spoilers.band.funding': { illicit: 1, tax: 0 } };
    expect(committed(trade)).toBeLessThan(committed({}));
  }, 60_000);
});

describe('an armed group outside the talks', () => {
  const [band] = talkingBand().spoilers!;
  const outside = {
    ...talkingBand(),
    spoilers: [
      band,
      {
        ...band,
        id: 'others',
        name: 'others',
        from: 'farming',
        stance: 'outside' as const,
        negotiable: false,
        fighters: 120,
        fights: [],
      },
    ],
    // Herders live where the others strike.
    places: talkingBand().places.map((place) => (place.id === 'far' ? { ...place, groups: { herding: 1 } } : place)),
  };
  const quietOutside = { 'spoilers.others.violence': 0 };

  it('whose attacks nobody ends takes commitment from the others, and none where such attacks weigh nothing', () => {
    const committed = (changes: Changes): number[] => lived(changes, outside).map(({ world }) => world.commitment[0]);
    const change = pairedDifference(committed({}), committed(quietOutside));
    expect(change.mean + change.range).toBeLessThan(0);
    const unmoved = {
      'parameters.talks.attackLoss': 0,
      'parameters.talks.credibilityWeight': 0,
      'parameters.talks.failureWeight': 0,
    };
    const still = pairedDifference(committed(unmoved), committed({ ...unmoved, ...quietOutside }));
    expect(Math.abs(still.mean)).toBeLessThan(1e-9);
  }, 60_000);

  it('acts more while others come near to peace, beyond luck', () => {
    const own = (changes: Changes): number[] =>
      lived(changes, outside).map(({ world, setting }) =>
        world.incidentActor.reduce(
          (count, actor, incident) =>
            count + (incident < world.incidentCount[0] && actor >= 0 && setting.actors[actor].id === 'others' ? 1 : 0),
          0,
        ),
      );
    const spoiling = { 'parameters.talks.spoiling': 4, 'parameters.perpetrators.restraint': 3 };
    const change = pairedDifference(own(spoiling), own({ ...spoiling, 'parameters.talks.spoiling': 0 }));
    expect(change.mean - change.range).toBeGreaterThan(0);
  }, 60_000);
});

describe('an armed group inside the talks', () => {
  it('keeps from acts where people would name it, and not where naming costs nothing', () => {
    const told = (changes: Changes): number => {
      const scene = sceneOf(talkingBand(), { ...changes, 'spoilers.band.funding': { tax: 1 } });
      const { world, setting } = scene;
      world.informing[cellOf(scene, 'near')] = 1;
      setRates(world, setting);
      return world.actRate[placeOf(scene, 'near')] / world.actRate[placeOf(scene, 'far')];
    };
    expect(told({})).toBeLessThan(told({ 'spoilers.band.stance': 'outside' }));
    const free = { 'parameters.perpetrators.exposureCost': 0 };
    expect(told(free)).toBe(told({ ...free, 'spoilers.band.stance': 'outside' }));
  });
});

describe('a group that breaks away', () => {
  const [band] = talkingBand().spoilers!;
  const rebels = { of: 'band', share: 0.4 };
  const split = (splinter: { of: string; share: number; day?: number }) => ({
    ...talkingBand(),
    spoilers: [
      band,
      {
        ...band,
        id: 'rebels',
        name: 'rebels',
        stance: 'outside' as const,
        negotiable: false,
        fighters: 0,
        bands: 2,
        splinter,
      },
    ],
  });
  const fightersOf = ({ world, setting }: Scene, id: string): number =>
    setting.actors.reduce((count, actor, index) => count + (actor.id === id ? world.actorFighters[index] : 0), 0);

  it('takes its share of the fighters on its day, once, and nobody is lost', () => {
    const scene = sceneOf(split({ ...rebels, day: 20 }), { ddr: undefined, 'parameters.recruitment.leavePerMonth': 0 });
    stepAll(scene, 19 * 24);
    expect(fightersOf(scene, 'rebels')).toBe(0);
    const before = fightersOf(scene, 'band');
    stepAll(scene, 3 * 24);
    expect(fightersOf(scene, 'rebels') / before).toBeCloseTo(0.4, 1);
    expect(tallied(scene, 'splintered')).toBe(fightersOf(scene, 'rebels'));
  });

  it('fights on, so that there are more attacks than where nobody breaks away, beyond luck', () => {
    const change = pairedDifference(
      attacks(lived({}, split({ ...rebels, day: 60 }))),
      attacks(lived({}, split({ ...rebels, day: 60, share: 0 }))),
    );
    expect(change.mean - change.range).toBeGreaterThan(0);
  }, 60_000);

  it('comes by chance where fighters do not follow commanders into talks, and not where they do', () => {
    const came = (changes: Changes): number =>
      lived({ 'parameters.talks.splinterPerYear': 6, ...changes }, split(rebels)).filter(
        ({ world }) => world.splintered[1] === 1,
      ).length;
    expect(came({ 'spoilers.band.ties': 0 })).toBeGreaterThan(5);
    expect(came({ 'spoilers.band.ties': 1 })).toBe(0);
    expect(came({ 'spoilers.band.ties': 0, ...none })).toBe(0);
  }, 60_000);
});
