/** Puts shards together: the tables are written by the code that writes those of a study without shards. */
import { manifestOf } from './manifest.ts';
import type { Plan } from './plan.ts';
import { ResultStore } from './store/resultStore.ts';
import { openShards } from './store/shards.ts';
import type { Shards } from './store/shards.ts';
import { versions } from './store/versions.ts';
import { storedPlan } from './storedPlan.ts';
import { UserError } from './userError.ts';
import { complete } from './writeTables.ts';
import type { CompareResult } from './compare.ts';
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
): CompareResult & Pick<Plan, 'formats'> {
  const shards = openShards(directories);
  const plan = countedPlan(shards, storedPlan(shards.manifest, shards.text, measures));
  const manifest = manifestOf(plan, versions(), new Date().toISOString());
  const opened = ResultStore.open({ manifest, directory: out, force, resume: true, reopen: false, tasks: [] });
  if (opened.complete) {
    const { runs, failed } = opened.manifest.counts ?? { runs: 0, failed: 0 };
    return { status: 'complete', already: true, directory: out, runs, failures: failed, formats: plan.formats };
  }
  const { store } = opened;
  try {
    for (const [name, text] of Object.entries(plan.inputs)) store.write(name, [text]);
    const { runs, failed } = complete({ plan, rows: [] }, store, manifest, shards.read);
    store.forget();
    return { status: 'complete', already: false, directory: out, runs, failures: failed, formats: plan.formats };
  } finally {
    shards.close();
    store.close();
  }
}

/** With `until` only those replications count that the shards went on to. */
function countedPlan({ has }: Shards, plan: Plan): Plan {
  if (plan.until !== null) return { ...plan, tasks: plan.tasks.filter(({ key }) => has(key)) };
  const lost = plan.tasks.filter(({ key }) => !has(key)).length;
  if (lost === 0) return plan;
  throw new UserError(
    `${lost} of ${plan.tasks.length} replications are damaged or missing in the shards; call cordon sweep with --shard and --resume for each, and merge again`,
    1,
  );
}
