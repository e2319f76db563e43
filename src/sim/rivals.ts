/** Who fights whom: bands of rival armed groups, and armed groups and the host army. */
import type { Scenario } from '../scenario/schema.ts';
import type { Actor } from './actors.ts';
import { hoursPerMonth } from './calendar.ts';
import { actorCode } from './codes.ts';
import { hashText, mixKeys } from './random.ts';

/** A side in clashes: a band, or a unit of the host army. */
export interface Side {
  readonly id: string;
  readonly key: number;
  /** Its actor, -1 for a unit of the host army, whose losses the state replaces. */
  readonly actor: number;
  /** Host unit of an army side, -1 for bands. */
  readonly unit: number;
  /** Where an army unit stands, and how many of it fight; bands have both in the world. */
  readonly cell: number;
  readonly fighters: number;
  readonly spoiler: number;
  readonly feudSide: number;
  /** What expected cost asks of a perpetrator. */
  readonly arms: number;
  readonly shield: number;
  readonly stake: number;
  readonly perceiver: number;
  readonly costWeight: number;
  /** Sides that it fights. */
  readonly rivals: readonly number[];
  /** Clashes an hour that it would begin with a rival beside it and nothing to fear. */
  readonly ceilingPerHour: number;
}

type Alone = Omit<Side, 'rivals'>;

function bandSides(scenario: Scenario, actors: readonly Actor[]): Alone[] {
  const { perMonth } = scenario.parameters.clashes;
  return actors.flatMap((actor, index): Alone[] =>
    actor.kind === actorCode.band
      ? [
          {
            ...actor,
            key: mixKeys(actor.key, hashText('clash')),
            actor: index,
            unit: -1,
            ceilingPerHour: (perMonth * scenario.spoilers[actor.spoiler].violence) / hoursPerMonth,
          },
        ]
      : [],
  );
}

function armySides(scenario: Scenario, cellOf: (at: readonly [number, number]) => number): Alone[] {
  const { perpetrators, clashes } = scenario.parameters;
  return scenario.hostState.units.flatMap((unit, index): Alone[] => {
    const fighters = Math.round(unit.strength * unit.capacity);
    if (unit.kind !== 'army' || fighters === 0) return [];
    return [
      {
        id: unit.id,
        key: mixKeys(hashText(unit.id), hashText('clash')),
        actor: -1,
        unit: index,
        cell: cellOf(unit.at),
        fighters,
        spoiler: -1,
        feudSide: -1,
        arms: 1,
        shield: perpetrators.stateShield,
        stake: 1,
        perceiver: scenario.spoilers.length,
        costWeight: 1,
        ceilingPerHour: (clashes.perMonth * unit.capacity) / hoursPerMonth,
      },
    ];
  });
}

/** Do two sides fight? What a scenario lists for either; else feuding peoples' groups, and groups outside the process and the army. */
function fight(scenario: Scenario, a: Alone, b: Alone): boolean {
  if (a.spoiler < 0 && b.spoiler < 0) return false;
  if (a.spoiler === b.spoiler) return false;
  const listed = [a, b].flatMap(({ spoiler }, index) => {
    const fights = spoiler < 0 ? undefined : scenario.spoilers[spoiler].fights;
    return fights === undefined ? [] : [fights.includes([b, a][index].id)];
  });
  if (listed.length > 0) return listed.includes(true);
  if (a.spoiler < 0 || b.spoiler < 0) return scenario.spoilers[Math.max(a.spoiler, b.spoiler)].stance === 'outside';
  const [from, other] = [a, b].map(({ spoiler }) => scenario.spoilers[spoiler].from);
  return (
    from !== other && scenario.people.feuds.some(({ between }) => between.includes(from) && between.includes(other))
  );
}

/** Every side of a scenario with its rivals; a side without any is left out of the candidates by an empty list. */
export function createSides(
  scenario: Scenario,
  actors: readonly Actor[],
  cellOf: (at: readonly [number, number]) => number,
): Side[] {
  const sides = [...bandSides(scenario, actors), ...armySides(scenario, cellOf)];
  return sides.map((side) => ({
    ...side,
    rivals: sides.flatMap((other, index) => (fight(scenario, side, other) ? [index] : [])),
  }));
}

/** By armed group: the groups with a band that one of its bands fights. */
export const rivalGroupsOf = (groups: number, sides: readonly Side[]): number[][] =>
  Array.from({ length: groups }, (_, group) => {
    const rivals = sides
      .filter(({ spoiler }) => spoiler === group)
      .flatMap((side) => side.rivals.map((rival) => sides[rival].spoiler));
    return [...new Set(rivals)].filter((rival) => rival >= 0).sort((a, b) => a - b);
  });
