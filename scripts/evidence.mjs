#!/usr/bin/env node
/**
 * `npm run evidence`: tries every fact at full size, resuming what results/evidence holds, and brings the table, the
 * page and the picture in docs up to date. Options are handed on to `cordon evidence`, such as `-- --jobs 1`.
 * With `-- --reduced` all is done in the reduced form, and the page says so.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, isStale } from './build.mjs';
import { root } from './load.mjs';
import { writeSection } from './section.mjs';

if (isStale()) await build();
const reduced = process.argv.includes('--reduced');
const out = join(root, 'results', reduced ? 'evidence-reduced' : 'evidence');
const options = process.argv.slice(2).filter((word) => word !== '--reduced');
const words = [join(root, 'dist', 'cordon.js'), 'evidence', ...(reduced ? [] : ['--full']), '--out', out, ...options];
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
for (const name of ['evidence.csv', 'evidence.svg']) copyFileSync(join(out, name), join(root, 'docs', name));
const picture = '![Our figures and their ranges](evidence.svg)';
const size = reduced
  ? 'In the reduced form: few replications, so that little can be told. `npm run evidence` runs the whole.'
  : 'At full size.';
writeSection('evidence.md', 'facts', `${picture}\n\n${size}\n\n${readFileSync(join(out, 'evidence.md'), 'utf8')}`);
