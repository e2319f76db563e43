/** A sector at peace talks with a programme for former fighters: what two findings vary, and how many of them take up arms again. */
import type { ScenarioFile } from '../../scenario/schema.ts';
import type { Seen } from '../fact.ts';
import { estimate, sumAt, type Estimate } from '../statistics.ts';
import { sectorFile } from '../worlds/world.ts';

/** Both findings speak of about two years. */
const days = 730;
/** All groups talk; the programme takes whoever comes, in the town with the mission's headquarters. */
const process = { process: 0.9 };
const programme = { fromDay: 30, perDay: 6, casesPerDay: 6, reinsertion: 0.8 };

interface Programme {
  /** Share of those after short aid for whom work and training are paid. */
  readonly reintegration: number;
  /** Of fighters to their commanders; the default of a scenario where left out. */
  readonly ties?: number;
}

export function programmeFile(world: number, { reintegration, ties }: Programme): ScenarioFile {
  const file = sectorFile({ worldSeed: world, days, rebels: { insideShare: 1 } });
  const spoilers = file.spoilers?.map((group) => (ties === undefined ? group : { ...group, ties }));
  return { ...file, spoilers, peace: process, ddr: { ...programme, sites: [file.places[0].id], reintegration } };
}

const outcome = (seen: readonly Seen[], name: string): number[] =>
  seen.map(({ observation }) => observation.outcomes[name] ?? Number.NaN);

/** Share of those who signed up who went back to arms. */
export function recidivism(seen: readonly Seen[]): number {
  const all = seen.map((_, index) => index);
  return sumAt(outcome(seen, 'rearmed'), all) / sumAt(outcome(seen, 'enlisted'), all);
}

/** Logarithm of the odds ratio of going back to arms, of one cell over another. */
export function logOddsRatio(some: readonly Seen[], none: readonly Seen[]): Estimate {
  return estimate(some.length, (at) => Math.log(oddsAt(some, at) / oddsAt(none, at)));
}

function oddsAt(seen: readonly Seen[], at: readonly number[]): number {
  const back = sumAt(outcome(seen, 'rearmed'), at);
  return back / (sumAt(outcome(seen, 'enlisted'), at) - back);
}
