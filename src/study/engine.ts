/** The simulator as the runner sees it: one scenario compiled once, its options bound. */
import type { Engine } from './runner.ts';
import { stopTick } from './stopTick.ts';
import { UserError } from './userError.ts';
import type { EngineSetup } from './variants.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { compileExpression } from '../scenario/expression.ts';
import type { Scenario } from '../scenario/schema.ts';
import { exp, log, pow } from '../sim/math.ts';
import { measures } from '../sim/measures/catalogue.ts';
import type { Measure } from '../sim/measures/measure.ts';
import { placeMeasures } from '../sim/measures/places.ts';
import type { RunRecord } from '../sim/record.ts';
import { runArm, runBurnIn } from '../sim/run.ts';
import { groupTallies } from '../sim/tallies.ts';
import type { BurnIn } from '../sim/run.ts';
import { createSetting } from '../sim/setting.ts';
import type { Setting } from '../sim/setting.ts';
import { processes } from '../sim/tick.ts';

/** Compiles a scenario: some tenths of a second, then reusable for any number of runs. */
export function createEngine(setup: EngineSetup): Engine<BurnIn> {
  const { scenario, options } = setup;
  const setting = createSetting(scenario);
  const names = measures.map((measure) => measure.name);
  const own = Object.entries(scenario.outcomes).map(([name, source]) => ({
    name,
    of: compileExpression(source, names, { pow, exp, log }),
  }));
  return {
    burnIn: (seed, posture) => runBurnIn(setting, seed, options, posture),
    burnInSeries: (burnIn) => burnIn.timeSeries,
    arm: (burnIn, posture) => stoppedArm(setting, burnIn, posture, setup),
    ownOutcomes: (measured) => Object.fromEntries(own.map(({ name, of }) => [name, finiteOrMissing(of(measured))])),
  };
}

/** An arm that ends where the study says: at its days, cut off there, or after the first tick at which a condition holds. */
function stoppedArm(setting: Setting, burnIn: BurnIn, posture: string, { options, scenario }: EngineSetup): RunRecord {
  const { stopWhen, cutOff } = options;
  const tick = stopWhen === undefined ? undefined : stopTick(setting, burnIn, posture, { ...options, stopWhen });
  if (tick === undefined) {
    const record = runArm(setting, burnIn, posture, options);
    return cutOff ? { ...record, stopReason: 'maxDays' } : record;
  }
  // Run again to that tick and no further, so that it is byte for byte the run of so many days.
  const days = (tick * scenario.clock.tickHours) / 24;
  return { ...runArm(setting, burnIn, posture, { ...options, days }), stopReason: 'condition' };
}

function finiteOrMissing(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}

/** What the engine measures, as a reader of results must know it. */
export function measuredOutcomes(): readonly OutcomeInfo[] {
  return measures.map(infoOf);
}

/** What it observes of each place at the end of a run. */
export function placeOutcomes(): readonly OutcomeInfo[] {
  return placeMeasures.map(infoOf);
}

function infoOf({ name, label, unit, better, meaning, formula, accumulates, stock }: Omit<Measure, 'of'>): OutcomeInfo {
  return { name, label, unit, better, meaning, formula, accumulates, stock };
}

/** What it observes of each identity group. */
export function groupOutcomes(): readonly OutcomeInfo[] {
  return measures.filter(({ name }) => groupTallies.some((tally) => tally === name)).map(infoOf);
}

let lastSizes: { readonly key: string; readonly sizes: number[] } | undefined;

/** Civilians of each identity group at the start, in the scenario's order. Points of a study mostly share their people. */
export function groupSizes(scenario: Scenario): number[] {
  const { map, places, roads, people, street, parameters } = scenario;
  const key = JSON.stringify([map, places, roads, people, street, parameters]);
  if (lastSizes?.key !== key) lastSizes = { key, sizes: countGroups(scenario) };
  return lastSizes.sizes;
}

function countGroups(scenario: Scenario): number[] {
  const { people, groups } = createSetting(scenario);
  const sizes = groups.map(() => 0);
  people.group.forEach((group, civilian) => (sizes[group] += people.persons[civilian]));
  return sizes;
}

/** The outcomes that a scenario defines by expressions of its own. */
export function ownOutcomes(scenario: Scenario): readonly OutcomeInfo[] {
  return Object.entries(scenario.outcomes).map(([name, source]) => ({
    name,
    label: { en: name, fr: name },
    unit: '',
    better: 'neither',
    meaning: 'Defined by the scenario',
    formula: source,
  }));
}

/** @throws UserError when `without` names something that is not a process. */
export function requireProcesses(without: readonly string[]): void {
  const known = processes.map((process) => process.name);
  for (const name of without) {
    if (!known.includes(name))
      throw new UserError(`unknown process ${JSON.stringify(name)}; there are ${known.join(', ')}`);
  }
}
