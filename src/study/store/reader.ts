/** Reads the files of a complete result directory. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manifestName, readManifest } from './directory.ts';
import { onDisk, readPieces } from './files.ts';
import type { TableName } from '../columns.ts';
import { readCsv } from '../csv.ts';
import type { Manifest } from '../manifest.ts';
import { UserError } from '../userError.ts';

export interface Reader {
  readonly directory: string;
  readonly manifest: Manifest;
  readonly text: (file: string) => string;
  /** The rows of a table as texts by column, one at a time. */
  readonly rows: (table: TableName) => Generator<Readonly<Record<string, string>>>;
}

/** @throws UserError when the directory holds no results, or only a part of them. */
export function openReader(path: string): Reader {
  const directory = resolve(path);
  const manifest = onDisk(directory, 2, () => readManifest(directory));
  if (manifest === undefined) {
    const what = existsSync(directory) ? `there is no ${manifestName} in it` : 'it does not exist';
    throw new UserError(`${path} is not a result directory: ${what}`);
  }
  if (manifest.status !== 'complete') {
    // What is gone on with by itself is a comparison; a sweep wants to be told.
    const how = manifest.kind === 'sweep' ? ' with --resume' : '';
    throw new UserError(
      `${path} is not complete; run the command that made it again${how}, and it goes on where it stopped`,
    );
  }
  const pieces = (file: string) => {
    const path = join(directory, file);
    const expected = manifest.tables[file]?.bytes;
    const found = onDisk(path, 2, () => statSync(path).size);
    if (expected === undefined || found === expected) return readPieces(path);
    throw new UserError(`${path} was changed after it was written: it has ${found} bytes instead of ${expected}`);
  };
  return {
    directory,
    manifest,
    text: (file) => onDisk(join(directory, file), 2, () => [...pieces(file)].join('')),
    *rows(table) {
      const file = `${table}.csv`;
      const records = readCsv(pieces(file));
      const next = () => onDisk(join(directory, file), 2, () => records.next());
      const header = next();
      const names = header.done ? [] : header.value;
      for (let record = next(); !record.done; record = next()) {
        if (record.value.length !== names.length)
          throw new UserError(
            `${join(directory, file)}: a line has ${record.value.length} fields instead of ${names.length}`,
          );
        yield Object.fromEntries(names.map((name, index) => [name, record.value[index]]));
      }
    },
  };
}
