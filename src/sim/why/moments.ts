/** What a traced replay sees of an incident: plain data, from the plan to what was left of it. Hours count from the fork. */

/** How a place looked to whoever planned an act there. */
export interface Prospect {
  readonly place: string;
  /** Chance, among all places in reach, that the act goes there. */
  readonly share: number;
  readonly gain: number;
  /** Expected cost: being met, being identified, arrest. In the units of `gain`. */
  readonly cost: number;
  /** Share of time with an armed unit there, as the planner believes. */
  readonly believedPresence: number;
  /** Hours until the nearest unit could come, as anybody could see; null where none could. */
  readonly nearestHours: number | null;
  /** Readiness of the people there to inform, 0 to 1. */
  readonly informing: number;
}

export interface Planned {
  readonly kind: 'planned';
  readonly hour: number;
  /** When it was to begin. */
  readonly start: number;
  readonly fighters: number;
  readonly offensive: boolean;
  /** Wish for revenge there, of the side of a feud that planned it, 0 to 1; null where no feud is behind it. */
  readonly revenge: number | null;
  readonly prospect: Prospect;
  /** The most attractive places beside the chosen one. */
  readonly others: readonly Prospect[];
}

/** Somebody told the mission. */
export interface Reported {
  readonly kind: 'reported';
  readonly hour: number;
  /** Before the act began. */
  readonly warning: boolean;
  readonly informing: number;
  /** Coverage by a community alert network, 0 to 1. */
  readonly network: number;
}

/** The word reached headquarters. */
export interface Alerted {
  readonly kind: 'alerted';
  readonly hour: number;
}

/** The perpetrators came. */
export interface Came {
  readonly kind: 'came';
  readonly hour: number;
  readonly place: string;
  readonly fighters: number;
  /** Fighting value of the mission on the spot. */
  readonly met: number;
  readonly result: 'began' | 'met' | 'turnedAway' | 'wentElsewhere' | 'gaveUp';
}

/** A detachment that might have gone. */
export interface Candidate {
  readonly unit: string;
  /** Nearest place to where it was. */
  readonly from: string;
  /** Hours it needed: notice, the capital's word and the way; null where there was no way. */
  readonly hours: number | null;
  /** Fighting value of those who would have gone together. */
  readonly value: number;
  readonly sent: boolean;
  /** Code of the reason why it could not go; empty when it could. */
  readonly reason: string;
}

/** Why a unit was not considered. */
export type Passed = 'busy' | 'otherDuty' | 'notForThis' | 'policeFirst' | 'caveat';

export interface Decided {
  readonly kind: 'decided';
  readonly hour: number;
  /** Fighting value that a response needed. */
  readonly needed: number;
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly { readonly unit: string; readonly why: Passed; readonly detachments: number }[];
  /** Code of the reason why nobody was sent; empty when somebody was. */
  readonly reason: string;
}

export interface Arrived {
  readonly kind: 'arrived';
  readonly hour: number;
  readonly unit: string;
  /** Fighting value of the mission there, and of the perpetrators. */
  readonly value: number;
  readonly opposed: number;
  /** Chance that the unit acts where it may and can. */
  readonly willingness: number;
  /** Codes of the outcome and the reason after it came. */
  readonly outcome: string;
  readonly reason: string;
}

export interface Ended {
  readonly kind: 'ended';
  readonly hour: number;
  /** What the event itself added in its own cell, before the next daily update of minds. */
  readonly fear: number;
  readonly grievance: number;
  readonly trustLoss: number;
  readonly credibility: Change;
  readonly delivered: Change;
}

export interface Change {
  readonly before: number;
  readonly after: number;
}

export type Moment = Planned | Reported | Alerted | Came | Decided | Arrived | Ended;

/** Means over the people in the area of a place. */
export interface Feelings {
  readonly hour: number;
  readonly fear: number;
  readonly trust: number;
}
