/** What a complete directory is given on request: the long table, Parquet, and a description for archives. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addTables, codebookFile, declare, whileLocked, writeCrate } from './addTables.ts';
import { openReader } from './reader.ts';
import type { Reader } from './reader.ts';
import { readCodebook } from '../codebook.ts';
import type { Codebook } from '../codebook.ts';
import { longTable } from '../columns.ts';
import { longColumns, longRows } from '../longTable.ts';
import type { Manifest, TableFile } from '../manifest.ts';
import type { Plan } from '../plan.ts';
import { UserError } from '../userError.ts';

export interface Additions {
  readonly formats: Plan['formats'];
  readonly long: boolean;
  readonly roCrate: boolean;
}

/** Large tables that no other command needs as CSV. */
const largeTables = ['timeseries', 'burnin', 'incidents', longTable];

/**
 * Makes what is asked for and not there yet. Interrupted, it is done again by the same call.
 * @throws UserError: exit code 1 where the disk refuses; the tables are whole in any case
 */
export async function addTo(directory: string, wanted: Additions): Promise<void> {
  const { manifest } = openReader(directory);
  const open = openTables(manifest, wanted);
  if (!open.long && !open.parquet && !wanted.roCrate) return;
  await whileLocked(directory, async (reader) => {
    if (open.long) addTables(reader, [longOf(reader)]);
    if (open.parquet) await addParquet(openReader(directory), wanted.formats.includes('csv'));
    if (wanted.roCrate) writeCrate(reader.directory);
  });
}

function openTables(manifest: Manifest, { formats, long }: Additions): { long: boolean; parquet: boolean } {
  const has = (file: string) => file in manifest.tables;
  const lost = largeTables.find((table) => has(`${table}.parquet`) && !has(`${table}.csv`));
  if (lost !== undefined && formats.includes('csv'))
    throw new UserError(
      `${lost} stands there as Parquet alone; read it with cordon query, or begin again with --force`,
    );
  return {
    long: long && !has(`${longTable}.csv`) && !has(`${longTable}.parquet`),
    parquet: formats.includes('parquet') && (long || !has('design.parquet')),
  };
}

function longOf(reader: Reader): Parameters<typeof addTables>[1][number] {
  const { manifest, directory } = reader;
  if (!('runs.csv' in manifest.tables))
    throw new UserError(`${directory} has no runs.csv, which --long goes by; keep \`runs\` in output.tables`);
  const columns = readCodebook(reader.text(codebookFile)).get('runs') ?? [];
  return {
    name: longTable,
    columns: longColumns(columns, manifest.outcomes),
    rows: longRows(reader.rows('runs'), columns, manifest.outcomes),
  };
}

/** Every table of the manifest as Parquet; with Parquet alone the large ones then lose their CSV. */
async function addParquet({ directory, manifest, text }: Reader, keepsCsv: boolean): Promise<void> {
  const { writeParquet } = await import('./parquet.ts');
  const codebook: Codebook = readCodebook(text(codebookFile));
  const open = [...codebook].filter(
    ([table]) => `${table}.csv` in manifest.tables && !(`${table}.parquet` in manifest.tables),
  );
  const written = await writeParquet(
    open.map(([table, columns]) => ({
      csv: join(directory, `${table}.csv`),
      parquet: join(directory, `${table}.parquet`),
      columns,
    })),
  );
  const tables: Record<string, TableFile> = { ...manifest.tables };
  open.forEach(([table], index) => {
    tables[`${table}.parquet`] = { rows: tables[`${table}.csv`].rows, ...written[index] };
  });
  const without = keepsCsv ? [] : largeTables.map((table) => `${table}.csv`).filter((file) => file in tables);
  for (const file of without) delete tables[file];
  declare(directory, { ...manifest, tables });
  for (const file of without) rmSync(join(directory, file), { force: true });
}
