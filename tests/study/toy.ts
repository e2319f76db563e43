/** A small scenario and a model of a few lines in the simulator's place: quick, deterministic, and able to fail on demand. */
import type { OutcomeInfo } from '../../src/analysis/tables.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { RunRecord, TimeSeries } from '../../src/sim/record.ts';
import { planCompare } from '../../src/study/comparePlan.ts';
import type { CompareRequest } from '../../src/study/comparePlan.ts';
import type { Plan, RunOptions } from '../../src/study/plan.ts';
import type { Engine } from '../../src/study/runner.ts';

export const toySource = `
cordon: 1
name: { en: Toy }
seed: 1
days: 10
burnInDays: 5
map: { width: 8, height: 6, cellKm: 5 }
places:
  - { id: harbour, name: Harbour, kind: town, at: [1, 1], population: 3000, groups: { river: 1 } }
  - { id: ridge, name: Ridge, kind: village, at: [6, 4], population: 500, groups: { river: 1 } }
roads:
  - { between: [harbour, ridge], class: track }
people: { groups: [ { id: river, name: River people } ] }
mission:
  hq: harbour
  units:
    - { id: infantry1, kind: infantry, strength: 120, base: harbour, vehicles: 14 }
postures:
  - { id: static, kind: static }
  - { id: copy, kind: static }
  - { id: tob, kind: tob, tobs: 1 }
primary:
  - { outcome: expectedCiviliansKilled, matters: 3 }
outcomes:
  harm: civiliansKilled + 2 * expectedCiviliansKilled
`;

const outcome = (name: string, better: OutcomeInfo['better']): OutcomeInfo => ({
  name,
  label: { en: name, fr: name },
  unit: 'persons',
  better,
  meaning: `Toy outcome, with "quotes", commas`,
  formula: '',
  accumulates: better === 'less' && name !== 'medianResponseHours',
  stock: name === 'disorderDays' ? 'now' : undefined,
});

export const toyMeasures = [
  outcome('civiliansKilled', 'less'),
  outcome('expectedCiviliansKilled', 'less'),
  outcome('disorderDays', 'less'),
  outcome('medianResponseHours', 'less'),
];
const toyOwn = [outcome('harm', 'neither')];

export function toyScenario(source = toySource): Scenario {
  const parsed = parseScenario(source, 'toy.yaml', { outcomes: toyMeasures.map((measure) => measure.name) });
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

export function toyPlan(request: Partial<CompareRequest> & { readonly source?: string } = {}): Plan {
  const source = request.source ?? toySource;
  return planCompare({
    scenario: toyScenario(source),
    measures: toyMeasures,
    own: toyOwn,
    replications: 4,
    ...request,
    source,
  });
}

/** What the toy does beside its numbers: written as JSON into the scenario's description, so that it reaches the workers. */
export interface ToyMischief {
  /** Runs of this posture fail where the seed is even. */
  readonly failing?: string;
  /** Runs of this posture give an infinite number of civilians killed. */
  readonly infinite?: string;
  /** Runs of this posture end their thread. */
  readonly crashing?: string;
  /** With `crashing`: only as long as this file does not exist; the crash makes it. */
  readonly onceUntil?: string;
  /** Each run takes so long. */
  readonly milliseconds?: number;
  /** Runs of this posture need more and more memory. */
  readonly hungry?: string;
  /** With `milliseconds`: only runs of this posture. */
  readonly slow?: string;
}

/** The toy scenario with a piece of mischief. */
export function toySourceWith(mischief: ToyMischief): string {
  return `${toySource}description: '${JSON.stringify(mischief)}'\n`;
}

export function mischiefOf({ description }: Scenario): ToyMischief {
  return typeof description === 'string' ? JSON.parse(description) : {};
}

/** Luck is shared by all postures: the effect of a posture is its kind's, so that a copy is exactly equal. */
export function toyEngine(
  { scenario, options }: { readonly scenario: Scenario; readonly options: RunOptions },
  crash: () => void = () => {},
): Engine<number> {
  const mischief = mischiefOf(scenario);
  const ticks = (options.days * 24) / scenario.clock.tickHours;
  return {
    burnIn: (seed) => seed,
    burnInSeries: (seed) => series([-20, -10, -8, -4, 0], seed),
    arm(seed, posture) {
      if (mischief.failing === posture && seed % 2 === 0) throw new Error(`no way out\nof seed ${seed}`);
      if (mischief.crashing === posture) crash();
      if (mischief.hungry === posture) devour();
      if (mischief.milliseconds !== undefined && (mischief.slow ?? posture) === posture) wait(mischief.milliseconds);
      const done = record(scenario, ticks, seed, posture);
      return mischief.infinite === posture
        ? { ...done, outcomes: { ...done.outcomes, civiliansKilled: Infinity } }
        : done;
    },
    ownOutcomes: ({ civiliansKilled, expectedCiviliansKilled }) => ({
      harm: civiliansKilled + 2 * expectedCiviliansKilled,
    }),
  };
}

function record(scenario: Scenario, ticks: number, seed: number, posture: string): RunRecord {
  const kind = scenario.postures.find((each) => each.id === posture)?.kind ?? 'none';
  // A doctrine with more reserve does a little better, so that there is something to tune for.
  const reserve = scenario.postures.find((each) => each.id === posture)?.shares.reserve ?? 0;
  const effect = { none: 0, static: 3, 'wide-area': 4, tob: 5, projection: 3, mixed: 4 }[kind] + reserve;
  const luck = (seed % 1000) / 100;
  const killed = 20 + luck - effect * (1 + luck / 50);
  return {
    posture,
    seed,
    ticks,
    stopReason: 'days',
    outcomes: {
      civiliansKilled: Math.round(killed),
      expectedCiviliansKilled: killed,
      disorderDays: luck / 3,
      medianResponseHours: Number.NaN,
    },
    timeSeries: series([0, 4, ticks], seed + effect),
    incidents: [incident(0, 'raid', luck), incident(1, 'riot', effect)],
    places: { civiliansKilled: Float64Array.of(killed * 0.75, killed * 0.25) },
    groups: { civiliansKilled: Float64Array.of(killed) },
    consumption: [{ resource: 'fuel', unit: 'litres', available: 1000, used: 100 * effect + luck }],
    digest: (seed * 31 + effect).toString(16).padStart(16, '0').slice(-16),
  };
}

function series(ticks: readonly number[], value: number): TimeSeries {
  const column = (factor: number) => Float64Array.from(ticks, (tick) => ((value % 977) * factor + tick) / 7);
  const columns = toyMeasures.map(({ name }, index) => [name, column(index + 1)] as const);
  return { ticks: Int32Array.from(ticks), columns: Object.fromEntries(columns) };
}

function incident(number: number, kind: string, hour: number): RunRecord['incidents'][number] {
  return {
    number,
    tick: number + 1,
    hour,
    x: 1,
    y: 2,
    place: 'harbour',
    kind,
    perpetrator: kind === 'raid' ? 'unknown' : 'crowd',
    killed: 2,
    injured: 1,
    peacekeepersKilled: 0,
    abducted: 0,
    battleDeaths: 0,
    warnedHour: null,
    knownHour: hour + 1,
    decidedHour: null,
    arrivedHour: null,
    unit: '',
    outcome: kind === 'raid' ? 'unanswered' : 'subsided',
    reason: kind === 'raid' ? 'undetected' : '',
  };
}

function devour(): void {
  const eaten: object[] = [];
  for (;;) eaten.push({ bite: eaten.length, taste: String(eaten.length) });
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
