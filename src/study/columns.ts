/** Every column of every table, declared once: the writers take their headers from here, and so does the codebook. */
import { model, number, text, whole } from './column.ts';
import type { Column } from './column.ts';
import type { Plan } from './plan.ts';
import * as statistics from './statisticsColumns.ts';
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
  'groups',
  'windows',
  'drift',
  'efficiency',
  'scorecard',
  'consumption',
  'tuning',
  'timing',
] as const;
/** On request: a line a run and outcome. */
export const longTable = 'long';
/** What `cordon analyse` adds. */
export const analysisTables = ['effects', 'screening', 'indices'] as const;
export type TableName = (typeof tableNames)[number];

/** Of many design points a scorecard would be read by nobody. */
export const hasScorecard = ({ points }: Plan): boolean => points.length === 1;

/** The tables that a plan fills. */
export function tablesOf(plan: Plan): readonly TableName[] {
  return tableNames.filter(
    (name) =>
      (name !== 'tuning' || plan.tuning !== null) &&
      (name !== 'scorecard' || hasScorecard(plan)) &&
      !plan.leftOut.includes(name),
  );
}

export type Columns = Readonly<Record<TableName, readonly Column[]>>;

/** The columns of all tables of a plan, in the order in which they are written. */
export function columnsOf(plan: Plan): Columns {
  const parameters = parameterNames(plan).map((name) => {
    const isNumber = plan.points.every((point) => !['string', 'boolean'].includes(typeof point.parameters[name]));
    return isNumber ? number(name, '', varied, design) : text(name, varied, design);
  });
  const outcomes = plan.outcomes.map((info, index) =>
    outcomeColumn(info, index < plan.measureCount ? 'model' : 'scenario'),
  );
  const recorded = outcomes.slice(0, plan.measureCount).filter((column) => plan.recorded.includes(column.name));
  return {
    design: [pointId, ...parameters],
    runs: [runId, pointId, posture, start, replication, seed, ...parameters, ...runEnd, ...outcomes, digest],
    timeseries: [runId, pointId, posture, start, replication, tick, day, ...recorded],
    burnin: [pointId, burnInPosture, start, replication, seed, burnInTick, day, ...recorded],
    incidents: [runId, ...incidentColumns(plan.scenario)],
    summary: [pointId, posture, start, ...statistics.summaryColumns],
    differences: [pointId, start, ...statistics.differenceColumns],
    places: [pointId, posture, start, ...statistics.placeColumns()],
    groups: [pointId, posture, start, ...statistics.groupColumns()],
    windows: [pointId, posture, start, ...statistics.windowColumns],
    drift: [pointId, start, ...statistics.driftColumns],
    efficiency: [pointId, posture, start, ...statistics.efficiencyColumns],
    scorecard: [pointId, posture, start, ...statistics.scorecardColumns],
    consumption: [posture, ...statistics.consumptionColumns, start],
    tuning: statistics.tuningColumns,
    timing: [runId, pointId, posture, start, replication, ...timing],
  };
}

/** Columns beside which varied parameters stand, and whose names they may not take. */
export function reservedColumns(): string[] {
  return [runId, pointId, posture, start, replication, seed, tick, day, digest, ...runEnd].map(({ name }) => name);
}

/** Columns of the varied parameters, over all design points. */
export function parameterNames(plan: Plan): readonly string[] {
  return [...new Set(plan.points.flatMap((point) => Object.keys(point.parameters)))];
}

function outcomeColumn({ name, unit, better, meaning, formula }: OutcomeInfo, source: string): Column {
  return number(name, unit, meaning, { direction: better, formula, source });
}

const varied = 'Varied parameter of the design point; empty where the scenario is left as it is';
const design = { source: 'design' } as const;

const runId = text('run_id', 'Names the run: a hash of what it is, never of its order');
const pointId = text('point_id', 'Names the design point: a hash of its parameters');
const posture = text(
  'posture',
  'Posture id of the scenario, tuned where it ends in -tuned; no-mission; or present, the lay-down of before going on',
);
const burnInPosture = text('posture', 'What was in force: the present lay-down where the burn-in serves all postures');
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
  number('abducted', 'persons', 'Civilians taken along', { ...model, direction: 'less' }),
  number('peacekeepers_killed', 'persons', 'Peacekeepers killed', { ...model, direction: 'less' }),
  number('battle_deaths', 'persons', 'Fighters and soldiers of the host state killed in a clash', model),
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

const timing: readonly Column[] = [
  number('burnin_seconds', 'seconds', 'Wall time of the burn-in that the run was forked from'),
  number('run_seconds', 'seconds', 'Wall time of the run after the fork'),
];
