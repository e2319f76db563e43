import { access } from './access.ts';
import { activity } from './activity.ts';
import { crime } from './crime.ts';
import { force } from './force.ts';
import type { Measure } from './measure.ts';
import { mission } from './mission.ts';
import { peace } from './peace.ts';
import { phase } from './phase.ts';
import { protection } from './protection.ts';
import { hostState } from './hostState.ts';
import { illicit } from './illicit.ts';
import { publicOrder } from './publicOrder.ts';
import { stocks } from './stocks.ts';
import { violence } from './violence.ts';

/** Every measure, in the order of the tables. */
export const measures: readonly Measure[] = [
  ...protection,
  ...violence,
  ...publicOrder,
  ...crime,
  ...access,
  ...mission,
  ...stocks,
  ...hostState,
  ...illicit,
  ...force,
  ...peace,
  ...phase,
  ...activity,
];
