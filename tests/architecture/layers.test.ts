import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsAbout, layers } from './layers.ts';

function readSources(): Map<string, string> {
  return new Map(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join('src', name.replaceAll('\\', '/')))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

describe('the sources of this repository', () => {
  const sources = readSources();

  it('keep the rules of the layers', () => {
    expect(complaintsAbout(sources)).toEqual([]);
  });

  it('are small, and the longest are named here for whoever looks', () => {
    const lengths = [...sources].map(([file, source]) => ({ file, lines: source.split('\n').length }));
    const long = lengths.filter(({ lines }) => lines > 200).sort((a, b) => b.lines - a.lines);
    if (long.length > 0)
      process.stdout.write(`Longest files: ${long.map(({ file, lines }) => `${file} ${lines}`).join(', ')}\n`);
    expect(long.filter(({ lines }) => lines > 500)).toEqual([]);
  });
});

const model = {
  'src/sim/model.ts': 'export const steps = 4;',
  'src/scenario/shape.ts': 'export interface Shape { readonly width: number }',
};

/** Each case: sources added to two harmless ones, and the complaint that they must cause. */
const breaches: readonly (readonly [title: string, files: Readonly<Record<string, string>>, complaint: RegExp])[] = [
  [
    'scenario uses the model',
    { 'src/scenario/parse.ts': "import { steps } from '../sim/model.ts';" },
    /scenario may not import sim/,
  ],
  [
    'the model uses a value of scenario',
    { 'src/sim/a.ts': "import { width } from '../scenario/shape.ts';" },
    /only types of scenario/,
  ],
  [
    'analysis names a type of the model',
    { 'src/analysis/a.ts': "import type { A } from '../sim/model.ts';" },
    /analysis may not import sim/,
  ],
  [
    'report runs a study',
    { 'src/report/a.ts': "import { b } from '../study/b.ts';", 'src/study/b.ts': '' },
    /only types of study/,
  ],
  [
    'study uses the command line',
    { 'src/study/a.ts': "import { b } from '../cli/b.ts';", 'src/cli/b.ts': '' },
    /study may not import cli/,
  ],
  [
    'the command line uses the page',
    { 'src/cli/a.ts': "const b = await import('../web/b.ts');", 'src/web/b.ts': '' },
    /cli may not import web/,
  ],
  ['the model reads a file', { 'src/sim/a.ts': "import { readFileSync } from 'node:fs';" }, /Node's modules/],
  ['a plan reads a file', { 'src/study/plan.ts': "import { readFileSync } from 'node:fs';" }, /Node's modules/],
  ['the model takes a package', { 'src/sim/a.ts': "import * as z from 'zod';" }, /package zod/],
  [
    'an import runs over several lines',
    { 'src/sim/a.ts': "import {\n  a,\n  b,\n} from '../scenario/shape.ts';" },
    /only types of scenario/,
  ],
  [
    'two files import each other',
    { 'src/sim/a.ts': "import { b } from './b.ts';", 'src/sim/b.ts': "import type { A } from './a.ts';" },
    /cycle: src\/sim\/a.ts -> src\/sim\/b.ts -> src\/sim\/a.ts/,
  ],
  ['a barrel', { 'src/sim/index.ts': "export * from './model.ts';" }, /barrel/],
  ['names handed on', { 'src/sim/a.ts': "export { steps } from './model.ts';" }, /hands on names/],
  [
    'a type handed on in a list',
    { 'src/sim/a.ts': "import type { A } from './model.ts';\nexport type { A };" },
    /hands on names in a list/,
  ],
  [
    'a chart draws its picture itself',
    { 'src/charts/a.ts': "import { View } from 'vega';" },
    /may not use the package vega/,
  ],
  ['randomness without a seed', { 'src/analysis/a.ts': 'const luck = Math.random();' }, /draw from a seed/],
  ['a folder for anything', { 'src/analysis/utils/a.ts': '' }, /says nothing/],
  ['a folder that is no layer', { 'src/lib/a.ts': '' }, /lib is not a layer/],
  ['a missing file', { 'src/sim/a.ts': "import { c } from './c.ts';" }, /does not exist/],
  ['other randomness', { 'src/sim/a.ts': 'const luck = Math.random();' }, /Math.random/],
  ['a clock', { 'src/sim/a.ts': 'const now = Date.now();' }, /Date/],
  ['a power', { 'src/sim/a.ts': 'const area = side ** 2;' }, /\*\*/],
  ['an exponential', { 'src/sim/math.ts': 'const grown = Math.exp(rate);' }, /Math.exp/],
  ['Math taken apart', { 'src/sim/a.ts': 'const { exp } = Math;' }, /by name/],
  ['an exponential in a template', { 'src/sim/a.ts': 'const text = `${Math.exp(1)}`;' }, /Math.exp/],
  ['sorting by locale', { 'src/sim/a.ts': 'names.sort((a, b) => a.localeCompare(b));' }, /localeCompare/],
  ['waiting', { 'src/sim/a.ts': 'async function step() {}' }, /synchronous/],
];

describe('the guard', () => {
  it.each(breaches)('complains of %s', (_title, files, complaint) => {
    const complaints = complaintsAbout(new Map(Object.entries({ ...model, ...files })));
    expect(complaints.join('\n')).toMatch(complaint);
  });

  it('accepts what is allowed, and reads neither comments nor texts as code', () => {
    const allowed = {
      ...model,
      'src/sim/a.ts':
        "// Math.exp and Date differ; import { x } from '../cli/x.ts'\nimport type { Shape } from '../scenario/shape.ts';\nconst text = 'x ** 2 on Date';\nconst root = Math.sqrt(2);",
      'src/sim/b.ts': "import { type Shape } from '../scenario/shape.ts';",
      'src/study/pool.ts': "import { Worker } from 'node:worker_threads';\nimport { steps } from '../sim/model.ts';",
      'src/cli/main.ts': "import yargs from 'yargs';\nconst a = await import('../report/a.ts');",
      'src/report/a.ts': "import type { Shape } from '../scenario/shape.ts';\nlet b: import('../sim/model.ts').B;",
    };
    expect(complaintsAbout(new Map(Object.entries(allowed)))).toEqual([]);
  });

  it('knows every layer that has a folder', () => {
    expect(Object.keys(layers)).toEqual(
      expect.arrayContaining(readdirSync('src').filter((name) => !name.includes('.'))),
    );
  });

  it('leaves Node and the page out of what the pure layers can name', () => {
    const folder = mkdtempSync('tsconfig-probe-');
    try {
      writeFileSync(join(folder, 'probe.ts'), 'export const here = [process, document, setTimeout, fetch];\n');
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ extends: '../tsconfig.pure.json', include: ['probe.ts'] }),
      );
      let said = '';
      try {
        execFileSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' });
      } catch (error) {
        said = String((error as { stdout: string }).stdout);
      }
      for (const name of ['process', 'document', 'setTimeout', 'fetch']) expect(said).toContain(`'${name}'`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
