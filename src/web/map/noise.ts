/** Smooth variation that is the same each time: for edges of woods, bends of rivers and the scatter of dots. */

/** 0..1 from two whole numbers and a salt; no order in it. */
export function scatter(x: number, y: number, salt: number): number {
  let hash = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(salt, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** 0..1, smooth in x and y, with one hill or hollow about every unit. */
export function waves(x: number, y: number, salt: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = x - left;
  const down = y - top;
  const easeX = across * across * (3 - 2 * across);
  const easeY = down * down * (3 - 2 * down);
  const north = scatter(left, top, salt) * (1 - easeX) + scatter(left + 1, top, salt) * easeX;
  const south = scatter(left, top + 1, salt) * (1 - easeX) + scatter(left + 1, top + 1, salt) * easeX;
  return north * (1 - easeY) + south * easeY;
}
