/** Single values as dots in rows: where many are alike they are piled up, so that none hides another. */

export interface PlacedDot {
  readonly arm: number;
  readonly replication: number;
  readonly value: number;
  /** In rows, from the top: whole numbers are the middles of rows. */
  readonly height: number;
}

export interface DotValue {
  readonly replication: number;
  readonly value: number;
}

/** Share of a row's height that the dots may fill. */
const fill = 0.62;

/**
 * Dots of one row, piled up evenly about its middle.
 * @param width of a pile, in units of the value
 * @param dotHeight of a dot, as a share of the row
 */
export function placeDots(values: readonly DotValue[], arm: number, width: number, dotHeight: number): PlacedDot[] {
  const piles = new Map<number, DotValue[]>();
  for (const dot of values) {
    const pile = Math.round(dot.value / width);
    piles.set(pile, [...(piles.get(pile) ?? []), dot]);
  }
  return [...piles.values()].flatMap((pile) => {
    const step = Math.min(dotHeight, fill / Math.max(1, pile.length - 1));
    return pile.map(({ replication, value }, i) => ({
      arm,
      replication,
      value,
      height: arm + (i - (pile.length - 1) / 2) * step,
    }));
  });
}

/** What joins the dots of one repeat in two neighbouring rows. */
export interface Joint {
  readonly from: number;
  readonly to: number;
  readonly fromHeight: number;
  readonly toHeight: number;
  /** Whether the two stand the other way round than on average. */
  readonly turned: boolean;
}

/** @param usual sign of the average difference, lower row minus upper row */
export function joints(upper: readonly PlacedDot[], lower: readonly PlacedDot[], usual: number): Joint[] {
  const below = new Map(lower.map((dot) => [dot.replication, dot]));
  return upper.flatMap((dot) => {
    const other = below.get(dot.replication);
    if (!other) return [];
    const turned = usual !== 0 && Math.sign(other.value - dot.value) === -usual;
    return [{ from: dot.value, to: other.value, fromHeight: dot.height, toHeight: other.height, turned }];
  });
}
