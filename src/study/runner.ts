/** One task, run: burn-in once a seed, then every arm forked from its snapshot. The boundary at which a failing run is caught. */
import { present } from '../sim/arms.ts';
import { burnInPosture } from './plan.ts';
import type { Arm, Task } from './plan.ts';
import type { RunRecord, TimeSeries } from '../sim/record.ts';

/** A model bound to one scenario and its run options. `BurnIn` is whatever the arms are forked from. */
export interface Engine<BurnIn> {
  /** Burns in under a posture, see `burnInPosture`. */
  readonly burnIn: (seed: number, posture: string) => BurnIn;
  readonly burnInSeries: (burnIn: BurnIn) => TimeSeries;
  /** Forks: the posture goes on where it was in force in the burn-in, else it is switched to. */
  readonly arm: (burnIn: BurnIn, posture: string) => RunRecord;
  /** The scenario's own outcomes, computed from the measured ones; what has no finite value is NaN. */
  readonly ownOutcomes: (measured: Readonly<Record<string, number>>) => Record<string, number>;
}

export interface Failure {
  readonly stage: 'set-up' | 'burn-in' | 'run' | 'outcomes' | 'worker';
  /** The failure's name, such as `queue-overflow`, or `error`. */
  readonly code: string;
  /** One line. */
  readonly message: string;
}

export interface ArmResult {
  readonly arm: Arm;
  /** Exactly one of `record` and `failure` is there. */
  readonly record?: RunRecord;
  readonly failure?: Failure;
  readonly seconds: number;
}

export interface BurnInResult {
  readonly seed: number;
  /** What was in force. */
  readonly posture: string;
  /** switching for the present lay-down, whose burn-in serves every posture that is switched to. */
  readonly start: Arm['start'];
  readonly series: TimeSeries;
  readonly seconds: number;
}

export interface TaskResult {
  readonly key: string;
  readonly burnIns: readonly BurnInResult[];
  readonly arms: readonly ArmResult[];
}

type Outcome<T> =
  { readonly value: T; readonly seconds: number } | { readonly failure: Failure; readonly seconds: number };

/** Told of runs as they begin and end. */
export interface RunWatch {
  readonly begun: (run_id: string) => void;
  /** Why the run may not count after all. */
  readonly ended: () => Failure | undefined;
}

/** Runs that are not to be tried, by id: they went beyond a limit and took their worker along. */
export type Refused = ReadonlyMap<string, Failure>;

/** Runs all arms of a task. Never throws: what fails in a run becomes that run's failure. */
export function runTask<BurnIn>(
  task: Task,
  engine: Engine<BurnIn>,
  { watch, refused }: { readonly watch?: RunWatch; readonly refused?: Refused } = {},
): TaskResult {
  const burnIns: BurnInResult[] = [];
  const arms: ArmResult[] = [];
  let current: { readonly key: string; readonly outcome: Outcome<BurnIn> } | undefined;
  for (const arm of task.arms) {
    const known = refused?.get(arm.run_id);
    if (known !== undefined) {
      arms.push({ arm, failure: known, seconds: 0 });
      continue;
    }
    watch?.begun(arm.run_id);
    const posture = burnInPosture(arm);
    const key = `${arm.seed} ${posture}`;
    if (current?.key !== key) {
      current = { key, outcome: attempt('burn-in', () => engine.burnIn(arm.seed, posture)) };
      const { outcome } = current;
      if ('value' in outcome) {
        burnIns.push({
          seed: arm.seed,
          posture,
          start: posture === present ? 'switching' : 'steady',
          series: engine.burnInSeries(outcome.value),
          seconds: outcome.seconds,
        });
      }
    }
    const result = runArm(arm, current.outcome, engine);
    const failure = result.failure === undefined ? watch?.ended() : undefined;
    arms.push(failure === undefined ? result : { arm, failure, seconds: result.seconds });
  }
  return { key: task.key, burnIns, arms };
}

function runArm<BurnIn>(arm: Arm, burnIn: Outcome<BurnIn>, engine: Engine<BurnIn>): ArmResult {
  if ('failure' in burnIn) return { arm, failure: burnIn.failure, seconds: 0 };
  const run = attempt('run', () => engine.arm(burnIn.value, arm.posture));
  if ('failure' in run) return { arm, ...run };
  const own = attempt('outcomes', () => complete(run.value, engine));
  if ('failure' in own) return { arm, failure: own.failure, seconds: run.seconds };
  return { arm, record: own.value, seconds: run.seconds };
}

/** Adds the scenario's own outcomes. NaN is missing; an infinite measure is a defect that must not be averaged. */
function complete<BurnIn>(record: RunRecord, engine: Engine<BurnIn>): RunRecord {
  for (const [name, value] of Object.entries(record.outcomes)) {
    if (isInfinite(value)) throw new Error(`${name} is infinite`);
  }
  for (const [name, column] of Object.entries(record.timeSeries.columns)) {
    if (column.some(isInfinite)) throw new Error(`${name} became infinite`);
  }
  // Stored as JSON, where an infinite number would become null and be read back as missing.
  for (const [name, values] of Object.entries(record.places)) {
    if (values.some(isInfinite)) throw new Error(`${name} of a place is infinite`);
  }
  for (const [name, values] of Object.entries(record.groups)) {
    if (values.some(isInfinite)) throw new Error(`${name} of a group is infinite`);
  }
  const own = engine.ownOutcomes(record.outcomes);
  return Object.keys(own).length === 0 ? record : { ...record, outcomes: { ...record.outcomes, ...own } };
}

function isInfinite(value: number): boolean {
  return value === Infinity || value === -Infinity;
}

function attempt<T>(stage: Failure['stage'], action: () => T): Outcome<T> {
  const started = performance.now();
  try {
    const value = action();
    return { value, seconds: secondsSince(started) };
  } catch (error) {
    return { failure: failureOf(stage, error), seconds: secondsSince(started) };
  }
}

/** What is kept of an error: its name if it has one, and its message on one line. */
export function failureOf(stage: Failure['stage'], error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const named = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'error';
  return { stage, code: named, message: message.replace(/\s+/g, ' ').trim() };
}

/** Names of failures: a run beyond a limit. */
export const wallLimit = 'wall-limit';
export const memoryLimit = 'memory-limit';

/** The result of a task that gave none, or none that can be written: each of its runs failed. */
export function failedTask(task: Task, stage: Failure['stage'], error: unknown, refused?: Refused): TaskResult {
  const failure = failureOf(stage, error);
  const arms = task.arms.map((arm) => ({ arm, failure: refused?.get(arm.run_id) ?? failure, seconds: 0 }));
  return { key: task.key, burnIns: [], arms };
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
