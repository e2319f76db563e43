/** The columns of what `cordon analyse` adds to a directory. */
import { analysis, number, ofOutcome, text, whole } from './column.ts';
import type { Column } from './column.ts';

const posture = text('posture', 'Posture id');
const start = text('start', 'switching or steady', { values: ['switching', 'steady'] });
const outcome = text('outcome', 'Outcome column of runs');
const parameter = text('parameter', 'Column of the varied parameter');
const value = (name: string, meaning: string) => number(name, ofOutcome, meaning, analysis);

export const effectColumns: readonly Column[] = [
  parameter,
  text('level', 'Its value, or the ends of a slice of values'),
  posture,
  start,
  outcome,
  whole('points', 'points', 'Design points at this level', analysis),
  whole('n', 'replications', 'Replications in which every point has a value', analysis),
  value('mean', 'Average over the points at this level'),
  value('effect', 'That average less the average over all points'),
  value(
    'lo95',
    'Lower end of the 95 % range of the effect over replications; of a drawn parameter over the points of the slice',
  ),
  value('hi95', 'Upper end of that range'),
];

export const screeningColumns: readonly Column[] = [
  parameter,
  posture,
  start,
  outcome,
  whole('n', 'trajectories', 'Trajectories with a value at both ends of the step', analysis),
  value('mu', 'Average elementary effect, over the whole range of the parameter; both signs cancel'),
  value('muStar', 'Average size of the elementary effect: how much the parameter matters'),
  value('lo95', 'Lower end of the 95 % range of muStar over trajectories'),
  value('hi95', 'Upper end of that range'),
  value('sigma', 'Spread of the elementary effect: how much it depends on the others, or is bent'),
];

export const indexColumns: readonly Column[] = [
  parameter,
  posture,
  start,
  outcome,
  whole('points', 'points', 'Design points with a value', analysis),
  number('index', 'share', 'First-order index: share of the variance between points that goes with it alone', analysis),
  number('lo95', 'share', 'Lower end of the 95 % range by the jackknife over points', analysis),
  number('hi95', 'share', 'Upper end of that range', analysis),
  number(
    'total',
    'share',
    'Total index: share that goes with it alone and with others; of a design by Saltelli',
    analysis,
  ),
  number('total_lo95', 'share', 'Lower end of the 95 % range of the total index by the jackknife', analysis),
  number('total_hi95', 'share', 'Upper end of that range', analysis),
];
