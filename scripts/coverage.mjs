#!/usr/bin/env node
/** `npm run coverage`: writes the tables of docs/coverage.md from docs/coverage.csv. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { load, root } from './load.mjs';
import { writeSection } from './section.mjs';

const { coverageSection, readCoverage } = await load('scripts/coverageTables.ts');
const rows = readCoverage(readFileSync(join(root, 'docs', 'coverage.csv'), 'utf8'));
writeSection('coverage.md', 'coverage', coverageSection(rows));
const page = join(root, 'docs', 'coverage.md');
writeFileSync(page, await format(readFileSync(page, 'utf8'), { ...(await resolveConfig(page)), parser: 'markdown' }));
