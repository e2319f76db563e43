/** Tables that are added to a complete directory: the file, its columns in the codebook, its hash in the manifest. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crateOf, inputFiles } from './crate.ts';
import { crateFile, manifestName } from './directory.ts';
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

/**
 * Adds tables, or puts them in place of those of the same name, whose Parquet then goes; a description for archives tells of
 * them. To be called under the lock.
 */
export function addTables({ directory, manifest, text }: Reader, tables: readonly AddedTable[]): void {
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
    delete files[`${name}.parquet`];
    codebook.set(name, columns);
  }
  const columnCount = [...codebook.values()].reduce((sum, columns) => sum + columns.length, 0);
  const path = join(directory, codebookFile);
  files[codebookFile] = { rows: columnCount, ...onDisk(path, 1, () => writeWhole(path, [codebookCsv(codebook)])) };
  declare(directory, { ...manifest, tables: files });
  for (const { name } of tables)
    onDisk(directory, 1, () => rmSync(join(directory, `${name}.parquet`), { force: true }));
  if (existsSync(join(directory, crateFile))) writeCrate(directory);
}

/** Puts a manifest in the place of the old one. */
export function declare(directory: string, manifest: Manifest): void {
  writeJson(join(directory, manifestName), manifest);
}

/** Describes a directory as it is now for archives. */
export function writeCrate(directory: string): void {
  const { manifest, text } = openReader(directory);
  const inputs = inputFiles.filter((file) => existsSync(join(directory, file)));
  writeJson(join(directory, crateFile), crateOf(manifest, readCodebook(text(codebookFile)), inputs));
}

function writeJson(path: string, value: unknown): void {
  onDisk(path, 1, () => writeWhole(path, [`${JSON.stringify(value, null, 2)}\n`]));
}

export const codebookFile = 'codebook.csv';
