/** manifest.json: what made a result directory, and whether it is whole. */
import type { Plan, RunOptions } from './plan.ts';
import type { Seeding } from './seeds.ts';
import type { OutcomeInfo, Start } from '../analysis/tables.ts';

export interface Versions {
  readonly cordon: string;
  readonly node: string;
  /** Commit of the checkout that ran, and whether it had changes; null outside a checkout. */
  readonly commit: string | null;
  readonly dirty: boolean | null;
}

export interface TableFile {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Counts {
  readonly points: number;
  readonly runs: number;
  readonly done: number;
  readonly failed: number;
}

export interface Manifest extends Versions {
  readonly kind: Plan['kind'];
  readonly status: 'incomplete' | 'complete';
  readonly modelVersion: string;
  readonly planHash: string;
  readonly scenarioHash: string;
  readonly name: Plan['scenario']['name'];
  readonly masterSeed: number;
  readonly seeding: Seeding;
  readonly replications: number;
  readonly postures: readonly string[];
  readonly starts: readonly Start[];
  /** What each posture could spend on being tuned; null where none was. */
  readonly tuning: { readonly outcome: string; readonly candidates: number; readonly replications: number } | null;
  readonly options: RunOptions;
  readonly primary: readonly { readonly outcome: string; readonly matters: number }[];
  readonly outcomes: readonly OutcomeInfo[];
  readonly measureCount: number;
  /** Measures that stand in the time series. */
  readonly recorded: readonly string[];
  readonly shard: Plan['shard'];
  readonly until: Plan['until'];
  /** Null until the study is complete. */
  readonly counts: Counts | null;
  /** Files by name, without timing.csv; empty until the study is complete. */
  readonly tables: Readonly<Record<string, TableFile>>;
  /** ISO 8601. */
  readonly started: string;
  readonly ended: string | null;
}

/** The manifest of a study that has begun. */
export function manifestOf(plan: Plan, versions: Versions, started: string): Manifest {
  const { kind, modelVersion, planHash, scenarioHash, masterSeed, seeding, replications, postures, options } = plan;
  return {
    cordon: versions.cordon,
    modelVersion,
    node: versions.node,
    commit: versions.commit,
    dirty: versions.dirty,
    kind,
    status: 'incomplete',
    name: plan.name,
    planHash,
    scenarioHash,
    masterSeed,
    seeding,
    replications,
    postures,
    starts: plan.starts,
    tuning: tuningOf(plan),
    options,
    primary: plan.scenario.primary,
    counts: null,
    tables: {},
    started,
    ended: null,
    outcomes: plan.outcomes,
    measureCount: plan.measureCount,
    recorded: plan.recorded,
    shard: plan.shard,
    until: plan.until,
  };
}

function tuningOf({ tuning }: Plan): Manifest['tuning'] {
  if (tuning === null) return null;
  const { outcome, replications, candidates } = tuning;
  return { outcome, replications, candidates: Math.max(...candidates.map(({ number }) => number)) };
}
