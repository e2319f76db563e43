#!/usr/bin/env node
/**
 * `npm run docking -- [PART OF AN ID | --page]`: judges the docking rows at full size, or those whose id holds the text,
 * or none of them; keeps every result in docs/docking.csv as soon as it is there, and writes the tables of
 * docs/docking.md from all that it holds. The rows of Epstein's models take two to three minutes of one core.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { load, root } from './load.mjs';
import { writeSection } from './section.mjs';

/** @typedef {import('../src/evidence/docking/row.ts').DockingRow} DockingRow */
/** @typedef {Readonly<Record<string, string>>} Kept a line of docs/docking.csv by column */

const wanted = process.argv[2] ?? '';
const { dockingRows } = await load('src/evidence/docking/catalogue.ts');
const { csvLine, readCsv } = await load('src/study/csv.ts');
const csv = join(root, 'docs', 'docking.csv');
const columns = ['id', 'figure', 'lo95', 'hi95', 'verdict', 'text', 'core_seconds'];

/** @returns {Map<string, Kept>} what was judged before, by id */
function readKept() {
  if (!existsSync(csv)) return new Map();
  const [header, ...lines] = readCsv([readFileSync(csv, 'utf8')]);
  return new Map(
    lines.map((/** @type {string[]} */ line) => [
      line[0],
      Object.fromEntries(header.map((/** @type {string} */ name, /** @type {number} */ at) => [name, line[at]])),
    ]),
  );
}

const rows = /** @type {readonly DockingRow[]} */ (dockingRows);
const judged = rows.filter(({ id }) => wanted !== '--page' && id.includes(wanted));
if (judged.length === 0 && wanted !== '--page') throw new Error(`no row has an id with ${wanted}`);
for (const row of judged) {
  const start = process.cpuUsage();
  const result = row.judge({ full: true });
  const { user, system } = process.cpuUsage(start);
  /** Six digits: the last bits are no news. @param {number | undefined} value */
  const digits = (value) => (value === undefined ? '' : String(Number(value.toPrecision(6))));
  // Read again: other rows may have been judged beside this one.
  const kept = readKept();
  kept.set(row.id, {
    id: row.id,
    figure: digits(result.figure),
    lo95: digits(result.lo95),
    hi95: digits(result.hi95),
    verdict: result.verdict,
    text: result.text,
    core_seconds: ((user + system) / 1e6).toFixed(1),
  });
  const lines = rows.map(({ id }) => kept.get(id)).filter((kept) => kept !== undefined);
  writeFileSync(csv, [columns, ...lines.map((line) => columns.map((name) => line[name]))].map(csvLine).join(''));
  process.stdout.write(`${row.id}: ${result.verdict}; ${result.text}\n`);
}

const kept = readKept();

/** @param {readonly string[]} values */
const line = (values) => `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |\n`;

/** What came out, for the table. @param {DockingRow} row @returns {readonly [ours: string, verdict: string]} */
function outcome({ id }) {
  const result = kept.get(id);
  if (result === undefined) return ['not run yet', '-'];
  const { text, lo95, hi95, verdict } = result;
  const interval = lo95 === '' || hi95 === '' ? '' : ` (95 %: ${short(lo95)} to ${short(hi95)})`;
  const words = verdict === 'within' ? 'within' : verdict === 'outside' ? '**outside**' : 'reported';
  return [`${text}${interval}`, words];
}

/** @param {string} value */
const short = (value) => String(Number(Number(value).toPrecision(3)));

/** Model, and what follows the first comma outside brackets. @param {DockingRow} row @returns {readonly [family: string, variant: string]} */
function nameOf({ model }) {
  const parts = /^((?:\([^)]*\)|[^,(])*), (.*)$/.exec(model);
  return parts === null ? [model, ''] : [parts[1], parts[2]];
}

/** One section for each publication. @param {string} family */
function section(family) {
  const own = rows.filter((row) => nameOf(row)[0] === family);
  const variants = new Set(own.map((row) => nameOf(row)[1]));
  const notes = [...new Set(own.map(({ note }) => note))].filter((note) => note !== '');
  const body = own.map((row) => {
    const variant = variants.size === 1 ? '' : `${nameOf(row)[1]}: `;
    const note = row.note === '' ? '' : String(notes.indexOf(row.note) + 1);
    return line([variant + row.quantity, row.published, row.reference, row.tolerance, ...outcome(row), note]);
  });
  const about =
    variants.size === 1
      ? [...variants].filter((variant) => variant !== '').map((text) => `${text[0].toUpperCase()}${text.slice(1)}.\n\n`)
      : [];
  const header = ['what', 'published', 'replications', 'tolerance', 'here', 'verdict', 'note'];
  const table = [line(header), line(header.map(() => '---')), ...body].join('');
  return `### ${family}\n\n${about.join('')}${table}\n${notes.map((note, at) => `${at + 1}. ${note}\n`).join('')}`;
}

const families = [...new Set(rows.map((row) => nameOf(row)[0]))];
const verdicts = rows.map(({ id }) => kept.get(id)?.verdict ?? 'not run yet');
const count = (/** @type {string} */ verdict) => verdicts.filter((each) => each === verdict).length;
const seconds = [...kept.values()].reduce((sum, { core_seconds: own }) => sum + Number(own), 0);
const summary = `${rows.length} rows: ${count('within')} within their tolerance, ${count('outside')} outside, ${count('not reproducible, reported')} reported only, ${count('not run yet')} not run yet. ${Math.round(seconds)} seconds of one core.`;
writeSection('docking.md', 'rows', [summary, ...families.map(section)].join('\n\n'));
const page = join(root, 'docs', 'docking.md');
writeFileSync(page, await format(readFileSync(page, 'utf8'), { ...(await resolveConfig(page)), parser: 'markdown' }));
process.stdout.write(`${summary}\n`);
