/** What a study would be, from a few tasks of it: points, runs, time and disk. */
import { columnsOf } from '../study/columns.ts';
import { createEngine } from '../study/engine.ts';
import type { Plan } from '../study/plan.ts';
import { availableCores } from '../study/pool.ts';
import { rowSetupOf } from '../study/rows.ts';
import { segmentOf } from '../study/segment.ts';
import type { PlannedStudy } from '../study/studyPlan.ts';
import { setupAt } from '../study/variants.ts';
import type { EngineSetup } from '../study/variants.ts';
import { rowRunnerOf } from '../study/workerService.ts';
import { mean, quantileOfSorted, sortedUpwards } from '../analysis/moments.ts';

export interface DryRun {
  readonly points: number;
  readonly excluded: number;
  readonly repeated: number;
  readonly postures: readonly string[];
  readonly replications: number;
  /** At most: with `until` there may be fewer. */
  readonly runs: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly jobs: number;
}

/** Tables are written beside the committed results, so that for a moment both are there. */
const copies = 2;

/** Tasks are tried for so long; the first pays for the compiling of the program and is left out. */
const trialSeconds = 1.5;

/** What a sweep takes once, for itself and its workers (docs/studies.md, "What it costs"). */
const secondsOnce = 1;

/** What the one writer takes: statistics and lines of a run, and the bytes of its rows, which it reads and writes. */
const secondsPerRun = 0.001;
const secondsPerMegabyte = 0.03;

/** One task as it was tried. */
export interface Trial {
  readonly point: string;
  /** Compiling the scenario of its point. */
  readonly setUp: number;
  /** Burn-ins, runs and rows. */
  readonly seconds: number;
  readonly bytes: number;
}

interface Size {
  readonly points: number;
  readonly tasks: number;
  readonly runs: number;
  readonly jobs: number;
}

/** The time by the clock, and the disk, of a study of this size. @param trials at least one, in the order of trying */
export function forecast(trials: readonly Trial[], { points, tasks, runs, jobs }: Size) {
  // What came first was slow, unless it is all that there is.
  const warm = trials.length > 1 ? trials.slice(1) : trials;
  const byPoint = [...new Set(warm.map(({ point }) => point))].map((point) =>
    warm.filter((trial) => trial.point === point),
  );
  // Of a point the median, since other work on the machine disturbs some; points differ for good.
  const average = (of: (trial: Trial) => number) => mean(byPoint.map((some) => median(some.map(of)))) ?? 0;
  const megabytes = (average(({ bytes }) => bytes) * tasks) / 1e6;
  const inWorkers = average(({ seconds }) => seconds) * tasks + average(({ setUp }) => setUp) * points;
  const inWriter = secondsPerRun * runs + secondsPerMegabyte * megabytes;
  return { seconds: secondsOnce + inWorkers / Math.min(jobs, tasks) + inWriter, megabytes: copies * megabytes };
}

/** Runs tasks of a few points and multiplies. @param planned with these tasks alone, see `StudyRequest.isTrial` */
export function dryRun({ plan, excluded, repeated }: PlannedStudy, jobs = availableCores()): DryRun {
  const { points, postures, replications, tasks } = plan;
  const found = { points: points.length, excluded, repeated, postures, replications, jobs };
  if (tasks.length === 0) return { ...found, runs: 0, seconds: 0, megabytes: 0 };
  const count = points.length * replications;
  const runs = count * tasks[0].arms.length;
  const size = { points: points.length, tasks: count, runs, jobs };
  return { ...found, runs, ...forecast(trialsOf(plan), size) };
}

/** The points in turn, until the time is up. */
function trialsOf(plan: Plan): Trial[] {
  const { scenario, options, variants, limits, tasks } = plan;
  const rows = rowSetupOf(plan, columnsOf(plan), false);
  let setUp = 0;
  const timedEngine = (setup: EngineSetup) => {
    const [seconds, engine] = timed(() => createEngine(setup));
    setUp += seconds;
    return engine;
  };
  const timedSetup: typeof setupAt = (common, point) => {
    const [seconds, setup] = timed(() => setupAt(common, point));
    setUp += seconds;
    return setup;
  };
  const trials: Trial[] = [];
  const inTurn = tasks.toSorted((a, b) => a.replication - b.replication);
  const begun = processorSeconds();
  for (let at = 0; at === 0 || processorSeconds() - begun < trialSeconds; at++) {
    const task = inTurn[at % inTurn.length];
    setUp = 0;
    const run = rowRunnerOf({ scenario, options, variants, limits, rows }, timedEngine, timedSetup);
    const [seconds, { bytes }] = timed(() => segmentOf([run(task)]));
    trials.push({ point: task.point_id, setUp, seconds: seconds - setUp, bytes: bytes.length });
  }
  return trials;
}

function timed<T>(action: () => T): readonly [seconds: number, done: T] {
  const started = processorSeconds();
  const done = action();
  return [processorSeconds() - started, done];
}

/** Not by the clock: other work on the machine while a few tasks are tried would be multiplied with them. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return quantileOfSorted(sortedUpwards(values), 0.5) ?? 0;
}
