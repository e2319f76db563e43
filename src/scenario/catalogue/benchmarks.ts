/** Phases of a mission: when they are lost. */
import { assumed, type Parameter } from './parameter.ts';

export const benchmarks = {
  brokenDays: assumed(
    'days',
    14,
    1,
    120,
    'Days without a break on which benchmarks of the phase before fail, after which the mission falls back to it',
  ),
} as const satisfies Readonly<Record<string, Parameter>>;
