/** Writes the first screen that docs/how-to-read.md reads line by line, by the build as it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isStale } from './build.mjs';
import { root } from './load.mjs';
import { writeSection } from './section.mjs';

const command = ['compare', 'scenarios/first-steps.yaml', '--replications', '20'];

if (isStale()) await build();
const folder = mkdtempSync(join(tmpdir(), 'cordon-example-'));
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['dist/cordon.js', ...command, '--jobs', '1', '--out', join(folder, 'results')],
  { cwd: root, encoding: 'utf8' },
);
rmSync(folder, { recursive: true, force: true });
if (status !== 0) throw new Error(stderr);
// Hard blanks would be lost when somebody copies a line.
writeSection('how-to-read.md', 'example', `\`\`\`text\n${stdout.replaceAll('\u00a0', ' ').trimEnd()}\n\`\`\``);
