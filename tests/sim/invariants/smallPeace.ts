/** Talks, splits, programmes for former fighters, phases and hand-over of a random scenario. */
import fc from 'fast-check';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { peaceOf, spoilersOf } from './smallForces.ts';
import { share, type Frame } from './smallFrame.ts';

type Peace = NonNullable<ScenarioFile['peace']>;

/** Ceasefires, and talks or none. */
export const talksOf = (of: Frame) =>
  fc
    .tuple(peaceOf(of), fc.constantFrom(0, 1, 1), fc.integer({ min: 0, max: 4 }))
    .map(([peace, process, fromDay]) => ({ ...peace, process, fromDay }) as Peace);

/** Armed groups, of which the second may not be there until it breaks away from the first. */
export const groupsOf = (of: Frame) =>
  fc
    .tuple(spoilersOf(of), fc.boolean(), share, share, fc.constantFrom(undefined, 2, 7), fc.boolean())
    .map(([groups, apart, part, ties, day, negotiable]) =>
      groups.map((group, index) =>
        index === 1 && apart
          ? { ...group, fighters: 0, splinter: { of: of.spoilers[0], share: part, day } }
          : { ...group, ties, negotiable },
      ),
    );

export const ddrOf = (of: Frame) =>
  fc.constantFrom<ScenarioFile['ddr'][]>(
    undefined,
    { fromDay: 1, sites: [of.places[0]], perDay: 30, casesPerDay: 7, reinsertion: 0.5, reintegration: 0.3 },
    { sites: [...of.places], perDay: 0.4, casesPerDay: 0, reinsertion: 1, reintegration: 0 },
  );

export const cvrOf = (of: Frame) =>
  fc.constantFrom<NonNullable<ScenarioFile['cvr']>[]>([], [{ at: of.places[0], places: 3, fromDay: 2 }]);

const calm = { measure: 'attacksOnCivilians', atMost: 3 };
const phases: NonNullable<ScenarioFile['phases']> = [
  { id: 'entry', benchmarks: [{ measure: 'spoilerStrength', atMost: 200 }], holdDays: 2 },
  { id: 'later', benchmarks: [{ measure: 'trust', atLeast: 0.2 }, calm], holdDays: 1 },
];

/** Phases and a hand-over, where a scenario has them. */
export const course = fc.constantFrom<Pick<ScenarioFile, 'phases' | 'handOver'>[]>(
  {},
  { phases },
  { phases, handOver: { afterPhase: 'entry', drawDownDays: 1, watchDays: 2, relapseDeaths: 1 } },
  { handOver: { byDay: 2, drawDownDays: 3, watchDays: 3, relapseDeaths: 1 } },
);
