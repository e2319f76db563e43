/** Carries a plan out: one code path for a single run, a comparison, one worker or many. */
import { columnsOf } from './columns.ts';
import { manifestOf } from './manifest.ts';
import type { Counts, Manifest, TableFile } from './manifest.ts';
import type { Plan, Task } from './plan.ts';
import { availableCores, startThread } from './pool.ts';
import { countProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { failedTask } from './runner.ts';
import type { TaskResult } from './runner.ts';
import { schedule } from './schedule.ts';
import { partsOf } from './segment.ts';
import type { SegmentPart, StoredRun } from './segment.ts';
import { ResultStore } from './store/resultStore.ts';
import { versions } from './store/versions.ts';
import { tableTexts } from './tables.ts';
import { tune } from './tune.ts';
import type { Tuned } from './tune.ts';
import { UserError } from './userError.ts';
import { resolvedYaml } from '../scenario/resolved.ts';
import type { Scenario } from '../scenario/schema.ts';

export interface CompareOptions {
  /** Result directory; see `defaultDirectory`. */
  readonly out: string;
  /** The bundled worker: dist/worker.js, or a test's own. */
  readonly workerUrl: URL;
  /** Worker threads; all cores when absent. Changes no byte of the tables. */
  readonly jobs?: number;
  /** Overwrite what the directory holds. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface CompareResult {
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
export async function compare(plan: Plan, options: CompareOptions): Promise<CompareResult> {
  const { jobs = availableCores(), out } = options;
  if (!Number.isSafeInteger(jobs) || jobs < 1 || jobs > 1024)
    throw new UserError(`jobs is ${jobs}; it must be a whole number from 1 to 1024`);
  const wanted = manifestOf(plan, versions(), new Date().toISOString());
  const opened = ResultStore.open({ manifest: wanted, directory: out, force: options.force ?? false });
  if (opened.complete) {
    const { runs, failed } = opened.manifest.counts ?? { runs: 0, failed: 0 };
    return { status: 'complete', already: true, directory: out, runs, failures: failed };
  }
  const { store, manifest } = opened;
  try {
    const progress = countProgress(plan, () => performance.now() / 1000);
    const running = { ...options, jobs };
    const tuned = await train(plan, store, progress, running);
    const all = tuned !== undefined && (await runTasks(tuned.plan, store, progress, running));
    const { done, failures } = progress.now();
    if (all) complete(tuned, store, { ...manifest, ...versions() });
    return { status: all ? 'complete' : 'interrupted', already: false, directory: out, runs: done, failures };
  } finally {
    store.close();
  }
}

type RunningOptions = CompareOptions & { readonly jobs: number };

/** Runs the training, if there is one, and puts the tuned postures into the plan. Undefined when interrupted. */
async function train(
  plan: Plan,
  store: ResultStore,
  progress: ReturnType<typeof countProgress>,
  options: RunningOptions,
): Promise<Tuned | undefined> {
  const { tuning } = plan;
  if (tuning === null) return { plan, rows: [] };
  if (!(await runTasks(plan, store, progress, options, tuning))) return undefined;
  return tune(
    plan,
    tuning,
    tuning.tasks.map((task) => keptRuns(store, task)),
  );
}

/** Runs what is not committed yet; every result is committed before the next is taken. */
async function runTasks(
  plan: Plan,
  store: ResultStore,
  progress: ReturnType<typeof countProgress>,
  options: RunningOptions,
  { scenario, tasks: all }: { readonly scenario: Scenario; readonly tasks: readonly Task[] } = plan,
): Promise<boolean> {
  const { workerUrl, jobs, signal, onProgress } = options;
  const columns = columnsOf(plan);
  const tasks = new Map(all.map((task) => [task.key, task]));
  const pending: Task[] = [];
  for (const task of all) {
    if (store.has(task.key)) progress.add(task, keptRuns(store, task), false);
    else pending.push(task);
  }
  onProgress?.(progress.now());
  const onResult = (result: TaskResult) => {
    const task = tasks.get(result.key);
    if (task === undefined) throw new Error(`a worker answered for the unknown task ${result.key}`);
    const parts = writableParts(plan, columns, task, result);
    // Of training runs nothing but what the choice needs is ever read.
    store.commit(task.key, all === plan.tasks ? parts : parts.filter(({ table }) => table === 'kept'));
    progress.add(task, keptRuns(store, task), true);
    onProgress?.(progress.now());
  };
  const setup = { scenario, options: plan.options };
  return schedule(pending, { jobs, signal, onResult, startWorker: () => startThread(workerUrl, setup) });
}

/** A result that cannot be written as rows is a failure of its runs, not the end of the study. */
function writableParts(
  plan: Plan,
  columns: ReturnType<typeof columnsOf>,
  task: Task,
  result: TaskResult,
): readonly SegmentPart[] {
  try {
    return partsOf(plan, columns, task, result);
  } catch (error) {
    return partsOf(plan, columns, task, failedTask(task, 'outcomes', error));
  }
}

function keptRuns(store: ResultStore, task: Task): StoredRun[] {
  return task.arms.map((arm) => JSON.parse(store.read(task.key, 'kept', arm.run_id)));
}

/** Writes every table, then the manifest that declares them whole. */
function complete({ plan, rows }: Tuned, store: ResultStore, manifest: Manifest): void {
  const tables: Record<string, TableFile> = {};
  store.write('scenario.resolved.yaml', [resolvedYaml(plan.scenario)]);
  for (const { file, pieces } of tableTexts(plan, (task, table, name) => store.read(task, table, name), rows)) {
    const counted = countLines(pieces);
    const written = store.write(file, counted.pieces);
    const header = file.endsWith('.csv') ? 1 : 0;
    // Wall times differ from one execution to the next, and so would the manifest.
    if (file !== 'timing.csv') tables[file] = { rows: counted.lines() - header, ...written };
  }
  const runs = plan.tasks.reduce((sum, task) => sum + task.arms.length, 0);
  const failed = plan.tasks.flatMap((task) => keptRuns(store, task)).filter((run) => run.failure !== undefined).length;
  const counts: Counts = { points: plan.points.length, runs, done: runs - failed, failed };
  store.finish({ ...manifest, status: 'complete', counts, tables, ended: new Date().toISOString() });
}

function countLines(pieces: Iterable<string>): { readonly pieces: Iterable<string>; readonly lines: () => number } {
  let lines = 0;
  function* passed(): Generator<string> {
    for (const piece of pieces) {
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) lines++;
      yield piece;
    }
  }
  return { pieces: passed(), lines: () => lines };
}

/** Where results go without --out: a name that a person recognises and the plan's hash. */
export function defaultDirectory(plan: Plan): string {
  const { name } = plan.scenario;
  const title = typeof name === 'string' ? name : (name.en ?? name.fr ?? '');
  const slug = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `results/${slug.slice(0, 40) || 'study'}-${plan.planHash.slice(0, 12)}`;
}
