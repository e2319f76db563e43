/** Postures of random doctrine, and parameters anywhere in their ranges. */
import fc from 'fast-check';
import {
  fpuPostures,
  incentives,
  ipoPostures,
  policeCommands,
  policeIntegrations,
  postureKinds,
} from '../../../src/scenario/doctrine.ts';
import { parameters } from '../../../src/scenario/parameters.ts';
import { share, split } from './smallFrame.ts';

export const doctrine = fc.record(
  {
    shares: split(['static', 'patrol', 'tob', 'reserve']),
    patrolRadiusKm: fc.integer({ min: 5, max: 100 }),
    nightShare: share,
    dwellHours: fc.integer({ min: 0, max: 24 }),
    regularity: share,
    footShare: share,
    smallestSubUnit: fc.integer({ min: 4, max: 60 }),
    tobs: fc.integer({ min: 1, max: 3 }),
    tobStrength: fc.integer({ min: 10, max: 60 }),
    stayWeeks: fc.constantFrom(0.5, 1.5, 6),
    replanHours: fc.constantFrom(6, 30, 48, 168),
    responseDelegation: share,
    communityHours: fc.integer({ min: 0, max: 12 }),
    police: fc.record({ fpu: fc.constantFrom(...fpuPostures), ipo: fc.constantFrom(...ipoPostures) }),
    policeIntegration: fc.constantFrom(...policeIntegrations),
    policeCommand: fc.constantFrom(...policeCommands),
    escortShare: share,
    incentive: fc.constantFrom(...incentives),
    airForResponse: share,
  },
  { requiredKeys: [] },
);

/** What makes much happen in few days, and what leaves it at its default. */
const tempo = fc.constantFrom<Record<string, number>>(
  {},
  {
    'perpetrators.bandActsPerMonth': 60,
    'perpetrators.restraint': -3,
    'force.lossRate': 0.2,
    'force.rungShare': 0.2,
    'force.collateral': 0.2,
    'force.tolerance': 5,
  },
  {
    'perpetrators.bandActsPerMonth': 40,
    'perpetrators.restraint': -1,
    'hazard.iedPerKm': 0.05,
    'hazard.ambushPerKm': 0.005,
    'perpetrators.turnedCost': -2,
    'clashes.perMonth': 40,
    'clashes.restraint': -2,
    'clashes.km': 80,
  },
  {
    'perpetrators.communalActsPerMonth': 30,
    'perpetrators.stateActsPerMonth': 30,
    'perpetrators.stateShield': 0,
    'information.warningShare': 0.8,
    'displacement.returnFear': 0.4,
    'displacement.returnDays': 5,
    'mind.fearDays': 3,
    'mind.calmDays': 1,
  },
);

/** Up to six parameters, each anywhere in its range. */
const odd = fc.uniqueArray(fc.constantFrom(...parameters.keys()), { maxLength: 6 }).chain((names) =>
  fc.record(
    Object.fromEntries(
      names.map((name) => {
        const { min, max } = parameters.get(name)!;
        return [name, fc.integer({ min: 0, max: 16 }).map((step) => min + ((max - min) * step) / 16)];
      }),
    ),
  ),
);

export const overrides = fc.tuple(tempo, odd).map(([fast, other]): Record<string, number> => ({ ...fast, ...other }));

/** Up to two changes of doctrine, of planner or not. */
const schedule = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.option(fc.constantFrom(...postureKinds), { nil: undefined }), doctrine)
    .map(([fromDay, kind, own]) => ({ fromDay, ...(kind === undefined ? {} : { kind }), ...own })),
  { maxLength: 2 },
);

export const posturesOf = fc
  .array(fc.tuple(fc.constantFrom(...postureKinds), doctrine, schedule), { minLength: 1, maxLength: 3 })
  .map((postures) =>
    postures.map(([kind, own, changes], index) => ({ id: `d${index}`, kind, ...own, schedule: changes })),
  );
