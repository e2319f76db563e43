#!/usr/bin/env node
/** `npm run docs`: writes the parts of the documentation that are made from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { load, root } from './load.mjs';

const { documents, fill } = await load('scripts/oddTables.ts');
for (const document of documents) {
  const path = join(root, document);
  const before = readFileSync(path, 'utf8');
  const after = await format(fill(before), { ...(await resolveConfig(path)), parser: 'markdown' });
  if (after === before) continue;
  writeFileSync(path, after);
  process.stdout.write(`${document}\n`);
}

const { scorecardCsv } = await load('scripts/scorecardTable.ts');
writeFileSync(join(root, 'docs', 'scorecard.csv'), scorecardCsv());
