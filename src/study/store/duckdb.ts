/** DuckDB over the files of a result directory: loaded only where tables are exported or queried. */
import { DuckDBInstance, StatementType } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column } from '../column.ts';

/** What the database must know of a column. */
export type ColumnType = Pick<Column, 'name' | 'type'>;

export interface Database {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** A database in memory. @param threads 1 where the bytes of what it writes must not depend on the machine */
export async function openDatabase(threads?: number): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', threads === undefined ? {} : { threads: String(threads) });
  const connection = await instance.connect();
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const sqlTypes: Readonly<Record<Column['type'], string>> = {
  text: 'VARCHAR',
  'whole number': 'BIGINT',
  number: 'DOUBLE',
};

export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Texts that a spreadsheet would run stand in our CSV behind an apostrophe; see csv.ts. */
const disarmed = String.raw`^''*[=+\-@\t\r]`;

/** A query that gives the rows of one of our CSV tables, in their order; what is missing is null. */
export function rowsOfCsv(path: string, columns: readonly ColumnType[]): string {
  const types = columns.map(({ name, type }) => `${quotedText(name)}: ${quotedText(sqlTypes[type])}`);
  const values = columns.map(({ name, type }) => {
    const column = quotedName(name);
    if (type !== 'text') return column;
    return `CASE WHEN regexp_matches(${column}, ${quotedText(disarmed)}) THEN substr(${column}, 2) ELSE ${column} END AS ${column}`;
  });
  const how = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', new_line = '\\n'`;
  return `SELECT ${values.join(', ')} FROM read_csv(${quotedText(path)}, ${how}, columns = {${types.join(', ')}})`;
}

/** Whether a text is one query and nothing else: what writes, sets, loads or attaches is of another kind. */
export async function isOneQuery(connection: DuckDBConnection, sql: string): Promise<boolean> {
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) return false;
  const { statementType } = await statements.prepare(0);
  return statementType === StatementType.SELECT;
}

/** The first line of what the database says, without advice that does not hold here. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0].trim();
}
