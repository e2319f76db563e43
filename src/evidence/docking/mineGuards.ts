/** Pires and Crooks 2016, conflict diamonds: a small guard at rural mines moves violence. In a sector of the engine. */
import { mean } from '../../analysis/moments.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import { changeBetween, type Arms, type Measured } from './comparison.ts';
import { remembered, seedsTo, settingOf, steadyRun } from './engine.ts';
import type { DockingResult, DockingRow } from './row.ts';

const mines: readonly (readonly [number, number])[] = [
  [6, 4],
  [14, 3],
  [22, 5],
];
const villages: readonly (readonly [number, number])[] = [
  [3, 2],
  [4, 8],
  [8, 7],
  [10, 2],
  [12, 6],
  [16, 7],
  [18, 2],
  [20, 8],
  [25, 3],
];
const capital: [number, number] = [14, 16];

/** Soldiers at each mine: nobody, a platoon that can spare a few posts, or a reinforced company. */
const strengths = { none: 0, small: 45, large: 240 };
type Guard = keyof typeof strengths;

/** A sector of 140 by 90 km: the capital in the south, three mines and nine villages in the north, six bands among them. */
const scenario = (guard: Guard): ScenarioFile => ({
  cordon: 1,
  name: 'Mines',
  days: 180,
  burnInDays: 30,
  map: { width: 28, height: 18, cellKm: 5 },
  places: [
    { id: 'capital', name: 'Capital', kind: 'town', at: capital, population: 20_000, groups: { settled: 1 } },
    ...mines.map(([x, y], index) => ({
      id: `mine${index}`,
      name: `Mine ${index}`,
      kind: 'mine' as const,
      at: [x, y] as [number, number],
      population: 3000,
      groups: { settled: 1 },
      proneness: 0.5,
    })),
    ...villages.map(([x, y], index) => ({
      id: `village${index}`,
      name: `Village ${index}`,
      kind: 'village' as const,
      at: [x, y] as [number, number],
      population: 2000,
      groups: { settled: 1 },
    })),
  ],
  roads: mines.map((_, index) => ({
    between: ['capital', `mine${index}`] as [string, string],
    class: 'unpaved' as const,
  })),
  people: {
    peoplePerAgent: 100,
    groups: [
      { id: 'settled', name: 'Settled' },
      { id: 'others', name: 'Others' },
    ],
  },
  mission: {
    hq: capital,
    units: [
      { id: 'town', kind: 'infantry', strength: 120, base: capital, vehicles: 15 },
      ...mines.flatMap(([x, y], index) =>
        strengths[guard] === 0
          ? []
          : [
              {
                id: `guard${index}`,
                kind: 'infantry' as const,
                strength: strengths[guard],
                base: [x, y] as [number, number],
                vehicles: 0,
              },
            ],
      ),
    ],
    supply: { fuelLitresPerWeek: 100_000, rationsPerWeek: 100_000 },
  },
  spoilers: [
    {
      id: 'rebels',
      name: 'Rebels',
      violence: 1,
      from: 'others',
      fighters: 180,
      bands: 6,
      home: [14, 5],
      reachKm: 80,
      funding: { tax: 0, illicit: 1 },
    },
  ],
  // Everybody who can be spared stands guard in the place of the own base; nobody patrols or answers from afar.
  postures: [{ id: 'guards', kind: 'static', shares: { static: 1 }, patrolRadiusKm: 1, smallestSubUnit: 10 }],
});

const study = remembered((full): Arms => {
  const seeds = seedsTo(full ? 100 : 8);
  return Object.fromEntries(
    (['none', 'small', 'large'] as const).map((guard) => {
      const setting = settingOf(scenario(guard));
      return [guard, seeds.map((seed) => steadyRun(setting, seed, 'guards'))];
    }),
  );
});

const atMines: Measured = ({ places }) =>
  places.attacksOnCivilians.slice(1, 1 + mines.length).reduce((a, b) => a + b, 0);
const elsewhere: Measured = (record) => record.outcomes.attacksOnCivilians - atMines(record);

function judge({ full }: { readonly full: boolean }): DockingResult {
  const arms = study(full);
  const [mine, other] = [atMines, elsewhere].map((measured) => changeBetween(arms, 'small', 'none', measured));
  const large = [atMines, elsewhere].map((measured) =>
    changeBetween(arms, 'large', 'none', measured).percent.toFixed(0),
  );
  const moved = mean(arms.small.map(elsewhere))! - mean(arms.none.map(elsewhere))!;
  const averted = mean(arms.none.map(atMines))! - mean(arms.small.map(atMines))!;
  return {
    figure: (100 * moved) / averted,
    verdict: mine.hi95 < 0 && other.lo95 > 0 ? 'within' : 'outside',
    text:
      `attacks at the mines ${mine.text}; elsewhere ${other.text}; with the large guard ${large[0]} % at the mines and ` +
      `${large[1]} % elsewhere`,
  };
}

export const mineGuardRows: readonly DockingRow[] = [
  {
    id: 'diamonds-rural-guards',
    model: 'Pires and Crooks 2016, geography of conflict diamonds (SBP-BRiMS)',
    quantity: 'attacks that a small guard at rural mines adds elsewhere, of those that it takes from the mines, %',
    published: 'above 0 in words: minimally more security in rural regions may displace conflict rather than remove it',
    reference: 'Va: the abstract',
    tolerance: 'attacks at the mines fall and attacks elsewhere rise, 95 % intervals of both changes without 0',
    reproducible: true,
    note:
      'On the engine: a sector of 140 by 90 km with a capital, three mines, nine villages and six bands; each arm in its ' +
      'own steady state over 180 days. Varied: soldiers at each mine, none, 45 or 240; they post guards in the mine and do ' +
      'nothing else. Held: everything else, every parameter at its default. Measured: attacks carried out at the mines ' +
      'and elsewhere. That bands choose among places, and whether to act at all, by value and expected cost is in the ' +
      'model; that what is lost in one place is sought in another follows from it.',
    judge,
  },
];
