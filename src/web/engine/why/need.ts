/** Which places headquarters thinks need it most. */
import { demand } from '../../../sim/postures/picture.ts';
import type { Setting } from '../../../sim/setting.ts';
import type { World } from '../../../sim/world.ts';

export interface Need {
  /** From 1, by place. */
  readonly rank: readonly number[];
  /** Share of all need, by place. */
  readonly share: readonly number[];
}

export function needOf(world: World, setting: Setting): Need {
  const weights = demand(world, setting);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const order = [...weights.keys()].sort((a, b) => weights[b] - weights[a] || a - b);
  return {
    rank: [...weights.keys()].map((place) => order.indexOf(place) + 1),
    share: [...weights].map((weight) => (sum > 0 ? weight / sum : 0)),
  };
}
