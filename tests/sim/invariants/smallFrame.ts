/** What the parts of a random scenario share: its size, its names, and shares that sum to 1. */
import fc from 'fast-check';

const ids = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly places: readonly string[];
  readonly groups: readonly string[];
  readonly units: readonly string[];
  readonly spoilers: readonly string[];
  readonly days: number;
}

export const frame: fc.Arbitrary<Frame> = fc.record({
  width: fc.integer({ min: 6, max: 16 }),
  height: fc.integer({ min: 6, max: 16 }),
  places: fc.integer({ min: 1, max: 5 }).map((count) => ids('p', count)),
  groups: fc.integer({ min: 1, max: 3 }).map((count) => ids('g', count)),
  units: fc.integer({ min: 0, max: 9 }).map((count) => ids('u', count)),
  spoilers: fc.integer({ min: 0, max: 2 }).map((count) => ids('s', count)),
  days: fc.integer({ min: 10, max: 20 }),
});

export const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

/** Shares by key that sum to 1. */
export const split = (keys: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: keys.length, maxLength: keys.length })
    .map((weights) => (weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)))
    .map((weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return Object.fromEntries(keys.map((key, index) => [key, weights[index] / sum]));
    });

export const cellOf = ({ width, height }: Frame) =>
  fc.tuple(fc.integer({ min: 0, max: width - 1 }), fc.integer({ min: 0, max: height - 1 }));

export const boxOf = (of: Frame) =>
  fc
    .tuple(cellOf(of), cellOf(of))
    .map(([[x0, y0], [x1, y1]]): [number, number, number, number] => [
      Math.min(x0, x1),
      Math.min(y0, y1),
      Math.max(x0, x1),
      Math.max(y0, y1),
    ]);
