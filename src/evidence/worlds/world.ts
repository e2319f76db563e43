/** Generated worlds as plain scenario files: the same options give the same bytes. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { createRandom } from '../../sim/random.ts';
import { chooseBases } from './bases.ts';
import { peopleGroups, type Communities } from './communities.ts';
import { country, sector, town } from './defaults.ts';
import { deployMission } from './deployment.ts';
import type { Communal, Government, Mission, Rebels, World } from './features.ts';
import { shapeLand } from './land.ts';
import { hostForces, raiseSpoilers } from './perpetrators.ts';
import { buildRoads } from './roads.ts';
import { settle, type Settlement } from './settlements.ts';

/** What is left out has the value of the kind of world (defaults.ts). */
export type WorldOptions = Pick<World, 'worldSeed'> &
  Partial<Omit<World, 'rebels' | 'government' | 'communal' | 'mission'>> & {
    readonly rebels?: Partial<Rebels>;
    readonly government?: Partial<Government>;
    readonly communal?: Partial<Communal>;
    readonly mission?: Partial<Mission>;
  };

/** A town of neighbourhoods in cells of 250 m. @throws RangeError for options that no world can meet */
export const townFile = (options: WorldOptions): ScenarioFile => worldFile('Town', town, options);

/** The area of one brigade in cells of 5 km. @throws RangeError for options that no world can meet */
export const sectorFile = (options: WorldOptions): ScenarioFile => worldFile('Sector', sector, options);

/**
 * A country in cells of 10 km: at least 200 half-degree cells, 4 to 5 million people, 24 months.
 * @throws RangeError for options that no world can meet
 */
export const countryFile = (options: WorldOptions): ScenarioFile => worldFile('Country', country, options);

function complete(kind: Omit<World, 'worldSeed'>, options: WorldOptions): World {
  return {
    ...kind,
    ...options,
    rebels: { ...kind.rebels, ...options.rebels },
    government: { ...kind.government, ...options.government },
    communal: { ...kind.communal, ...options.communal },
    mission: { ...kind.mission, ...options.mission },
  };
}

function worldFile(name: string, kind: Omit<World, 'worldSeed'>, options: WorldOptions): ScenarioFile {
  const world = complete(kind, options);
  const random = createRandom(world.worldSeed);
  const land = shapeLand(world, random);
  const settlements = settle(world, land, random);
  const communities = peopleGroups(world, land, settlements, random);
  const { mission, injects } = deployMission(world, chooseBases(world, land, settlements, random));
  const named = settlements.reduce((sum, { population }) => sum + population, 0);
  return {
    cordon: 1,
    name: `${name} ${world.worldSeed}, generated`,
    days: world.days,
    burnInDays: world.burnInDays,
    clock: {
      tickHours: world.tickHours,
      start: '2024-01-01',
      ...(world.wetSeason === null ? {} : { wetSeason: { ...world.wetSeason } }),
    },
    map: {
      width: world.width,
      height: world.height,
      cellKm: world.cellKm,
      terrain: world.terrain,
      areas: land.areas,
    },
    places: settlements.map((settlement, rank) => placeOf(settlement, communities, rank)),
    roads: buildRoads(world, land, settlements),
    people: {
      peoplePerAgent: world.peoplePerAgent,
      rural: world.population - named,
      groups: communities.ids.map((id, group) => ({ id, name: `Group ${group + 1}` })),
      feuds: communities.feuds.map(({ between, heat }) => ({ between: [between[0], between[1]], heat })),
      hardship: { ...world.hardship },
    },
    hostState: hostForces(world, settlements, communities, random),
    mission,
    spoilers: raiseSpoilers(world, land, settlements, communities, random),
    injects,
    postures: world.postures,
  };
}

/** Settlements with a court: the largest. */
const courts = 3;

function placeOf(
  { id, kind, rank, at, population, proneness }: Settlement,
  { ids, shares }: Communities,
  index: number,
): NonNullable<ScenarioFile['places']>[number] {
  return {
    id,
    name: `${kind[0].toUpperCase()}${kind.slice(1)} ${rank + 1}`,
    kind,
    at: [at[0], at[1]],
    population,
    groups: Object.fromEntries(
      ids.map((group, number): [string, number] => [group, shares[index][number]]).filter(([, share]) => share > 0),
    ),
    facilities: kind === 'town' ? (rank < courts ? ['market', 'court'] : ['market']) : [],
    proneness,
  };
}
