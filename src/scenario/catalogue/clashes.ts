/** What makes armed sides fight each other, and what it costs. */
import { assumed, sourced, type Parameter } from './parameter.ts';

const georeferenced =
  'UCDP Georeferenced Event Dataset 23.1, 644 fights of 2013-22 in the Central African Republic: own fit of a discrete lognormal';

export const clashes = {
  perMonth: assumed(
    'clashes/month',
    6,
    0,
    40,
    'Clashes a month that a band of full readiness for violence, or an army unit of full capacity, would begin with a rival camped beside it and nothing to fear; 0: none',
  ),
  km: assumed('km', 25, 5, 80, 'Distance between camps over which rivals meet, a fall to 1/e'),
  advantage: assumed(
    '1',
    0.5,
    0,
    2,
    'Value of being stronger than the rival, for each unit of the logarithm of their ratio',
  ),
  restraint: assumed('1', 1, -2, 5, 'Value of not fighting a rival'),
  logMean: sourced('1', 1.29, 0.5, 2, 'Mean of the logarithm of deaths in a fight', georeferenced, 'D'),
  logSd: sourced('1', 1.38, 0.8, 2, 'Standard deviation of the logarithm of deaths in a fight', georeferenced, 'D'),
  fighters: assumed('persons', 100, 20, 400, 'Fighters on both sides at which a fight has the sizes of the source'),
  mostSize: assumed('1', 2, 1, 5, 'Largest factor by which many fighters raise the deaths of a fight'),
  mostLoss: assumed('1', 0.4, 0.1, 1, 'Largest share of both sides that falls in one fight'),
  crossfire: assumed('1', 0.05, 0, 0.3, 'Civilians killed for each fighter who falls, where many people live; 0: none'),
} as const satisfies Readonly<Record<string, Parameter>>;
