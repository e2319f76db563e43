/** A run of a result directory, run again from its stored scenario and seed. */
import { modelVersion } from './modelVersion.ts';
import type { Results } from './results.ts';
import { runTask } from './runner.ts';
import type { Engine, Failure } from './runner.ts';
import { UserError } from './userError.ts';

export interface Mismatch {
  readonly column: string;
  readonly stored: string;
  readonly replayed: string;
}

export type Replay =
  | { readonly kind: 'same'; readonly digest: string }
  | { readonly kind: 'different'; readonly mismatches: readonly Mismatch[] }
  /** Numbers of another model version are not comparable: nothing was run. */
  | { readonly kind: 'otherModel'; readonly stored: string; readonly current: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Runs one run again and compares its outcomes and the digest of its state, bit for bit.
 * @param createEngine compiles the stored scenario with the stored options
 * @throws UserError when the directory has no such run.
 */
export function replay<BurnIn>(
  results: Results,
  runId: string,
  createEngine: (setup: {
    readonly scenario: Results['scenario'];
    readonly options: Results['manifest']['options'];
  }) => Engine<BurnIn>,
): Replay {
  const row = results.runs.find((run) => run.run_id === runId);
  if (row === undefined)
    throw new UserError(`${results.directory} has no run ${JSON.stringify(runId)}; runs.csv lists them`);
  const { manifest, scenario } = results;
  if (manifest.modelVersion !== modelVersion)
    return { kind: 'otherModel', stored: manifest.modelVersion, current: modelVersion };
  const { run_id, posture, start, seed, point_id, replication } = row;
  const task = { key: run_id, point_id, parameters: {}, replication, arms: [{ run_id, posture, start, seed }] };
  const [arm] = runTask(task, createEngine({ scenario, options: manifest.options })).arms;
  if (arm.failure !== undefined) return replayedFailure(row.status, row.stop_reason, arm.failure);
  const replayed: Record<string, string> = {
    status: 'done',
    ticks: String(arm.record?.ticks),
    digest: arm.record?.digest ?? '',
  };
  const stored: Record<string, string> = { status: row.status, ticks: String(row.ticks), digest: row.digest };
  for (const { name } of results.outcomes) {
    stored[name] = shown(row.outcomes[name]);
    replayed[name] = shown(arm.record?.outcomes[name]);
  }
  const mismatches = Object.keys(stored)
    .filter((column) => stored[column] !== replayed[column])
    .map((column) => ({ column, stored: stored[column], replayed: replayed[column] }));
  return mismatches.length === 0 ? { kind: 'same', digest: row.digest } : { kind: 'different', mismatches };
}

/** A run that failed before and fails again for the same reason is the same run. */
function replayedFailure(status: string, stopReason: string, failure: Failure): Replay {
  if (status === 'failed' && stopReason === failure.code) return { kind: 'failed', failure };
  const replayed = `failed in ${failure.stage}: ${failure.message}`;
  return { kind: 'different', mismatches: [{ column: 'status', stored: `${status} ${stopReason}`, replayed }] };
}

/** The shortest text that reads back as the same number, so that equal texts are equal bits; missing is empty. */
function shown(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : String(value);
}
