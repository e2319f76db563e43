import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/study/codebook.ts';
import type { Column } from '../../../src/study/column.ts';
import { runStudy } from '../../../src/study/runStudy.ts';
import { csvLine } from '../../../src/study/csv.ts';
import { addTables, whileLocked } from '../../../src/study/store/addTables.ts';
import { addTo } from '../../../src/study/store/additions.ts';
import type { Additions } from '../../../src/study/store/additions.ts';
import { measureFile } from '../../../src/study/store/files.ts';
import { writeParquet } from '../../../src/study/store/parquet.ts';
import { query } from '../../../src/study/store/query.ts';
import { openReader } from '../../../src/study/store/reader.ts';
import { inProcess } from '../inProcess.ts';
import { plannedToy, toyDesign, toyStudy } from '../toyStudies.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const both: Additions = { formats: ['csv', 'parquet'], long: true, roCrate: true };
let count = 0;

/** A study with missing values, quotes and commas. */
async function made(wanted: Additions): Promise<string> {
  const out = join(folder, `out${++count}`);
  const texts = `    places.ridge.name: { values: ['Ridge, "north"', Sud], as: ridge }\n`;
  const { plan } = plannedToy({ study: toyStudy(`${toyDesign.trimEnd()}\n${texts}`, 2) });
  await runStudy(plan, { out, workerUrl: new URL('file:///none'), execute: inProcess });
  await addTo(out, wanted);
  return out;
}

const codebookIn = (directory: string) => [...readCodebook(readFileSync(join(directory, 'codebook.csv'), 'utf8'))];
/** By a strict reader: unequal lengths, stray quotes and quotes within a field are errors to it. */
const strictly = (directory: string, table: string): string[][] => parse(readFileSync(join(directory, `${table}.csv`)));
/** What a field of our CSV stands for. */
const valueOf = (field: string, type: string) => (field === '' ? null : type === 'text' ? field : Number(field));

describe('a directory with every format', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await made(both);
  });

  it('has CSV that a strict reader of RFC 4180 takes, each column of which stands in the codebook', () => {
    const tables = readdirSync(directory).filter((name) => name.endsWith('.csv') && name !== 'codebook.csv');
    const codebook = new Map(codebookIn(directory));
    expect(tables.map((name) => name.slice(0, -4)).sort()).toEqual([...codebook.keys()].sort());
    for (const [table, columns] of codebook) {
      const [header, ...rows] = strictly(directory, table);
      expect(header).toEqual(columns.map(({ name }) => name));
      for (const { name, meaning } of columns) expect(meaning, `${table}.${name}`).toMatch(/\w/);
      columns.forEach(({ name, values }, index) => {
        if (values.length > 0) for (const row of rows) expect([...values], name).toContain(row[index]);
      });
    }
    expect(strictly(directory, 'design').flat()).toEqual(expect.arrayContaining(['Ridge, "north"', 'Sud']));
  });

  it('has the same values in Parquet, read by DuckDB and by hyparquet', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const [table, columns] of codebookIn(directory).filter(([name]) => name !== 'timing')) {
      const [, ...fields] = strictly(directory, table);
      const expected = fields.map((row) => row.map((field, index) => valueOf(field, columns[index].type)));
      const path = join(directory, `${table}.parquet`);
      const metadata = await parquetMetadataAsync(await asyncBufferFromFile(path));
      expect(metadata.schema.slice(1).map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
      const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : (value ?? null));
      const objects = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
      const byDuckDb = await (await connection.run(`FROM read_parquet('${path}')`)).getRows();
      expect(
        objects.map((row) => columns.map(({ name }) => plain(row[name]))),
        table,
      ).toEqual(expected);
      expect(
        byDuckDb.map((row) => row.map(plain)),
        table,
      ).toEqual(expected);
    }
    connection.closeSync();
  });
});

it('the same table has the same bytes in Parquet wherever it is made', async () => {
  const [one, other] = [await made(both), await made(both)];
  for (const name of readdirSync(one).filter((file) => file.endsWith('.parquet')))
    expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name))), name).toBe(true);
});

it('a text that a spreadsheet would run stands in Parquet without the apostrophe that CSV gives it', async () => {
  const [csv, parquet] = ['csv', 'parquet'].map((format) => join(folder, `texts.${format}`));
  const texts = ['=1+1', "'", "'=", "it's", '-', '@a', '+1', 'a\n"b",c', 'é'];
  writeFileSync(csv, csvLine(['text', 'number']) + texts.map((text, index) => csvLine([text, -index / 3])).join(''));
  await writeParquet([
    {
      csv,
      parquet,
      columns: [
        { name: 'text', type: 'text' },
        { name: 'number', type: 'number' },
      ],
    },
  ]);
  const objects = await parquetReadObjects({ file: await asyncBufferFromFile(parquet) });
  expect(objects).toEqual(texts.map((text, index) => ({ text, number: index === 0 ? 0 : -index / 3 })));
});

it('Parquet alone leaves the large tables without CSV; they are queried as before, and not asked back as CSV', async () => {
  const directory = await made({ formats: ['parquet'], long: false, roCrate: false });
  const files = readdirSync(directory);
  for (const table of ['timeseries', 'burnin', 'incidents']) {
    expect(files).not.toContain(`${table}.csv`);
    expect(files).toContain(`${table}.parquet`);
  }
  expect(files).toEqual(expect.arrayContaining(['runs.csv', 'runs.parquet', 'summary.csv']));
  const { rows, close } = await query(openReader(directory), 'SELECT count(DISTINCT run_id) FROM timeseries');
  for await (const row of rows) expect(row).toEqual([72]);
  close();
  await expect(addTo(directory, both)).rejects.toThrow(/stands there as Parquet alone; .* begin again with --force$/);
});

it('a table that is put in the place of another is the one that is queried and described', async () => {
  const directory = await made(both);
  const columns: readonly Column[] = [
    { name: 'text', type: 'text', unit: '', direction: '', meaning: 'A word.', formula: '', source: '', values: [] },
  ];
  const put = (word: string) =>
    whileLocked(directory, (reader) => addTables(reader, [{ name: 'words', columns, rows: [[word]] }]));
  await put('first');
  await addTo(directory, { ...both, formats: ['csv', 'parquet'] });
  expect(readdirSync(directory)).toContain('words.parquet');
  await put('second');
  const { rows, close } = await query(openReader(directory), 'SELECT * FROM words');
  for await (const row of rows) expect(row).toEqual(['second']);
  close();
  const crate: { '@graph': { '@id': string; sha256?: string }[] } = JSON.parse(
    readFileSync(join(directory, 'ro-crate-metadata.json'), 'utf8'),
  );
  const about = new Map(crate['@graph'].map((one) => [one['@id'], one]));
  expect(about.get('words.csv')?.sha256).toBe(measureFile(join(directory, 'words.csv')).sha256);
  expect(about.has('words.parquet')).toBe(false);
});

it('the long table has a line a run and outcome, with the numbers of runs', async () => {
  const directory = await made({ formats: ['csv'], long: true, roCrate: false });
  const reader = openReader(directory);
  const runs = new Map(Array.from(reader.rows('runs'), (row) => [row.run_id, row]));
  const [header, ...lines] = strictly(directory, 'long');
  expect(lines).toHaveLength(runs.size * reader.manifest.outcomes.length);
  const at = (line: readonly string[], name: string) => line[header.indexOf(name)];
  for (const line of lines) {
    const run = runs.get(at(line, 'run_id'));
    expect(run?.[at(line, 'outcome')]).toBe(at(line, 'value'));
    expect([at(line, 'strength'), at(line, 'posture')]).toEqual([run?.strength, run?.posture]);
  }
  expect(readdirSync(directory).some((name) => name.endsWith('.parquet'))).toBe(false);
});

it('the description for archives is an RO-Crate 1.1 that names every file with its length and hash', async () => {
  const directory = await made(both);
  const graph: { '@id': string }[] = JSON.parse(readFileSync(join(directory, 'ro-crate-metadata.json'), 'utf8'))[
    '@graph'
  ];
  const byId = new Map(graph.map((entity) => [entity['@id'], entity]));
  expect(byId.size).toBe(graph.length);
  expect(byId.get('ro-crate-metadata.json')).toMatchObject({
    about: { '@id': './' },
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
  });
  const datePublished = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  expect(byId.get('./')).toMatchObject({ '@type': 'Dataset', name: 'toy-study', datePublished });
  // Whatever is referred to by name stands in it.
  const references = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  for (const id of references.filter((each) => !/^https?:/.test(each))) expect([...byId.keys()]).toContain(id);
  const { tables } = openReader(directory).manifest;
  for (const [file, { bytes, sha256 }] of Object.entries(tables)) {
    expect(byId.get(file)).toMatchObject({ '@type': 'File', contentSize: String(bytes), sha256 });
    expect(readFileSync(join(directory, file))).toHaveLength(bytes);
  }
});
