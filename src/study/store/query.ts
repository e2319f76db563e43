/** SQL over the tables of a result directory, which it can read and nothing else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBTypeId } from '@duckdb/node-api';
import type { DuckDBResult, Json } from '@duckdb/node-api';
import { codebookFile } from './addTables.ts';
import { isOneQuery, messageOf, openDatabase, quotedName, quotedText, rowsOfCsv } from './duckdb.ts';
import type { Database } from './duckdb.ts';
import type { Reader } from './reader.ts';
import { readCodebook } from '../codebook.ts';
import { UserError } from '../userError.ts';

export interface Answer {
  /** Of the columns; a name that comes twice has a number the second time. */
  readonly names: readonly string[];
  /** In pieces: numbers, texts, truth values, null for what is missing, and lists or objects of these. */
  readonly rows: AsyncIterable<readonly Json[]>;
  readonly close: () => void;
}

/**
 * Answers one query. Its tables are those of the codebook.
 * @throws UserError for what is no query, and for what the database says of it
 */
export async function query(reader: Reader, sql: string): Promise<Answer> {
  const database = await openDatabase();
  try {
    await showTables(database, reader);
    const result = await answerTo(database, sql);
    return { names: result.deduplicatedColumnNames(), rows: rowsOf(result), close: database.close };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Makes a view of each table, then shuts the database in: no other file, no extension, no setting, no network. */
async function showTables({ connection }: Database, { directory, manifest, text }: Reader): Promise<void> {
  const files: string[] = [];
  for (const [table, columns] of readCodebook(text(codebookFile))) {
    const [parquet, csv] = ['parquet', 'csv'].map((format) => join(directory, `${table}.${format}`));
    const isParquet = `${table}.parquet` in manifest.tables;
    const path = isParquet ? parquet : csv;
    if (!existsSync(path)) continue;
    files.push(path);
    const rows = isParquet ? `SELECT * FROM read_parquet(${quotedText(path)})` : rowsOfCsv(path, columns);
    await connection.run(`CREATE VIEW ${quotedName(table)} AS ${rows}`);
  }
  const settings = [
    `allowed_paths = [${files.map(quotedText).join(', ')}]`,
    'autoinstall_known_extensions = false',
    'autoload_known_extensions = false',
    'allow_community_extensions = false',
    `temp_directory = ''`,
    'enable_external_access = false',
    'lock_configuration = true',
  ];
  for (const setting of settings) await connection.run(`SET ${setting}`);
}

async function answerTo({ connection }: Database, sql: string): Promise<DuckDBResult> {
  const written = sql.trim().replace(/;\s*$/, '');
  if (written === '') throw new UserError('SQL is empty; expected one query, such as "SELECT count(*) FROM runs"');
  try {
    if (await isOneQuery(connection, written)) return await connection.stream(written);
  } catch (error) {
    throw new UserError(`SQL: ${messageOf(error)}`);
  }
  throw new UserError(
    'SQL: expected one query that reads, such as "SELECT count(*) FROM runs"; the tables cannot be changed',
  );
}

async function* rowsOf(result: DuckDBResult): AsyncGenerator<readonly Json[]> {
  const types = result.columnTypes().map(({ typeId }) => typeId);
  try {
    for await (const rows of result.yieldRowsJson()) {
      for (const row of rows) yield row.map((value, index) => plain(value, types[index]));
    }
  } catch (error) {
    throw new UserError(`SQL: ${messageOf(error)}`, 1);
  }
}

/** Numbers that the database hands on as texts, because not all of their kind fit into one of ours. */
const numbersAsText: readonly DuckDBTypeId[] = [
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.DECIMAL,
];

/** A whole number beyond 2^53 stays a text. */
function plain(value: Json, type: DuckDBTypeId): Json {
  if (typeof value !== 'string' || !numbersAsText.includes(type)) return value;
  const number = Number(value);
  return type === DuckDBTypeId.DECIMAL || Number.isSafeInteger(number) ? number : value;
}
