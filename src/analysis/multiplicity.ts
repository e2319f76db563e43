/** Many comparisons at once: how surprising the most surprising of them would be if nothing differed. */

/**
 * Holm's step-down adjustment (1979): element i is the smallest level at which test i would still be rejected while
 * the chance of any false rejection among all tests stays within it. Valid whatever the tests have in common.
 * A missing value stays missing and counts for nothing.
 * @param chances p values from 0 to 1
 */
export function holm(chances: readonly (number | null)[]): (number | null)[] {
  const order = chances
    .flatMap((chance, index) => (chance === null ? [] : [{ chance, index }]))
    .sort((a, b) => a.chance - b.chance || a.index - b.index);
  const adjusted: (number | null)[] = chances.map(() => null);
  let largest = 0;
  order.forEach(({ chance, index }, rank) => {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * chance));
    adjusted[index] = largest;
  });
  return adjusted;
}
