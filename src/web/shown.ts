/** What the page shows now, and what a reader can have it do. Views read the one and call the other. */
import type { Language } from '../report/language.ts';
import type { Finished, Opened } from './engine/messages.ts';
import type { ArmIncident } from './nextIncident.ts';
import type { Selection, Theme } from './mapView.ts';
import type { Moment, Player } from './player.ts';
import type { Words } from './wordsShape.ts';

export interface Progress {
  readonly stage: 'burnIn' | 'run';
  /** 0 to 1. */
  readonly part: number;
}

/** What is open: one arm, or several at the same moment. */
export interface Shown {
  readonly opened: Opened;
  readonly player: Player;
  /** Null until it has run to its end. */
  readonly finished: Finished | null;
  /** Results of all arms, that of `finished` first; empty until all have run to their end. */
  readonly arms: readonly Finished[];
  /** Of all arms in order of hour; null until all have run to their end. */
  readonly incidents: readonly ArmIncident[] | null;
  readonly progress: Progress | null;
  /** Null until the first frame is here. */
  readonly moment: Moment | null;
  readonly chosen: Chosen | null;
  /** Fingerprint of the state at a tick where time stood still. */
  readonly digest: { readonly tick: number; readonly digest: string } | null;
  /** Ticks, in order. */
  readonly bookmarks: readonly number[];
}

/** What a reader chose, and of which arm: numbers of incidents and units mean something in one run only. */
export interface Chosen {
  readonly selection: Selection;
  /** Number in the order of the arms that are shown. */
  readonly arm: number;
}

export interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly words: Words;
}

export interface Actions {
  /** Shows several arms on the same luck; null goes back to one. */
  readonly compare: (postures: readonly string[] | null) => void;
  readonly choosePosture: (id: string) => void;
  readonly chooseSeed: (seed: number) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly openFile: (file: File) => void;
  /** @param arm the first one where it is not said */
  readonly select: (selection: Selection | null, arm?: number) => void;
  readonly seek: (tick: number) => void;
  readonly playOrPause: () => void;
  readonly step: (direction: 1 | -1) => void;
  /** To the next incident, or the one before; its story is told. */
  readonly jump: (direction: 1 | -1) => void;
  readonly changeSpeed: (direction: 1 | -1) => void;
  readonly toggleBookmark: (tick: number) => void;
  readonly bookmarkHere: () => void;
  readonly showHelp: () => void;
}

/** A part of the page. `update` is called whenever something it shows may have changed. */
export interface View {
  readonly element: HTMLElement;
  readonly update: (shown: Shown) => void;
}
