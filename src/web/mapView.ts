/** What the page asks of the map, and what the map tells the page. `map/createMap.ts` exports a `CreateMap`. */
import type { Language } from '../report/language.ts';
import type { Frame, MapGround } from './frame.ts';

export type Theme = 'light' | 'dark';

/** What a click, or Enter on the keyboard's cursor, chose; the page tells its story in the side panel. */
export type Selection =
  | { readonly kind: 'incident'; readonly id: number }
  | { readonly kind: 'place'; readonly index: number }
  | { readonly kind: 'unit'; readonly index: number; readonly slot: number }
  | { readonly kind: 'actor'; readonly index: number }
  | { readonly kind: 'cohort'; readonly index: number }
  | { readonly kind: 'cell'; readonly cell: number }
  /** Whoever is in a cell of the street's grid. */
  | { readonly kind: 'person'; readonly cell: number };

export interface MapOptions {
  readonly ground: MapGround;
  readonly language: Language;
  readonly theme: Theme;
  /** No movement that the reader did not ask for. */
  readonly reducedMotion: boolean;
  readonly onSelect: (selection: Selection | null) => void;
}

/** A map in an element of the page: canvas, legend, choice of layers, zoom buttons. It fills its element and follows its size. */
export interface MapView {
  /**
   * Draws a frame. `phase` from 0 to 1 is how far into the tick that ends in the frame: 1 is the state itself. Called up
   * to sixty times a second while playing; once when time stands still.
   */
  readonly show: (frame: Frame, phase: number) => void;
  /** Marks what is selected, and brings it into view; null marks nothing. */
  readonly select: (selection: Selection | null) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  /** Takes it from the page, with its listeners. */
  readonly destroy: () => void;
}

export type CreateMap = (element: HTMLElement, options: MapOptions) => MapView;
