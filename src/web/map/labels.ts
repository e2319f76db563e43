/** Where names stand, so that none hides another or what it names. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelWish {
  /** Of the thing named, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Free space around it. */
  readonly radius: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Higher comes first, and stays where both do not fit. */
  readonly priority: number;
  /** Named even where that hides a symbol, though never another name. */
  readonly always: boolean;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Right, left, below, above, then the four corners. */
function* candidates({ x, y, radius, widthPx, heightPx }: LabelWish): Generator<Box> {
  const gap = radius + 3;
  const box = (left: number, top: number): Box => ({ left, top, right: left + widthPx, bottom: top + heightPx });
  const slant = gap * 0.75;
  yield box(x + gap, y - heightPx / 2);
  yield box(x - gap - widthPx, y - heightPx / 2);
  yield box(x - widthPx / 2, y + gap - 1);
  yield box(x - widthPx / 2, y - gap - heightPx + 1);
  yield box(x + slant, y + slant - 3);
  yield box(x + slant, y - slant - heightPx + 3);
  yield box(x - slant - widthPx, y + slant - 3);
  yield box(x - slant - widthPx, y - slant - heightPx + 3);
}

/** A grid of buckets, so that ten thousand names are no slower each than ten. */
const bucketPx = 64;

class Taken {
  readonly #buckets = new Map<string, Box[]>();

  *#keys({ left, top, right, bottom }: Box): Generator<string> {
    for (let y = Math.floor(top / bucketPx); y <= Math.floor(bottom / bucketPx); y++)
      for (let x = Math.floor(left / bucketPx); x <= Math.floor(right / bucketPx); x++) yield `${x} ${y}`;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(box);
      else this.#buckets.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.#keys(box)) if (this.#buckets.get(key)?.some((other) => overlap(box, other))) return false;
    return true;
  }

  /** How many it would hide. */
  under(box: Box): number {
    const found = new Set<Box>();
    for (const key of this.#keys(box))
      for (const other of this.#buckets.get(key) ?? []) if (overlap(box, other)) found.add(other);
    return found.size;
  }
}

/** The first of those that hide fewest symbols. */
const leastHiding = (boxes: readonly Box[], symbols: Taken): Box | undefined =>
  [...boxes].sort((a, b) => symbols.under(a) - symbols.under(b))[0];

/**
 * A box for each wish, null where it has no room. Names keep clear of each other, of obstacles and of the window's edge.
 * @param obstacles symbols that no name may hide
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): (Box | null)[] {
  const symbols = new Taken();
  const names = new Taken();
  for (const obstacle of obstacles) symbols.add(obstacle);
  const fits = (box: Box) =>
    box.left >= 2 && box.top >= 2 && box.right <= widthPx - 2 && box.bottom <= heightPx - 2 && names.isFree(box);
  const placed: (Box | null)[] = wishes.map(() => null);
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[b].priority - wishes[a].priority || a - b);
  for (const index of order) {
    const wish = wishes[index];
    if (wish.x < 0 || wish.y < 0 || wish.x > widthPx || wish.y > heightPx) continue;
    const boxes = [...candidates(wish)].filter(fits);
    const box = boxes.find((each) => symbols.isFree(each)) ?? (wish.always ? leastHiding(boxes, symbols) : undefined);
    if (!box) continue;
    names.add(box);
    placed[index] = box;
  }
  return placed;
}

/** A name beside a ring that hides a part of it, moved away from its middle until it does not. */
export function clearOf(
  box: Box,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): Box {
  const ring: Box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
  if (!overlap(box, ring)) return box;
  const gap = 3;
  const moved = (right: number, down: number): Box => ({
    left: box.left + right,
    top: box.top + down,
    right: box.right + right,
    bottom: box.bottom + down,
  });
  if (box.left >= x) return moved(ring.right + gap - box.left, 0);
  if (box.right <= x) return moved(ring.left - gap - box.right, 0);
  return (box.top + box.bottom) / 2 >= y
    ? moved(0, ring.bottom + gap - box.top)
    : moved(0, ring.top - gap - box.bottom);
}
