/** A made-up comparison of the size of a real one: three postures and no mission, 40 repeats, a 48 x 42 map. */
import { summarise } from '../../src/analysis/describe.ts';
import { pairedDifference } from '../../src/analysis/difference.ts';
import { createGenerator } from '../../src/analysis/generator.ts';
import { normalQuantile } from '../../src/analysis/normal.ts';
import type { DifferenceRow, OutcomeInfo, SummaryRow } from '../../src/analysis/tables.ts';
import { verdictFor } from '../../src/analysis/verdict.ts';
import { arrivalCurve, type AttackArrival } from '../../src/analysis/arrivals.ts';
import type { SeriesBand } from '../../src/analysis/seriesBands.ts';
import { scorecard } from '../../src/scenario/scorecard.ts';
import type { ChartInput, NamedGroupRow, PlacedRow } from '../../src/charts/chart.ts';

const outcome = (name: string, en: string, fr: string, unit: string, better: OutcomeInfo['better']): OutcomeInfo => ({
  name,
  label: { en, fr },
  unit,
  better,
  meaning: '',
  formula: '',
});

const outcomes = [
  outcome('expectedCiviliansKilled', 'Civilians killed, expected', 'Civils tués, attendus', 'persons', 'less'),
  outcome('disorderDays', 'Days of disorder', 'Jours de désordre', 'days', 'less'),
  outcome('attacksOnCivilians', 'Attacks on civilians', 'Attaques contre les civils', 'attacks', 'less'),
  outcome('attacksReachedInTimeShare', 'Attacks reached in time', 'Attaques rejointes à temps', 'share', 'more'),
  outcome('medianResponseHours', 'Median time to respond', 'Délai médian de réponse', 'hours', 'less'),
  outcome('peakDisplaced', 'Most people displaced at once', 'Déplacés, au plus haut', 'persons', 'less'),
  outcome('peacekeepersKilled', 'Peacekeepers killed', 'Casques bleus tués', 'persons', 'less'),
];

const arms = ['no-mission', 'static', 'wide-area', 'tob'];

/** Average of each outcome under each arm, and how much luck, shared and own, moves it. */
const averages: Record<string, { means: (number | null)[]; shared: number; own: number }> = {
  expectedCiviliansKilled: { means: [212, 148, 131, 128], shared: 24, own: 9 },
  disorderDays: { means: [38.2, 21.5, 20.9, 20.7], shared: 4, own: 0.9 },
  attacksOnCivilians: { means: [166, 139, 121, 124], shared: 12, own: 6 },
  attacksReachedInTimeShare: { means: [0, 0.11, 0.17, 0.21], shared: 0.02, own: 0.03 },
  medianResponseHours: { means: [null, 26, 14.5, 9.8], shared: 2, own: 2 },
  peakDisplaced: { means: [14250, 11800, 10400, 10900], shared: 1500, own: 600 },
};

const repeats = 40;

function valuesByArm(): Map<string, (number | null)[][]> {
  const random = createGenerator(2024);
  const normal = () => normalQuantile(random() || 0.5);
  return new Map(
    Object.entries(averages).map(([name, { means, shared, own }]) => {
      const luck = Array.from({ length: repeats }, normal);
      const of = (mean: number | null) =>
        luck.map((common) => (mean === null || mean === 0 ? mean : mean + shared * common + own * normal()));
      return [name, means.map(of)];
    }),
  );
}

// prettier-ignore
const places: [name: string, x: number, y: number, people: number, harm: number][] = [
  ['Bambari', 17, 22, 41000, 18], ['Ippy', 28, 10, 22000, 14], ['Bria', 45, 4, 35000, 21], ['Grimari', 5, 21, 13000, 9],
  ['Alindao', 29, 37, 16000, 26], ['Kouango', 2, 39, 9000, 5], ['Bakala', 7, 12, 5000, 12], ['Maloum', 21, 17, 2100, 9],
  ['Tagbara', 22, 19, 1500, 4], ['Digui', 24, 25, 900, 2], ['Ndassima', 20, 14, 3200, 11], ['Goya', 13, 30, 800, 3],
];

const placeFactor: Record<string, number> = { 'no-mission': 1, static: 0.75, 'wide-area': 0.6, tob: 0.58 };

/** Harm, presence and reach of every place. */
function placedRows(): PlacedRow[] {
  const harm = harmRows();
  const none = { averted: null, lo95: null, hi95: null, naive: null };
  const presence = harm.map((row) => ({
    ...row,
    ...none,
    outcome: 'armedPresenceShare',
    mean: row.posture === 'no-mission' ? 0 : Math.min(1, row.people / 30000),
  }));
  const reach = presence.map((row) => ({ ...row, outcome: 'reachHours', mean: 1 + 20 * (1 - row.mean) }));
  return [...harm, ...presence, ...reach];
}

function harmRows(): PlacedRow[] {
  return arms.flatMap((posture) =>
    places.map(([name, x, y, people, harm], i) => {
      // A few villages fare worse under concentrated bases, as places far from any base may.
      const factor = posture === 'static' && i >= 9 ? 1.7 : placeFactor[posture];
      const averted = harm - harm * factor;
      return {
        point_id: 'p1',
        posture,
        start: 'switching',
        place: name.toLowerCase(),
        name,
        people,
        outcome: 'expectedCiviliansKilled',
        mean: harm * factor,
        averted,
        lo95: averted - 1,
        hi95: averted + 1,
        naive: posture === 'no-mission' ? null : averted / 2,
        x,
        y,
      };
    }),
  );
}

const chains: ChartInput['chains'] = [
  ['no-mission', [0, 0, 0, 0, 0, 0, 6640], []],
  ['static', [210, 160, 140, 60, 22, 640, 4330], [1900, 1250, 420, 310, 240, 160, 330, 150, 60, 150]],
  ['wide-area', [310, 120, 330, 190, 160, 1120, 2610], [1400, 520, 380, 520, 210, 120, 290, 120, 40, 130]],
  ['tob', [290, 260, 360, 110, 70, 1300, 2570], [1350, 610, 360, 330, 200, 140, 370, 340, 40, 130]],
].flatMap(([posture, counts, whys]) => {
  const names = ['deterred', 'stopped', 'blocked', 'stoodBy', 'overrun', 'late', 'unanswered'];
  const reasons = [
    'undetected',
    'distance',
    'season',
    'noUnitFree',
    'routeHazard',
    'caveat',
    'commandDelay',
    'unwilling',
    'hostDenial',
    'threatTooHigh',
  ];
  const total = (whys as number[]).reduce((sum, count) => sum + count, 0);
  return names.flatMap((ending, i) => {
    const count = (counts as number[])[i];
    if (i < 5 || total === 0)
      return [{ posture: posture as string, outcome: ending, reason: '', counts: overRepeats(count) }];
    return reasons.map((reason, k) => ({
      posture: posture as string,
      outcome: ending,
      reason,
      counts: overRepeats(Math.round((count * (whys as number[])[k]) / total)),
    }));
  });
});

/** A count over the repeats, the first half of which have a little more. */
function overRepeats(count: number): number[] {
  const each = Math.floor(count / repeats);
  return Array.from({ length: repeats }, (_, i) => each + (i < count - each * repeats ? 1 : 0));
}

const placeOutcomes = [
  outcome('armedPresenceShare', 'Time with an armed unit', 'Temps avec une unité armée', 'share', 'neither'),
  outcome('reachHours', 'Hours to the nearest unit', "Heures jusqu'à l'unité la plus proche", 'hours', 'less'),
];

/** Two groups of people; what the larger one gains, the smaller one loses under static bases. */
function groupRows(): NamedGroupRow[] {
  const groups = [
    { group: 'farming', name: 'Farming communities', people: 140000, averted: [70, 82, 85] },
    { group: 'herding', name: 'Herding communities', people: 21000, averted: [-6, -1, 2] },
  ];
  return arms.slice(1).flatMap((posture, arm) =>
    groups.map(({ averted, ...group }) => ({
      point_id: 'p1',
      posture,
      start: 'switching' as const,
      ...group,
      outcome: 'expectedCiviliansKilled',
      mean: 90 - averted[arm],
      averted: averted[arm],
      lo95: averted[arm] - 3,
      hi95: averted[arm] + 3,
    })),
  );
}

/** Ten repeats of twenty attacks; under each posture a larger share is reached, ever later. */
function arrivalRows(): ChartInput['arrivals'] {
  const runs = Array.from({ length: 10 }, (_, i) => `r${i}`);
  return arms.map((posture, arm) => {
    const attacks = runs.flatMap((run_id, run) =>
      Array.from({ length: 20 }, (_, i): AttackArrival => {
        const hours = (i + run) % 20 < 3 * arm ? (i % 5) * arm : null;
        return { run_id, hours };
      }),
    );
    return { posture, attacks: attacks.length, points: arrivalCurve(attacks, runs, [0, 1, 2, 4, 6, 12, 24]) };
  });
}

/** The deciding outcomes as they add up over 180 days, straight lines to where they end. */
function bandRows(byArm: ReturnType<typeof valuesByArm>): SeriesBand[] {
  const days = Array.from({ length: 31 }, (_, i) => i * 6);
  return ['expectedCiviliansKilled', 'disorderDays'].flatMap((name) =>
    arms.flatMap((posture, arm) =>
      days.map((day) => {
        const list = (byArm.get(name) ?? [])[arm].map((value) => ((value ?? 0) * day) / 180);
        const { n, mean, q05, q95, lo95, hi95 } = summarise(list);
        return { posture, outcome: name, day, n, mean, q05, q95, lo95, hi95 };
      }),
    ),
  );
}

function consumptionRows(): ChartInput['consumption'] {
  const used: Record<string, number[]> = { fuel: [0, 500_000, 1_003_000, 708_000], flyingHours: [0, 4.8, 4.1, 4] };
  const of = { fuel: { unit: 'litres', available: 1_220_000 }, flyingHours: { unit: 'hours', available: 488 } };
  return Object.entries(of).flatMap(([resource, { unit, available }]) =>
    arms.map((posture, arm) => ({
      posture,
      resource,
      unit,
      start: 'switching' as const,
      available: arm === 0 ? 0 : available,
      used: used[resource][arm],
    })),
  );
}

const water = Array.from({ length: 42 }, (_, y) => [Math.round(12 + 5 * Math.sin(y / 6)), y] as const);

/** The sample in English and light; anything may be replaced. */
export function sampleInput(replaced: Partial<ChartInput> = {}): ChartInput {
  const primary = [
    { outcome: 'expectedCiviliansKilled', matters: 10 },
    { outcome: 'disorderDays', matters: 3 },
  ];
  const byArm = valuesByArm();
  const row = { point_id: 'p1', start: 'switching' } as const;
  const summary: SummaryRow[] = [...byArm].flatMap(([name, lists]) =>
    lists.map((values, arm) => ({ ...row, posture: arms[arm], outcome: name, ...summarise(values) })),
  );
  const differences: DifferenceRow[] = primary.flatMap(({ outcome: name, matters }) =>
    arms.flatMap((posture_a, a) =>
      arms.slice(0, a).map((posture_b, b) => {
        const lists = byArm.get(name) ?? [];
        const difference = pairedDifference(lists[a], lists[b]);
        return {
          ...row,
          outcome: name,
          posture_a,
          posture_b,
          ...difference,
          verdict: verdictFor({ ...difference, matters }),
          needed: null,
          adjusted: null,
        };
      }),
    ),
  );
  return {
    scenarioName: 'Around Bambari, dry and wet season',
    modelVersion: '1',
    date: '2026-11-21',
    lang: 'en',
    theme: 'light',
    outcomes,
    primary,
    postures: ['static', 'wide-area', 'tob'],
    summary,
    differences,
    names: {},
    places: placedRows(),
    placeOutcomes,
    groups: groupRows(),
    chains,
    arrivals: arrivalRows(),
    bands: bandRows(byArm),
    transientDays: 30,
    repeats: primary.flatMap(({ outcome: name }) =>
      (byArm.get(name) ?? []).flatMap((values, arm) =>
        values.flatMap((value, i) =>
          value === null ? [] : [{ posture: arms[arm], replication: i + 1, outcome: name, value }],
        ),
      ),
    ),
    sharedLuck: true,
    consumption: consumptionRows(),
    scorecard: scorecardValues(),
    map: {
      width: 48,
      height: 42,
      cellKm: 5,
      water,
      roads: [
        [
          [5, 21],
          [10, 20],
          [17, 22],
          [22, 19],
          [28, 10],
          [36, 8],
          [45, 4],
        ],
        [
          [17, 22],
          [22, 30],
          [29, 37],
        ],
        [
          [5, 21],
          [7, 12],
        ],
        [
          [5, 21],
          [4, 30],
          [2, 39],
        ],
      ],
    },
    ...replaced,
  };
}

/** Every benchmark under every arm; what is stated is missing for some. */
function scorecardValues(): ChartInput['scorecard'] {
  return arms.flatMap((posture, arm) =>
    scorecard.map(({ id, code, output, horizon, title, by }, index) => ({
      point_id: 'p1',
      posture,
      start: 'switching' as const,
      benchmark: id,
      code,
      output,
      horizon,
      kind: by.kind,
      title: title.en,
      share: by.kind === 'scenario' && index % 2 === 0 ? null : by.kind === 'decision' ? arm % 2 : (index % 10) / 9,
    })),
  );
}
