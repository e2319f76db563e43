/** What exposure to a mission does to reliance on state police and courts, and how long it lasts. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { headline, percent, said, valueText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { estimate, intervalOf, sumAt } from '../statistics.ts';
import { above, all } from '../verdict.ts';
import { sectorFile } from '../worlds/world.ts';

/** The mission is there with its police for a year and draws down in a month. */
const [leaves, drawDown] = [365, 30];
/** Days after it is gone on which reliance is measured: at once, and after two years. */
const soon = 5;
const [early, late] = [leaves + drawDown + soon, leaves + drawDown + soon + 730];
/** Officers who stand with host police, in all; mentors at each station at most. */
const [officers, mentors] = [60, 20];
/** With a half-life of twelve months so much is left after two years. */
const least = 0.25;

/** Host police are there, are paid, and stay; officers of the mission work in their stations and train them. */
function file(world: number, days: number): ScenarioFile {
  const made = sectorFile({ worldSeed: world, days, mission: { ipo: officers } });
  const units = made.hostState?.units?.map((unit) => (unit.kind === 'police' ? { ...unit, pay: 1 } : unit)) ?? [];
  const hostSupport = units
    .filter(({ kind }) => kind === 'police')
    .map(({ id }) => ({ id: `training${id}`, unit: id, kind: 'training' as const, officers: mentors }));
  return {
    ...made,
    hostState: { ...made.hostState, units },
    mission: { ...made.mission, hostSupport },
    layDown: { police: { fpu: 'base', ipo: 'stations' } },
    handOver: { byDay: leaves, drawDownDays: drawDown, watchDays: 1 },
  };
}

const cellOf = (name: string, days: number, arm: string): Cell => ({
  name: `${name}, ${days} days`,
  file: ({ world }) => file(world, days),
  arm,
});
const [exposedEarly, exposedLate] = [early, late].map((days) => cellOf('a mission for a year', days, 'present'));
const [neverEarly, neverLate] = [early, late].map((days) => cellOf('no mission ever', days, 'no-mission'));

/** Acceptance of the state, on which the share of crimes depends that people take to it. */
const reliance = ({ observation }: Seen): number => observation.outcomes.stateLegitimacy ?? Number.NaN;

export const sf22: Fact = {
  id: 'SF22',
  role: 'tune',
  world: 'sector',
  claim: 'Exposure to a mission raised reliance on state police and courts, still two years later',
  published: 'Sign; persistence of two years or more; over 10 000 rural Liberians',
  source: 'Blair 2019, IO 73(2)',
  grade: 'B; abstract seen',
  contested: 'no',
  scale: 'share',
  kind: 'input',
  varied: 'a mission whose police work with host police for a year and leave, or none',
  held: 'host police available and paid throughout; people, perpetrators; common random numbers',
  measured:
    'acceptance of the state, on which the share of crimes that people report to it depends, with the mission less without, when it has gone and two years later',
  rule: `half-life at least 12 months: raised when the mission has gone, and more than ${least} of that left after 24 months, each with its 95 % interval`,
  cells: [exposedEarly, exposedLate, neverEarly, neverLate],
  replications: { full: 6, reduced: 4 },
  judge(observations) {
    const [withSoon, withLate, noneSoon, noneLate] = [exposedEarly, exposedLate, neverEarly, neverLate].map(
      ({ name }) => observations[name].map(reliance),
    );
    const rise = (some: readonly number[], none: readonly number[], at: readonly number[]): number =>
      (sumAt(some, at) - sumAt(none, at)) / at.length;
    const atFirst = estimate(withSoon.length, (at) => rise(withSoon, noneSoon, at));
    const later = estimate(withSoon.length, (at) => rise(withLate, noneLate, at));
    const margin = estimate(
      withSoon.length,
      (at) => rise(withLate, noneLate, at) - least * rise(withSoon, noneSoon, at),
    );
    const left = estimate(withSoon.length, (at) => rise(withLate, noneLate, at) / rise(withSoon, noneSoon, at));
    const { lo, hi } = intervalOf(margin, 0.95);
    return {
      ...headline(left),
      power: `the margin, of 0 to 1 of acceptance, is known within ${said((hi - lo) / 2)}`,
      verdict: all([above(atFirst, 0), above(margin, 0)]),
      note: `Rise ${valueText(atFirst)} when the mission has gone, ${valueText(later)} two years later, of which ${percent(left.value)} is left. The model knows one acceptance of the state, not trust in its police and its courts apart; patrols alone change nothing in it, only what host police learn. That paid police keep what they learnt, and the half-life of acceptance (\`hostState.legitimacyDays\`), are put in`,
    };
  },
};
