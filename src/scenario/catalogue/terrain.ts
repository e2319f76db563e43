/** Off-road travel time over each terrain. */
import { assumed, type Parameter } from './parameter.ts';

export const terrain = {
  open: assumed('1', 1, 0.5, 2, 'Off-road travel time over open ground, relative'),
  urban: assumed('1', 0.5, 0.2, 1, 'The same in town'),
  bush: assumed('1', 1.5, 1, 3, 'The same in bush'),
  forest: assumed('1', 3, 1.5, 8, 'The same in forest'),
  swamp: assumed('1', 5, 2, 12, 'The same in swamp'),
  hills: assumed('1', 2, 1, 5, 'The same in hills'),
  footShare: assumed('1', 0.4, 0, 1, "How much of the terrain's delay people on foot feel"),
} as const satisfies Readonly<Record<string, Parameter>>;
