/** The directories of a study's shards, read as one. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openCommitted } from './committed.ts';
import { readManifest } from './directory.ts';
import { onDisk } from './files.ts';
import type { Manifest } from '../manifest.ts';
import type { Shard } from '../plan.ts';
import type { Committed } from '../rounds.ts';
import { UserError } from '../userError.ts';

export interface Shards extends Committed {
  readonly manifest: Manifest;
  /** Runs of all shards that failed. */
  readonly failed: number;
  /** A file that every shard has, such as the study. */
  readonly text: (name: string) => string;
  readonly close: () => void;
}

interface OpenShard {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly shard: Shard;
}

/**
 * @param out where they are put together
 * @throws UserError: exit code 2 for directories that do not belong together, 1 for shards that are missing or half.
 */
export function openShards(paths: readonly string[], out: string): Shards {
  requireApart(paths, out);
  const shards = paths.map(openShard);
  requireSame(shards);
  requireAll(shards);
  const [first] = shards;
  return {
    ...openCommitted(
      shards.map(({ directory }) => directory),
      first.manifest.planHash,
    ),
    manifest: first.manifest,
    failed: shards.reduce((sum, { manifest }) => sum + (manifest.counts?.failed ?? 0), 0),
    text: (name) => onDisk(join(first.directory, name), 2, () => readFileSync(join(first.directory, name), 'utf8')),
  };
}

/** What is written is emptied first; a directory may have several names. */
function requireApart(paths: readonly string[], out: string): void {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : resolve(path));
  if (paths.some((path) => real(path) === real(out)))
    throw new UserError(`${out} is one of the shards; choose another --out`);
}

function openShard(path: string): OpenShard {
  const directory = resolve(path);
  const manifest = onDisk(directory, 2, () => readManifest(directory));
  if (manifest === undefined) throw new UserError(`${path} is not a result directory`);
  if (manifest.shard === null || manifest.shard === undefined)
    throw new UserError(`${path} is no shard of a study; shards are made by cordon sweep --shard I/N`);
  return { directory, manifest, shard: manifest.shard };
}

function requireSame(shards: readonly OpenShard[]): void {
  const [first] = shards;
  for (const { directory, manifest, shard } of shards) {
    const { modelVersion, planHash } = first.manifest;
    if (manifest.modelVersion !== modelVersion)
      throw new UserError(
        `${directory} is of model version ${manifest.modelVersion}, ${first.directory} of ${modelVersion}`,
      );
    if (manifest.planHash !== planHash)
      throw new UserError(`${directory} and ${first.directory} are parts of different studies`);
    if (shard.count !== first.shard.count)
      throw new UserError(
        `${directory} is one of ${shard.count} shards, ${first.directory} one of ${first.shard.count}`,
      );
    const twin = shards.find((other) => other.shard.index === shard.index);
    if (twin !== undefined && twin.directory !== directory)
      throw new UserError(`${twin.directory} and ${directory} are both shard ${shard.index}/${shard.count}`);
  }
}

function requireAll(shards: readonly OpenShard[]): void {
  const { count } = shards[0].shard;
  const given = new Set(shards.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !given.has(index));
  if (missing.length > 0)
    throw new UserError(`missing: ${missing.map((index) => `shard ${index}/${count}`).join(', ')}`, 1);
  const half = shards.find(({ manifest }) => manifest.status !== 'complete');
  if (half === undefined) return;
  const { directory, shard } = half;
  throw new UserError(
    `${directory} is not complete; go on with cordon sweep --shard ${shard.index}/${count} --resume`,
    1,
  );
}
