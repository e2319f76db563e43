/** Few numbers about many. */

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {readonly number[]} values @returns {number} */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @param {readonly number[]} values @returns {number} */
export function deviation(values) {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) * (value - centre))));
}

/** Times that a series comes to the mark from below. @param {readonly number[]} values @param {number} mark */
export const bursts = (values, mark) =>
  values.reduce((count, value, at) => count + (at > 0 && value >= mark && values[at - 1] < mark ? 1 : 0), 0);
