/** The mission's units in their bases: companies, Formed Police Units, police teams and observers. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { exp, normalQuantile } from '../../sim/math.ts';
import { apportion } from '../../sim/people.ts';
import type { Base } from './bases.ts';
import type { World } from './features.ts';

type MissionFile = ScenarioFile['mission'];
type Unit = NonNullable<MissionFile['units']>[number];
type Injects = NonNullable<ScenarioFile['injects']>;

/** A company has 120, a Formed Police Unit 140 members; a team of police officers or observers at least four. */
const company = 120;
const formedUnit = 140;
const team = 4;
/** As around Bambari: persons a vehicle, litres of fuel a person and week, person-days of rations with a tenth to spare. */
const personsPerVehicle = 8;
const litresPerPersonWeek = 25;
const rationsPerPersonWeek = 7.7;

const equally = (total: number, parts: number): number[] =>
  apportion(total, new Array<number>(parts).fill(1 / parts)).filter((part) => part > 0);

/** Shares of bases by a lognormal law, the first the largest. */
function baseShares(bases: number, spread: number): number[] {
  const weights = Array.from({ length: bases }, (_, base) =>
    exp(spread * normalQuantile((bases - base - 0.5) / bases)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

export function deployMission(
  { mission }: World,
  bases: readonly Base[],
): { readonly mission: MissionFile; readonly injects: Injects } {
  const { troops, fpu, ipo, observers } = mission;
  const units: Unit[] = [];
  const station = (kind: Unit['kind'], strength: number, base: Base): void => {
    const at: [number, number] = [base.at[0], base.at[1]];
    const number = units.filter((unit) => unit.kind === kind).length + 1;
    units.push({
      id: `${kind}${number}`,
      kind,
      strength,
      base: base.settlement?.id ?? at,
      vehicles: Math.ceil(strength / personsPerVehicle),
    });
  };
  const reserve = Math.round(troops * mission.qrfShare);
  for (const strength of equally(reserve, Math.ceil(reserve / company))) station('qrf', strength, bases[0]);
  apportion(troops - reserve, baseShares(bases.length, mission.strengthSpread)).forEach((strength, base) => {
    for (const part of equally(strength, Math.ceil(strength / company))) station('infantry', part, bases[base]);
  });
  for (let left = fpu, number = 0; left > 0; left -= formedUnit, number++)
    station('fpu', Math.min(left, formedUnit), bases[number % bases.length]);
  for (const [kind, persons] of [
    ['ipo', ipo],
    ['observers', observers],
  ] as const)
    equally(persons, Math.min(bases.length, Math.max(1, Math.floor(persons / team)))).forEach((part, base) =>
      station(kind, part, bases[base]),
    );
  const persons = troops + fpu + ipo + observers;
  const late = mission.arrivalDay > 0;
  return {
    mission: {
      hq: bases[0].settlement?.id,
      mandate: { arrest: mission.arrest, expectation: mission.expectation },
      units: late ? units.map((unit) => ({ ...unit, strength: 0 })) : units,
      supply: {
        fuelLitresPerWeek: Math.round(litresPerPersonWeek * persons),
        rationsPerWeek: Math.round(rationsPerPersonWeek * persons),
      },
    },
    injects: late
      ? units.map(({ id, strength }) => ({
          id: `${id}Arrives`,
          day: mission.arrivalDay,
          kind: 'reinforcement',
          size: strength,
          unit: id,
        }))
      : [],
  };
}
