/** Tan 2014: what halving the step of a model does to its outcomes, beside what luck does. On the engine. */
import { mean, standardDeviation } from '../../analysis/moments.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { Measured } from './comparison.ts';
import { seedsTo, settingOf, steadyRun } from './engine.ts';
import type { DockingResult, DockingRow } from './row.ts';

/** A town under strain and eight villages, bands, a feud, and a mission on patrol: something of everything. */
const scenario = (tickHours: 6 | 3): ScenarioFile => ({
  cordon: 1,
  name: 'Step',
  days: 120,
  burnInDays: 30,
  clock: { tickHours },
  map: { width: 16, height: 13, cellKm: 5 },
  places: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => ({
    id: `place${index}`,
    name: `Place ${index}`,
    kind: index === 4 ? 'town' : 'village',
    at: [2 + 6 * (index % 3), 1 + 5 * Math.floor(index / 3)],
    population: index === 4 ? 20_000 : 2000,
    groups: { hill: 0.5, river: 0.5 },
  })),
  roads: [0, 1, 2, 3, 5, 6, 7, 8].map((index) => ({ between: ['place4', `place${index}`], class: 'unpaved' })),
  people: {
    peoplePerAgent: 20,
    groups: [
      { id: 'hill', name: 'Hill' },
      { id: 'river', name: 'River' },
      { id: 'others', name: 'Others' },
    ],
    feuds: [{ between: ['hill', 'river'], heat: 0.5 }],
    hardship: { mean: 0.55, sd: 0.15 },
  },
  hostState: {
    legitimacy: { hill: 0.2, river: 0.4 },
    units: [{ id: 'police', kind: 'police', strength: 60, at: 'place4' }],
  },
  mission: {
    hq: 'place4',
    units: [
      { id: 'company', kind: 'infantry', strength: 200, base: 'place4', vehicles: 25 },
      { id: 'fpu', kind: 'fpu', strength: 70, base: 'place4', vehicles: 8 },
    ],
  },
  spoilers: [
    {
      id: 'rebels',
      name: 'Rebels',
      violence: 1,
      from: 'others',
      fighters: 360,
      bands: 12,
      home: 'place1',
      reachKm: 60,
    },
  ],
  postures: [{ id: 'patrols', kind: 'wide-area' }],
});

/** Headline outcomes. */
const measured: Readonly<Record<string, Measured>> = {
  'attacks on civilians': ({ outcomes }) => outcomes.attacksOnCivilians,
  'expected deaths': ({ outcomes }) => outcomes.expectedCiviliansKilled,
  'days of disorder': ({ outcomes }) => outcomes.disorderDays,
  'person-days of displacement': ({ places }) => places.displacedPersonDays.reduce((sum, days) => sum + days, 0),
};

function judge({ full }: { readonly full: boolean }): DockingResult {
  const seeds = seedsTo(full ? 100 : 8);
  const [whole, half] = ([6, 3] as const).map((tickHours) => {
    const setting = settingOf(scenario(tickHours));
    return seeds.map((seed) => steadyRun(setting, seed, 'patrols'));
  });
  const moves = Object.entries(measured).map(([name, of]) => {
    const [before, after] = [whole.map(of), half.map(of)];
    const noise = standardDeviation(before)!;
    const move = Math.abs(mean(after)! - mean(before)!);
    const means = `${mean(before)!.toPrecision(3)} and ${mean(after)!.toPrecision(3)}`;
    return { ratio: move / noise, text: `${name} ${means}, noise ${noise.toPrecision(3)}` };
  });
  const figure = Math.max(...moves.map(({ ratio }) => ratio));
  return {
    figure,
    verdict: figure <= 1 ? 'within' : 'outside',
    text: `means with a tick of 6 and of 3 hours: ${moves.map(({ text }) => text).join('; ')}; ${seeds.length} seeds`,
  };
}

export const halfStepRows: readonly DockingRow[] = [
  {
    id: 'tan-half-step',
    model: 'Tan 2014, agent-based and system-dynamics models for peacekeeping (Naval Postgraduate School)',
    quantity: 'greatest move of a mean outcome where the tick is halved, over the standard deviation between seeds',
    published: 'large variations of food prices with the step and the method of integration (abstract): what to avoid',
    reference: 'Va: the abstract',
    tolerance: 'at most 1 for every headline outcome',
    reproducible: true,
    note:
      'On the engine: a town, eight villages, a feud, twelve bands, police and patrols, in a steady state over 120 days. ' +
      'Varied: the tick, 6 or 3 hours. Held: everything else at its default. Measured: attacks, expected deaths, days of ' +
      'disorder, person-days of displacement.',
    judge,
  },
];
