/** What one finished run hands to its caller: plain data that can cross a worker boundary. */

export interface IncidentRecord {
  /** Number within the run, from 0. */
  readonly number: number;
  readonly tick: number;
  readonly hour: number;
  readonly x: number;
  readonly y: number;
  readonly place: string;
  readonly kind: string;
  readonly perpetrator: string;
  readonly killed: number;
  readonly injured: number;
  readonly peacekeepersKilled: number;
  readonly abducted: number;
  /** Fighters and soldiers of the state killed in a clash. */
  readonly battleDeaths: number;
  readonly warnedHour: number | null;
  readonly knownHour: number | null;
  readonly decidedHour: number | null;
  readonly arrivedHour: number | null;
  readonly unit: string;
  readonly outcome: string;
  readonly reason: string;
}

export interface ConsumptionRecord {
  readonly resource: string;
  readonly unit: string;
  readonly available: number;
  readonly used: number;
}

export interface TimeSeries {
  readonly ticks: Int32Array;
  /** One column a measure, as long as `ticks`. NaN is missing. */
  readonly columns: Readonly<Record<string, Float64Array>>;
}

export interface RunRecord {
  /** Posture id, or 'no-mission'. */
  readonly posture: string;
  readonly seed: number;
  readonly ticks: number;
  readonly stopReason: string;
  /** By measure name; NaN is missing. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly timeSeries: TimeSeries;
  readonly incidents: readonly IncidentRecord[];
  /** By outcome name, one value a place, in scenario order. */
  readonly places: Readonly<Record<string, Float64Array>>;
  /** By outcome name, one value an identity group, in scenario order. */
  readonly groups: Readonly<Record<string, Float64Array>>;
  readonly consumption: readonly ConsumptionRecord[];
  /** 16 hex digits over the whole state after the last tick. */
  readonly digest: string;
}
