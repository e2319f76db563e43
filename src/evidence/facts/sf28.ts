/** Tips fall after harm by a force and rise after harm by insurgents. */
import { differencePower, headline, valueText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { estimate } from '../statistics.ts';
import { above, all, below } from '../verdict.ts';
import { harmVaried, pulseCells, pulseDay, pulseFile } from './harmPulses.ts';

/** Days from the harm to the end of the run: tips are a mean over the run, so that what differs is of these days. */
const week = 7;
const days = pulseDay + week;
const [nobody, mission, rebels] = pulseCells('sector', (world, source) => pulseFile(world, source, days));

export const sf28: Fact = {
  id: 'SF28',
  role: 'tune',
  world: 'sector',
  claim: 'Tips fall after harm by a force and rise after harm by insurgents',
  published: 'Signs; tip line in Iraq',
  source: 'Shaver and Shapiro 2021, JCR 65(7-8)',
  grade: 'A; direction seen',
  contested: 'no',
  scale: 'other',
  kind: 'emergent',
  varied: harmVaried,
  held: 'everything else; common random numbers',
  measured: 'tips for 100 000 people in the week after it, less those of the same week without harm',
  rule: 'signs as stated, each by its 95 % interval',
  cells: [nobody, mission, rebels],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const change = (name: string) => changeOf(observations[name], observations[nobody.name]);
    const own = change(mission.name);
    const theirs = change(rebels.name);
    return {
      ...headline(own),
      power: `${differencePower(own, ' tips')} after own harm, ${differencePower(theirs, ' tips')} after harm by an armed group`,
      verdict: all([below(own, 0), above(theirs, 0)]),
      note: `After own harm ${valueText(own)}, after harm by an armed group ${valueText(theirs)} tips a week for 100 000. Fear of reprisal works against the second; where it weighs more, tips fall after either`,
    };
  },
};

/** Change of weekly tips in the days after the pulse, mean over replications. */
function changeOf(cell: readonly Seen[], without: readonly Seen[]) {
  const tips = ({ observation }: Seen): number => observation.outcomes.tips ?? 0;
  const changes = cell.map((seen, index) => ((tips(seen) - tips(without[index])) * days) / week);
  return estimate(
    changes.length,
    (indices) => indices.reduce((sum, index) => sum + changes[index], 0) / indices.length,
  );
}
