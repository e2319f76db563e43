import type { PostureKind } from '../../scenario/doctrine.ts';
import type { Planner } from './planner.ts';
import { planMixed } from './mixed.ts';
import { planProjection } from './projection.ts';
import { planStatic } from './static.ts';
import { planTob } from './tob.ts';
import { planWideArea } from './wideArea.ts';

/** The planner of each posture kind. */
export const planners: Readonly<Record<PostureKind, Planner>> = {
  static: planStatic,
  'wide-area': planWideArea,
  tob: planTob,
  projection: planProjection,
  mixed: planMixed,
};
