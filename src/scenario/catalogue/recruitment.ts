/** Who joins armed groups, and who leaves them. */
import { assumed, type Parameter } from './parameter.ts';

export const recruitment = {
  perThousandMonth: assumed(
    'persons/1000/month',
    0.4,
    0,
    5,
    'Persons of a group who join an armed group of their own in reach, where support is 1',
  ),
  leavePerMonth: assumed('1/month', 0.01, 0, 0.2, 'Share of fighters who leave a band for good'),
} as const satisfies Readonly<Record<string, Parameter>>;
