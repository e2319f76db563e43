/** Parts of pages that scripts write: what stands between `<!-- NAME: begin -->` and `<!-- NAME: end -->`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './load.mjs';

/** Puts new text between the marks. @param {string} page in docs @param {string} name @param {string} text Markdown */
export function writeSection(page, name, text) {
  const path = join(root, 'docs', page);
  const old = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/${page} has no marks for ${name}`);
  writeFileSync(path, `${old.slice(0, from)}${begin}\n\n${text.trim()}\n\n${old.slice(to)}`);
}

/** A Markdown table; all columns but the first to the right. @param {readonly (readonly string[])[]} rows the first is the header */
export function table([header, ...rows]) {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
