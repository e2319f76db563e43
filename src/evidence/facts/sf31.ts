/** Most alerts of community networks are addressed by somebody. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { attackKinds } from '../../sim/codes.ts';
import { differencePower, headline, percent, said, valueText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import type { Event } from '../observation.ts';
import { estimate } from '../statistics.ts';
import { all, inside } from '../verdict.ts';
import { countryFile } from '../worlds/world.ts';

/** The default mission and its bases for a year; forces of the state stand up to attacks near them. */
function file(world: number, coverage: number): ScenarioFile {
  const made = countryFile({ worldSeed: world, days: 365 });
  const units = made.hostState?.units?.map((unit) => ({ ...unit, protects: true }));
  const alertNetwork = { places: made.places.map(({ id }) => id), coverage };
  return {
    ...made,
    hostState: { ...made.hostState, units },
    mission: { ...made.mission, ...(coverage > 0 ? { alertNetwork } : {}) },
  };
}
const cellOf = (name: string, coverage: number): Cell => ({
  name: `host forces that protect, ${name}`,
  file: ({ world }) => file(world, coverage),
  arm: 'present',
});
const off = cellOf('no alert network', 0);
const on = cellOf('alert networks everywhere', 1);

/** What anybody can be called for: attacks on civilians, those turned away among them, clashes, and riots. */
const calledFor: readonly string[] = [...attackKinds, 'clash', 'riot'];
const nobodyCame: readonly string[] = ['open', 'unanswered', 'subsided'];
const isAlert = ({ kind, known }: Event): boolean => known && calledFor.includes(kind);
const isAddressed = (event: Event): boolean => isAlert(event) && !nobodyCame.includes(event.outcome);

const weeks = 365 / 7;
/** An order of magnitude around 118 a week: half of one on either side. */
const order = { lo: 37, hi: 373 };

const counts = (cell: readonly Seen[], which: (event: Event) => boolean): number[] =>
  cell.map(({ observation }) => observation.events.filter(which).length);
const totalAt = (values: readonly number[], at: readonly number[]): number =>
  at.reduce((sum, index) => sum + values[index], 0);

export const sf31: Fact = {
  id: 'SF31',
  role: 'tune',
  world: 'country',
  claim: 'Community alert networks: most alerts are addressed by somebody',
  published: '6 170 alerts in a year, about 85 % addressed by state forces, authorities or the mission',
  source: 'MONUSCO at a Glance, September 2018',
  grade: 'C, self-reported; seen',
  contested: 'against SF30',
  scale: 'share',
  kind: 'emergent',
  varied: 'alert networks in all places with full coverage, or none',
  held: 'bases, forces, people, perpetrators; forces of the state that stand up to attacks near them; common random numbers',
  measured:
    'alerts a week: attacks, clashes and riots of which the mission knew; share of them to which a unit of the mission or of the state came, in time or late',
  rule: `with networks 60 to 90 % addressed, and ${order.lo} to ${order.hi} alerts a week (118, and half an order of magnitude on either side): each with its 95 % interval inside`,
  cells: [off, on],
  replications: { full: 4, reduced: 3 },
  judge(observations) {
    const shareOf = (cell: readonly Seen[]) => {
      const [alerts, addressed] = [counts(cell, isAlert), counts(cell, isAddressed)];
      return estimate(cell.length, (at) => totalAt(addressed, at) / totalAt(alerts, at));
    };
    const weekly = (cell: readonly Seen[]) => {
      const alerts = counts(cell, isAlert);
      return estimate(cell.length, (at) => totalAt(alerts, at) / at.length / weeks);
    };
    const [none, some] = [off, on].map(({ name }) => observations[name]);
    const share = shareOf(some);
    return {
      ...headline(share),
      power: differencePower(share, ' in the share'),
      verdict: all([inside(share, { lo: 0.6, hi: 0.9 }), inside(weekly(some), order)]),
      note: `With networks ${valueText(weekly(some))} alerts a week, ${percent(share.value)} addressed; without ${said(weekly(none).value)} a week, ${percent(shareOf(none).value)}. Published alerts are of movements, threats and crimes too, and of a country of many more people; here a network calls for attacks, clashes and riots alone, and nobody answers by a word to the authorities`,
    };
  },
};
