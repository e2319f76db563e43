/** Who may do harm: rebel groups, militias of feuding groups, and host-state units. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { pow } from '../../sim/math.ts';
import { apportion } from '../../sim/people.ts';
import { normal, uniform, type Random } from '../../sim/random.ts';
import type { Communities } from './communities.ts';
import type { World } from './features.ts';
import { kmBetween, type Land } from './land.ts';
import { luck } from './luck.ts';
import type { Settlement } from './settlements.ts';

type Spoilers = NonNullable<ScenarioFile['spoilers']>;
type HostState = NonNullable<ScenarioFile['hostState']>;

const mostBands = 60;
/** Villages drawn for a stronghold; the one farthest from those before it is taken. */
const strongholdTries = 6;
/** Groups are of unequal size: the one of rank r has r to the minus this of the largest one's fighters. */
const groupSizeExponent = 0.5;

const bandsOf = (fighters: number, perBand: number): number =>
  Math.min(mostBands, Math.max(1, Math.round(fighters / perBand)));

/** Rebel groups with strongholds apart from each other, then militias at home among the feuding groups. */
export function raiseSpoilers(
  world: World,
  land: Land,
  settlements: readonly Settlement[],
  communities: Communities,
  random: Random,
): Spoilers {
  return [
    ...rebels(world, land, settlements, communities, random),
    ...militias(world, settlements, communities, random),
  ];
}

function rebels(
  { rebels: asked }: World,
  land: Land,
  settlements: readonly Settlement[],
  communities: Communities,
  random: Random,
): Spoilers {
  if (asked.groups === 0) return [];
  const homes: number[] = [];
  const villages = settlements.flatMap(({ kind }, rank) => (kind === 'town' ? [] : [rank]));
  const candidates = villages.length > 0 ? villages : settlements.map((_, rank) => rank);
  for (let group = 0; group < asked.groups; group++) {
    let best = candidates[0];
    let farthest = -1;
    for (let attempt = 0; attempt < strongholdTries; attempt++) {
      const rank = candidates[Math.floor(uniform(random, luck.stronghold, group, attempt, 0) * candidates.length)];
      const nearest = Math.min(
        Infinity,
        ...homes.map((home) => kmBetween(land, settlements[home].at, settlements[rank].at)),
      );
      if (nearest > farthest) {
        farthest = nearest;
        best = rank;
      }
    }
    homes.push(best);
  }
  const weights = homes.map((_, group) => pow(group + 1, -groupSizeExponent));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fighters = apportion(
    asked.fighters,
    weights.map((weight) => weight / total),
  );
  return homes.map((home, group) => ({
    id: `rebels${group + 1}`,
    name: `Rebel group ${group + 1}`,
    stance: Math.floor((group + 1) * asked.insideShare) > Math.floor(group * asked.insideShare) ? 'inside' : 'outside',
    aim: 'greedy',
    violence: asked.violence,
    from: communities.ids[largest(communities.shares[home])],
    fighters: fighters[group],
    bands: bandsOf(fighters[group], asked.fightersPerBand),
    home: settlements[home].id,
    arms: asked.arms,
    reachKm: asked.reachKm,
    funding: { tax: 0.6, external: 0.1, illicit: 0.3 },
  }));
}

const largest = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

/** Each in the settlement of its group that is largest, but for chance: settlements are drawn by the group's people. */
function militias(
  { communal, rebels: asked }: World,
  settlements: readonly Settlement[],
  { ids, shares, feuds }: Communities,
  random: Random,
): Spoilers {
  const sides = feuds.flatMap(({ between }) => between);
  if (sides.length === 0) return [];
  return Array.from({ length: communal.militias }, (_, number) => {
    const from = sides[number % sides.length];
    const group = ids.indexOf(from);
    const people = settlements.map(({ population, kind }, rank) =>
      kind === 'mine' ? 0 : population * shares[rank][group],
    );
    let left = uniform(random, luck.militia, number, 0, 0) * people.reduce((sum, persons) => sum + persons, 0);
    const home = Math.max(
      0,
      people.findIndex((persons) => (left -= persons) < 0),
    );
    return {
      id: `militia${number + 1}`,
      name: `Self-defence militia ${number + 1}`,
      stance: 'outside',
      aim: 'limited',
      violence: 0.5,
      from,
      fighters: communal.fightersPerMilitia,
      bands: bandsOf(communal.fightersPerMilitia, asked.fightersPerBand),
      home: settlements[home].id,
      arms: 'light',
      reachKm: asked.reachKm / 2,
      funding: { tax: 0.8, external: 0.2 },
    };
  });
}

/** Standard deviation of legitimacy between groups. */
const legitimacySpread = 0.15;

/** Garrisons and police stations, both in the largest settlements. */
export function hostForces(
  { government }: World,
  settlements: readonly Settlement[],
  { ids }: Communities,
  random: Random,
): HostState {
  const { garrisons, soldiersPerGarrison, armyIntegrity, stations, police, policeIntegrity, capacity, legitimacy } =
    government;
  const policed = settlements.slice(0, stations);
  const people = policed.reduce((sum, { population }) => sum + population, 0);
  const officers = apportion(
    police,
    policed.map(({ population }) => population / people),
  );
  const accepted = ids.map((_, group) => legitimacy + legitimacySpread * normal(random, luck.legitimacy, group, 0, 0));
  return {
    legitimacy: Object.fromEntries(
      ids.map((id, group) => [id, Math.round(100 * Math.min(1, Math.max(0, accepted[group]))) / 100]),
    ),
    units: [
      ...settlements.slice(0, garrisons).map(({ id }, number) => ({
        id: `garrison${number + 1}`,
        kind: 'army' as const,
        strength: soldiersPerGarrison,
        at: id,
        capacity,
        integrity: armyIntegrity,
      })),
      ...policed.map(({ id }, rank) => ({
        id: `police${rank + 1}`,
        kind: 'police' as const,
        strength: officers[rank],
        at: id,
        capacity,
        integrity: policeIntegrity,
      })),
    ],
  };
}
