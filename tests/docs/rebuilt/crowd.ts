/**
 * The crowds of `publicOrder` written anew from docs/odd.md and its tables alone, without their code at hand: who would be
 * active, who comes and goes, how violent they are. Draws are replaced by their means. Not used by the model.
 */
type Numbers = Readonly<Record<string, number>>;

/** A group of people in a named place. */
export interface Group {
  readonly persons: number;
  readonly hardshipMean: number;
  readonly hardshipSd: number;
  readonly legitimacy: number;
  /** Mean of its cohorts, beside hardship. */
  readonly grievance: number;
}

interface Place {
  /** Relative rise of hardship. */
  readonly priceRise: number;
  readonly expectation: number;
  readonly delivered: number;
  /** Officers able and allowed to arrest. */
  readonly officers: number;
}

/** Density of the standard normal. */
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Share of a group that would be active at a perceived chance of arrest. */
function willingShare(group: Group, place: Place, chance: number, order: Numbers): number {
  const besides =
    group.grievance + order.expectationWeight * Math.max(0, place.expectation - place.delivered) - order.threshold;
  // Over hardship, whose tails stand at 0 and 1; risk aversion is uniform, so that its part is a length.
  const activeAt = (hardship: number): number => {
    const net =
      Math.min(1, Math.min(1, Math.max(0, hardship)) * (1 + place.priceRise)) * (1 - group.legitimacy) + besides;
    if (chance === 0) return net > 0 ? 1 : 0;
    return Math.min(1, Math.max(0, net / chance));
  };
  if (group.hardshipSd === 0) return activeAt(group.hardshipMean);
  const steps = 40_000;
  let sum = 0;
  for (let at = 0; at < steps; at++) {
    const z = -8 + (16 * (at + 0.5)) / steps;
    sum += activeAt(group.hardshipMean + group.hardshipSd * z) * density(z) * (16 / steps);
  }
  return sum;
}

/** Perceived chance of arrest. @param active before this step */
const perceived = (officers: number, active: number, order: Numbers): number =>
  1 - Math.exp(-order.arrestConstant * Math.floor((officers * order.personsPerOfficer) / (active + 1)));

export interface Crowd {
  /** Persons, as a mean. */
  readonly active: number;
  readonly willing: number;
  readonly violentShare: number;
}

/** One step by day without arrests. @param target of the violent share */
export function stepCrowd(crowd: Crowd, group: Group, place: Place, order: Numbers, target: number): Crowd {
  const share = willingShare(group, place, perceived(place.officers, crowd.active, order), order);
  const willing = share * group.persons;
  const stay = crowd.willing > 0 && willing < crowd.willing ? crowd.active * (willing / crowd.willing) : crowd.active;
  const active = stay + order.meetingShare * Math.max(0, willing - stay);
  const kept = 2 ** (-order.subStepHours / order.moodHours);
  return { active, willing, violentShare: target + (crowd.violentShare - target) * kept };
}
