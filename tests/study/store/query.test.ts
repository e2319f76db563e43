import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStudy } from '../../../src/study/runStudy.ts';
import { query } from '../../../src/study/store/query.ts';
import { openReader } from '../../../src/study/store/reader.ts';
import { inProcess } from '../inProcess.ts';
import { plannedToy } from '../toyStudies.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordon-query-'));
const directory = join(folder, 'results');
const secret = join(folder, 'secret.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  await runStudy(plannedToy().plan, { out: directory, workerUrl: new URL('file:///none'), execute: inProcess });
  writeFileSync(secret, 'a\n1\n');
});

async function answer(sql: string): Promise<{ names: readonly string[]; rows: readonly (readonly unknown[])[] }> {
  const { names, rows, close } = await query(openReader(directory), sql);
  try {
    const all = [];
    for await (const row of rows) all.push(row);
    return { names, rows: all };
  } finally {
    close();
  }
}

describe('a query', () => {
  it('is answered from the tables, with numbers as numbers and what is missing as null', async () => {
    const sql =
      'SELECT strength, count(*) AS n, sum(seed) > 0 AS positive, any_value(medianResponseHours) AS none, 0.5 AS half FROM runs GROUP BY strength ORDER BY strength;';
    expect(await answer(sql)).toEqual({
      names: ['strength', 'n', 'positive', 'none', 'half'],
      rows: [80, 120, 160].map((strength) => [strength, 24, true, null, 0.5]),
    });
  });

  it('joins tables, and tells of their columns', async () => {
    const joined = await answer('SELECT count(*) FROM incidents JOIN runs USING (run_id)');
    expect(joined.rows).toEqual([[144]]);
    const { rows } = await answer('DESCRIBE runs');
    expect(rows.map(([name]) => name)).toContain('expectedCiviliansKilled');
  });

  it('with a mistake is told in one line', async () => {
    await expect(answer('SELECT nothing FROM runs')).rejects.toThrow(/^SQL: .*"nothing" not found[^\n]*$/);
    await expect(answer(' ; ')).rejects.toThrow(/^SQL is empty/);
    await expect(answer('-- a remark')).rejects.toThrow(/^SQL/);
  });
});

/** Each would reach the machine, or change something, if it could. */
const hostile = [
  `SELECT * FROM read_text('${secret}')`,
  `SELECT * FROM '${secret}'`,
  `SELECT * FROM read_csv('${directory}/../secret.csv')`,
  `SELECT * FROM read_csv(['${directory}/runs.csv', '${secret}'])`,
  `SELECT * FROM sniff_csv('${secret}')`,
  `SELECT * FROM glob('${folder}/*')`,
  `SELECT * FROM read_blob('/etc/passwd')`,
  `SELECT * FROM read_text('${directory}/manifest.json')`,
  `SELECT * FROM read_csv('https://example.org/a.csv')`,
  `SELECT * FROM read_parquet('s3://bucket/a.parquet')`,
  `SELECT * FROM query('SELECT * FROM read_text(''${secret}'')')`,
  `SELECT * FROM query('COPY (SELECT 1) TO ''${folder}/new.csv''')`,
  `WITH a AS (SELECT content FROM read_text('${secret}')) SELECT * FROM a`,
  `COPY runs TO '${folder}/new.csv'`,
  `COPY (SELECT 1) TO '${directory}/runs.csv'`,
  `EXPLAIN ANALYZE COPY (SELECT 1) TO '${directory}/runs.csv'`,
  `EXPORT DATABASE '${folder}/new'`,
  `IMPORT DATABASE '${folder}'`,
  `ATTACH '${folder}/new.db'`,
  `CREATE TABLE t AS SELECT 1`,
  `DROP VIEW runs`,
  `SELECT 1; DROP VIEW runs`,
  `INSTALL httpfs`,
  `LOAD httpfs`,
  `SET enable_external_access = true`,
  `RESET allowed_paths`,
  `PRAGMA profiling_output = '${folder}/new.json'`,
  `CALL enable_logging(storage = 'file', storage_path = '${folder}/new')`,
  `PREPARE p AS SELECT 1`,
];

describe('a query that would reach the machine', () => {
  it('is refused, and leaves everything as it was', async () => {
    const files = () => [
      ...readdirSync(folder).sort(),
      ...readdirSync(directory).map((name) => `${name} ${readFileSync(join(directory, name)).toString('base64')}`),
    ];
    const before = files();
    for (const sql of hostile) await expect(answer(sql), sql).rejects.toThrow(/^SQL: /);
    expect(files()).toEqual(before);
  });

  it('cannot make the database write of what it does', async () => {
    const before = readdirSync(folder, { recursive: true });
    for (const sql of [
      `SELECT * FROM enable_logging(storage = 'file', storage_path = '${folder}/new')`,
      `SELECT * FROM enable_logging(storage = 'file', storage_path = '${directory}/runs.csv')`,
      `SELECT * FROM enable_profiling(format = 'json', save_location = '${folder}/new.json')`,
    ])
      await answer(sql).catch((error: unknown) => expect(String(error)).toMatch(/SQL: /));
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(readFileSync(join(directory, 'runs.csv'), 'utf8')).toMatch(/^run_id,/);
  });
});
