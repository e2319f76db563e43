/**
 * The rows of a result directory, as objects. Column names are a contract with scripts outside the project;
 * a missing value is null here and an empty field in CSV.
 */
export type Start = 'switching' | 'steady';
export type Better = 'less' | 'more' | 'neither';

/** What a reader must know of an outcome or a measure. */
export interface OutcomeInfo {
  readonly name: string;
  readonly label: { readonly en: string; readonly fr: string };
  readonly unit: string;
  /** Which way is better for people; 'neither' for plain description. */
  readonly better: Better;
  readonly meaning: string;
  readonly formula: string;
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
}

export interface ConsumptionRow {
  readonly posture: string;
  readonly resource: string;
  readonly unit: string;
  readonly available: number;
  readonly used: number;
}
