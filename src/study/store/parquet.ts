/** Tables as Parquet, made from our CSV: the same values, numbers to the bit, what is missing as null. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { messageOf, openDatabase, quotedText, rowsOfCsv } from './duckdb.ts';
import type { ColumnType, Database } from './duckdb.ts';
import { measureFile, onDisk, syncDirectory, temporaryOf } from './files.ts';
import type { WrittenFile } from './files.ts';
import { UserError } from '../userError.ts';

export interface ParquetTable {
  readonly csv: string;
  readonly parquet: string;
  readonly columns: readonly ColumnType[];
}

/** Writes one after the other; with one thread, so that the same table has the same bytes everywhere. Every reader knows Snappy. */
export async function writeParquet(tables: readonly ParquetTable[]): Promise<WrittenFile[]> {
  const database = await openDatabase(1);
  try {
    // Its files of its own would stand where cordon was called.
    await database.connection.run(`SET temp_directory = ''`);
    const written: WrittenFile[] = [];
    for (const table of tables) written.push(await writeOne(database, table));
    return written;
  } finally {
    database.close();
  }
}

async function writeOne({ connection }: Database, { csv, parquet, columns }: ParquetTable): Promise<WrittenFile> {
  const temporary = temporaryOf(parquet);
  try {
    const rows = rowsOfCsv(csv, columns);
    await connection.run(`COPY (${rows}) TO ${quotedText(temporary)} (FORMAT parquet, COMPRESSION snappy)`);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UserError(`${parquet}: ${messageOf(error)}; the csv tables are whole, and the same command goes on`, 1);
  }
  return onDisk(parquet, 1, () => {
    const file = openSync(temporary, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, parquet);
    syncDirectory(dirname(parquet));
    return measureFile(parquet);
  });
}
