/** The food distribution tried with MANA for PAX (Schwarz, about 2003): smaller points, shorter exposure. In the engine. */
import { mean } from '../../analysis/moments.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import { changeBetween, type Arms, type Measured } from './comparison.ts';
import { remembered, seedsTo, settingOf, steadyRun } from './engine.ts';
import type { DockingResult, DockingRow } from './row.ts';

/** Four groups, each against each: twelve sides, so that there are attacks enough to count. */
const groups = ['first', 'second', 'third', 'fourth'];
const feuds = groups.flatMap((one, index) =>
  groups.slice(index + 1).map((other) => ({ between: [one, other] as [string, string], heat: 1 })),
);

/** A point of distribution: people of each group, of whom 4 in 1 000 come to an attack, and the soldiers who go there. */
interface Point {
  readonly persons: number;
  readonly party: number;
  /** Strength of the base that can spare the party, losses made good, and no second one. */
  readonly base: number;
}

/** As drawn by the source: 60 and 15 in one place, or 20 and 5 in each of three. */
const sizes: Readonly<Record<'one' | 'three', readonly Point[]>> = {
  one: [{ persons: 15_000, party: 15, base: 60 }],
  three: [1, 2, 3].map(() => ({ persons: 5000, party: 5, base: 36 })),
};
type Size = keyof typeof sizes;
/** Hours of a party at its point, once a day. */
const exposures = { long: 8, short: 2 };
type Exposure = keyof typeof exposures;

/** Points 150 km from each other, each 10 km by road from a base of its own. */
const pointAt = (index: number): [number, number] => [4 + 30 * index, 1];
const baseAt = (index: number): [number, number] => [6 + 30 * index, 1];

const scenario = (size: Size, exposure: Exposure): ScenarioFile => ({
  cordon: 1,
  name: 'Distribution',
  days: 360,
  burnInDays: 30,
  map: { width: 70, height: 3, cellKm: 5, terrain: 'open' },
  places: sizes[size].flatMap(({ persons }, index): ScenarioFile['places'] => [
    {
      id: `point${index}`,
      name: `Point ${index}`,
      kind: 'camp',
      at: pointAt(index),
      population: groups.length * persons,
      groups: Object.fromEntries(groups.map((group) => [group, 1 / groups.length])),
    },
    { id: `depot${index}`, name: `Depot ${index}`, kind: 'installation', at: baseAt(index) },
  ]),
  roads: sizes[size].map((_, index) => ({ between: [`point${index}`, `depot${index}`], class: 'unpaved' })),
  people: { peoplePerAgent: 500, groups: groups.map((id) => ({ id, name: id })), feuds },
  mission: {
    hq: baseAt(0),
    units: sizes[size].map(({ base }, index) => ({
      id: `unit${index}`,
      kind: 'infantry',
      strength: base,
      base: baseAt(index),
      vehicles: 10,
    })),
    supply: { fuelLitresPerWeek: 100_000, rationsPerWeek: 100_000 },
  },
  postures: [
    {
      id: 'distribution',
      kind: 'wide-area',
      shares: { patrol: 1 },
      footShare: 0,
      nightShare: 0,
      patrolRadiusKm: 20,
      smallestSubUnit: sizes[size][0].party,
      dwellHours: exposures[exposure],
    },
  ],
});

const study = remembered((full): Arms => {
  const seeds = seedsTo(full ? 200 : 12);
  return Object.fromEntries(
    (['one', 'three'] as const).flatMap((size) =>
      (['long', 'short'] as const).map((exposure) => {
        const setting = settingOf(scenario(size, exposure));
        return [`${size} ${exposure}`, seeds.map((seed) => steadyRun(setting, seed, 'distribution'))];
      }),
    ),
  );
});

const lost: Measured = ({ outcomes }) => outcomes.peacekeepersKilled;

const judgeOf =
  (a: string, b: string) =>
  ({ full }: { readonly full: boolean }): DockingResult => {
    const arms = study(full);
    const change = changeBetween(arms, a, b, lost);
    const means = Object.keys(arms).map((arm) => `${arm} ${mean(arms[arm].map(lost))!.toFixed(2)}`);
    return {
      figure: change.percent,
      lo95: change.lo95,
      hi95: change.hi95,
      verdict: change.hi95 < 0 ? 'within' : 'outside',
      text: `soldiers killed in 360 days ${change.text}; all arms: ${means.join(', ')}`,
    };
  };

const model = 'Food distribution with MANA for PAX (Schwarz, EADS Dornier, Project Albert)';
const reference = 'V: slides of the author; no figures in them that can be read';
const tolerance = '95 % interval of the paired change below 0';
const note =
  'On the engine: camps with four groups, each in feud with each other; a party of soldiers drives to each camp once a day, ' +
  'stays, and is drawn into attacks of one group on another, to which so many come as there are people in the camp. One ' +
  'point, to whose attacks 60 come, with a party of 15, or three with 20 and 5 each, as drawn in the source; a stay of 8 or ' +
  'of 2 hours. Held: people, soldiers at the points, way there, every parameter at its default. Measured: soldiers killed ' +
  'in 360 days. Losses to a crowd that turns on the soldiers themselves are not in the engine; these are losses of fights ' +
  'between people whom the soldiers came upon.';

export const distributionRows: readonly DockingRow[] = [
  {
    id: 'pax-smaller-points',
    model,
    quantity: 'change of Blue losses, three small points against one large one, long stays, %',
    published: 'below 0 in words: Blue does much better with smaller points',
    reference,
    tolerance,
    reproducible: true,
    note: `${note} Varied: size of the points.`,
    judge: judgeOf('three long', 'one long'),
  },
  {
    id: 'pax-shorter-exposure',
    model,
    quantity: 'change of Blue losses, short stays against long ones, one large point, %',
    published: 'below 0 in words: Blue does much better with a shorter time of exposure',
    reference,
    tolerance,
    reproducible: true,
    note: `${note} Varied: length of stay.`,
    judge: judgeOf('one short', 'one long'),
  },
];
