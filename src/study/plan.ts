/** A study's plan: everything that decides the bytes of its results, as plain data. The number of workers is not in it. */
import type { OutcomeInfo, Start } from '../analysis/tables.ts';
import type { Posture, Scenario } from '../scenario/schema.ts';
import { present } from '../sim/arms.ts';
import type { PointParameters, Seeding } from './seeds.ts';
import type { Change } from '../scenario/override.ts';

export interface RunOptions {
  readonly days: number;
  /** A time-series row each so many ticks, and always tick 0 and the last. */
  readonly recordEvery: number;
  /** Names of processes that are switched off. */
  readonly without: readonly string[];
  /** Expression over measures: a run ends after the first tick for which it holds. */
  readonly stopWhen?: string;
  /** Whether `days` is where a study cuts a run off, and not its ordinary end. */
  readonly cutOff?: boolean;
}

/** Of a study whose points change the scenario. */
export interface Variants {
  /** Text of the scenario file. */
  readonly source: string;
  /** Constants of the study, set before the changes of a point. */
  readonly set: readonly Change[];
  /** Days of every run; null: as each point's scenario says. */
  readonly days: number | null;
  /** Names of measures that expressions may use. */
  readonly measures: readonly string[];
}

/** What a run may use at most; beyond it, it is a failure. */
export interface Limits {
  readonly wallSeconds?: number;
  readonly memoryMB?: number;
}

/** As many replications of a design point as its luck range needs. */
export interface Until {
  readonly measure: string;
  readonly halfWidth: number;
  readonly minReplications: number;
  readonly maxReplications: number;
}

/** A part of a study's points, from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface Point {
  readonly point_id: string;
  /** By column. */
  readonly parameters: PointParameters;
  /** What it changes in the scenario; absent where the plan has one scenario for all. */
  readonly changes?: readonly Change[];
}

export interface Arm {
  readonly run_id: string;
  readonly posture: string;
  readonly start: Start;
  readonly seed: number;
}

/** One replication of one design point: the unit of work, and of what is committed. */
export interface Task extends Point {
  /** Names the task: a letter and hex digits. */
  readonly key: string;
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
  readonly kind: 'compare' | 'run' | 'sweep';
  /** What people read: the name of the scenario or of the study. */
  readonly name: Scenario['name'];
  /** Of a sweep, the scenario with the study's constants; see `planAt` for that of a point. */
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
  /** Null where the points have one scenario. */
  readonly variants: Variants | null;
  /** Files that the plan was made from, by their name in the result directory. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Null: all points. */
  readonly shard: Shard | null;
  readonly limits: Limits;
  /** Null: `replications` of every point; else the tasks are as many as there may be at most. */
  readonly until: Until | null;
  /** Measures that stand in the time series. */
  readonly recorded: readonly string[];
  /** Of the tables; in no part of the plan's identity, since one is made from the other, see store/additions.ts. */
  readonly formats: readonly ('csv' | 'parquet')[];
  /** Large tables that are left out. */
  readonly leftOut: readonly string[];
  readonly points: readonly Point[];
  readonly tasks: readonly Task[];
  /** SHA-256 over all that decides the results. */
  readonly planHash: string;
}
