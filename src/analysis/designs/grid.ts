/**
 * Every combination, the last axis fastest.
 * @param counts how many values each axis has
 * @returns rows of indices, one an axis
 */
export function* grid(counts: readonly number[]): Generator<readonly number[]> {
  const total = counts.reduce((product, count) => product * count, 1);
  for (let index = 0; index < total; index++) {
    const row = new Array<number>(counts.length);
    let rest = index;
    for (let axis = counts.length - 1; axis >= 0; axis--) {
      row[axis] = rest % counts[axis];
      rest = Math.floor(rest / counts[axis]);
    }
    yield row;
  }
}
