/** A study's plan: everything that decides the bytes of its results, as plain data. The number of workers is not in it. */
import type { OutcomeInfo, Start } from '../analysis/tables.ts';
import type { Posture, Scenario } from '../scenario/schema.ts';
import { present } from '../sim/arms.ts';
import type { PointParameters, Seeding } from './seeds.ts';

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
  /** Neighbouring arms with the same seed and the same posture in the burn-in share one burn-in, see `burnInPosture`. */
  readonly arms: readonly Arm[];
}

/** What is in force in the burn-in of an arm. */
export function burnInPosture({ posture, start }: Pick<Arm, 'posture' | 'start'>): string {
  return start === 'steady' ? posture : present;
}

/** One doctrine that is tried for a posture. */
export interface Candidate {
  /** The posture that is tuned. */
  readonly posture: string;
  /** From 1, which is the doctrine as the scenario has it. */
  readonly number: number;
  /** As it stands in the scenario of the training runs, under an id of its own. */
  readonly tried: Posture;
  /** Parameters that differ from the doctrine as written. */
  readonly changes: number;
}

/** The training runs in which postures are tuned, before the tuned ones are scored on other seeds. */
export interface Tuning {
  /** The first primary outcome. */
  readonly outcome: string;
  readonly better: 'less' | 'more';
  readonly replications: number;
  /** The same number for every posture. */
  readonly candidates: readonly Candidate[];
  /** The scenario with the candidates as its postures. */
  readonly scenario: Scenario;
  readonly tasks: readonly Task[];
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
  /** In the order in which pairs are formed; no mission first in every comparison, tuned postures last. */
  readonly postures: readonly string[];
  readonly starts: readonly Start[];
  /** Null where nothing is tuned. */
  readonly tuning: Tuning | null;
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
