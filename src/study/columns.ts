/** Every column of every table, declared once: the writers take their headers from here, and so does the codebook. */
import type { Plan } from './plan.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import type { Scenario } from '../scenario/schema.ts';
import { incidentKinds, outcomes as incidentOutcomes, reasons } from '../sim/codes.ts';

export const tableNames = [
  'design',
  'runs',
  'timeseries',
  'burnin',
  'incidents',
  'summary',
  'differences',
  'places',
  'consumption',
  'timing',
] as const;
export type TableName = (typeof tableNames)[number];

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'whole number' | 'number';
  readonly unit: string;
  /** Which way is better for people: less, more, neither; empty where the question does not arise. */
  readonly direction: string;
  readonly meaning: string;
  readonly formula: string;
  readonly source: string;
  /** The only values that a text column may hold, where there is such a list; '' stands for an empty field. */
  readonly values: readonly string[];
}

/** The columns of all tables of a plan, in the order in which they are written. */
export function columnsOf(plan: Plan): Readonly<Record<TableName, readonly Column[]>> {
  const parameters = parameterNames(plan).map((name) =>
    text(name, 'Varied parameter of the design point', { source: 'design' }),
  );
  const outcomes = plan.outcomes.map((info, index) =>
    outcomeColumn(info, index < plan.measureCount ? 'model' : 'scenario'),
  );
  const measures = outcomes.slice(0, plan.measureCount);
  return {
    design: [pointId, ...parameters],
    runs: [runId, pointId, posture, start, replication, seed, ...parameters, ...runEnd, ...outcomes, digest],
    timeseries: [runId, pointId, posture, start, replication, tick, day, ...measures],
    burnin: [pointId, start, replication, seed, burnInTick, day, ...measures],
    incidents: [runId, ...incidentColumns(plan.scenario)],
    summary: [pointId, posture, start, outcome, ...summary],
    differences: [pointId, start, outcome, ...differences],
    places: [pointId, posture, start, ...places],
    consumption: [posture, ...consumption],
    timing: [runId, pointId, posture, start, replication, ...timing],
  };
}

/** Columns of the varied parameters, over all design points. */
export function parameterNames(plan: Plan): readonly string[] {
  return [...new Set(plan.points.flatMap((point) => Object.keys(point.parameters)))];
}

function text(name: string, meaning: string, more: Partial<Column> = {}): Column {
  return { name, type: 'text', unit: '', direction: '', meaning, formula: '', source: 'study', values: [], ...more };
}

function whole(name: string, unit: string, meaning: string, more: Partial<Column> = {}): Column {
  return text(name, meaning, { type: 'whole number', unit, ...more });
}

function number(name: string, unit: string, meaning: string, more: Partial<Column> = {}): Column {
  return text(name, meaning, { type: 'number', unit, ...more });
}

function outcomeColumn({ name, unit, better, meaning, formula }: OutcomeInfo, source: string): Column {
  return number(name, unit, meaning, { direction: better, formula, source });
}

const model = { source: 'model' } as const;
const analysis = { source: 'analysis' } as const;
const ofOutcome = 'as the outcome';

const runId = text('run_id', 'Names the run: a hash of what it is, never of its order');
const pointId = text('point_id', 'Names the design point: a hash of its parameters');
const posture = text('posture', 'Posture id of the scenario, or no-mission');
const start = text('start', 'switching: forked from a common burn-in; steady: burnt in on its own', {
  values: ['switching', 'steady'],
});
const replication = whole(
  'replication',
  '',
  'Number of the repeat, from 1; equal numbers share their luck under common seeding',
);
const seed = whole('seed', '', 'Seed of the run, below 2^53', {
  formula: 'hash(master seed, replication), and under independent seeding the parameters and the posture',
});
const tick = whole('tick', 'ticks', 'State after this tick; 0 is the fork after the burn-in', model);
const burnInTick = whole(
  'tick',
  'ticks',
  'State after this tick; negative, since 0 is the fork after the burn-in',
  model,
);
const day = number('day', 'days', 'Days since the fork', { ...model, formula: 'tick x tickHours / 24' });
const outcome = text('outcome', 'Name of the outcome, as in runs');
const digest = text('digest', 'Hash of the whole state after the last tick: equal runs have equal digests', model);

const runEnd: readonly Column[] = [
  text('status', 'done, or failed: then the outcomes are empty and failures.jsonl says why', {
    values: ['done', 'failed'],
  }),
  text('stop_reason', 'Why the run ended, or the name of its failure', model),
  whole('ticks', 'ticks', 'Ticks run after the fork', model),
];

const incidentColumns = (scenario: Scenario): readonly Column[] => [
  text('incident_id', 'run_id, a hyphen and the number of the incident within the run', model),
  whole('tick', 'ticks', 'Tick in which it began', model),
  number('hour', 'hours', 'Hour at which it began, since the fork', model),
  whole('x', 'cells', 'Cell, eastward from 0', model),
  whole('y', 'cells', 'Cell, southward from 0', model),
  text('place', 'Id of the nearest named place', model),
  text('kind', 'What happened', { ...model, values: incidentKinds }),
  text('perpetrator', 'Id of the group or host unit that did it; crowd for riots, unknown where nobody can be named', {
    ...model,
    values: perpetrators(scenario),
  }),
  number('killed', 'persons', 'Persons killed', { ...model, direction: 'less' }),
  number('injured', 'persons', 'Persons injured', { ...model, direction: 'less' }),
  number('peacekeepers_killed', 'persons', 'Peacekeepers killed', { ...model, direction: 'less' }),
  number('warned_hour', 'hours', 'Hour at which the mission had a warning; empty: none', model),
  number('known_hour', 'hours', 'Hour at which the mission knew of it; empty: never', model),
  number('decided_hour', 'hours', 'Hour at which a response was decided; empty: never', model),
  number('arrived_hour', 'hours', 'Hour at which a unit arrived; empty: never', model),
  text('unit', 'Id of the unit that responded; empty: none', model),
  text('outcome', 'How it ended', { ...model, values: incidentOutcomes }),
  text('reason', 'Why a response did not reach it before its end; empty where it did, or where there is no chain', {
    ...model,
    values: reasons,
  }),
];

/** Everybody whom the scenario enables to do harm. */
function perpetrators({ spoilers, hostState, people }: Scenario): readonly string[] {
  const named = [spoilers, hostState.units].flatMap((actors) => actors.map((actor) => actor.id));
  return [...new Set([...named, ...people.feuds.flatMap((feud) => feud.between), 'crowd', 'unknown'])];
}

const summary: readonly Column[] = [
  whole('n', 'runs', 'Runs that are done and have a value', analysis),
  number('mean', ofOutcome, 'Mean over the runs', analysis),
  number('sd', ofOutcome, 'Standard deviation over the runs', { ...analysis, formula: 'denominator n - 1' }),
  number('median', ofOutcome, 'Median', { ...analysis, formula: 'type-7 quantile' }),
  number('q05', ofOutcome, '5 % quantile of the runs', { ...analysis, formula: 'type-7 quantile' }),
  number('q95', ofOutcome, '95 % quantile of the runs', { ...analysis, formula: 'type-7 quantile' }),
  number('lo95', ofOutcome, 'Lower end of the luck range of the mean', {
    ...analysis,
    formula: 'mean - t(0.975, n - 1) x sd / sqrt(n)',
  }),
  number('hi95', ofOutcome, 'Upper end of the luck range of the mean', {
    ...analysis,
    formula: 'mean + t(0.975, n - 1) x sd / sqrt(n)',
  }),
];

const differences: readonly Column[] = [
  text('posture_a', 'Posture a'),
  text('posture_b', 'Posture b'),
  whole('n', 'replications', 'Replications in which both runs are done and have a value', analysis),
  number('mean', ofOutcome, 'Mean of a minus b', {
    ...analysis,
    formula: 'paired by replication under common seeding',
  }),
  number('lo95', ofOutcome, 'Lower end of the luck range of a minus b', {
    ...analysis,
    formula: 't interval; Welch under independent seeding',
  }),
  number('hi95', ofOutcome, 'Upper end of the luck range of a minus b', {
    ...analysis,
    formula: 't interval; Welch under independent seeding',
  }),
  number('ratio', '1', 'Ratio of means, a over b', analysis),
  number('ratio_lo95', '1', 'Lower end of the luck range of the ratio', { ...analysis, formula: "Fieller's interval" }),
  number('ratio_hi95', '1', 'Upper end of the luck range of the ratio', { ...analysis, formula: "Fieller's interval" }),
  number('correlation', '1', 'Correlation of a and b over replications: what sharing the luck achieved', analysis),
  number(
    'detectable',
    ofOutcome,
    'Smallest true difference that would be seen with power 0.8 at 5 %, two-sided',
    analysis,
  ),
  text('verdict', 'What may be said of it; empty for exploratory outcomes', {
    ...analysis,
    values: ['', 'CLEAR', 'LEANS', 'NO DIFFERENCE THAT MATTERS', 'LUCK ONLY', 'CANNOT TELL'],
  }),
];

const places: readonly Column[] = [
  text('place', 'Place id of the scenario', { source: 'scenario' }),
  whole('people', 'persons', 'Persons who live there at the start', { source: 'scenario' }),
  outcome,
  number('mean', ofOutcome, 'Mean over the runs', analysis),
  number('averted', ofOutcome, 'Mean of no mission minus this posture; empty for no mission itself', {
    ...analysis,
    formula: 'paired by replication under common seeding',
  }),
  number('lo95', ofOutcome, 'Lower end of the luck range of averted', analysis),
  number('hi95', ofOutcome, 'Upper end of the luck range of averted', analysis),
];

const consumption: readonly Column[] = [
  text('resource', 'What was used', model),
  text('unit', 'Unit in which it is counted', model),
  number('available', 'as unit', 'Mean over the runs of what there was', analysis),
  number('used', 'as unit', 'Mean over the runs of what was used', analysis),
];

const timing: readonly Column[] = [
  number('burnin_seconds', 'seconds', 'Wall time of the burn-in that the run was forked from'),
  number('run_seconds', 'seconds', 'Wall time of the run after the fork'),
];
