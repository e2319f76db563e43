#!/usr/bin/env node
/**
 * What a study costs beside its runs: `npm run study-speed` writes a part of docs/studies.md. Costs are processor time of
 * one worker and the main thread, so that other work on the machine counts little; of several rounds the least counts. The
 * rate is by the clock, beside as many plain loops at the same time as there are workers. `-- --dry` prints and writes
 * nothing; `-- --full` takes 10 000 of the two shortest runs in place of 1 000 and 200; `-- --rounds N`, 3 without it.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from './build.mjs';
import { load, root } from './load.mjs';
import { table, writeSection } from './section.mjs';

const asked = process.argv.indexOf('--rounds');
const rounds = asked < 0 ? 3 : Number(process.argv[asked + 1]);

/** @typedef {{ name: string, scenario: 'epstein' | 'first-steps', days: number, points: number, replications: number }} Work */

/** @typedef {{ seconds: number, megabytes: number, wall: number }} Used */

/** What varies changes no run's length. */
const varied = {
  epstein: [
    'hostState.legitimacy.citizens: { min: 0.78, max: 0.9, as: legitimacy }',
    'street.police: { min: 0.02, max: 0.08, as: police }',
  ],
  'first-steps': ['mission.units.fpu1.strength: { min: 120, max: 160, as: fpuStrength }'],
};

const self = fileURLToPath(import.meta.url);

if (process.argv[2] === '--loop') {
  const { runLoop } = await load('scripts/studyLoop.ts');
  process.stdout.write(JSON.stringify(runLoop(process.argv[3])));
} else {
  if (isStale()) await build();
  const folder = mkdtempSync(join(tmpdir(), 'cordon-speed-'));
  try {
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the runs of a study took in their workers; those of a replication share its burn-in. @param {string} directory */
function timesIn(directory) {
  const [, ...lines] = readFileSync(join(directory, 'timing.csv'), 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => line.split(',').slice(-2).map(Number));
  const arms = 2;
  return { runs: rows.length, seconds: rows.reduce((sum, [burnIn, run]) => sum + burnIn / arms + run, 0) };
}

/** @param {Work} work */
function studyOf({ name, scenario, days, points, replications }) {
  return [
    'cordon: 1',
    `name: ${name}`,
    `scenario: ${scenario}.yaml`,
    `postures: [${scenario === 'epstein' ? 'street' : 'static'}]`,
    `set: { days: ${days}, burnInDays: ${scenario === 'epstein' ? 1 : 20} }`,
    'design:',
    '  method: lhs',
    `  samples: ${points}`,
    '  parameters:',
    ...varied[scenario].map((line) => `    ${line}`),
    `replications: ${replications}`,
  ].join('\n');
}

/** @param {string[]} words @returns {Promise<{ stdout: string, stderr: string, seconds: number }>} */
function call(words) {
  const started = performance.now();
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  return new Promise((done, failed) =>
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) done({ stdout, stderr, seconds });
      else failed(new Error(stderr));
    }),
  );
}

/** @param {string} folder */
async function measure(folder) {
  for (const name of ['epstein.yaml', 'first-steps.yaml']) cpSync(join(root, 'scenarios', name), join(folder, name));
  const tell = join(folder, 'tell.cjs');
  writeFileSync(
    tell,
    "process.on('exit',()=>{const u=process.resourceUsage();require('node:fs').writeSync(2,'used '+JSON.stringify({seconds:(u.userCPUTime+u.systemCPUTime)/1e6,megabytes:u.maxRSS/1e3})+'\\n')})",
  );
  const cordon = [`--require=${tell}`, join(root, 'dist', 'cordon.js')];

  /** @param {Work} work */
  const cost = async (work) => {
    const file = join(folder, `${work.name}.study.yaml`);
    writeFileSync(file, studyOf(work));
    const small = join(folder, `small-${work.name}.study.yaml`);
    writeFileSync(small, studyOf({ ...work, points: 2, replications: 1 }));
    /** One worker, which has a core to itself: by the clock a run takes what it computes. @param {string} study @param {string} out */
    const sweepOf = (study, out) =>
      used([...cordon, 'sweep', study, '--jobs', '1', '--force', '--out', join(folder, out)]);
    /** @type {{ runs: number, seconds: number, fixed: Used, sweep: Used }[]} */
    const found = [];
    for (let round = 0; round < rounds; round++) {
      const fixed = await sweepOf(small, `small-${work.name}`);
      const sweep = await sweepOf(file, work.name);
      found.push({ ...timesIn(join(folder, work.name)), fixed, sweep });
    }
    const beside = found.map(({ seconds, fixed, sweep }) => sweep.seconds - fixed.seconds - seconds);
    const round = beside.indexOf(Math.min(...beside));
    return { ...work, ...found[round], beside: Math.max(0, beside[round]) };
  };
  /** By the clock, with as many workers as plain loops. @param {Work} work */
  const rates = async (work) => {
    const file = join(folder, `${work.name}.study.yaml`);
    const sweep = await used([...cordon, 'sweep', file, '--jobs', '2', '--force', '--out', join(folder, 'two')]);
    const both = await Promise.all([1, 2].map(() => call([self, '--loop', file])));
    const { runs } = JSON.parse(both[0].stdout);
    return { sweep: runs / sweep.wall, loops: (2 * runs) / Math.max(...both.map(({ seconds }) => seconds)) };
  };
  /** @param {string[]} words @returns {Promise<Used>} */
  const used = async (words) => {
    const { stderr, seconds: wall } = await call(words);
    // Workers run the line, too; the process itself ends last.
    const line = stderr
      .trim()
      .split('\n')
      .findLast((each) => each.startsWith('used '));
    return { ...JSON.parse((line ?? '').slice(5)), wall };
  };

  const many = process.argv.includes('--full');
  /** @type {readonly Work[]} */
  const shapes = [
    {
      name: `${many ? '10 000' : '1 000'} runs of the street, 3 days`,
      scenario: 'epstein',
      days: 3,
      points: many ? 50 : 10,
      replications: many ? 100 : 50,
    },
    {
      name: `${many ? '10 000' : '200'} runs of the street, 30 days`,
      scenario: 'epstein',
      days: 30,
      points: many ? 50 : 4,
      replications: many ? 100 : 25,
    },
    { name: '600 runs of first steps, 60 days', scenario: 'first-steps', days: 60, points: 10, replications: 30 },
    { name: '300 runs of the street, 250 days', scenario: 'epstein', days: 250, points: 5, replications: 30 },
  ];
  const works = shapes.map((work) => ({ ...work, name: work.name.replaceAll(',', '').replaceAll(' ', '-') }));
  const costs = [];
  for (const work of works) costs.push(await cost(work));
  const long = costs[costs.length - 1];
  const rate = await rates(long);
  const rows = costs.map(({ runs, seconds, beside, fixed, sweep }, index) => [
    shapes[index].name,
    `${((1000 * seconds) / runs).toFixed(2)} ms`,
    `${((1000 * beside) / runs).toFixed(2)} ms`,
    `${((100 * beside) / seconds).toFixed(1)} %`,
    `${fixed.seconds.toFixed(1)} s`,
    `${sweep.megabytes.toFixed(0)} MB`,
  ]);
  const text = [
    `Made by \`npm run study-speed\` on ${new Date().toISOString().slice(0, 10)}, node ${process.versions.node}, one worker, ${rounds === 1 ? 'one round' : `the best of ${rounds} rounds`}. A day has four ticks; a run is one posture at one point. A run is what it takes in its worker, its share of the burn-in included (\`timing.csv\`). Beside it is what \`cordon sweep\` takes of the processor more for each run: rows, handing over, journal, tables, and what the compiler does meanwhile. The share is one over the other. Once a study is what a sweep of two points in one replication takes.`,
    table([['study', 'a run', 'beside it', 'share', 'once a study', 'peak memory'], ...rows]),
    `By the clock and with two workers, ${rate.sweep.toFixed(1)} runs of the street over 250 days a second, start-up and tables included; two plain loops at once, ${rate.loops.toFixed(1)}. Other work on the machine slows both.`,
  ].join('\n\n');
  process.stdout.write(`${text}\n`);
  if (!process.argv.includes('--dry')) writeSection('studies.md', 'speed', text);
}
