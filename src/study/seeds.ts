/**
 * Seeds and names of runs. Both are hashes of what a run is, never of when or in which order it runs, so that
 * adding a replication, a posture or a design point leaves every other run's seed and name as they were.
 */
import { canonicalJson } from './canonical.ts';
import { sha256 } from './sha256.ts';
import type { Start } from '../analysis/tables.ts';
import { seedFrom, sharedLuck } from '../sim/seedFrom.ts';

/** common: every posture and design point of a replication shares its luck; independent: each has its own. */
export type Seeding = 'common' | 'independent';

/** Varied parameters of one design point, by column name. */
export type PointParameters = Readonly<Record<string, number | string | boolean>>;

export interface RunIdentity {
  readonly masterSeed: number;
  readonly parameters: PointParameters;
  readonly posture: string;
  readonly start: Start;
  /** From 1. */
  readonly replication: number;
}

/** @returns the run's seed, a whole number below 2^53. */
export function runSeed(seeding: Seeding, run: RunIdentity): number {
  const shared = sharedLuck(run.masterSeed, run.replication);
  return seedFrom(seeding === 'common' ? shared : [...shared, sha256(canonicalJson(run.parameters)), run.posture]);
}

/** Seeds of the runs of a plan; what they share is worked out once. */
export function seeder(seeding: Seeding): (run: RunIdentity) => number {
  if (seeding === 'independent') return (run) => runSeed(seeding, run);
  const known = new Map<string, number>();
  return (run) => {
    const key = `${run.masterSeed} ${run.replication}`;
    const seed = known.get(key) ?? runSeed(seeding, run);
    known.set(key, seed);
    return seed;
  };
}

/** Seed of a training run, apart from those of all runs that are scored. */
export function trainingSeed(masterSeed: number, replication: number): number {
  return seedFrom(['training', masterSeed, replication]);
}

/** Seed of the design by which candidates are drawn. */
export function designSeed(masterSeed: number): number {
  return seedFrom(['design', masterSeed]);
}

/** @returns 'r' and 16 hex digits. */
export function runId(run: RunIdentity): string {
  return `r${sha256(canonicalJson(run)).slice(0, 16)}`;
}

/** @returns 'p' and 10 hex digits. */
export function pointId(parameters: PointParameters): string {
  return `p${sha256(canonicalJson(parameters)).slice(0, 10)}`;
}
