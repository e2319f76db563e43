/** The recipes of CONTRIBUTING.md, followed to the letter in a copy of the sources: each adds a part that then works everywhere. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A file of a recipe: new text, or text that is put behind a line that stands in the file once. */
interface Edit {
  readonly file: string;
  readonly after?: string;
  readonly text: string;
}

const posture: readonly Edit[] = [
  {
    file: 'src/sim/postures/idle.ts',
    text: `import type { Planner } from './planner.ts';
import { closeTobs } from './temporaryBases.ts';

/** Everybody stays in base. */
export const planIdle: Planner = (world, setting) => closeTobs(world, setting);
`,
  },
  {
    file: 'src/sim/postures/planners.ts',
    after: "import type { Planner } from './planner.ts';",
    text: "import { planIdle } from './idle.ts';",
  },
  {
    file: 'src/sim/postures/planners.ts',
    after: 'export const planners: Readonly<Record<PostureKind, Planner>> = {',
    text: '  idle: planIdle,',
  },
  {
    file: 'src/scenario/doctrine.ts',
    after: 'export const kindsOfPosture = kinds({',
    text: `  idle: {
    label: { en: 'Stay in base', fr: 'Rester à la base' },
    meaning: { en: 'Nobody leaves the base.', fr: 'Personne ne quitte la base.' },
    doctrine: {
      ...usual,
      shares: { static: 1, patrol: 0, tob: 0, reserve: 0 },
      patrolRadiusKm: 10,
      dwellHours: 1,
      footShare: 0,
      smallestSubUnit: 30,
      tobs: 0,
      tobStrength: 60,
      stayWeeks: 6,
    },
    ranges: {},
  },`,
  },
];

const process: readonly Edit[] = [
  {
    file: 'src/sim/processes/panic.ts',
    text: `import type { Process } from './process.ts';

/** Every second cohort is afraid. */
export const panic: Process = (world) => {
  for (let civilian = 0; civilian < world.fear.length; civilian += 2) world.fear[civilian] = 0.6;
};
`,
  },
  {
    file: 'src/sim/tick.ts',
    after: "import { movement } from './processes/movement.ts';",
    text: "import { panic } from './processes/panic.ts';",
  },
  {
    file: 'src/sim/tick.ts',
    after: "  { name: 'civilianMind', run: civilianMind, order: 'people take in the day' },",
    text: "  { name: 'panic', run: panic, order: 'before anybody flees' },",
  },
  {
    file: 'src/cli/glossary.ts',
    after: 'export const processMeanings: Readonly<Record<string, Localised>> = {',
    text: "  panic: { en: 'Half of the people are afraid.', fr: 'La moitié des gens a peur.' },",
  },
];

const measure: readonly Edit[] = [
  {
    file: 'src/sim/measures/mission.ts',
    after: 'export const mission: readonly Measure[] = [',
    text: `  {
    name: 'membersLeft',
    label: { en: 'Members of the mission', fr: 'Membres de la mission' },
    unit: 'persons',
    better: 'neither',
    meaning: 'Members of the mission now',
    formula: 'sum over units',
    accumulates: false,
    stock: 'now',
    of: (world) => world.unitStrength.reduce((sum, persons) => sum + persons, 0),
  },`,
  },
];

const recipes = { posture, process, measure };

let copy: string;
/** Runs the program that the recipes made. */
const cordon = (...words: string[]): string =>
  execFileSync('node', [join(copy, 'dist/main.js'), ...words], { encoding: 'utf8', cwd: copy, stdio: 'pipe' });

function follow({ file, after, text }: Edit): void {
  const path = join(copy, file);
  if (after === undefined) return writeFileSync(path, text);
  const source = readFileSync(path, 'utf8');
  const parts = source.split(`${after}\n`);
  if (parts.length !== 2) throw new Error(`${file} does not have the line once: ${after}`);
  writeFileSync(path, parts.join(`${after}\n${text}\n`));
}

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'cordon-recipes-'));
  for (const path of ['src', 'scenarios', 'package.json', 'tsconfig.json'])
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const edits of Object.values(recipes)) for (const edit of edits) follow(edit);
  await build({
    entryPoints: { main: join(copy, 'src/cli/main.ts'), worker: join(copy, 'src/study/worker.ts') },
    outdir: join(copy, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['@resvg/resvg-js', '@duckdb/node-api'],
    banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
    logLevel: 'silent',
  });
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a recipe', () => {
  it.each(Object.entries(recipes))('for a new %s takes three files at most', (_, edits) => {
    expect(new Set(edits.map(({ file }) => file)).size).toBeLessThanOrEqual(3);
  });

  it('leaves nothing that the types miss', () => {
    const check = () =>
      execFileSync(resolve('node_modules/.bin/tsc'), ['-p', 'tsconfig.json'], { cwd: copy, encoding: 'utf8' });
    expect(check).not.toThrow();
  });

  it('makes parts that are explained', () => {
    expect(cordon('explain', 'idle')).toContain('Nobody leaves the base.');
    expect(cordon('explain', 'panic', '--lang', 'fr')).toContain('La moitié des gens a peur.');
    expect(cordon('explain', 'membersLeft')).toContain('Members of the mission now');
  });

  it('makes parts that work: nobody patrols, people flee, and the new measure is in the tables', () => {
    const scenario = ['scenarios/first-steps.yaml', '--set', 'postures.static.kind=idle', '--set', 'burnInDays=0'];
    const run = (...more: string[]): Record<string, number> => {
      cordon('run', ...scenario, '--posture', 'static', '--days', '3', '--out', 'result', '--force', ...more);
      const [header, row] = readFileSync(join(copy, 'result/runs.csv'), 'utf8').split('\n');
      const values = row.split(',');
      return Object.fromEntries(header.split(',').map((name, column) => [name, Number(values[column])]));
    };
    const alarmed = run();
    expect(alarmed.membersLeft).toBeGreaterThan(0);
    expect(alarmed.patrols).toBe(0);
    expect(alarmed.peakDisplaced).toBeGreaterThan(0);
    expect(run('--without', 'panic').peakDisplaced).toBe(0);
  });
});
