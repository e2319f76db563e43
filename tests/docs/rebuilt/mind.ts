/**
 * `civilianMind` written anew from docs/odd.md and its tables alone, without its code at hand. Not used by the model: it
 * shows that the text suffices.
 */
type Numbers = Readonly<Record<string, number>>;

export interface Cohort {
  readonly persons: number;
  readonly fear: number;
  readonly grievance: number;
  readonly trust: number;
}

/** What there is in the cell of a cohort at midnight. */
interface Surroundings {
  readonly presence: number;
  readonly contact: number;
  readonly fearShock: number;
  readonly grievanceShock: number;
  readonly trustShock: number;
}

const half = (time: number, halfLife: number): number => 2 ** (-time / halfLife);
const share = (value: number): number => Math.min(1, Math.max(0, value));

/** A value a day later, on its way to another. */
export const toward = (value: number, goal: number, halfLife: number): number =>
  goal + (value - goal) * half(1, halfLife);

/** A cohort after midnight. @param mind parameters of the family, order those of `order` */
export function nextDay(cohort: Cohort, here: Surroundings, mind: Numbers, order: Numbers): Cohort {
  const fearHalfLife = mind.fearDays + (mind.calmDays - mind.fearDays) * here.presence;
  const drifted = toward(cohort.trust, mind.startTrust, mind.trustDays);
  const grown = drifted + mind.trustGain * here.contact * (1 - drifted);
  return {
    persons: cohort.persons,
    fear: share(cohort.fear * half(1, fearHalfLife) + here.fearShock),
    grievance: share(cohort.grievance * half(1, order.shockDays) + here.grievanceShock),
    trust: share(grown * (1 - here.trustShock)),
  };
}

/** Readiness to inform of a cell. @param mood tip mood of each cohort's group @param floor `information.contactFloor` */
export function informing(cohorts: readonly Cohort[], mood: readonly number[], contact: number, floor: number): number {
  const persons = cohorts.reduce((sum, each) => sum + each.persons, 0);
  const ready = cohorts.map(
    (each, at) =>
      each.persons * Math.min(1, each.trust * (floor + (1 - floor) * contact) * (1 - each.fear) * (1 + mood[at])),
  );
  return persons > 0 ? ready.reduce((sum, each) => sum + each, 0) / persons : 0;
}

interface Attitude {
  readonly tipMood: number;
  readonly resentment: number;
  readonly support: number;
}

/** Attitude of a group in the area of a place, after midnight. */
export function attitudeNextDay({ tipMood, resentment, support }: Attitude, mind: Numbers): Attitude {
  const left = toward(resentment, 0, mind.supportDays);
  return {
    tipMood: toward(tipMood, 0, mind.tipDays),
    resentment: left,
    support: toward(support, share(mind.startSupport + left), mind.supportRiseDays),
  };
}
