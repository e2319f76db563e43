/** Values in classes, each with a colour of its own: a reader can match a colour with the legend, which a ramp denies. */
import type { Theme } from '../mapView.ts';

export interface ColourClasses {
  /** Lower ends of the classes, rising; a value below the first has no colour. */
  readonly from: readonly number[];
  readonly colours: Readonly<Record<Theme, readonly string[]>>;
}

/** Share of time with an armed unit. The same hues as in the report's map. */
export const presenceClasses: ColourClasses = {
  from: [0.02, 0.1, 0.25, 0.5, 0.75],
  colours: {
    light: ['#cfe1f2', '#94c4df', '#4a98c9', '#1864aa', '#08306b'],
    dark: ['#1c3d5a', '#25608f', '#3d8cc4', '#7cbfea', '#dcf0ff'],
  },
};

export const fearClasses: ColourClasses = {
  from: [0, 0.2, 0.4, 0.6, 0.8],
  colours: {
    light: ['#fde8c4', '#fcc583', '#f68a38', '#cf480b', '#7f1d00'],
    dark: ['#43301f', '#7a4015', '#b95b17', '#f98a3c', '#ffe3bf'],
  },
};

export const trustClasses: ColourClasses = {
  from: [0, 0.2, 0.4, 0.6, 0.8],
  colours: {
    light: ['#eef5ea', '#c2e0bd', '#7fbd86', '#338f57', '#00441b'],
    dark: ['#26362c', '#2b5a3b', '#368653', '#6bc981', '#dcf8e2'],
  },
};

/** Number of the class of a value, -1 below the first and for a missing value. */
export function classOf(value: number, { from }: ColourClasses): number {
  let found = -1;
  while (found + 1 < from.length && value >= from[found + 1]) found++;
  return found;
}

/** '#rrggbb' as one word in the byte order of an image, red first in memory. @param opacity 0..1 */
export function packed(colour: string, opacity: number): number {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return ((Math.round(opacity * 255) << 24) | (part(5) << 16) | (part(3) << 8) | part(1)) >>> 0;
}
