/** A published finding as an experiment: plain data and pure functions. Its rule is fixed before its runs. */
import type { ScenarioFile } from '../scenario/schema.ts';
import type { Observation } from './observation.ts';
import type { Verdict } from './verdict.ts';

/** What a scenario may be made from. */
export interface Draw {
  /** Number of the generated world, from 1. */
  readonly world: number;
  /** From 0. */
  readonly replication: number;
  /** The run of the same replication of the cell that `varies.past` names. */
  readonly past?: Seen;
}

/** One cell of an experiment: a scenario, who is in force in it, and for how long. Cells of equal content are run once. */
export interface Cell {
  readonly name: string;
  readonly file: (draw: Draw) => ScenarioFile;
  /** What the scenario depends on beside the world: nothing, as a rule; the replication; or the run of another cell. */
  readonly varies?: 'by replication' | { readonly past: Cell };
  /** present, the lay-down as it is; no-mission; or a posture of the scenario. */
  readonly arm: string;
}

/** One replication of a cell as the judge sees it. */
export interface Seen {
  readonly file: ScenarioFile;
  readonly observation: Observation;
}

/** Replications by cell name; the same number stands for the same world and the same luck in every cell. */
export type Observations = Readonly<Record<string, readonly Seen[]>>;

export interface Judgement {
  /** The headline figure with its 95 % interval, in the unit of the published figure; null where there is none. */
  readonly figure: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** The smallest effect that these replications could show, in words. */
  readonly power: string;
  readonly verdict: Verdict;
  /** The other figures that the rule asks for, and what is to be known to read them. */
  readonly note: string;
}

export interface Fact {
  readonly id: string;
  readonly role: 'must-pass' | 'tune' | 'context';
  readonly world: 'town' | 'sector' | 'country';
  readonly claim: string;
  /** What the literature found, with its uncertainty. */
  readonly published: string;
  readonly source: string;
  /** Strength of the finding and how its figures were seen, as in the table of facts. */
  readonly grade: string;
  readonly contested: string;
  /** What the headline figure is: a ratio to 1, a share of 1, or something else. */
  readonly scale: 'ratio' | 'share' | 'other';
  /** What our figure rests on: emergent, an input, or fitted; none where the fact is not run. */
  readonly kind: 'emergent' | 'input' | 'fitted' | 'none';
  readonly varied: string;
  readonly held: string;
  readonly measured: string;
  /** The acceptance rule in words; `judge` is the same rule in code. */
  readonly rule: string;
  /** Empty where the model lacks the mechanism. */
  readonly cells: readonly Cell[];
  readonly replications: { readonly full: number; readonly reduced: number };
  readonly judge: (observations: Observations) => Judgement;
}
