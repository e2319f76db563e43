/** Where the mission's bases are put: five rules, all with the headquarters in the largest settlement first. */
import { information } from '../../scenario/catalogue/information.ts';
import { maximalCovering } from '../../sim/siting.ts';
import { uniform, type Random } from '../../sim/random.ts';
import { fromGreatest } from './field.ts';
import { kmBetween, type Land } from './land.ts';
import { luck } from './luck.ts';
import type { Settlement } from './settlements.ts';
import type { Deployment, World } from './features.ts';

export interface Base {
  readonly at: readonly [x: number, y: number];
  /** The settlement it stands in, if it stands in one. */
  readonly settlement: Settlement | undefined;
}

type At = readonly [number, number];

/** A base moves from the lattice into a settlement that is nearer than this part of the spacing. */
const intoSettlement = 0.2;
/** Random spots tried before bases may stand closer to each other. */
const randomTries = 200;

/** The bases in the order in which strength is given to them. @throws RangeError for places that do not exist */
export function chooseBases(world: World, land: Land, settlements: readonly Settlement[], random: Random): Base[] {
  const { deployment, bases } = world.mission;
  const inside = (settlement: Settlement): Base => ({ at: settlement.at, settlement });
  if (deployment.rule === 'places')
    return [settlements[0], ...deployment.places.map((id) => named(settlements, id))]
      .filter((settlement, index, all) => all.indexOf(settlement) === index)
      .map(inside);
  const lattice = latticeBases(world, land, settlements);
  const count = grown(world, bases ?? lattice.length);
  if (deployment.rule === 'even') {
    if (count > lattice.length)
      throw new RangeError(
        `${count} bases ${world.mission.baseSpacingKm} km apart; expected at most ${lattice.length}, which the map has room for`,
      );
    return lattice.slice(0, count);
  }
  if (count > settlements.length)
    throw new RangeError(`${count} bases in ${settlements.length} settlements; expected one a settlement at most`);
  const chosen =
    deployment.rule === 'random'
      ? randomBases(world, land, settlements, random, count, deployment.draw ?? 0)
      : coveringBases(world, land, settlements, count, demandOf(settlements, deployment));
  return chosen.map(inside);
}

/** Bases of a mission that spreads out as it grows: one more for so many troops, beyond those that it has anyway. */
const grown = ({ mission: { troops, troopsPerBase } }: World, least: number): number =>
  troopsPerBase === null ? least : Math.max(least, Math.round(troops / troopsPerBase));

function named(settlements: readonly Settlement[], id: string): Settlement {
  const found = settlements.find((settlement) => settlement.id === id);
  if (found === undefined) throw new RangeError(`no settlement ${id} in this world`);
  return found;
}

/** Nodes of a square lattice through the headquarters, and from there outward to where most people are. */
function latticeBases(world: World, land: Land, settlements: readonly Settlement[]): Base[] {
  const spacing = world.mission.baseSpacingKm / land.cellKm;
  const [middleX, middleY] = settlements[0].at;
  const taken = new Set([settlements[0]]);
  const nodes: Base[] = [];
  const steps = Math.ceil(Math.max(land.width, land.height) / spacing);
  for (let down = -steps; down <= steps; down++)
    for (let across = -steps; across <= steps; across++) {
      const x = Math.round(middleX + across * spacing);
      const y = Math.round(middleY + down * spacing);
      if ((across === 0 && down === 0) || x < 0 || y < 0 || x >= land.width || y >= land.height) continue;
      const settlement = nearest(land, settlements, [x, y], (other) => !taken.has(other));
      if (
        settlement !== undefined &&
        kmBetween(land, settlement.at, [x, y]) <= intoSettlement * spacing * land.cellKm
      ) {
        taken.add(settlement);
        nodes.push({ at: settlement.at, settlement });
      } else if (!land.water[y * land.width + x]) nodes.push({ at: [x, y], settlement: undefined });
    }
  const around = nodes.map(({ at }) =>
    settlements.reduce(
      (sum, settlement) =>
        sum + (kmBetween(land, settlement.at, at) <= world.mission.baseSpacingKm / 2 ? settlement.population : 0),
      0,
    ),
  );
  return outward(
    land,
    { at: settlements[0].at, settlement: settlements[0] },
    nodes,
    around,
    world.mission.baseSpacingKm,
  );
}

/** Nodes one by one: of those beside one that is there already, the one with most people; then the rest. */
function outward(
  land: Land,
  first: Base,
  nodes: readonly Base[],
  around: readonly number[],
  spacingKm: number,
): Base[] {
  const chosen = [first];
  const open = fromGreatest(around).map((node) => nodes[node]);
  while (open.length > 0) {
    const beside = open.findIndex(({ at }) =>
      chosen.some((base) => kmBetween(land, base.at, at) <= (1 + 2 * intoSettlement) * spacingKm),
    );
    chosen.push(...open.splice(Math.max(0, beside), 1));
  }
  return chosen;
}

function nearest(
  land: Land,
  settlements: readonly Settlement[],
  at: At,
  may: (settlement: Settlement) => boolean,
): Settlement | undefined {
  let best: Settlement | undefined;
  for (const settlement of settlements)
    if (may(settlement) && (best === undefined || kmBetween(land, settlement.at, at) < kmBetween(land, best.at, at)))
      best = settlement;
  return best;
}

/** Spots drawn evenly over the map, each in the settlement nearest to it; half the spacing apart while there is room. */
function randomBases(
  world: World,
  land: Land,
  settlements: readonly Settlement[],
  random: Random,
  count: number,
  draw: number,
): Settlement[] {
  const chosen = [settlements[0]];
  for (let apart = world.mission.baseSpacingKm / 2, round = 0; chosen.length < count; apart /= 2, round++)
    for (let attempt = 0; attempt < randomTries && chosen.length < count; attempt++) {
      const key = round * randomTries + attempt;
      const at: At = [
        uniform(random, luck.base, draw, key, 0) * land.width,
        uniform(random, luck.base, draw, key, 1) * land.height,
      ];
      const found = nearest(land, settlements, at, () => true)!;
      if (!chosen.includes(found) && farFrom(land, chosen, found, apart)) chosen.push(found);
    }
  return chosen;
}

const farFrom = (land: Land, chosen: readonly Settlement[], settlement: Settlement, km: number): boolean =>
  chosen.every((other) => kmBetween(land, other.at, settlement.at) >= km);

/** What bases are to cover: what was reported from each settlement, or its people by how prone it is. */
function demandOf(settlements: readonly Settlement[], rule: Extract<Deployment, { rule: 'violence' | 'risk' }>) {
  if (rule.rule === 'risk')
    return Float64Array.from(
      settlements,
      ({ population, proneness }) => (information.leastThreat.default + proneness) * population,
    );
  for (const id of Object.keys(rule.past)) named(settlements, id);
  return Float64Array.from(settlements, ({ id }) => rule.past[id] ?? 0);
}

/**
 * Where they cover most demand, by the siting method of all planners: it counts fully in the settlement itself and not at
 * all half a spacing away. Then the largest towns that nobody stands near.
 */
function coveringBases(
  world: World,
  land: Land,
  settlements: readonly Settlement[],
  count: number,
  weight: Float64Array,
): Settlement[] {
  const radius = world.mission.baseSpacingKm / 2;
  const reach = new Float64Array(settlements.length * settlements.length);
  settlements.forEach((site, row) =>
    settlements.forEach((demand, column) => {
      reach[row * settlements.length + column] = Math.max(0, 1 - kmBetween(land, site.at, demand.at) / radius);
    }),
  );
  const covered = reach.slice(0, settlements.length);
  const sites = maximalCovering(weight, reach, settlements.length, count - 1, covered);
  const gain = sites.map((site) =>
    weight.reduce((sum, events, demand) => sum + events * reach[site * settlements.length + demand], 0),
  );
  const chosen = [settlements[0], ...fromGreatest(gain).map((index) => settlements[sites[index]])];
  for (let apart = radius; chosen.length < count; apart /= 2)
    for (const settlement of settlements)
      if (chosen.length < count && !chosen.includes(settlement) && farFrom(land, chosen, settlement, apart))
        chosen.push(settlement);
  return chosen;
}
