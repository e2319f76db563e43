/** Which settlements a network of ways may join, and which of them it does. */

export interface Link {
  readonly a: number;
  readonly b: number;
}

type At = readonly [number, number];

const square = ([ax, ay]: At, [bx, by]: At): number => (ax - bx) * (ax - bx) + (ay - by) * (ay - by);

/**
 * Pairs of points with no third one inside the circle that has them as ends of a diameter (Gabriel and Sokal 1969):
 * neighbours whom a road may join. They join all points.
 */
export function neighbours(points: readonly At[]): Link[] {
  const links: Link[] = [];
  for (let a = 0; a < points.length; a++)
    for (let b = a + 1; b < points.length; b++) {
      const apart = square(points[a], points[b]);
      const between = points.some(
        (point, other) => other !== a && other !== b && square(points[a], point) + square(points[b], point) < apart,
      );
      if (!between) links.push({ a, b });
    }
  return links;
}

/**
 * Links in the order in which a network grows: first the shortest that join all points (Kruskal 1956), then those that
 * spare the longest detour for their length.
 */
export function growth(
  points: readonly At[],
  links: readonly Link[],
): { readonly tree: Link[]; readonly rest: Link[] } {
  const length = ({ a, b }: Link): number => Math.sqrt(square(points[a], points[b]));
  const part = points.map((_, point) => point);
  const partOf = (point: number): number => {
    let at = point;
    while (part[at] !== at) at = part[at] = part[part[at]];
    return at;
  };
  const tree: Link[] = [];
  const rest: Link[] = [];
  for (const link of links.toSorted((x, y) => length(x) - length(y) || x.a - y.a || x.b - y.b)) {
    const [a, b] = [partOf(link.a), partOf(link.b)];
    if (a === b) rest.push(link);
    else {
      part[a] = b;
      tree.push(link);
    }
  }
  const detour = new Map(rest.map((link) => [link, shortest(points, tree, link.a).km[link.b] / length(link)]));
  rest.sort((x, y) => detour.get(y)! - detour.get(x)! || x.a - y.a || x.b - y.b);
  return { tree, rest };
}

/** Shortest ways over links from one point to all others: length, and the link by which each is reached (-1 none). */
export function shortest(
  points: readonly At[],
  links: readonly Link[],
  from: number,
): { readonly km: readonly number[]; readonly by: readonly number[] } {
  const beside: number[][] = points.map(() => []);
  links.forEach(({ a, b }, index) => {
    beside[a].push(index);
    beside[b].push(index);
  });
  const km = points.map((_, point) => (point === from ? 0 : Infinity));
  const by = points.map(() => -1);
  const open = new Set([from]);
  while (open.size > 0) {
    let next = -1;
    for (const point of open) if (next < 0 || km[point] < km[next]) next = point;
    open.delete(next);
    for (const index of beside[next]) {
      const { a, b } = links[index];
      const other = a === next ? b : a;
      const through = km[next] + Math.sqrt(square(points[a], points[b]));
      if (through >= km[other]) continue;
      km[other] = through;
      by[other] = index;
      open.add(other);
    }
  }
  return { km, by };
}
