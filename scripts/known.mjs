#!/usr/bin/env node
/** `npm run known`: compares the worlds of tests/known by the command line and writes what came out into docs/verification.md. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isStale } from './build.mjs';
import { load, root } from './load.mjs';
import { table, writeSection } from './section.mjs';

const outcome = 'expectedCiviliansKilled';
/** World, postures, replications. @type {readonly (readonly [string, string, number])[]} */
const comparisons = [
  ['one-village', 'guard,home', 100],
  ['one-village', 'guard,home', 5],
  ['two-villages', 'east,west', 100],
  ['two-villages', 'east,west', 5],
  ['out-of-reach', 'static,wide-area,tob', 100],
  ['twins', 'one,two', 100],
];

if (isStale()) await build();
const { readCsv } = await load('src/study/csv.ts');
const folder = mkdtempSync(join(tmpdir(), 'cordon-known-'));

/** @param {readonly [string, string, number]} comparison @returns {string[][]} */
function rowsOf([world, postures, replications]) {
  const out = join(folder, `${world}-${replications}`);
  const words = [
    'compare',
    join(root, 'tests', 'known', `${world}.yaml`),
    '--postures',
    postures,
    '--replications',
    String(replications),
    '--out',
    out,
  ];
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cordon.js'), ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [columns, ...lines] = readCsv([readFileSync(join(out, 'differences.csv'), 'utf8')]);
  /** @param {readonly string[]} line @param {string} column */
  const of = (line, column) => line[columns.indexOf(column)];
  return lines
    .filter(
      (/** @type {readonly string[]} */ line) =>
        of(line, 'outcome') === outcome && of(line, 'posture_a') !== 'no-mission',
    )
    .map((/** @type {readonly string[]} */ line) => [
      world,
      `${of(line, 'posture_a')} - ${of(line, 'posture_b')}`,
      of(line, 'n'),
      short(of(line, 'mean')),
      `${short(of(line, 'lo95'))} to ${short(of(line, 'hi95'))}`,
      short(of(line, 'detectable')),
      of(line, 'verdict'),
    ]);
}

/** @param {string} value */
const short = (value) => String(Number(Number(value).toPrecision(2)));

try {
  const header = ['world', 'pair', 'replications', 'difference', 'luck range', 'could be shown', 'verdict'];
  const text = table([header, ...comparisons.flatMap(rowsOf)]);
  writeSection('verification.md', 'known', text);
  process.stdout.write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
