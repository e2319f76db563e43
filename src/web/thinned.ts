/** A long series with fewer points, for a line that is a few hundred pixels wide. */

/** Indices from 0 to `count` - 1, evenly spaced, the last one among them; all of them where they are few enough. */
export function thinned(count: number, most: number): Int32Array {
  const stride = Math.max(1, Math.ceil((count - 1) / (most - 1)));
  const length = count === 0 ? 0 : Math.ceil((count - 1) / stride) + 1;
  return Int32Array.from({ length }, (_, index) => Math.min(count - 1, index * stride));
}
