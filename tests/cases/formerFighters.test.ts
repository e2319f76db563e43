/** Former fighters go back to arms where aid is not paid for, where sites take more than they can, and where ties to commanders are strong. */
import { describe, expect, it } from 'vitest';
import { setRates } from '../../src/sim/choice.ts';
import { roleCode } from '../../src/sim/codes.ts';
import { violations } from '../../src/sim/invariants.ts';
import { standing } from '../../src/sim/invariants/forces.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { talkingBand } from '../worlds/peace.ts';
import {
  placeOf,
  plotAttack,
  sceneOf,
  stand,
  step,
  stepAll,
  tallied,
  type Changes,
  type Scene,
} from '../worlds/scene.ts';

const seeds = Array.from({ length: 16 }, (_, index) => index + 1);
const processes = ['bandDecisions', 'peaceProcess', 'ddr'];
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

interface Year {
  readonly scene: Scene;
  /** Returns to arms for each former fighter and month. */
  readonly rate: number;
}

/** A year of talks and of the programme alone, by seed; a platoon or two guard the site where told. */
function year(changes: Changes = {}, guards = 60): Year[] {
  return seeds.map((seed) => {
    const scene = sceneOf(talkingBand(), { 'parameters.demobilisation.uptakePerDay': 0.2, ...changes }, seed);
    if (guards > 0) stand(scene, 'company', guards, 'guard', 'base');
    let months = 0;
    for (let month = 0; month < 12; month++) {
      step(scene, 30 * 24, processes);
      months += sum(scene.world.ddr);
    }
    return { scene, rate: months > 0 ? tallied(scene, 'rearmed') / months : 0 };
  });
}
const rates = (years: readonly Year[]): number[] => years.map(({ rate }) => rate);

describe('a programme for former fighters', () => {
  const funded = year();
  const unfunded = year({ 'ddr.reinsertion': 0, 'ddr.reintegration': 0 });

  it('that pays for no aid loses more of them to arms than one that pays, beyond luck', () => {
    const change = pairedDifference(rates(unfunded), rates(funded));
    expect(change.mean - change.range).toBeGreaterThan(0);
  });

  it('that takes in more than it can disarm loses more of them, beyond luck', () => {
    const slow = year({ 'ddr.perDay': 1, 'ddr.casesPerDay': 1 });
    const rushed = year({ 'ddr.perDay': 100, 'ddr.casesPerDay': 1 });
    const change = pairedDifference(rates(rushed), rates(slow));
    expect(change.mean - change.range).toBeGreaterThan(0);
    const patient = { 'parameters.demobilisation.patienceDays': 240, 'parameters.demobilisation.fearWeight': 0 };
    const relaxed = pairedDifference(
      rates(year({ 'ddr.perDay': 100, 'ddr.casesPerDay': 1, ...patient })),
      rates(year({ 'ddr.perDay': 1, 'ddr.casesPerDay': 1, ...patient })),
    );
    expect(relaxed.mean).toBeLessThan(change.mean / 2);
  });

  it('loses more of those who are tied to their commanders, beyond luck', () => {
    const change = pairedDifference(rates(year({ 'spoilers.band.ties': 1 })), rates(year({ 'spoilers.band.ties': 0 })));
    expect(change.mean - change.range).toBeGreaterThan(0);
    const off = { 'parameters.demobilisation.tiesWeight': 0 };
    const none = pairedDifference(
      rates(year({ 'spoilers.band.ties': 1, ...off })),
      rates(year({ 'spoilers.band.ties': 0, ...off })),
    );
    expect(Math.abs(none.mean)).toBeLessThan(change.mean / 4);
  });

  it('loses nobody where nobody goes back, whether it pays or not', () => {
    const off = { 'parameters.demobilisation.relapsePerMonth': 0 };
    expect(sum(rates(year({ 'ddr.reinsertion': 0, 'ddr.reintegration': 0, ...off })))).toBe(0);
    expect(sum(rates(year(off)))).toBe(0);
  });

  it('finds nobody to sign up where nobody guards its sites, and nobody without talks', () => {
    // The base town has no garrison but those who are posted there.
    const empty = { 'mission.units.company.base': 'near', 'mission.units.qrf.base': 'near' };
    expect(sum(year(empty, 0).map(({ scene }) => tallied(scene, 'enlisted')))).toBe(0);
    expect(sum(year({ 'peace.process': 0 }).map(({ scene }) => tallied(scene, 'enlisted')))).toBe(0);
  });

  it('keeps account of every fighter and collects weapons', () => {
    for (const { scene } of funded.slice(0, 5)) {
      const { world } = scene;
      expect(sum(world.actorFighters) + sum(world.ddr)).toBe(240);
      expect(world.weapons[0]).toBeGreaterThan(0);
      expect(world.weapons[0]).toBeLessThanOrEqual(tallied(scene, 'enlisted'));
    }
    const scene = sceneOf(talkingBand());
    const since = standing(scene.world, scene.setting);
    stepAll(scene, 60 * 24);
    expect(tallied(scene, 'enlisted')).toBeGreaterThan(0);
    expect(violations(scene.world, scene.setting, since)).toEqual([]);
  });

  it('that leaves people without a living has more crime around its sites; none where they rob nobody', () => {
    const crimes = (changes: Changes): number[] =>
      seeds.map((seed) => {
        const scene = sceneOf(
          talkingBand(),
          { 'parameters.demobilisation.uptakePerDay': 0.2, 'parameters.crime.robberies': 300, ...changes },
          seed,
        );
        stand(scene, 'company', 60, 'guard', 'base');
        step(scene, 120 * 24, ['bandDecisions', 'peaceProcess', 'ddr', 'crime']);
        return tallied(scene, 'robberies');
      });
    const unpaid = { 'ddr.reinsertion': 0, 'ddr.reintegration': 0 };
    const change = pairedDifference(crimes(unpaid), crimes({}));
    expect(change.mean - change.range).toBeGreaterThan(0);
    const off = { 'parameters.demobilisation.crimeWeight': 0 };
    expect(crimes({ ...unpaid, ...off })).toEqual(crimes(off));
  });
});

describe('a site for former fighters', () => {
  const outsiders = {
    ...talkingBand().spoilers![0],
    id: 'others',
    name: 'others',
    negotiable: false,
    stance: 'outside' as const,
    fights: [],
  };
  const away = { 'ddr.sites': ['near'] };
  const withOthers = { ...talkingBand(), spoilers: [...talkingBand().spoilers!, outsiders] };

  it('away from the bases ties down guards, whom others then miss, and takes in fighters', () => {
    const planned = (changes: Changes): Scene => {
      const scene = sceneOf(talkingBand(), { ...away, 'ddr.perDay': 200, ...changes });
      stepAll(scene, 24);
      return scene;
    };
    const guarded = planned({});
    const open = planned({ 'parameters.demobilisation.guardRatio': 0.01 });
    const at = (scene: Scene, column: 'garrisonValue'): number => scene.world[column][placeOf(scene, 'near')];
    expect(at(guarded, 'garrisonValue')).toBeGreaterThan(at(open, 'garrisonValue'));
    const patrolling = ({ world }: Scene): number =>
      sum(
        [...world.detachmentRole.keys()]
          .filter((each) => world.detachmentUnit[each] >= 0 && world.detachmentRole[each] === roleCode.patrol)
          .map((each) => world.detachmentStrength[each]),
      );
    expect(patrolling(guarded)).toBeLessThan(patrolling(open));
    stepAll(guarded, 120 * 24);
    expect(tallied(guarded, 'enlisted')).toBeGreaterThan(0);
  });

  it('that nobody guards draws those who will not have peace, and not where it is worth nothing to them', () => {
    const pull = (changes: Changes, cantoned: number): number => {
      const scene = sceneOf(withOthers, { ...away, ...changes });
      scene.world.ddr[0] = cantoned;
      setRates(scene.world, scene.setting);
      const places = scene.setting.places.length;
      const rate = (id: string): number => scene.world.actRate[3 * places + placeOf(scene, id)];
      return rate('near') / rate('far');
    };
    expect(pull({}, 50)).toBeGreaterThan(pull({}, 0));
    const worthless = { 'parameters.talks.siteGain': 0 };
    expect(pull(worthless, 50)).toBe(pull(worthless, 0));
  });

  it('loses people to arms when it is attacked and not defended', () => {
    const back = (changes: Changes, attacked: boolean): number => {
      const scene = sceneOf(withOthers, { ...away, 'peace.process': 0, ...changes });
      scene.world.ddr[0] = 100;
      scene.world.actorFighters[0] -= 60;
      if (attacked) plotAttack(scene, { place: 'near', actor: 3 });
      step(scene, 3 * 24, ['attacks', 'ddr']);
      return tallied(scene, 'rearmed');
    };
    const calm = { 'parameters.demobilisation.relapsePerMonth': 0 };
    expect(back(calm, true)).toBeGreaterThan(20);
    expect(back(calm, false)).toBe(0);
    expect(back({ ...calm, 'parameters.demobilisation.scatteredShare': 0 }, true)).toBe(0);
  });
});

describe('a community programme', () => {
  const recruits = (changes: Changes): number[] =>
    seeds.map((seed) => {
      const scene = sceneOf(
        talkingBand(),
        {
          'places.near.groups': { herding: 1 },
          'places.far.groups': { herding: 1 },
          'parameters.recruitment.perThousandMonth': 5,
          'parameters.mind.startSupport': 0.5,
          ...changes,
        },
        seed,
      );
      step(scene, 60 * 24, ['recruitment']);
      return tallied(scene, 'recruited');
    });
  const cvr = [
    { at: 'near', places: 100 },
    { at: 'far', places: 100 },
  ];

  it('lowers the number who join armed groups, beyond luck, and not where its places hold nobody back', () => {
    const without = recruits({});
    const change = pairedDifference(recruits({ cvr }), without);
    expect(change.mean + change.range).toBeLessThan(0);
    expect(recruits({ cvr, 'parameters.prevention.hold': 0 })).toEqual(without);
  });

  it('with room for few lowers it less', () => {
    const few = cvr.map((each) => ({ ...each, places: 4 }));
    expect(sum(recruits({ cvr: few }))).toBeGreaterThan(sum(recruits({ cvr })));
  });
});

describe('a scenario without talks, programmes or groups that may split', () => {
  it('runs as it did when nothing knew of them', () => {
    const run = (changes: Changes): readonly number[] => {
      const scene = sceneOf(talkingBand(), { 'peace.process': 0, ...changes }, 3);
      stepAll(scene, 30 * 24);
      const { world } = scene;
      return [...world.incidentHour, ...world.incidentKilled, ...world.actorFighters, placeOf(scene, 'base')];
    };
    expect(run({ ddr: undefined })).toEqual(run({ 'parameters.talks.parley': 0, 'parameters.talks.spoiling': 0 }));
  });
});
