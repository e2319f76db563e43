/** Custody and prison. */
import { assumed, type Parameter } from './parameter.ts';

export const detention = {
  termDays: assumed('days', 15, 1, 60, 'Longest time in custody without a court'),
  sentenceDays: assumed('days', 60, 10, 720, 'Time in prison after a trial'),
} as const satisfies Readonly<Record<string, Parameter>>;
