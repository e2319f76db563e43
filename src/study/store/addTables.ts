/** Tables that are added to a complete directory: the file, its columns in the codebook, its hash in the manifest. */
import { join } from 'node:path';
import { manifestName } from './directory.ts';
import { onDisk, writeWhole } from './files.ts';
import { takeLock } from './lock.ts';
import { openReader } from './reader.ts';
import type { Reader } from './reader.ts';
import { codebookCsv, readCodebook } from '../codebook.ts';
import type { Column } from '../column.ts';
import { csvLine } from '../csv.ts';
import type { CsvValue } from '../csv.ts';
import type { Manifest, TableFile } from '../manifest.ts';

export interface AddedTable {
  /** Without `.csv`. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly CsvValue[]>;
}

/** Does something to a directory that is complete while nobody else writes there. @throws UserError */
export async function whileLocked<T>(directory: string, action: (reader: Reader) => T | Promise<T>): Promise<T> {
  const { directory: path } = openReader(directory);
  const unlock = onDisk(path, 1, () => takeLock(path));
  try {
    // Read again under the lock: another process may have added something meanwhile.
    return await action(openReader(path));
  } finally {
    unlock();
  }
}

/** Adds tables, or puts them in place of those of the same name. To be called under the lock. @returns the new manifest */
export function addTables({ directory, manifest, text }: Reader, tables: readonly AddedTable[]): Manifest {
  const files: Record<string, TableFile> = { ...manifest.tables };
  const codebook = new Map(readCodebook(text(codebookFile)));
  for (const { name, columns, rows } of tables) {
    let count = 0;
    const lines = function* (): Generator<string> {
      yield csvLine(columns.map((column) => column.name));
      for (const row of rows) {
        count++;
        yield csvLine(row);
      }
    };
    const file = `${name}.csv`;
    const written = onDisk(directory, 1, () => writeWhole(join(directory, file), lines()));
    files[file] = { rows: count, ...written };
    codebook.set(name, columns);
  }
  const columnCount = [...codebook.values()].reduce((sum, columns) => sum + columns.length, 0);
  const path = join(directory, codebookFile);
  files[codebookFile] = { rows: columnCount, ...onDisk(path, 1, () => writeWhole(path, [codebookCsv(codebook)])) };
  return declare(directory, { ...manifest, tables: files });
}

/** Puts a manifest in the place of the old one. @returns it */
export function declare(directory: string, manifest: Manifest): Manifest {
  const path = join(directory, manifestName);
  onDisk(path, 1, () => writeWhole(path, [`${JSON.stringify(manifest, null, 2)}\n`]));
  return manifest;
}

export const codebookFile = 'codebook.csv';
