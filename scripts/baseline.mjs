#!/usr/bin/env node
/**
 * Runs the arm without a mission and prints its level of violence beside docs/baseline-violence.csv.
 * `npm run baseline -- [REPLICATIONS] [SCENARIO]`; writes nothing but stdout.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, root } from './load.mjs';

const replications = Number(process.argv[2] ?? 100);
const file = process.argv[3] ?? 'scenarios/bambari.yaml';
if (!Number.isInteger(replications) || replications < 2) {
  process.stderr.write('usage: npm run baseline -- [REPLICATIONS, at least 2] [SCENARIO]\n');
  process.exit(2);
}

const { settingOf, runWithoutMission, estimate } = await load('scripts/baselineFigures.ts');

/** The published rows. @returns {{ quantity: string, unit: string, central: string, low: string, high: string }[]} */
function published() {
  const [, ...lines] = readFileSync(join(root, 'docs', 'baseline-violence.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [quantity, unit, central, low, high] = line.split(',');
    return { quantity, unit, central, low, high };
  });
}

/** Three figures are enough for all of them. @param {number} value */
const short = (value) => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '-');

const setting = settingOf(readFileSync(file, 'utf8'), file);
const watched = process.stderr.isTTY;
const onRun = (/** @type {number} */ done) => {
  if (watched) process.stderr.write(`\r${done}/${replications} `);
};
const runs = runWithoutMission(setting, replications, onRun);
if (watched) process.stderr.write('\r');
const estimates = estimate(setting, runs);

const header = ['quantity', 'unit', 'central', 'low', 'high', 'model', 'lo95', 'hi95', 'verdict'];
const rows = published().map(({ quantity, unit, central, low, high }) => {
  const { value, lo95, hi95 } = estimates[quantity] ?? { value: NaN, lo95: NaN, hi95: NaN };
  const verdict = !(value >= 0)
    ? 'not computed'
    : value < Number(low)
      ? 'below'
      : value > Number(high)
        ? 'above'
        : 'inside';
  return [quantity, unit, central, low, high, short(value), short(lo95), short(hi95), verdict];
});
const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
process.stdout.write(`${replications} runs of ${file} without a mission, ${setting.scenario.days} days each\n`);
for (const row of [header, ...rows]) {
  const line = row.map((cell, column) =>
    column > 1 && column < 8 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
  );
  process.stdout.write(`${line.join('  ').trimEnd()}\n`);
}
