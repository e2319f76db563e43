/** Writes docs/performance.md and its picture from what was measured. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { renderSvg } from '../../src/charts/render.ts';
import { median } from '../statistics.mjs';
import { speedChart, type Bar } from './chart.ts';
import { figures, type Figures } from './figures.ts';
import type { Results, StreetRounds } from './results.ts';
import { left, profileText, quoted } from './words.ts';

export { figures };

type Row = readonly (string | number | null)[];
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell ?? 'not measured').join(' | ')} |`)
    .join('\n');

const number = (value: number, digits = 3): string => String(Number(value.toPrecision(digits)));
const sizes = [40, 200] as const;

function bars({ epstein }: Results): Bar[] {
  const measured = (program: string, key: 'ours' | 'limit' | 'agentscript' | 'flocc') =>
    sizes.flatMap((side): Bar[] => {
      const values = epstein[side][key];
      return values.length === 0 ? [] : [{ program, size: `${side} × ${side}`, nanoseconds: median(values) }];
    });
  return [
    ...measured('C, tight', 'limit'),
    ...measured('Cordon', 'ours'),
    ...measured('AgentScript', 'agentscript'),
    ...measured('flocc', 'flocc'),
  ];
}

/** Every goal, what was measured, and whether it holds. */
function goals(flat: Figures): string {
  const rows: readonly (readonly [string, string, (value: number) => boolean, string])[] = [
    ['epstein40.ratioToC', 'time over that of tight C, 40 × 40', (value) => value <= 2.2, 'at most 2.2, better 1.6'],
    ['epstein200.ratioToC', 'the same, 200 × 200', (value) => value <= 2.2, 'at most 2.2, better 1.6'],
    ['epstein40.ratioToAgentScript', 'AgentScript’s time over ours', (value) => value >= 10, 'at least 10'],
    ['epstein40.ratioToFlocc', 'flocc’s time over ours', (value) => value >= 300, 'at least 300'],
    ['epstein40.activeToC', 'mean active over that in C', (value) => Math.abs(value - 1) <= 0.03, '0.97 to 1.03'],
    ['epstein40.jailedToC', 'mean jailed over that in C', (value) => Math.abs(value - 1) <= 0.03, '0.97 to 1.03'],
    ['epstein40.burstsToC', 'bursts over those in C', (value) => Math.abs(value - 1) <= 0.1, '0.9 to 1.1'],
    ['epstein200.activeToC', 'mean active, 200 × 200', (value) => Math.abs(value - 1) <= 0.03, '0.97 to 1.03'],
    ['epstein200.jailedToC', 'mean jailed, 200 × 200', (value) => Math.abs(value - 1) <= 0.03, '0.97 to 1.03'],
    ['epstein200.burstsToC', 'bursts, 200 × 200', (value) => Math.abs(value - 1) <= 0.1, '0.9 to 1.1'],
    [
      'instances.fifthToFirst',
      'fifth instance in one process over the first',
      (value) => value <= 1.15,
      'at most 1.15',
    ],
    // 2.5 s with the processes of the first slice alone.
    ['rich.seconds', 'standard rich run, first in its process, s', (value) => value <= 4, 'at most 4'],
    ['rich.peakMB', 'its most memory, MB', (value) => value <= 150, 'at most 150'],
    [
      'everything.seconds',
      'the standard rich run with everything on, first in its process, s',
      (value) => value <= 4,
      'at most 4',
    ],
    ['everything.secondsOnceWarm', 'the same once warm, s', (value) => value <= 4, 'at most 4'],
    ['memory.growthMB', 'live memory, tick 10 000 less tick 1 000, MB', (value) => value <= 5, 'flat: at most 5'],
    ['growth.perAgent200kTo50k', 'time per agent, 200 000 over 50 000', (value) => value <= 1.3, 'about 1'],
    ['growth.perAgent1MTo200k', 'time per agent, a million over 200 000', (value) => value <= 4, 'at most 4'],
    ['growth.millionPeakMB', 'memory of a million civilian agents, MB', (value) => value <= 600, 'at most 600'],
    ['workers.twoToOne', 'runs a second, two workers over one', (value) => value >= 1.8, 'at least 1.8'],
    ['cli.helpSeconds', '`cordon --help`, s', (value) => value < 0.3, 'under 0.3'],
    ['cli.checkSeconds', '`cordon check scenarios/bambari.yaml`, s', (value) => value < 0.6, 'under 0.6'],
  ];
  return table(
    ['figure', 'what', 'goal', 'measured', 'holds'],
    rows.map(([name, what, holds, goal]) => {
      const value = flat[name];
      return [`\`${name}\``, what, goal, value, typeof value === 'number' ? (holds(value) ? 'yes' : '**no**') : ''];
    }),
  );
}

function statisticsTable(results: Results): string {
  const rows = sizes.flatMap((side): Row[] => {
    const found: StreetRounds['statistics'] = results.epstein[side].statistics;
    if (found === undefined) return [];
    const programs = { Cordon: found.ours, 'C, tight': found.limit, AgentScript: found.agentscript };
    return Object.entries(programs).flatMap(([program, statistics]): Row[] => {
      if (statistics === undefined) return [];
      const { active, jailed, bursts } = statistics;
      return [
        [`${side} × ${side}`, program, number(active, 4), number(jailed, 4), `${number(bursts)} of ${found.mark}`],
      ];
    });
  });
  return table(['grid', 'program', 'mean active', 'mean jailed', 'bursts in 1 000 turns, and their mark'], rows);
}

function growthTables({ growth }: Results): string {
  if (growth === undefined) return '';
  const row = (size: number, run: { seconds: readonly number[]; peakMB: number; civilianAgents: number }): Row => {
    const seconds = median(run.seconds.slice(1));
    return [
      size.toLocaleString('en'),
      number(seconds),
      number((seconds * 1e9) / (run.civilianAgents * 120)),
      number(run.peakMB),
    ];
  };
  const head = ['s', 'ns per civilian agent and tick', 'MB'];
  const agents = table(
    ['civilian agents', ...head],
    growth.agents.map((run) => row(run.agents, run)),
  );
  const cells = table(
    ['cells along an edge', ...head],
    growth.cells.map((run) => row(run.side, run)),
  );
  return `${agents}\n\n${cells}`;
}

function page(results: Results, flat: Figures, date: string): string {
  const { machine, profile, memory } = results;
  const programs = bars(results).map(({ program, size, nanoseconds }): Row => [
    program,
    size,
    number(nanoseconds),
    'measured here',
  ]);
  const theirs = quoted.map(({ program, from, to }): Row => [
    program,
    'both',
    to ? `${from} to ${to}` : `${from} and more`,
    'quoted',
  ]);
  return [
    '# Performance',
    `Made by \`npm run bench\` on ${date}. ${Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}.`,
    'Times are processor time of a process of its own for each measurement, so that other work on the machine does not count (start-up and workers are by the clock). What is compared takes turns over seven rounds, and figures are medians. Absolute times differ between machines and days; ratios hold better.',
    '## Goals',
    goals(flat),
    '## Epstein’s model of civil violence',
    '`scenarios/epstein.yaml` through the ordinary schema, engine and run, against the same rules in C (`bench/limit/street.c`, gcc -O3 -march=native, one program a size), AgentScript and flocc. `cordon run scenarios/epstein.yaml --posture street` prints the digest that the benchmark prints: ' +
      `\`${flat['epstein40.digest']}\`.`,
    '![Nanoseconds per agent and turn](performance.svg)',
    table(['program', 'grid', 'ns per agent and turn', 'source'], [...programs, ...theirs]),
    'Quoted: measured for this project before its engine was written, with the same rules, sizes and kind of machine (two shared cores); npm does not carry these programs, and this benchmark does not repeat them.',
    '### The same model',
    'Twenty seeds, the same citizens in Cordon and in C. A burst begins where the number of active citizens comes to a mark: 50, and on the large grid, where local crowds overlap, one deviation above the mean in C.',
    statisticsTable(results),
    left,
    '## The standard rich run',
    '100 × 100 cells, 50 000 civilian agents, 200 unit elements, 500 fighters in bands, 365 days of 6-hour ticks, wide-area posture, by the ordinary schema (`bench/measure/richScenario.ts`). With everything on it has all that a scenario must ask for besides: host forces that change, mentors, justice, networks, lasting rumours, access, controls, sites, aid, mine action, talks, a ceasefire, DDR, community programmes, phases and a hand-over (`bench/measure/everythingOn.ts`).',
    '### Where its time goes',
    table(
      ['function', 'share'],
      (profile ?? []).map(({ name, share }): Row => [`\`${name}\``, `${number(share * 100)} %`]),
    ),
    profileText,
    '### Growth',
    'Thirty days of the standard run with one size changed, once warm.',
    growthTables(results),
    '### Memory',
    memory
      ? `Live memory of one run after garbage collection, MB; routes to places are kept up to a bound, which fills in the first years: ${memory.ticks.map((ticks, at) => `${ticks} ticks ${number(memory.liveMB[at], 4)}`).join(', ')}.`
      : '',
  ].join('\n\n');
}

/** What `npm run page-figures` wrote; this benchmark does not measure it. */
const ofThePage = (old: string): string => /<!-- page: begin -->[\s\S]*<!-- page: end -->/.exec(old)?.[0] ?? '';

/** Writes docs/performance.md and docs/performance.svg under `root`. */
export async function writeReport(root: string, results: Results, flat: Figures): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const path = join(root, 'docs', 'performance.md');
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  const text = `${page(results, flat, date)}\n\n${ofThePage(readFileSync(path, 'utf8'))}`;
  writeFileSync(path, await format(text, options));
  writeFileSync(join(root, 'docs', 'performance.svg'), await renderSvg(speedChart(bars(results), quoted, date)));
}
