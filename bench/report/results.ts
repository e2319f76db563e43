/** What bench.mjs measures, as measurements.mjs returns it. */

export interface Statistics {
  readonly active: number;
  readonly jailed: number;
  /** In 1 000 turns. */
  readonly bursts: number;
}

export interface StreetRounds {
  /** Nanoseconds per agent and tick, one value a round; empty where not measured. */
  readonly ours: readonly number[];
  readonly limit: readonly number[];
  readonly agentscript: readonly number[];
  readonly flocc: readonly number[];
  readonly digest: string;
  readonly statistics?: {
    readonly ticks: number;
    readonly mark: number;
    readonly ours: Statistics;
    readonly limit?: Statistics;
    readonly agentscript?: Statistics;
  };
}

export interface RichRun {
  readonly civilianAgents: number;
  readonly seconds: readonly number[];
  readonly peakMB: number;
  readonly heapMB: number;
}

export interface Results {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly epstein: { readonly 40: StreetRounds; readonly 200: StreetRounds };
  readonly instances: {
    readonly alone: readonly number[];
    readonly together: readonly number[];
    readonly fifth: readonly number[];
  };
  readonly rich: readonly (RichRun & { readonly posture: string })[];
  /** The standard rich run with every part of the model. */
  readonly everything?: readonly RichRun[];
  readonly startUp: { readonly help: readonly number[]; readonly check: readonly number[] };
  /** Runs a second. */
  readonly workers: { readonly one: readonly number[]; readonly two: readonly number[] };
  readonly growth?: {
    readonly agents: readonly (RichRun & { readonly agents: number })[];
    readonly cells: readonly (RichRun & { readonly side: number })[];
  };
  readonly memory?: { readonly ticks: readonly number[]; readonly liveMB: readonly number[] };
  /** Share of the standard run's time by function, the largest first. */
  readonly profile?: readonly { readonly name: string; readonly share: number }[];
}
