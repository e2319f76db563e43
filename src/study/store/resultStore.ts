/** The one writer of a result directory. */
import { join, resolve } from 'node:path';
import { openCommitted } from './committed.ts';
import {
  admit,
  clear,
  clearDerived,
  manifestName,
  readManifest,
  removeSegments,
  requireOwnSegments,
  requireSegments,
} from './directory.ts';
import { beginFile, onDisk, writeWhole } from './files.ts';
import type { FileWriter, WrittenFile } from './files.ts';
import { Journal } from './journal.ts';
import { takeLock } from './lock.ts';
import type { Manifest } from '../manifest.ts';
import type { Committed } from '../rounds.ts';
import type { Segment, SegmentPart } from '../segment.ts';

export interface StoreRequest {
  /** Of the study about to be written; a half directory that is resumed keeps its own. */
  readonly manifest: Manifest;
  readonly directory: string;
  readonly force: boolean;
  /** Whether a half directory of the plan may be gone on with. */
  readonly resume: boolean;
  /** Whether a whole one with failed runs is opened again, for these to be tried once more. */
  readonly reopen: boolean;
  /** Whether all is there that counts: a shard is merged from its segments, and so is done only as long as it is. */
  readonly isWhole: (committed: Committed) => boolean;
}

/** An open result directory, or the word that the plan's results are already whole there. */
export type Opened =
  | { readonly complete: true; readonly manifest: Manifest }
  | { readonly complete: false; readonly manifest: Manifest; readonly store: ResultStore };

export class ResultStore {
  readonly directory: string;
  private readonly journal: Journal;
  private readonly unlock: () => void;

  private constructor(directory: string, journal: Journal, unlock: () => void) {
    this.directory = directory;
    this.journal = journal;
    this.unlock = unlock;
  }

  /**
   * Opens a directory for a plan: makes it, resumes it, or empties it when forced.
   * @throws UserError (exit code 2) when it holds something else, is being written, or the disk refuses.
   */
  static open({ manifest: wanted, directory: path, force, resume, reopen, isWhole }: StoreRequest): Opened {
    const directory = resolve(path);
    return onDisk(directory, 2, () => {
      const { planHash, modelVersion, shard } = wanted;
      const found = () => {
        const state = admit(directory, { planHash, modelVersion, shard, force, resume });
        const kept = state === 'complete' || state === 'resume' ? readManifest(directory) : undefined;
        const isRetried = state === 'complete' && reopen && (kept?.counts?.failed ?? 0) > 0;
        if (isRetried) requireSegments(directory);
        const isLacking = state === 'complete' && resume && shard !== null && !isWholeIn(directory, planHash, isWhole);
        const isReopened = isRetried || isLacking;
        return { state: isReopened ? ('resume' as const) : state, manifest: kept ?? wanted };
      };
      const before = found();
      if (before.state === 'complete') return { complete: true, manifest: before.manifest };
      const unlock = takeLock(directory);
      try {
        // Asked again under the lock: another process may have finished meanwhile.
        const { state, manifest } = found();
        if (state !== 'complete') {
          const store = new ResultStore(directory, prepare(directory, manifest, state), unlock);
          return { complete: false, manifest, store };
        }
        unlock();
        return { complete: true, manifest };
      } catch (error) {
        unlock();
        throw error;
      }
    });
  }

  /** Tasks whose committed results are no longer what they were: they count as not done. */
  get damaged(): number {
    return this.journal.damaged;
  }

  has(task: string): boolean {
    return this.journal.has(task);
  }

  commit(segment: Segment): void {
    onDisk(this.directory, 1, () => this.journal.commit(segment));
  }

  read(task: string, table: string, name: string): string {
    return onDisk(this.directory, 1, () => this.journal.read(task, table, name));
  }

  parts(task: string): SegmentPart[] {
    return onDisk(this.directory, 1, () => this.journal.parts(task));
  }

  /** Writes one file of the directory whole. `name` is one of ours, without a path. */
  write(name: string, pieces: Iterable<string>): WrittenFile {
    return onDisk(this.directory, 1, () => writeWhole(join(this.directory, name), pieces));
  }

  /** Writes several files at once; what `action` does not finish stays as it was. Names are of ours, without a path. */
  writeTogether(names: readonly string[], action: (writers: readonly FileWriter[]) => void): void {
    onDisk(this.directory, 1, () => {
      const writers: FileWriter[] = [];
      try {
        for (const name of names) writers.push(beginFile(join(this.directory, name)));
        action(writers);
      } finally {
        for (const writer of writers) writer.discard();
      }
    });
  }

  /**
   * Declares the directory whole. From now on the tables are the truth, and the segments go - save those of a shard,
   * which are merged, and of a study with failed runs, which may be tried again.
   */
  finish(manifest: Manifest): void {
    this.write(manifestName, [`${JSON.stringify(manifest, null, 2)}\n`]);
    if (manifest.shard !== null || (manifest.counts?.failed ?? 0) > 0) return;
    onDisk(this.directory, 1, () => removeSegments(this.directory));
  }

  /** Without what a retry would need: its runs were not run here. */
  forget(): void {
    onDisk(this.directory, 1, () => removeSegments(this.directory));
  }

  /** Gives the directory back, whole or resumable. */
  close(): void {
    this.journal.close();
    this.unlock();
  }
}

function isWholeIn(directory: string, planHash: string, isWhole: StoreRequest['isWhole']): boolean {
  const committed = openCommitted([directory], planHash);
  try {
    return isWhole(committed);
  } finally {
    committed.close();
  }
}

function prepare(directory: string, manifest: Manifest, state: 'fresh' | 'resume' | 'overwrite'): Journal {
  requireOwnSegments(directory);
  const unfinished = { ...manifest, status: 'incomplete', counts: null, tables: {}, ended: null } as const;
  if (state === 'resume') {
    if (manifest.status === 'complete')
      writeWhole(join(directory, manifestName), [`${JSON.stringify(unfinished, null, 2)}\n`]);
    // Also where this process is not the first to go on: an earlier one may have ended in between.
    clearDerived(directory);
  } else {
    // First the manifest: if this process ends here, nobody takes the old tables for the new plan's.
    writeWhole(join(directory, manifestName), [`${JSON.stringify(manifest, null, 2)}\n`]);
    clear(directory);
  }
  return new Journal(directory, manifest.planHash);
}
