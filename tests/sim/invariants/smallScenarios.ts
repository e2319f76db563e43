/**
 * Small scenarios at random: a map of 6 to 16 cells a side, a few places and groups, units of every kind, armed groups,
 * feuds, injects, postures of random doctrine, and some parameters anywhere in their ranges. Each is written as a file
 * would be and parsed, so that every rule of the format holds for it.
 */
import fc from 'fast-check';
import { parameters } from '../../../src/scenario/parameters.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import {
  facilities,
  injectKinds,
  placeKinds,
  terrains,
  unitKinds,
  type Scenario,
  type ScenarioFile,
} from '../../../src/scenario/schema.ts';
import { postureKinds } from '../../../src/scenario/doctrine.ts';
import { measures } from '../../../src/sim/measures/catalogue.ts';

const known = { outcomes: measures.map(({ name }) => name) };

/** A file as a parsed scenario; throws with its first problem, which is a mistake of the generator. */
export function parsed(file: ScenarioFile): Scenario {
  const result = parseScenario(JSON.stringify(file), 'generated', known);
  if ('problems' in result) throw new Error(`${result.problems[0].text}\n${JSON.stringify(file)}`);
  return result.scenario;
}

const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

/** Shares by key that sum to 1. */
const split = (keys: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: keys.length, maxLength: keys.length })
    .map((weights) => (weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)))
    .map((weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return Object.fromEntries(keys.map((key, index) => [key, weights[index] / sum]));
    });

const doctrine = fc.record(
  {
    shares: split(['static', 'patrol', 'tob', 'reserve']),
    patrolRadiusKm: fc.integer({ min: 5, max: 100 }),
    nightShare: share,
    dwellHours: fc.integer({ min: 0, max: 24 }),
    regularity: share,
    footShare: share,
    smallestSubUnit: fc.integer({ min: 4, max: 60 }),
    tobs: fc.integer({ min: 1, max: 3 }),
    tobStrength: fc.integer({ min: 10, max: 60 }),
    stayWeeks: fc.constantFrom(0.5, 1.5, 6),
    replanHours: fc.constantFrom(6, 30, 48, 168),
    responseDelegation: share,
    communityHours: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: [] },
);

/** What makes much happen in few days, and what leaves it at its default. */
const tempo = fc.constantFrom<Record<string, number>>(
  {},
  { 'perpetrators.bandActsPerMonth': 60, 'perpetrators.restraint': -3, 'force.lossRate': 0.2, 'force.forceShare': 0.3 },
  {
    'perpetrators.bandActsPerMonth': 40,
    'perpetrators.restraint': -1,
    'hazard.iedPerKm': 0.05,
    'hazard.ambushPerKm': 0.005,
    'perpetrators.displacedShare': 1,
  },
  {
    'perpetrators.communalActsPerMonth': 30,
    'perpetrators.stateActsPerMonth': 30,
    'perpetrators.stateShield': 0,
    'information.warningShare': 0.8,
    'displacement.returnFear': 0.4,
    'displacement.returnDays': 5,
    'mind.fearDays': 3,
    'mind.calmDays': 1,
  },
);

/** Up to six parameters, each anywhere in its range. */
const odd = fc.uniqueArray(fc.constantFrom(...parameters.keys()), { maxLength: 6 }).chain((names) =>
  fc.record(
    Object.fromEntries(
      names.map((name) => {
        const { min, max } = parameters.get(name)!;
        return [name, fc.integer({ min: 0, max: 16 }).map((step) => min + ((max - min) * step) / 16)];
      }),
    ),
  ),
);

const overrides = fc.tuple(tempo, odd).map(([fast, other]): Record<string, number> => ({ ...fast, ...other }));

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly places: readonly string[];
  readonly groups: readonly string[];
  readonly units: readonly string[];
  readonly spoilers: readonly string[];
  readonly days: number;
}

const frame: fc.Arbitrary<Frame> = fc.record({
  width: fc.integer({ min: 6, max: 16 }),
  height: fc.integer({ min: 6, max: 16 }),
  places: fc.integer({ min: 1, max: 5 }).map((count) => ids('p', count)),
  groups: fc.integer({ min: 1, max: 3 }).map((count) => ids('g', count)),
  units: fc.integer({ min: 0, max: 9 }).map((count) => ids('u', count)),
  spoilers: fc.integer({ min: 0, max: 2 }).map((count) => ids('s', count)),
  days: fc.integer({ min: 10, max: 20 }),
});

const cellOf = ({ width, height }: Frame) =>
  fc.tuple(fc.integer({ min: 0, max: width - 1 }), fc.integer({ min: 0, max: height - 1 }));

const boxOf = (of: Frame) =>
  fc
    .tuple(cellOf(of), cellOf(of))
    .map(([[x0, y0], [x1, y1]]): [number, number, number, number] => [
      Math.min(x0, x1),
      Math.min(y0, y1),
      Math.max(x0, x1),
      Math.max(y0, y1),
    ]);

const mapOf = (of: Frame) =>
  fc.record({
    width: fc.constant(of.width),
    height: fc.constant(of.height),
    cellKm: fc.constantFrom(0.25, 2, 5, 10),
    terrain: fc.constantFrom('open', 'bush', 'forest', 'hills') as fc.Arbitrary<'open'>,
    areas: fc.array(fc.record({ terrain: fc.constantFrom(...terrains), box: boxOf(of) }), { maxLength: 4 }),
    permissions: fc.array(
      fc.record({ permission: fc.constantFrom('restricted', 'denied') as fc.Arbitrary<'denied'>, box: boxOf(of) }),
      { maxLength: 1 },
    ),
  });

const placesOf = (of: Frame) =>
  fc
    .tuple(
      fc.uniqueArray(cellOf(of), {
        minLength: of.places.length,
        maxLength: of.places.length,
        selector: ([x, y]) => `${x},${y}`,
      }),
      fc.array(
        fc.record({
          kind: fc.constantFrom(...placeKinds),
          population: fc.constantFrom(0, 7, 300, 1500, 2500),
          groups: split(of.groups),
          facilities: fc.subarray([...facilities]),
          proneness: share,
          room: fc.constantFrom(undefined, 50, 500),
        }),
        { minLength: of.places.length, maxLength: of.places.length },
      ),
    )
    .map(([cells, places]) =>
      places.map((place, index) => ({ id: of.places[index], name: of.places[index], at: cells[index], ...place })),
    );

const roadsOf = ({ places }: Frame) =>
  places.length < 2
    ? fc.constant([])
    : fc.array(
        fc.record({
          between: fc.subarray([...places], { minLength: 2, maxLength: 2 }).map(([a, b]): [string, string] => [a, b]),
          class: fc.constantFrom('track', 'unpaved', 'paved') as fc.Arbitrary<'paved'>,
          hazard: fc.constantFrom(0, 0, 0.05, 0.5),
          bridge: fc.boolean(),
        }),
        { maxLength: places.length + 1 },
      );

const peopleOf = ({ groups }: Frame) =>
  fc.record({
    peoplePerAgent: fc.constantFrom(3, 10, 10, 37),
    rural: fc.constantFrom(0, 40, 900),
    groups: fc.constant(groups.map((id) => ({ id, name: id }))),
    feuds:
      groups.length < 2
        ? fc.constant([])
        : fc.array(
            fc.record({
              between: fc
                .subarray([...groups], { minLength: 2, maxLength: 2 })
                .map(([a, b]): [string, string] => [a, b]),
              heat: share,
            }),
            { maxLength: 2 },
          ),
    hardship: fc.record({ mean: share, sd: fc.constantFrom(0, 0.15, 0.3) }),
  });

const hostOf = (of: Frame) =>
  fc.record({
    legitimacy: fc.record(Object.fromEntries(of.groups.map((group) => [group, share]))),
    units: fc
      .array(
        fc.record({
          kind: fc.constantFrom('police', 'army') as fc.Arbitrary<'army'>,
          strength: fc.integer({ min: 0, max: 80 }),
          at: fc.constantFrom(...of.places),
          capacity: share,
          integrity: share,
        }),
        { maxLength: 2 },
      )
      .map((units) => units.map((unit, index) => ({ id: `h${index}`, ...unit }))),
    justice: fc.record({
      custody: fc.integer({ min: 0, max: 40 }),
      casesPerWeek: fc.integer({ min: 0, max: 20 }),
      prison: fc.integer({ min: 0, max: 40 }),
    }),
  });

const missionOf = (of: Frame) =>
  fc.record({
    hq: fc.constantFrom(undefined, ...new Array<string>(7).fill(of.places[0])),
    mandate: fc.record({ arrest: fc.boolean(), expectation: share }),
    units: fc
      .array(
        fc.record({
          kind: fc.constantFrom(...unitKinds, 'infantry', 'infantry'),
          strength: fc.constantFrom(0, 12, 40, 140, 300, 600),
          base: fc.constantFrom(of.places[0], ...of.places),
          vehicles: fc.integer({ min: 0, max: 30 }),
          platoonCapable: fc.boolean(),
          willingness: share,
          caveats: fc.record({
            noNight: fc.boolean(),
            capitalDelayHours: fc.constantFrom(0, 0, 12),
            noArrest: fc.boolean(),
          }),
        }),
        { minLength: of.units.length, maxLength: of.units.length },
      )
      .map((units) =>
        units.map((unit, index) => ({
          id: of.units[index],
          ...unit,
          platoonCapable: unit.kind === 'fpu' && unit.platoonCapable,
        })),
      ),
    supply: fc.record({
      fuelLitresPerWeek: fc.constantFrom(0, 200, 20000, 20000, 20000),
      rationsPerWeek: fc.constantFrom(0, 300, 10000, 10000, 10000),
      flyingHoursPerWeek: fc.constantFrom(0, 1, 20),
    }),
  });

const spoilersOf = (of: Frame) =>
  fc
    .array(
      fc.record({
        stance: fc.constantFrom('inside', 'outside') as fc.Arbitrary<'inside'>,
        aim: fc.constantFrom('limited', 'greedy', 'total') as fc.Arbitrary<'total'>,
        violence: share,
        from: fc.constantFrom(...of.groups),
        fighters: fc.integer({ min: 0, max: 400 }),
        bands: fc.integer({ min: 1, max: 4 }),
        home: fc.constantFrom(...of.places),
        arms: fc.constantFrom('light', 'heavy') as fc.Arbitrary<'light'>,
        ied: share,
        reachKm: fc.constantFrom(5, 60, 200),
        funding: split(['tax', 'external', 'illicit']),
      }),
      { minLength: of.spoilers.length, maxLength: of.spoilers.length },
    )
    .map((groups) => groups.map((group, index) => ({ id: of.spoilers[index], name: of.spoilers[index], ...group })));

const aimed: Readonly<Record<(typeof injectKinds)[number], (of: Frame) => object>> = {
  priceShock: () => ({ size: 0.5 }),
  rumour: ({ places }) => ({ size: 0.6, at: places[0] }),
  flood: () => ({ size: 5 }),
  influx: ({ spoilers }) => ({ size: 45, spoiler: spoilers[0] }),
  misconduct: () => ({ size: 0.4 }),
  budgetCut: () => ({ size: 0.5 }),
  reinforcement: ({ units }) => ({ size: 60, unit: units[0] }),
  withdrawal: ({ units }) => ({ size: 60, unit: units[units.length - 1] }),
};

const injectsOf = (of: Frame) => {
  const possible = injectKinds.filter(
    (kind) =>
      (kind !== 'influx' || of.spoilers.length > 0) &&
      ((kind !== 'reinforcement' && kind !== 'withdrawal') || of.units.length > 0),
  );
  return fc
    .array(
      fc.record({
        kind: fc.constantFrom(...possible),
        day: fc.integer({ min: 0, max: of.days * 2 - 1 }).map((half) => half / 2),
      }),
      { maxLength: 4 },
    )
    .map((injects) =>
      injects.map(({ kind, day }, index) => ({ id: `i${index}`, kind, day, size: 0, ...aimed[kind](of) })),
    );
};

const posturesOf = fc
  .array(fc.tuple(fc.constantFrom(...postureKinds), doctrine), { minLength: 1, maxLength: 3 })
  .map((postures) => postures.map(([kind, own], index) => ({ id: `d${index}`, kind, ...own })));

/** Places are put on dry land, because nobody lives in water. */
function drained(file: ScenarioFile): ScenarioFile {
  const wet = (place: { readonly at: unknown }): boolean => {
    const [x, y] = place.at as [number, number];
    return (file.map.areas ?? []).reduce((water, area) => {
      if (!('box' in area)) return water;
      const [x0, y0, x1, y1] = area.box;
      return x >= x0 && x <= x1 && y >= y0 && y <= y1 ? area.terrain === 'water' : water;
    }, false);
  };
  if (!file.places.some(wet)) return file;
  return { ...file, map: { ...file.map, areas: (file.map.areas ?? []).filter(({ terrain }) => terrain !== 'water') } };
}

/** A scenario file; `parsed` turns it into a scenario. */
export const smallScenarios: fc.Arbitrary<ScenarioFile> = frame.chain((of) =>
  fc
    .record({
      cordon: fc.constant(1 as const),
      name: fc.constant('generated'),
      days: fc.constant(of.days),
      burnInDays: fc.constantFrom(0, 5, 10),
      clock: fc.record({
        tickHours: fc.constantFrom(1, 2, 3, 6, 6, 6) as fc.Arbitrary<6>,
        start: fc.constant('2024-05-01'),
        wetSeason: fc.constantFrom(undefined, { from: '05-08', to: '10-31' }),
      }),
      map: mapOf(of),
      places: placesOf(of),
      roads: roadsOf(of),
      people: peopleOf(of),
      hostState: hostOf(of),
      mission: missionOf(of),
      spoilers: spoilersOf(of),
      injects: injectsOf(of),
      layDown: doctrine,
      postures: posturesOf,
      parameters: overrides,
    })
    .map((file) => drained(JSON.parse(JSON.stringify(file)) as ScenarioFile)),
);

export const seeds = fc.integer({ min: 0, max: 2 ** 31 });
