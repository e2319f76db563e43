/** A small picture of the legend: drawn around the pen's origin, within `swatchSize`. */
import type { Theme } from '../mapView.ts';
import type { MapColours } from './mapColours.ts';
import type { Pen } from './unitSymbols.ts';

export type Swatch = (pen: Pen, colours: MapColours, theme: Theme) => void;

/** CSS pixels. */
export const swatchSize = { width: 36, height: 26 } as const;
