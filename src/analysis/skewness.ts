/** How lopsided values are, and by which method their intervals are therefore made. */
import { mean, quantileOfSorted, sortedUpwards, standardDeviation } from './moments.ts';
import type { Method } from './tables.ts';

/** Adjusted Fisher-Pearson skewness, G1 of Joanes and Gill (1998); null below three values or where nothing varies. */
export function skewness(values: readonly number[]): number | null {
  const n = values.length;
  const centre = mean(values);
  const sd = standardDeviation(values);
  if (n < 3 || centre === null || !sd) return null;
  const cubes = values.reduce((sum, value) => sum + ((value - centre) / sd) ** 3, 0);
  return (n / ((n - 1) * (n - 2))) * cubes;
}

/** Above this Student's t is less often right than it says. */
const strongSkewness = 1;
/** From fewer values the skewness itself is hardly known. */
const fewest = 30;

/**
 * The method for the means of one outcome over all arms: Hall's where the arms' median |skewness| is above 1 and every
 * arm has at least 30 values, else Student's t. The true coverage of both, and of the bootstrap that lies between
 * them, is in docs/intervals.md for each outcome. Differences between arms are less lopsided than their arms, and
 * always have Student's t.
 */
export function methodFor(arms: readonly (readonly number[])[]): Method {
  const sizes = arms.flatMap((values) => {
    const found = skewness(values);
    return found === null ? [] : [Math.abs(found)];
  });
  if (sizes.length === 0 || arms.some((values) => values.length < fewest)) return 't';
  const median = quantileOfSorted(sortedUpwards(sizes), 0.5) ?? 0;
  return median > strongSkewness ? 'Hall' : 't';
}
