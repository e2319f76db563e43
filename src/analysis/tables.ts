/**
 * The rows of a result directory, as objects. Column names are a contract with scripts outside the project;
 * a missing value is null here and an empty field in CSV.
 */
export type Start = 'switching' | 'steady';
export type Better = 'less' | 'more' | 'neither';
/** Student's t, or Hall's interval for lopsided values. */
export type Method = 't' | 'Hall';

/** What a reader must know of an outcome or a measure. */
export interface OutcomeInfo {
  readonly name: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly unit: string;
  /** Which way is better for people; 'neither' for plain description. */
  readonly better: Better;
  readonly meaning: string;
  readonly formula: string;
  /** Whether it counts from the fork on, so that what fell into a window is a difference of two values. */
  readonly accumulates?: boolean;
  /** A stock, whose drift in the burn-in is tested: its value is that of now, or its mean since the start. */
  readonly stock?: 'now' | 'timeMean';
}

export interface RunRow {
  readonly run_id: string;
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly replication: number;
  readonly seed: number;
  readonly status: 'done' | 'failed';
  readonly stop_reason: string;
  readonly ticks: number;
  /** Outcome columns, by measure name. */
  readonly outcomes: Readonly<Record<string, number | null>>;
}

export interface IncidentRow {
  readonly run_id: string;
  readonly incident_id: string;
  readonly tick: number;
  readonly hour: number;
  readonly x: number;
  readonly y: number;
  readonly place: string;
  readonly kind: string;
  readonly perpetrator: string;
  readonly killed: number;
  readonly injured: number;
  readonly peacekeepers_killed: number;
  readonly abducted: number;
  readonly battle_deaths: number;
  readonly warned_hour: number | null;
  readonly known_hour: number | null;
  readonly decided_hour: number | null;
  readonly arrived_hour: number | null;
  readonly unit: string;
  readonly outcome: string;
  readonly reason: string;
}

export interface SummaryRow {
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly outcome: string;
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly q05: number | null;
  readonly q95: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** How the interval was made. */
  readonly method: Method;
}

/** How far a benchmark of the scorecard is reached under a posture. */
export interface ScorecardValue {
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly benchmark: string;
  readonly code: string;
  readonly output: string;
  readonly horizon: string;
  /** Where it comes from. */
  readonly kind: 'computed' | 'decision' | 'scenario';
  /** 0 not at all, 1 wholly; null where nothing says so. */
  readonly share: number | null;
}

export type Verdict = 'CLEAR' | 'LEANS' | 'NO DIFFERENCE THAT MATTERS' | 'LUCK ONLY' | 'CANNOT TELL';

export interface DifferenceRow {
  readonly point_id: string;
  readonly start: Start;
  readonly outcome: string;
  readonly posture_a: string;
  readonly posture_b: string;
  /** Replications in which both runs are done and both values present. */
  readonly n: number;
  /** Mean of a minus b, paired by replication. */
  readonly mean: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** Ratio of means, a over b. */
  readonly ratio: number | null;
  readonly ratio_lo95: number | null;
  readonly ratio_hi95: number | null;
  /** Correlation of a and b over replications: what the shared luck achieved. */
  readonly correlation: number | null;
  /** Smallest true difference that would be seen with power 0.8 at 5 %, two-sided. */
  readonly detectable: number | null;
  /** Empty for exploratory outcomes. */
  readonly verdict: Verdict | '';
  /** Replications with which a difference of `matters` would be seen; null for exploratory outcomes. */
  readonly needed: number | null;
  /**
   * Exploratory outcomes only: the chance of so large a difference if nothing differed, adjusted after Holm over all
   * exploratory differences of the point and start. Below 0.05 the difference survives having been looked for.
   */
  readonly adjusted: number | null;
  /** Paired t, or Welch's interval under independent seeding. */
  readonly method: 't' | 'Welch';
}

export interface PlaceRow {
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly place: string;
  readonly people: number;
  readonly outcome: string;
  readonly mean: number | null;
  /** Mean of no mission minus this posture, same seeds; with its interval. */
  readonly averted: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** What an observer without the twin would call averted; null for no mission, and where the outcome is not deaths. */
  readonly naive: number | null;
}

/** A row of groups.csv: harm to an identity group. */
export interface GroupRow {
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly group: string;
  readonly people: number;
  readonly outcome: string;
  readonly mean: number | null;
  /** Mean of no mission minus this posture, same seeds; with its interval. */
  readonly averted: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/** transient: the first 30 days after the fork; after: the rest. */
export type Window = 'transient' | 'after';

/** A row of windows.csv: what a counting outcome added up to within a window. */
export interface WindowRow {
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly window: Window;
  readonly from_day: number;
  readonly to_day: number;
  readonly outcome: string;
  readonly n: number;
  readonly mean: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** This posture minus no mission, paired by replication; null for no mission itself. */
  readonly difference: number | null;
  readonly difference_lo95: number | null;
  readonly difference_hi95: number | null;
}

export type DriftVerdict = 'DRIFT' | 'NO DRIFT THAT MATTERS' | 'CANNOT TELL';

/** A row of drift.csv: a stock over the second half of the burn-in. */
export interface DriftRow {
  readonly point_id: string;
  readonly start: Start;
  /** What was in force in the burn-in. */
  readonly posture: string;
  readonly outcome: string;
  /** Burn-ins. */
  readonly n: number;
  readonly level: number | null;
  readonly sd: number | null;
  /** Per 30 days. */
  readonly slope: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** In units of `sd`. */
  readonly relative: number | null;
  readonly relative_lo95: number | null;
  readonly relative_hi95: number | null;
  readonly margin: number;
  readonly verdict: DriftVerdict;
}

/** A row of efficiency.csv: what was averted against no mission for what was consumed. */
export interface EfficiencyRow {
  readonly point_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly outcome: string;
  readonly resource: string;
  readonly unit: string;
  /** Units of the resource that `ratio` is for. */
  readonly per: number;
  readonly n: number;
  readonly averted: number | null;
  readonly used: number | null;
  readonly ratio: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/** A row of tuning.csv: one doctrine tried on the training seeds. */
export interface TuningRow {
  readonly posture: string;
  /** From 1: the doctrine as the scenario has it. */
  readonly candidate: number;
  /** Doctrine, by parameter; shares by `shares.NAME`. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Parameters that differ from the doctrine as written. */
  readonly changes: number;
  readonly n: number;
  readonly failed: number;
  /** Of the outcome that was tuned for, over the training runs. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly chosen: boolean;
}

export interface ConsumptionRow {
  readonly posture: string;
  readonly resource: string;
  readonly unit: string;
  readonly available: number;
  readonly used: number;
  readonly start: Start;
}
