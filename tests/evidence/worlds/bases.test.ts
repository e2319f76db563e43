import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../../src/evidence/worlds/features.ts';
import { countryFile, sectorFile } from '../../../src/evidence/worlds/world.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { createSetting } from '../../../src/sim/setting.ts';
import { basesOf, kmBetween, medianSpacingKm, parsedWorld, strengthOf } from './parsed.ts';

const country = (deployment: Deployment, worldSeed = 1, bases: number | null = 12) =>
  parsedWorld(countryFile({ worldSeed, mission: { deployment, bases } }));

/** Settlements with a base in them, and the people of those by how prone they are. */
function riskOf(scenario: ReturnType<typeof parsedWorld>) {
  const bases = new Set(basesOf(scenario).map((base) => base.join()));
  const held = scenario.places.filter(({ at }) => bases.has(at.join()));
  const atRisk = held.reduce((sum, { population, proneness }) => sum + population * (0.05 + proneness), 0);
  return { settlements: held.length, atRisk };
}

describe('bases', () => {
  it.each([
    [60, 12],
    [112, 18],
    [170, 12],
    [170, null],
  ])('stand evenly %i km apart when that is asked, %s of them', (baseSpacingKm, bases) => {
    for (const worldSeed of [1, 2, 3]) {
      const scenario = parsedWorld(countryFile({ worldSeed, mission: { baseSpacingKm, bases } }));
      if (bases !== null) expect(basesOf(scenario)).toHaveLength(bases);
      expect(medianSpacingKm(scenario) / baseSpacingKm).toBeGreaterThan(0.8);
      expect(medianSpacingKm(scenario) / baseSpacingKm).toBeLessThan(1.2);
    }
  });

  it('can stand close together in a sector', () => {
    const scenario = parsedWorld(sectorFile({ worldSeed: 1, mission: { baseSpacingKm: 10, bases: 20, troops: 4000 } }));
    expect(basesOf(scenario)).toHaveLength(20);
    expect(medianSpacingKm(scenario)).toBeLessThan(13);
  });

  it('are as many under every rule, and never closer than half the spacing where the map has room', () => {
    const rules: Deployment[] = [{ rule: 'random' }, { rule: 'violence', past: { village60: 5, village90: 3 } }];
    for (const rule of rules) {
      const scenario = country(rule);
      const bases = basesOf(scenario);
      expect(bases).toHaveLength(12);
      for (const [index, base] of bases.entries())
        for (const other of bases.slice(index + 1))
          expect(kmBetween(10, base, other)).toBeGreaterThanOrEqual(rule.rule === 'random' ? 85 : 42.5);
    }
  });

  it('are drawn anew at random, with the same strengths', () => {
    const [one, two] = [country({ rule: 'random' }), country({ rule: 'random', draw: 1 })];
    expect(basesOf(one)).not.toEqual(basesOf(two));
    expect(one.mission.units.map(({ strength }) => strength)).toEqual(
      two.mission.units.map(({ strength }) => strength),
    );
  });

  it('go to where violence was, largest first', () => {
    const plain = country({ rule: 'even' });
    const remote = plain.places.toReversed().slice(0, 4);
    const past = Object.fromEntries(remote.map(({ id }, index) => [id, 10 * (index + 1)]));
    const scenario = country({ rule: 'violence', past });
    const bases = basesOf(scenario);
    for (const { at } of remote)
      expect(Math.min(...bases.map((base) => kmBetween(10, base, at)))).toBeLessThanOrEqual(85);
    const strengthNear = ({ at }: (typeof remote)[number]) => {
      const nearest = bases.toSorted((a, b) => kmBetween(10, a, at) - kmBetween(10, b, at))[0].join();
      const units = scenario.mission.units.filter(({ base }) => base.join() === nearest);
      return units.reduce((sum, { strength }) => sum + strength, 0);
    };
    expect(strengthNear(remote[3])).toBeGreaterThanOrEqual(strengthNear(remote[0]));
  });

  it('go to the largest towns where no violence is known', () => {
    const scenario = country({ rule: 'violence', past: {} });
    const kindAt = new Map(scenario.places.map(({ at, kind }) => [at.join(), kind]));
    expect(new Set(basesOf(scenario).map((base) => kindAt.get(base.join())))).toEqual(new Set(['town']));
  });

  it('go to where most people are at risk, before anything happened, and stand in settlements', () => {
    const { settlements, atRisk } = riskOf(country({ rule: 'risk' }));
    expect(settlements).toBe(12);
    expect(atRisk).toBeGreaterThan(riskOf(country({ rule: 'even' })).atRisk);
    expect(atRisk).toBeGreaterThan(riskOf(country({ rule: 'random' })).atRisk);
  });

  it('grow in number with troops where the mission spreads out, and not where it does not', () => {
    const basesWith = (troops: number, troopsPerBase: number | null) => {
      const mission = { troops, troopsPerBase, baseSpacingKm: 80, deployment: { rule: 'risk' } } as const;
      return basesOf(parsedWorld(countryFile({ worldSeed: 1, mission }))).length;
    };
    expect([1000, 2000, 4000, 8000].map((troops) => basesWith(troops, 200))).toEqual([12, 12, 20, 40]);
    expect([2000, 8000].map((troops) => basesWith(troops, null))).toEqual([12, 12]);
  });

  it('go to named places, headquarters first and nobody twice', () => {
    const { places, mission } = country({ rule: 'places', places: ['village50', 'town1', 'village51', 'village50'] });
    const at = (id: string) => places.find((place) => place.id === id)!.at;
    expect(mission.hq).toEqual(at('town1'));
    expect(basesOf({ ...country({ rule: 'even' }), mission })).toHaveLength(3);
    expect(mission.units.some(({ base }) => base.join() === at('village50').join())).toBe(true);
  });

  it('may be manned only from a day on', () => {
    const options = { worldSeed: 1, days: 40, burnInDays: 5 };
    const scenario = parsedWorld(sectorFile({ ...options, mission: { arrivalDay: 20 } }));
    expect(strengthOf(scenario, 'infantry', 'qrf', 'fpu', 'ipo', 'observers')).toBe(0);
    const setting = createSetting(scenario);
    const { ticks, columns } = runArm(setting, runBurnIn(setting, 1), 'present').timeSeries;
    const patrols = Array.from(ticks, (tick, index) => ({ day: tick / 4, so: columns.patrols[index] }));
    expect(patrols.filter(({ day, so }) => day <= 20 && so > 0)).toEqual([]);
    expect(patrols.at(-1)!.so).toBeGreaterThan(0);
  });
});
