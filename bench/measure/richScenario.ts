/** Scenarios of a wanted size through the ordinary schema: the standard rich run, and what growth is measured on. */

export interface Size {
  /** Cells along an edge of the map. */
  readonly side: number;
  /** Civilian cohorts; each is ten persons. */
  readonly agents: number;
  readonly units: number;
  readonly fighters: number;
  readonly places: number;
  readonly days: number;
}

/** 100 x 100 cells, 50 000 civilian agents, 200 unit elements, 500 fighters in bands, 365 days of 6-hour ticks. */
export const standard: Size = { side: 100, agents: 50_000, units: 200, fighters: 500, places: 48, days: 365 };

const persons = 10;
const groups = ['river', 'hill', 'plain'] as const;
const unitKinds = ['infantry', 'infantry', 'infantry', 'fpu', 'infantry', 'ipo', 'infantry', 'engineer'] as const;
const strengths = { infantry: 40, fpu: 40, ipo: 8, engineer: 20 } as const;

/** Places on a coarse lattice, moved a little so that nothing lines up; every sixth is a town. */
function places({ side, places: count, agents }: Size) {
  const across = Math.ceil(Math.sqrt(count));
  const gap = side / across;
  const urban = Math.round(agents * 0.8) * persons;
  const weights = Array.from({ length: count }, (_, index) => (index % 6 === 0 ? 6 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, index) => ({
    id: `place${index}`,
    name: `Place ${index}`,
    kind: weight > 1 ? 'town' : 'village',
    at: [
      Math.floor((index % across) * gap + gap * (0.3 + 0.05 * ((index * 7) % 9))),
      Math.floor(Math.floor(index / across) * gap + gap * (0.3 + 0.05 * ((index * 5) % 9))),
    ],
    population: Math.floor((urban * weight) / total),
    groups: { [groups[index % 3]]: 0.7, [groups[(index + 1) % 3]]: 0.3 },
    facilities: weight > 1 ? ['market', 'policeStation', 'court'] : [],
    proneness: (index % 5) / 10,
  }));
}

/** A scenario of the size, as plain data for the parser. */
export function scenarioOf(size: Size) {
  const { side, agents, units, fighters, days } = size;
  const settled = places(size);
  const rural = agents * persons - settled.reduce((sum, place) => sum + place.population, 0);
  const towns = settled.filter((place) => place.kind === 'town');
  const across = Math.ceil(Math.sqrt(size.places));
  return {
    cordon: 1,
    name: `Standard rich run, ${side} x ${side} cells, ${agents} civilian agents`,
    seed: 1,
    days,
    burnInDays: 0,
    clock: { tickHours: 6, start: '2024-01-01', wetSeason: { from: '05-15', to: '10-31' } },
    map: { width: side, height: side, cellKm: 5, terrain: 'bush' },
    places: settled,
    roads: settled.slice(1).map((place, index) => ({
      between: [place.id, settled[(index + 1) % across === 0 ? index + 1 - across : index].id],
      class: index % 3 === 0 ? 'track' : 'unpaved',
      hazard: index % 7 === 0 ? 0.05 : 0,
    })),
    people: {
      peoplePerAgent: persons,
      rural,
      groups: groups.map((id) => ({ id, name: id })),
      feuds: [{ between: ['river', 'hill'], heat: 0.3 }],
    },
    hostState: {
      legitimacy: { river: 0.6, hill: 0.3, plain: 0.45 },
      units: towns.map((town, index) => ({
        id: `police${index}`,
        kind: 'police',
        strength: 40,
        at: town.id,
      })),
    },
    mission: {
      hq: towns[0].id,
      units: Array.from({ length: units }, (_, index) => {
        const kind = unitKinds[index % unitKinds.length];
        return {
          id: `unit${index}`,
          kind,
          strength: strengths[kind],
          base: towns[index % towns.length].id,
          vehicles: 6,
        };
      }),
      supply: { fuelLitresPerWeek: 200_000, rationsPerWeek: 60_000 },
    },
    spoilers: [0, 1, 2, 3, 4].map((index) => ({
      id: `group${index}`,
      name: `Group ${index}`,
      from: groups[index % 3],
      fighters: Math.round(fighters / 5),
      bands: 4,
      home: settled[(index * 9 + 4) % settled.length].id,
      funding: { tax: 0.6, external: 0.4 },
    })),
    postures: [
      // The elements are sub-units already, and are not split further.
      { id: 'static', kind: 'static', smallestSubUnit: 40 },
      { id: 'wide-area', kind: 'wide-area', smallestSubUnit: 40 },
    ],
  };
}
