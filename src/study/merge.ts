/** Puts shards together: the tables are written by the code that writes those of a study without shards. */
import { manifestOf } from './manifest.ts';
import type { Plan } from './plan.ts';
import { countedTasks } from './rounds.ts';
import { ResultStore } from './store/resultStore.ts';
import { openShards } from './store/shards.ts';
import type { Shards } from './store/shards.ts';
import { versions } from './store/versions.ts';
import { storedPlan } from './storedPlan.ts';
import { UserError } from './userError.ts';
import { complete } from './writeTables.ts';
import type { StudyResult } from './runStudy.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';

export interface MergeOptions {
  readonly out: string;
  readonly force: boolean;
  /** What the engine measures; the simulator's own when absent. */
  readonly measures?: readonly OutcomeInfo[];
}

/** @throws UserError: exit code 2 for directories that do not belong together, 1 for what is missing. */
export function merge(
  directories: readonly string[],
  { out, force, measures }: MergeOptions,
): StudyResult & Pick<Plan, 'formats'> {
  const shards = openShards(directories, out);
  try {
    const plan = countedPlan(shards, storedPlan(shards.manifest, shards.text, measures));
    return { ...mergeInto({ out, force }, plan, shards), formats: plan.formats };
  } finally {
    shards.close();
  }
}

function mergeInto({ out, force }: MergeOptions, plan: Plan, shards: Shards): StudyResult {
  const manifest = manifestOf(plan, versions(), new Date().toISOString());
  const request = { manifest, directory: out, resume: true, reopen: false, isWhole: () => true };
  const found = ResultStore.open({ ...request, force });
  // Failed runs may have been run again in the shards since they were merged.
  const isBettered = found.complete && shards.failed < (found.manifest.counts?.failed ?? 0);
  const opened = isBettered ? ResultStore.open({ ...request, force: true }) : found;
  if (opened.complete) {
    const { runs, failed } = opened.manifest.counts ?? { runs: 0, failed: 0 };
    return { status: 'complete', already: true, directory: out, runs, failures: failed };
  }
  const { store } = opened;
  try {
    for (const [name, text] of Object.entries(plan.inputs)) store.write(name, [text]);
    const { runs, failed } = complete({ plan, rows: [] }, store, manifest, shards.read);
    store.forget();
    return { status: 'complete', already: false, directory: out, runs, failures: failed };
  } finally {
    store.close();
  }
}

/** Decided again, since shards may hold more than counts: what was run again may be precise enough earlier. */
function countedPlan(shards: Shards, plan: Plan): Plan {
  const found = countedTasks(plan, shards);
  if ('tasks' in found) return { ...plan, tasks: found.tasks };
  // Of the first round that lacks any; how many would follow is not known without these.
  const least = plan.until === null ? '' : 'at least ';
  throw new UserError(
    `${least}${found.lost} of ${found.of} replications are damaged or missing in the shards; call cordon sweep with --shard and --resume for each, and merge again`,
    1,
  );
}
