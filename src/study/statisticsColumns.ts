/** Columns of the tables that statistics are written into. */
import { analysis, model, number, ofOutcome, text, whole } from './column.ts';
import type { Column } from './column.ts';
import { groupOutcomes, placeOutcomes } from './engine.ts';
import { transientDays } from './stretches.ts';
import { driftMargin } from '../analysis/drift.ts';
import { presenceMark } from '../analysis/naive.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { doctrineParameters } from '../scenario/doctrine.ts';
import { scorecard } from '../scenario/scorecard.ts';

export const outcome = text('outcome', 'Name of the outcome, as in runs');

const range = (of: string, unit: string, formula: string): readonly Column[] => [
  number('lo95', unit, `Lower end of the luck range of ${of}`, { ...analysis, formula }),
  number('hi95', unit, `Upper end of the luck range of ${of}`, { ...analysis, formula }),
];

const averted = (of: string): readonly Column[] => [
  number('mean', ofOutcome, 'Mean over the runs', analysis),
  number('averted', ofOutcome, `Mean of no mission minus this posture; empty for no mission itself${of}`, {
    ...analysis,
    formula: 'paired by replication under common seeding',
  }),
  ...range('averted', ofOutcome, 't interval; Welch under independent seeding'),
];

/** Outcomes that stand in no other table: each with its unit and meaning. */
function listed(outcomes: readonly Pick<OutcomeInfo, 'name' | 'unit' | 'meaning'>[]): Column {
  const meanings = outcomes.map(({ name, unit, meaning }) => `${name} (${unit}): ${meaning}`);
  return text('outcome', `Name of the outcome. ${meanings.join('. ')}`, {
    ...model,
    values: outcomes.map(({ name }) => name),
  });
}

export const summaryColumns: readonly Column[] = [
  outcome,
  whole('n', 'runs', 'Runs that are done and have a value', analysis),
  number('mean', ofOutcome, 'Mean over the runs', analysis),
  number('sd', ofOutcome, 'Standard deviation over the runs', { ...analysis, formula: 'denominator n - 1' }),
  number('median', ofOutcome, 'Median', { ...analysis, formula: 'type-7 quantile' }),
  number('q05', ofOutcome, '5 % quantile of the runs', { ...analysis, formula: 'type-7 quantile' }),
  number('q95', ofOutcome, '95 % quantile of the runs', { ...analysis, formula: 'type-7 quantile' }),
  ...range(
    'the mean',
    ofOutcome,
    't: mean +- t(0.975, n - 1) x sd / sqrt(n); Hall: the same with the skewness taken out (Hall 1992)',
  ),
  text(
    'method',
    'How the range was made: Hall for outcomes whose skewness is above 1 and n at least 30, which is the same for all postures, else t',
    { ...analysis, values: ['t', 'Hall'] },
  ),
];

export const differenceColumns: readonly Column[] = [
  outcome,
  text('posture_a', 'Posture a'),
  text('posture_b', 'Posture b'),
  whole('n', 'replications', 'Replications in which both runs are done and have a value', analysis),
  number('mean', ofOutcome, 'Mean of a minus b', {
    ...analysis,
    formula: 'paired by replication under common seeding',
  }),
  ...range('a minus b', ofOutcome, 't interval; Welch under independent seeding'),
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
  whole(
    'needed',
    'replications',
    'Replications that would show a difference of `matters`; empty for exploratory outcomes',
    analysis,
  ),
  number(
    'adjusted',
    '1',
    'Chance of so large a difference if there were none, adjusted for the number of exploratory differences; below 0.05 it survives having been looked for, which says nothing of its size; empty for primary outcomes',
    { ...analysis, formula: "Holm's step-down over all exploratory differences of the point and start" },
  ),
  text('method', 'How the range was made', { ...analysis, values: ['t', 'Welch'] }),
];

export const placeColumns = (): readonly Column[] => [
  text('place', 'Place id of the scenario', { source: 'scenario' }),
  whole('people', 'persons', 'Persons who live there at the start', { source: 'scenario' }),
  listed(placeOutcomes()),
  ...averted(' and for outcomes that are not harm'),
  number(
    'naive',
    ofOutcome,
    'What an observer without the twin would call averted, comparing places with and without units in the same runs; causally wrong, and shown for that; deaths alone, empty for no mission',
    {
      ...analysis,
      formula: `people x (deaths per person over places with people whose mean armedPresenceShare is below ${presenceMark} - deaths per person here)`,
    },
  ),
];

export const groupColumns = (): readonly Column[] => [
  text('group', 'Identity group of the scenario', { source: 'scenario' }),
  whole('people', 'persons', 'Persons of the group at the start', model),
  listed(groupOutcomes()),
  ...averted(''),
];

export const windowColumns: readonly Column[] = [
  text(
    'window',
    `transient: the first ${transientDays} days after the fork, or the whole of a shorter run; after: the rest`,
    {
      ...analysis,
      values: ['transient', 'after'],
    },
  ),
  number('from_day', 'days', 'Begin of the window, in days since the fork', analysis),
  number('to_day', 'days', 'End of the window: the last recorded tick within it', analysis),
  text('outcome', 'Name of an outcome that counts from the fork on'),
  whole('n', 'runs', 'Runs that are done and have a value', analysis),
  number('mean', ofOutcome, 'Mean of what was counted in the window', analysis),
  ...range('the mean', ofOutcome, 't interval'),
  number('difference', ofOutcome, 'Mean of this posture minus no mission within the window', {
    ...analysis,
    formula: 'paired by replication under common seeding',
  }),
  number('difference_lo95', ofOutcome, 'Lower end of the luck range of difference', analysis),
  number('difference_hi95', ofOutcome, 'Upper end of the luck range of difference', analysis),
];

const perMonth = 'as the outcome, per 30 days';
export const driftColumns: readonly Column[] = [
  text('posture', 'What was in force in the burn-in: the present lay-down where the burn-in serves all postures'),
  text('outcome', 'Name of a stock, as in burnin'),
  whole('n', 'burn-ins', 'Burn-ins in which it has a value throughout the second half', analysis),
  number('level', ofOutcome, 'Mean over the second half of the burn-in', analysis),
  number('sd', ofOutcome, 'Standard deviation of that mean between burn-ins', analysis),
  number('slope', perMonth, 'Mean slope over the second half', {
    ...analysis,
    formula: 'least squares in each burn-in',
  }),
  ...range('the slope', perMonth, 't interval over burn-ins'),
  number('relative', 'sd per 30 days', 'The slope over sd', analysis),
  number('relative_lo95', 'sd per 30 days', 'Lower end of the luck range of relative', analysis),
  number('relative_hi95', 'sd per 30 days', 'Upper end of the luck range of relative', analysis),
  number('margin', 'sd per 30 days', 'Largest slope that is taken for rest', analysis),
  text('verdict', `DRIFT: the range of relative lies beyond ${driftMargin}; NO DRIFT THAT MATTERS: it lies inside`, {
    ...analysis,
    values: ['DRIFT', 'NO DRIFT THAT MATTERS', 'CANNOT TELL'],
  }),
];

export const efficiencyColumns: readonly Column[] = [
  text('outcome', 'Name of an outcome that counts from the fork on, and of which less or more is better'),
  text('resource', 'What was used', model),
  text('unit', 'Unit in which it is counted', model),
  whole('per', 'as unit', 'Units of the resource that ratio is for'),
  whole('n', 'replications', 'Replications in which both runs are done and have a value', analysis),
  number('averted', ofOutcome, 'Mean of no mission minus this posture, turned so that more is better', analysis),
  number('used', 'as unit', 'Mean of what was used', analysis),
  number('ratio', 'outcome per `per` units', 'Averted for what was used; empty where next to nothing was used', {
    ...analysis,
    formula: 'mean averted / mean used x per',
  }),
  ...range('ratio', 'outcome per `per` units', "Fieller's interval"),
];

export const scorecardColumns: readonly Column[] = [
  text('benchmark', 'Id of the benchmark; `docs/scorecard.csv` has its title', {
    values: scorecard.map(({ id }) => id),
  }),
  text('code', "Code in the project's list of benchmarks"),
  text('output', 'What it belongs to', { values: [...new Set(scorecard.map(({ output }) => output))] }),
  text('horizon', 'By when it is to be reached', { values: ['overall', 'short', 'medium', 'long'] }),
  text(
    'kind',
    'computed: from outcomes; decision: a choice of scenario or posture; scenario: stated by it, or by nobody',
    {
      values: ['computed', 'decision', 'scenario'],
    },
  ),
  number('share', '0..1', 'How far it is reached; empty where nothing says so', {
    ...analysis,
    formula: 'from means over the runs, between the marks in docs/scorecard.csv',
  }),
];

export const consumptionColumns: readonly Column[] = [
  text('resource', 'What was used', model),
  text('unit', 'Unit in which it is counted', model),
  number('available', 'as unit', 'Mean over the runs of what there was', analysis),
  number('used', 'as unit', 'Mean over the runs of what was used', analysis),
];

export const tuningColumns: readonly Column[] = [
  text('posture', 'Posture that is tuned', { source: 'scenario' }),
  whole('candidate', '', 'Number of the doctrine tried; 1 is the one as the scenario has it'),
  ...doctrineParameters.map((name) => number(name, '', 'Parameter of doctrine', { source: 'design' })),
  whole('changes', 'parameters', 'Parameters that differ from the doctrine as written'),
  whole('n', 'runs', 'Training runs that are done and have a value', analysis),
  whole('failed', 'runs', 'Training runs that failed', analysis),
  number('mean', 'as the first primary outcome', 'Mean of the first primary outcome over the training runs', analysis),
  number('sd', 'as the first primary outcome', 'Standard deviation over the training runs', analysis),
  text('chosen', 'Whether it is the one scored as POSTURE-tuned on other seeds', { values: ['yes', 'no'] }),
];
