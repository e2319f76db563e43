/** Members of the mission who change. */
import { assumed, type Parameter } from './parameter.ts';

export const deployment = {
  newDays: assumed('days', 10, 0, 60, 'Time that a unit takes after a rotation to be as ready as before'),
  newNotice: assumed('1', 1.5, 1, 4, 'Notice to move of a unit in that time, over its usual notice'),
  contactLoss: assumed(
    '1',
    0.3,
    0,
    1,
    'Share of contact with people around its main base that leaves with the old members',
  ),
} as const satisfies Readonly<Record<string, Parameter>>;
