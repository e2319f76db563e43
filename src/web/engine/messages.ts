/** What the page and the engine's worker say to each other. Plain data; big arrays are transferred. */
import type { OutcomeInfo } from '../../analysis/tables.ts';
import type { Text } from '../../scenario/schema.ts';
import type { Language } from '../../report/language.ts';
import type { Frame, FrameIncident, MapGround } from '../frame.ts';
import type { Selection } from '../mapView.ts';

/** A scenario as the page carries it: the file's own text, so that the page reads it as the command line does. */
export interface ScenarioText {
  /** Its name, for messages about mistakes. */
  readonly file: string;
  readonly source: string;
}

/** The state at hour 0, from an arm that has it already: it serves every arm of a seed. */
export interface BurntIn {
  readonly seed: number;
  readonly state: Uint8Array<ArrayBuffer>;
}

export type ToEngine =
  | {
      readonly type: 'open';
      readonly scenario: ScenarioText;
      /** Posture id, no mission or the present lay-down; the scenario's first posture when null. */
      readonly posture: string | null;
      /** The scenario's own when null. */
      readonly seed: number | null;
      readonly burntIn: BurntIn | null;
      /** Bytes that snapshots may take. */
      readonly memory: number;
    }
  | ({ readonly type: 'lucks' } & LucksWanted)
  | { readonly type: 'frame'; readonly tick: number; readonly request: number }
  | ({ readonly type: 'why'; readonly request: number } & WhyAsked)
  /** Asks for the fingerprint of the state after a tick. */
  | { readonly type: 'digest'; readonly tick: number };

/** Asks what stands behind a thing, as far as the state after a tick tells it. */
export interface WhyAsked {
  readonly selection: Selection;
  readonly tick: number;
  readonly language: Language;
}

/** A heading with its lines. */
export interface WhyPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The same arms with several lucks, run to their ends; each run's outcomes are told. */
export interface LucksWanted {
  readonly scenario: ScenarioText;
  readonly postures: readonly string[];
  readonly seeds: readonly number[];
  /** Outcomes to be told. */
  readonly names: readonly string[];
}

/** What came out of one run at its end, by outcome; NaN is missing. */
export interface LuckResult {
  readonly seed: number;
  readonly posture: string;
  readonly outcomes: Readonly<Record<string, number>>;
}

export interface PostureChoice {
  readonly id: string;
  readonly name: Text;
}

/** What a scenario offers, known before anything has run. */
export interface Opened {
  readonly type: 'opened';
  readonly ground: MapGround;
  readonly description: Text | null;
  readonly postures: readonly PostureChoice[];
  readonly posture: string;
  readonly seed: number;
  /** From which `cordon compare` derives the lucks of its repeats. */
  readonly masterSeed: number;
  readonly measures: readonly OutcomeInfo[];
  /** Names of the outcomes that decide. */
  readonly primary: readonly string[];
  readonly injects: readonly InjectNote[];
  /** Per day from the start: 1 in the rainy season. */
  readonly wetDays: Uint8Array;
}

/** Something from outside that the scenario has happen on a day. */
export interface InjectNote {
  readonly day: number;
  readonly kind: string;
  readonly text: Text | null;
}

/** The run to its end, as the command line's table has it. */
export interface Finished {
  readonly type: 'finished';
  readonly digest: string;
  /** One a tick, the start included. */
  readonly ticks: Int32Array;
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** Every incident since the start in order of hour, as it ended. */
  readonly incidents: readonly FrameIncident[];
}

export type FromEngine =
  | Opened
  | Finished
  /** Mistakes in the scenario, as `cordon check` tells them. */
  | { readonly type: 'problems'; readonly problems: readonly string[] }
  | { readonly type: 'progress'; readonly stage: 'burnIn' | 'run'; readonly done: number; readonly of: number }
  | { readonly type: 'burntIn'; readonly burntIn: BurntIn }
  | { readonly type: 'frame'; readonly request: number; readonly frame: Frame }
  | { readonly type: 'why'; readonly request: number; readonly parts: readonly WhyPart[] }
  | { readonly type: 'digest'; readonly tick: number; readonly digest: string }
  | { readonly type: 'luck'; readonly result: LuckResult }
  /** The run ended for a reason that it names. */
  | { readonly type: 'failed'; readonly message: string };
