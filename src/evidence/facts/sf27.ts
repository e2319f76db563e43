/** Civilians punish whoever harms them: attacks on a force after harm by it, and after harm by insurgents. */
import { headline, ratioPower, ratioText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import type { Event } from '../observation.ts';
import { logRatio } from '../statistics.ts';
import { above, all, below, equivalent, logBand } from '../verdict.ts';
import { harmVaried, pulseCells, pulseDay, pulseFile } from './harmPulses.ts';

/** Iraq's roads: every group lays mines and IEDs, all roads have them, and much of the force is on patrol far out. */
const [nobody, mission, rebels] = pulseCells('mined sector', (world, source) => {
  const file = pulseFile(world, source, pulseDay + 30);
  return {
    ...file,
    spoilers: file.spoilers?.map((group) => ({ ...group, ied: 1 })),
    roads: file.roads?.map((road) => ({ ...road, hazard: 1 })),
    layDown: {
      shares: { static: 0.1, patrol: 0.8, tob: 0, reserve: 0.1 },
      patrolRadiusKm: 80,
      smallestSubUnit: 20,
    },
  };
});

export const sf27: Fact = {
  id: 'SF27',
  role: 'must-pass',
  world: 'sector',
  claim: 'Civilians punish whoever harms them: harm by a force raises attacks on it, harm by insurgents lowers them',
  published: 'Signs; under four weeks; absent where people side with the other',
  source: 'Condra and Shapiro 2012, AJPS 56(1): 167-187, districts of Iraq 2004-09',
  grade: 'A; seen',
  contested: 'conditional on local politics',
  scale: 'ratio',
  kind: 'emergent',
  varied: harmVaried,
  held: 'patrols, bands and mines; common random numbers',
  measured: 'ambushes and strikes by mines or IEDs on days 1 to 7 and 22 to 28 after it, over those without harm',
  rule: 'days 1 to 7 after own harm: ratio above 1 (95 % interval); days 22 to 28 equivalent to 1: 90 % interval within 0.80 to 1.25; after harm by spoilers, days 1 to 7: below 1 (95 % interval)',
  cells: [nobody, mission, rebels],
  replications: { full: 80, reduced: 8 },
  judge(observations) {
    const ratio = (name: string, first: number, last: number) =>
      logRatio(attacksOn(observations[name], first, last), attacksOn(observations[nobody.name], first, last));
    const soon = ratio(mission.name, 1, 7);
    const later = ratio(mission.name, 22, 28);
    const after = ratio(rebels.name, 1, 7);
    return {
      ...headline(soon, 'ratio'),
      power: `own harm: ${ratioPower(soon)}; harm by an armed group: ${ratioPower(after)}`,
      verdict: all([above(soon, 0), equivalent(later, logBand(0.8, 1.25)), below(after, 0)]),
      note: `Days 1 to 7 after own harm ${ratioText(soon)}, days 22 to 28 ${ratioText(later, 0.9)}; days 1 to 7 after harm by an armed group ${ratioText(after)}`,
    };
  },
};

const onForce = ({ kind }: Event): boolean => kind === 'ambush' || kind === 'ied' || kind === 'baseAttack';

/** Attacks on the force from the first to the last day after the pulse, both included. */
function attacksOn(cell: readonly Seen[], first: number, last: number): number[] {
  const from = 24 * (pulseDay + first);
  const until = 24 * (pulseDay + last + 1);
  return cell.map(
    ({ observation }) =>
      observation.events.filter((event) => onForce(event) && event.hour >= from && event.hour < until).length,
  );
}
