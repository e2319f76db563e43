/** Many stored runs of one scenario, common luck, all postures and no mission: made once, resumed if interrupted, then read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStudy } from '../src/study/runStudy.ts';
import { planCompare } from '../src/study/comparePlan.ts';
import { readCsv } from '../src/study/csv.ts';
import { measuredOutcomes, ownOutcomes } from '../src/study/engine.ts';
import type { Manifest } from '../src/study/manifest.ts';
import type { Progress } from '../src/study/progress.ts';
import { readScenario } from './readScenario.ts';
import type { Workers } from './runTasks.ts';
import type { Population } from './intervalCoverage.ts';

export interface StoredRunsRequest extends Workers {
  readonly file: string;
  /** Comparisons of so many replications each, under the master seeds 1, 2, 3 ... */
  readonly replications: number;
  readonly masterSeeds: number;
  /** Directory that gets a result directory for each master seed. */
  readonly out: string;
  readonly onProgress?: (masterSeed: number, progress: Progress) => void;
}

export interface StoredRuns {
  /** Of the first master seed. */
  readonly manifest: Manifest;
  /** In all master seeds. */
  readonly replications: number;
  /** By outcome, in the order of the manifest. */
  readonly populations: ReadonlyMap<string, Population>;
}

/**
 * Runs what `out` lacks. One large comparison would do as well; many of them can be read while others still run.
 * @throws Error when a run failed or the runs were interrupted
 */
export async function makeRuns({
  masterSeeds,
  replications,
  file,
  out,
  onProgress,
  ...workers
}: StoredRunsRequest): Promise<void> {
  const { source, scenario } = readScenario(file);
  const measures = measuredOutcomes();
  const own = ownOutcomes(scenario);
  const postures = scenario.postures.map(({ id }) => id);
  // Outcomes alone: time series of thousands of runs would fill the disk.
  const recordEvery = 100_000;
  for (let seed = 1; seed <= masterSeeds; seed++) {
    const directory = join(out, `seed-${seed}`);
    if (isComplete(directory)) continue;
    const plan = planCompare({ scenario, source, measures, own, postures, seed, replications, recordEvery });
    const onPart = (progress: Progress): void => onProgress?.(seed, progress);
    const { status, failures } = await runStudy(plan, { out: directory, onProgress: onPart, ...workers });
    if (status !== 'complete') throw new Error('interrupted; the same command goes on');
    if (failures > 0) throw new Error(`${failures} runs failed; see ${directory}/failures.jsonl`);
  }
}

/**
 * Reads the complete result directories in `out`, whatever version made them: their manifests say which.
 * @throws Error when there is none, or when they hold different arms or outcomes
 */
export function readRuns(out: string): StoredRuns {
  const directories = readdirSync(out)
    .map((name) => join(out, name))
    .filter(isComplete)
    .toSorted();
  if (directories.length === 0) throw new Error(`${out} holds no complete result directory`);
  const manifests = directories.map(manifestIn);
  const [manifest] = manifests;
  const kind = ({ commit, postures, outcomes }: Manifest): string =>
    JSON.stringify([commit, postures, outcomes.map(({ name }) => name)]);
  for (const other of manifests)
    if (kind(other) !== kind(manifest)) throw new Error(`${out} holds runs of different versions or arms`);
  const populations = new Map<string, Record<string, number[]>>(manifest.outcomes.map(({ name }) => [name, {}]));
  for (const directory of directories) addRuns(populations, directory);
  return { manifest, replications: manifests.reduce((sum, { replications }) => sum + replications, 0), populations };
}

function addRuns(populations: ReadonlyMap<string, Record<string, number[]>>, directory: string): void {
  const [header, ...lines] = readCsv([readFileSync(join(directory, 'runs.csv'), 'utf8')]);
  const column = (name: string): number => header.indexOf(name);
  const [posture, replication] = [column('posture'), column('replication')];
  // Rows are sorted by posture, then replication; arms are put side by side by replication.
  const sorted = lines.toSorted((a, b) => Number(a[replication]) - Number(b[replication]));
  for (const [outcome, population] of populations) {
    const at = column(outcome);
    for (const fields of sorted)
      (population[fields[posture]] ??= []).push(fields[at] === '' ? NaN : Number(fields[at]));
  }
}

const manifestIn = (directory: string): Manifest => JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
const isComplete = (directory: string): boolean =>
  existsSync(join(directory, 'manifest.json')) && manifestIn(directory).status === 'complete';
