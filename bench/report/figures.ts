/** The published numbers: flat keys, null where not measured. Medians over rounds; a ratio is a ratio of medians. */
import { median } from '../statistics.mjs';
import type { Results, RichRun } from './results.ts';

export type Figures = Readonly<Record<string, number | string | null>>;

const middle = (values: readonly number[] | undefined): number | null =>
  values && values.length > 0 ? median(values) : null;

const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value.toPrecision(4));

const ratio = (over: number | null, under: number | null): number | null =>
  over === null || under === null ? null : rounded(over / under);

function streetFigures(results: Results, side: 40 | 200): [string, number | string | null][] {
  const { ours, limit, agentscript, flocc, digest, statistics } = results.epstein[side];
  const toC = (key: 'active' | 'jailed' | 'bursts') =>
    statistics?.limit ? rounded(statistics.ours[key] / statistics.limit[key]) : null;
  const figures: [string, number | string | null][] = [
    ['nsPerAgentTick', rounded(middle(ours))],
    ['nsOfC', rounded(middle(limit))],
    ['ratioToC', ratio(middle(ours), middle(limit))],
    ['ratioToAgentScript', ratio(middle(agentscript), middle(ours))],
    ['ratioToFlocc', ratio(middle(flocc), middle(ours))],
    ['activeToC', toC('active')],
    ['jailedToC', toC('jailed')],
    ['burstsToC', toC('bursts')],
    ['digest', digest],
  ];
  return figures.map(([name, value]) => [`epstein${side}.${name}`, value]);
}

/** Seconds a civilian agent, the first run left out, in which the compiler works. */
const perAgent = (run: RichRun | undefined): number | null =>
  run === undefined ? null : median(run.seconds.slice(1)) / run.civilianAgents;

export function figures(results: Results): Figures {
  const { instances, rich, everything, startUp, workers, growth, memory } = results;
  const wide = rich.filter(({ posture }) => posture === 'wide-area');
  const grown = (agents: number) => growth?.agents.find((run) => run.agents === agents);
  const live = memory?.liveMB;
  return Object.fromEntries([
    ...streetFigures(results, 40),
    ...streetFigures(results, 200),
    ['instances.fifthToFirst', ratio(middle(instances.fifth), middle(instances.alone))],
    ['rich.seconds', rounded(middle(wide.map(({ seconds }) => seconds[0])))],
    ['rich.secondsOnceWarm', rounded(middle(wide.map(({ seconds }) => seconds[1])))],
    ['rich.peakMB', rounded(middle(wide.map(({ peakMB }) => peakMB)))],
    ['everything.seconds', rounded(middle(everything?.map(({ seconds }) => seconds[0])))],
    ['everything.secondsOnceWarm', rounded(middle(everything?.map(({ seconds }) => seconds[1])))],
    ['growth.perAgent200kTo50k', ratio(perAgent(grown(200_000)), perAgent(grown(50_000)))],
    ['growth.perAgent1MTo200k', ratio(perAgent(grown(1_000_000)), perAgent(grown(200_000)))],
    ['growth.millionPeakMB', rounded(grown(1_000_000)?.peakMB)],
    ['workers.twoToOne', ratio(middle(workers.two), middle(workers.one))],
    ['cli.helpSeconds', rounded(middle(startUp.help))],
    ['cli.checkSeconds', rounded(middle(startUp.check))],
    ['memory.growthMB', live ? rounded(live[live.length - 1] - live[0]) : null],
  ]);
}
