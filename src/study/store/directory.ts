/** What a result directory holds, and whether a plan may be written into it. */
import { existsSync, lstatSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { journalName, segmentsName } from './entries.ts';
import { makeDirectory } from './files.ts';
import { lockName } from './lock.ts';
import { analysisTables, longTable, tableNames } from '../columns.ts';
import { scenarioFile, studyFile, tableFile } from '../studyInputs.ts';
import type { Manifest } from '../manifest.ts';
import { UserError } from '../userError.ts';

export const manifestName = 'manifest.json';
/** On request: what the directory is, for archives; see crate.ts. */
export const crateFile = 'ro-crate-metadata.json';
const ours = [
  ...tableNames.map((table) => `${table}.csv`),
  'codebook.csv',
  'failures.jsonl',
  'scenario.resolved.yaml',
  studyFile,
  scenarioFile,
  tableFile,
];
/** Made from the tables, by other commands or on request; stale as soon as the tables change. */
const derived = [
  ...[...tableNames, longTable, ...analysisTables].map((table) => `${table}.parquet`),
  ...[longTable, ...analysisTables].map((table) => `${table}.csv`),
  crateFile,
  'report.html',
  'charts',
];

/** The manifest of a result directory; undefined when there is none. @throws UserError when it cannot be read as one. */
export function readManifest(directory: string): Manifest | undefined {
  let text: string;
  try {
    text = readFileSync(join(directory, manifestName), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
  const manifest = parseManifest(text);
  if (manifest === undefined) throw new UserError(`${join(directory, manifestName)} is not a manifest of cordon`);
  return manifest;
}

function parseManifest(text: string): Manifest | undefined {
  try {
    const manifest: Manifest = JSON.parse(text);
    const known =
      typeof manifest.planHash === 'string' && (manifest.status === 'complete' || manifest.status === 'incomplete');
    return known ? manifest : undefined;
  } catch {
    return undefined;
  }
}

export interface Wanted {
  readonly planHash: string;
  readonly modelVersion: string;
  readonly shard: Manifest['shard'];
  readonly force: boolean;
  /** Whether a half directory is gone on with. */
  readonly resume: boolean;
}

/**
 * Decides what a plan may do in a directory, which is made if it is not there.
 * @throws UserError when it holds something else: results of another plan (unless forced), or files of another kind.
 */
export function admit(directory: string, wanted: Wanted): 'fresh' | 'resume' | 'complete' | 'overwrite' {
  makeDirectory(directory);
  const manifest = readManifest(directory);
  if (manifest === undefined) {
    requireEmpty(directory);
    return 'fresh';
  }
  if (wanted.force) return 'overwrite';
  const isSame = manifest.planHash === wanted.planHash && shardText(manifest.shard) === shardText(wanted.shard);
  if (isSame && manifest.status === 'complete') return 'complete';
  if (isSame && wanted.resume) return 'resume';
  if (isSame)
    throw new UserError(`${directory} holds a part of these results; go on with --resume, or begin again with --force`);
  if (manifest.planHash === wanted.planHash)
    throw new UserError(`${directory} holds ${shardText(manifest.shard)} of this study; choose another --out`);
  const what =
    manifest.modelVersion === wanted.modelVersion
      ? 'another plan'
      : `model version ${manifest.modelVersion}, this is ${wanted.modelVersion}`;
  throw new UserError(`${directory} holds results of ${what}; choose another --out, or overwrite them with --force`);
}

function shardText(shard: Manifest['shard'] | undefined): string {
  return shard ? `shard ${shard.index}/${shard.count}` : 'all points';
}

/** Leftovers of our own from before the first manifest do not count. */
function requireEmpty(directory: string): void {
  const others = readdirSync(directory).filter((name) => !name.startsWith(lockName) && !name.endsWith('.tmp'));
  if (others.length === 0) return;
  throw new UserError(
    `${directory} is not a result directory and not empty (it holds ${others[0]}); choose another --out`,
  );
}

/** Removes what an earlier study left, and nothing that is not part of a result directory. */
export function clear(directory: string): void {
  for (const name of [...ours, ...derived, journalName, segmentsName])
    rmSync(join(directory, name), { force: true, recursive: true });
}

/** Removes what was made from tables that are about to change. */
export function clearDerived(directory: string): void {
  for (const name of derived) rmSync(join(directory, name), { force: true, recursive: true });
}

/** @throws UserError where the runs of a whole directory were run elsewhere. */
export function requireSegments(directory: string): void {
  if (existsSync(join(directory, segmentsName))) return;
  throw new UserError(`${directory} was merged; run the failed again in its shards, and merge these again`);
}

/** Segments are not needed once the tables are whole. */
export function removeSegments(directory: string): void {
  rmSync(join(directory, segmentsName), { force: true, recursive: true });
}

/** @throws UserError when the segments would be written somewhere else through a link. */
export function requireOwnSegments(directory: string): void {
  const entry = lstatSync(join(directory, segmentsName), { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) throw new UserError(`${join(directory, segmentsName)} is a link; delete it first`);
}
