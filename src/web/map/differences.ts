/** How the places of two runs differ at one moment, in classes with colours on both sides of none. */
import type { Frame } from '../frame.ts';
import type { Theme } from '../mapView.ts';

export const differenceMeasures = ['fear', 'trust', 'presence', 'fled', 'displaced'] as const;
export type DifferenceMeasure = (typeof differenceMeasures)[number];

export const isShareMeasure = (measure: DifferenceMeasure): boolean => measure !== 'fled' && measure !== 'displaced';

/** Least sizes of the three classes on each side; what is smaller counts as the same. */
export function thresholdsOf(measure: DifferenceMeasure): readonly [number, number, number] {
  return isShareMeasure(measure) ? [0.02, 0.1, 0.25] : [10, 100, 1000];
}

/** From three classes less, over the same, to three classes more: blue and orange, which every eye tells apart. */
export const differenceColours: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#0b3c7d', '#2f7ac0', '#9cc8e8', '#f4f4ef', '#fbc58d', '#dd7420', '#8a3200'],
  dark: ['#c4e2ff', '#5aa9e6', '#275c8a', '#2a3036', '#7a4415', '#e5812c', '#ffd8b0'],
};
/** Position of `the same` among the colours. */
export const middleClass = 3;

/** -3 to 3; 0 for the same and for a missing value. */
export function classOfDifference(difference: number, measure: DifferenceMeasure): number {
  const size = Math.abs(difference);
  // A value that was stored in single precision may lie a hair below the threshold it was meant to reach.
  const reached = thresholdsOf(measure).filter((threshold) => size >= threshold * (1 - 1e-6)).length;
  return reached === 0 ? 0 : difference < 0 ? -reached : reached;
}

export interface PlaceDifference {
  readonly place: number;
  readonly first: number;
  readonly second: number;
  /** Second less first. */
  readonly difference: number;
  /** -3 to 3. */
  readonly class: number;
}

/** One a place, in the places' order. */
export function differencesOf(measure: DifferenceMeasure, first: Frame, second: Frame): PlaceDifference[] {
  const [before, after] = [first.places[measure], second.places[measure]];
  return Array.from(before, (value, place) => {
    const difference = after[place] - value;
    return { place, first: value, second: after[place], difference, class: classOfDifference(difference, measure) };
  });
}
