import { describe, expect, it } from 'vitest';
import { growth, neighbours, shortest } from '../../../src/evidence/worlds/network.ts';
import { countryFile } from '../../../src/evidence/worlds/world.ts';

const points = [
  [0, 0],
  [4, 0],
  [8, 0],
  [5, 3],
] as const;

describe('neighbours', () => {
  it('are joined unless a third stands between them', () => {
    const pairs = neighbours(points).map(({ a, b }) => `${a}-${b}`);
    expect(pairs).toEqual(['0-1', '1-2', '1-3', '2-3']);
    expect(neighbours([points[0], points[2]])).toEqual([{ a: 0, b: 1 }]);
  });
});

describe('a network', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 9],
    [0, 9],
  ] as const;

  it('joins all points first, by its shortest links, then spares detours', () => {
    const { tree, rest } = growth(square, neighbours(square));
    expect(tree).toEqual([
      { a: 0, b: 3 },
      { a: 1, b: 2 },
      { a: 0, b: 1 },
    ]);
    expect(rest.at(0)).toEqual({ a: 2, b: 3 });
  });

  it('knows the shortest way', () => {
    const { tree } = growth(square, neighbours(square));
    const { km, by } = shortest(square, tree, 3);
    expect(km).toEqual([9, 19, 28, 0]);
    expect(by[3]).toBe(-1);
  });
});

describe('roads of a country', () => {
  const roadsOf = (roadKmPer1000Km2: number) => countryFile({ worldSeed: 2, roadKmPer1000Km2 }).roads ?? [];
  const kmOf = (roads: ReturnType<typeof roadsOf>) => roads.reduce((sum, { km }) => sum + (km ?? 0), 0);
  const area = 990 * 660;

  it('are as dense as asked, and join every settlement however few they are', () => {
    expect((1000 * kmOf(roadsOf(25))) / area).toBeCloseTo(25, 0);
    const sparse = roadsOf(0);
    expect(kmOf(sparse)).toBeLessThan(kmOf(roadsOf(25)));
    const joined = new Set(['town1']);
    for (let before = 0; before < joined.size;) {
      before = joined.size;
      for (const { between } of sparse)
        if (between.some((id) => joined.has(id))) between.forEach((id) => joined.add(id));
    }
    expect(joined.size).toBe(180);
  });

  it('are paved between the largest towns first, in the asked shares of length', () => {
    const roads = roadsOf(30);
    const share = (kind: string) => kmOf(roads.filter((road) => road.class === kind)) / kmOf(roads);
    expect(share('paved')).toBeCloseTo(0.05, 1);
    expect(share('unpaved')).toBeCloseTo(0.4, 1);
    expect(roads.some((road) => road.class === 'paved' && road.between.includes('town1'))).toBe(true);
  });
});
