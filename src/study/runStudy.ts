/** Carries a plan out: one code path for a single run, a comparison, a study or a shard, by one worker or many. */
import { columnsOf } from './columns.ts';
import { manifestOf } from './manifest.ts';
import type { Arm, Plan, Task } from './plan.ts';
import { availableCores, startRowThread } from './pool.ts';
import type { RowWorkerSetup } from './pool.ts';
import { countProgress } from './progress.ts';
import type { Progress, ProgressCounter } from './progress.ts';
import type { Committed } from './rounds.ts';
import { countedTasks, keptRuns, rounds } from './rounds.ts';
import { failedRows, rowSetupOf } from './rows.ts';
import { schedule } from './schedule.ts';
import { segmentOf, tasksIn } from './segment.ts';
import type { Segment, TaskRows } from './segment.ts';
import { ResultStore } from './store/resultStore.ts';
import { versions } from './store/versions.ts';
import type { StoredRun } from './storedRun.ts';
import { tune } from './tune.ts';
import type { Tuned } from './tune.ts';
import { UserError } from './userError.ts';
import { complete } from './writeTables.ts';

export interface StudyOptions {
  /** Result directory; see `defaultDirectory`. */
  readonly out: string;
  /** The bundled worker: dist/worker.js, or a test's own. */
  readonly workerUrl: URL;
  /** Worker threads; all cores when absent. Changes no byte of the tables. */
  readonly jobs?: number;
  /** Overwrite what the directory holds. */
  readonly force?: boolean;
  /** Run again what failed, in a directory that is otherwise done as in one that is not. */
  readonly retryFailed?: boolean;
  /** Whether a half directory of this plan is gone on with; it is when absent. */
  readonly resume?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told of committed tasks that were changed or cut off since, and are run again. */
  readonly onDamaged?: (tasks: number) => void;
  /** Who runs the tasks; threads of this process when absent. */
  readonly execute?: Execute;
}

/** Runs tasks, hands on one segment at a time, and says whether all were handled; false when the signal stopped it. */
export type Execute = (
  tasks: readonly Task[],
  setup: RowWorkerSetup,
  options: { readonly signal?: AbortSignal; readonly onSegment: (segment: Segment) => void },
) => Promise<boolean>;

export interface StudyResult {
  /** interrupted: the directory can be resumed by the same call. */
  readonly status: 'complete' | 'interrupted';
  /** Whether the directory was complete before, so that nothing ran. */
  readonly already: boolean;
  readonly directory: string;
  readonly runs: number;
  readonly failures: number;
}

/**
 * Runs a plan into a result directory, or resumes it there.
 * @throws UserError, with exit code 2 for what was known before the first run and 1 for what came later.
 */
export async function runStudy(plan: Plan, options: StudyOptions): Promise<StudyResult> {
  const { jobs = availableCores(), out } = options;
  if (!Number.isSafeInteger(jobs) || jobs < 1 || jobs > 1024)
    throw new UserError(`jobs is ${jobs}; it must be a whole number from 1 to 1024`);
  const wanted = manifestOf(plan, versions(), new Date().toISOString());
  const { force = false, resume = true, retryFailed = false } = options;
  const isWhole = (committed: Committed) => 'tasks' in countedTasks(plan, committed);
  const opened = ResultStore.open({ manifest: wanted, directory: out, force, resume, reopen: retryFailed, isWhole });
  if (opened.complete) {
    const { runs, failed } = opened.manifest.counts ?? { runs: 0, failed: 0 };
    return { status: 'complete', already: true, directory: out, runs, failures: failed };
  }
  const { store, manifest } = opened;
  try {
    if (store.damaged > 0) options.onDamaged?.(store.damaged);
    for (const [name, text] of Object.entries(plan.inputs)) store.write(name, [text]);
    const progress = countProgress(plan, () => performance.now() / 1000);
    const execute = options.execute ?? onThreads(options.workerUrl, jobs);
    const study: Running = { store, progress, execute, retryFailed, ran: new Set(), options };
    const tuned = await train(plan, study);
    const decided = tuned && (await runPlan(tuned.plan, study));
    const { done, failures } = progress.now();
    if (tuned && decided) {
      const read = (task: string, table: string, name: string) => store.read(task, table, name);
      complete({ ...tuned, plan: decided }, store, { ...manifest, ...versions() }, read);
    }
    return { status: decided ? 'complete' : 'interrupted', already: false, directory: out, runs: done, failures };
  } finally {
    store.close();
  }
}

/** Runs tasks on threads of this process. */
function onThreads(workerUrl: URL, jobs: number): Execute {
  return (tasks, setup, { signal, onSegment }) =>
    schedule(tasks, {
      jobs,
      signal,
      startWorker: () => startRowThread(workerUrl, setup),
      failed: (task, error, refused) => segmentOf([failedRows({ ...setup.rows, ...setup }, task, error, refused)]),
      onResult: onSegment,
      // What waits for the rest of its batch would count as memory of the run that follows.
      ...(setup.limits?.memoryMB === undefined ? {} : { mostTasks: 1 }),
    });
}

/** A study that is under way. */
interface Running {
  readonly store: ResultStore;
  readonly progress: ProgressCounter;
  readonly execute: Execute;
  readonly retryFailed: boolean;
  /** Keys of the tasks that were run in this session: none of them is tried again in a later round. */
  readonly ran: Set<string>;
  readonly options: Pick<StudyOptions, 'signal' | 'onProgress'>;
}

/** Runs the training, if there is one, and puts the tuned postures into the plan. Undefined when interrupted. */
async function train(plan: Plan, study: Running): Promise<Tuned | undefined> {
  const { tuning } = plan;
  if (tuning === null) return { plan, rows: [] };
  if (!(await runTasks(plan, study, tuning.tasks, tuning.scenario))) return undefined;
  return tune(
    plan,
    tuning,
    tuning.tasks.map((task) => keptRuns(study.store, task)),
  );
}

/**
 * Runs the tasks of a plan; with `until` in rounds, until every point has as many replications as it needs.
 * @returns the plan with the tasks that count; undefined when interrupted.
 */
async function runPlan(plan: Plan, study: Running): Promise<Plan | undefined> {
  let counted: readonly Task[] = [];
  for (counted of rounds(plan, study.store)) if (!(await runTasks(plan, study, counted))) return undefined;
  return { ...plan, tasks: counted };
}

/** Runs what is not committed yet; every segment is committed before the next is taken. */
async function runTasks(plan: Plan, study: Running, all: readonly Task[], scenario = plan.scenario): Promise<boolean> {
  const { store, progress, execute, options } = study;
  progress.expect(all);
  const tasks = new Map<string, Task>();
  const pending: Task[] = [];
  for (const task of all) {
    const kept = store.has(task.key) ? keptRuns(store, task) : undefined;
    const arms = kept === undefined ? task.arms : failedArms(study, task, kept);
    if (kept !== undefined) progress.add(task, kept.filter(hasFailed).length, false, () => kept);
    if (arms.length === 0) continue;
    tasks.set(task.key, task);
    pending.push({ ...task, arms });
  }
  options.onProgress?.(progress.now());
  const onSegment = (segment: Segment) => {
    const whole = withKept(store, segment);
    store.commit(whole);
    for (const { key, failed } of whole.tasks) {
      const task = tasks.get(key);
      if (task === undefined) throw new Error(`a worker answered for the unknown task ${key}`);
      study.ran.add(key);
      progress.add(task, failed, true, () => keptRuns(store, task));
    }
    options.onProgress?.(progress.now());
  };
  const { variants, limits } = plan;
  const rows = rowSetupOf(plan, columnsOf(plan), scenario !== plan.scenario);
  const setup: RowWorkerSetup = { scenario, options: plan.options, variants, limits, rows };
  return execute(pending, setup, { signal: options.signal, onSegment });
}

const hasFailed = ({ failure }: StoredRun): boolean => failure !== undefined;

/** The runs of a committed task that are to be tried again. */
function failedArms({ retryFailed, ran }: Running, task: Task, kept: readonly StoredRun[]): readonly Arm[] {
  return retryFailed && !ran.has(task.key) ? task.arms.filter((_, index) => hasFailed(kept[index])) : [];
}

/** With what was committed of its tasks before and is not made anew: the runs that had not failed. */
function withKept(store: ResultStore, segment: Segment): Segment {
  if (!segment.tasks.some(({ key }) => store.has(key))) return segment;
  return segmentOf(
    tasksIn(segment).map(({ parts, ...task }): TaskRows => {
      const made = new Set(parts.map(({ table, name }) => `${table} ${name}`));
      const others = store.parts(task.key).filter(({ table, name }) => !made.has(`${table} ${name}`));
      return { ...task, parts: [...others, ...parts] };
    }),
  );
}

/** Where results go without --out: a name that a person recognises and the plan's hash. */
export function defaultDirectory(plan: Plan): string {
  const { name } = plan;
  const title = typeof name === 'string' ? name : (name.en ?? name.fr ?? '');
  const slug = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const part = plan.shard === null ? '' : `-shard-${plan.shard.index}-of-${plan.shard.count}`;
  return `results/${slug.slice(0, 40) || 'study'}-${plan.planHash.slice(0, 12)}${part}`;
}
