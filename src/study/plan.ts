/** A study's plan: everything that decides the bytes of its results, as plain data. The number of workers is not in it. */
import type { OutcomeInfo, Start } from '../analysis/tables.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { PointParameters, Seeding } from './seeds.ts';

export const noMission = 'no-mission';

export interface RunOptions {
  readonly days: number;
  /** A time-series row each so many ticks, and always tick 0 and the last. */
  readonly recordEvery: number;
  /** Names of processes that are switched off. */
  readonly without: readonly string[];
}

export interface Point {
  readonly point_id: string;
  readonly parameters: PointParameters;
}

export interface Arm {
  readonly run_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly seed: number;
}

/** One replication of one design point: the unit of work, and of what is committed. */
export interface Task {
  /** Names the task's segment: a letter and hex digits. */
  readonly key: string;
  readonly point_id: string;
  readonly parameters: PointParameters;
  readonly replication: number;
  /** Neighbouring arms with the same seed share one burn-in. */
  readonly arms: readonly Arm[];
}

export interface Plan {
  readonly kind: 'compare' | 'run';
  readonly scenario: Scenario;
  /** SHA-256 of the scenario's text as it was read. */
  readonly scenarioHash: string;
  readonly modelVersion: string;
  readonly masterSeed: number;
  readonly seeding: Seeding;
  readonly replications: number;
  /** In the order in which pairs are formed; no mission first in every comparison. */
  readonly postures: readonly string[];
  readonly options: RunOptions;
  /** What the engine measures, then the scenario's own expressions. */
  readonly outcomes: readonly OutcomeInfo[];
  /** How many of `outcomes` are the engine's measures, and so stand in the time series too. */
  readonly measureCount: number;
  readonly points: readonly Point[];
  readonly tasks: readonly Task[];
  /** SHA-256 over all that decides the results. */
  readonly planHash: string;
}
