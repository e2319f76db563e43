/** What is committed in directories that are only read: those of shards, or the one of a study that is done. */
import { readEntries } from './entries.ts';
import type { Entry } from './entries.ts';
import { onDisk } from './files.ts';
import { SegmentFiles } from './segmentFiles.ts';
import type { Committed } from '../rounds.ts';

/** @returns the intact results of a plan; `close` gives the open files back */
export function openCommitted(
  directories: readonly string[],
  planHash: string,
): Committed & { readonly close: () => void } {
  const where = new Map<string, { readonly directory: string; readonly entry: Entry }>();
  for (const directory of directories) {
    const entries = onDisk(directory, 1, () => readEntries(directory, planHash));
    for (const [task, entry] of entries) where.set(task, { directory, entry });
  }
  const files = new SegmentFiles();
  return {
    has: (task) => where.has(task),
    read(task, table, name) {
      const found = where.get(task);
      if (found === undefined) return '';
      return onDisk(found.directory, 1, () => files.read(found.directory, found.entry, table, name));
    },
    close: () => files.close(),
  };
}
