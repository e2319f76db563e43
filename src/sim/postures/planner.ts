import type { Doctrine } from '../../scenario/doctrine.ts';
import type { Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/**
 * Turns the mission's picture into posts, tours and bases under a doctrine, at the world's present hour.
 * `weights` is the demand by place. One file a posture kind; planners.ts lists them.
 */
export type Planner = (
  world: World,
  setting: Setting,
  doctrine: Doctrine,
  weights: Float64Array,
  random: Random,
) => void;
