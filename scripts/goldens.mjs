#!/usr/bin/env node
/** `npm run goldens`: runs the kept runs of the tests anew and writes their results; see tests/sim/goldens. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { load, root } from './load.mjs';

const { goldenFile, goldenRuns } = await load('tests/sim/goldens/runs.ts');
const path = join(root, goldenFile);
const text = JSON.stringify(goldenRuns());
writeFileSync(path, await format(text, { ...(await resolveConfig(path)), parser: 'json' }));
process.stdout.write(`${goldenFile}\n`);
