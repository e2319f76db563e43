/** Missions reach a minority of attacks in time and hardly ever use force. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import { differencePower, headline, percent, valueText } from '../figures.ts';
import type { Cell, Fact, Seen } from '../fact.ts';
import { wasMet, type Event } from '../observation.ts';
import { reported } from '../panel.ts';
import { estimate, type Estimate } from '../statistics.ts';
import { all, inside } from '../verdict.ts';
import { sectorFile } from '../worlds/world.ts';
import { baseline } from './sf33.ts';

/** Like Abyei: an area that a brigade of 3 800 covers from posts of a company and more. */
const box: Cell = {
  name: 'compact box, bases 9 km apart',
  file: ({ world }) => compactFile(world, 9, 24),
  arm: 'present',
};
const middle: Cell = {
  name: 'the same, bases 29 km apart',
  file: ({ world }) => compactFile(world, 29, 4),
  arm: 'present',
};

/** 60 km x 60 km, with people and armed groups in proportion to the sector's. */
function compactFile(world: number, baseSpacingKm: number, bases: number): ScenarioFile {
  const size = { width: 12, height: 12, settlements: 16, population: 100_000 };
  const mission = { troops: 3_800, baseSpacingKm, bases, strengthSpread: 0 };
  return sectorFile({ worldSeed: world, ...size, mission });
}

export const sf30: Fact = {
  id: 'SF30',
  role: 'must-pass',
  world: 'country',
  claim: 'Missions respond at once to a minority of attacks on civilians and almost never use force',
  published:
    'Immediate response to 20 % of 507 reported incidents (binomial 95 % 16.6 to 23.7 %); 68 % in Abyei, 26 % in the Congo, under 10 % in Haiti and South Sudan (bases under 10, 128, 29 and 117 km apart); force on the spot almost never',
  source: 'OIOS A/68/787 (2014), eight missions 2010 to 2013',
  grade: 'A (audit); seen',
  contested: 'the UN contests the framing',
  scale: 'share',
  kind: 'emergent',
  varied:
    'median distance to the nearest base: 170 km in a country, 9 km in a compact box; 29 km beside them, without a rule',
  held: 'the field of perpetrators and every number of the model',
  measured:
    'of reported attacks of which the mission knew, the share at which a unit was on the scene before the end, and at which it fired',
  rule: 'country 10 to 30 %, compact box 50 to 80 %, force under 5 % in both; each by its 95 % interval inside the band',
  cells: [baseline, box, middle],
  replications: { full: 48, reduced: 4 },
  judge(observations) {
    const [far, near, between] = [baseline, box, middle].map(({ name }) => met(observations[name]));
    const force = [baseline, box].map(({ name }) => forced(observations[name]));
    return {
      ...headline(far),
      power: `${differencePower(far, '')} in the share`,
      verdict: all([
        inside(far, { lo: 0.1, hi: 0.3 }),
        inside(near, { lo: 0.5, hi: 0.8 }),
        ...force.map((share) => inside(share, { lo: 0, hi: 0.05 })),
      ]),
      note: `Share met in time in the country ${valueText(far)}, in the compact box ${valueText(near)}, at 29 km ${valueText(between)}; fired ${force.map(({ value }) => percent(value)).join(' and ')}`,
    };
  },
};

const met = (cell: readonly Seen[]): Estimate => share(cell, wasMet);
const forced = (cell: readonly Seen[]): Estimate => share(cell, ({ outcome }) => outcome === 'stopped');

/** Of reported attacks that the mission knew of, over all runs together. */
function share(cell: readonly Seen[], counts: (event: Event) => boolean): Estimate {
  const known = cell.map((seen) => reported(seen).filter((event) => event.known));
  return estimate(cell.length, (at) => {
    const events = at.flatMap((index) => known[index]);
    return events.filter(counts).length / Math.max(1, events.length);
  });
}
