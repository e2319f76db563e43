import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maximalCovering } from '../../src/sim/siting.ts';

interface Instance {
  weight: Float64Array;
  covered: Float64Array;
  reach: Float64Array;
  sites: number;
  choose: number;
}

const unit = fc.oneof(fc.constantFrom(0, 0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const instances: fc.Arbitrary<Instance> = fc
  .record({
    demands: fc.integer({ min: 1, max: 10 }),
    sites: fc.integer({ min: 1, max: 8 }),
    choose: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ demands, sites, choose }) => {
    const column = (length: number, values: fc.Arbitrary<number>) =>
      fc.array(values, { minLength: length, maxLength: length }).map((array) => Float64Array.from(array));
    return fc.record({
      weight: column(demands, fc.integer({ min: 0, max: 20 })),
      covered: column(demands, fc.constantFrom(0, 0, 0, 0.4, 1)),
      reach: column(demands * sites, unit),
      sites: fc.constant(sites),
      choose: fc.constant(choose),
    });
  });

const solve = ({ weight, reach, sites, choose, covered }: Instance) =>
  maximalCovering(weight, reach, sites, choose, covered);

function value({ weight, reach, covered }: Instance, chosen: readonly number[]): number {
  let sum = 0;
  for (let demand = 0; demand < weight.length; demand++) {
    let best = covered[demand];
    for (const site of chosen) best = Math.max(best, reach[site * weight.length + demand]);
    sum += weight[demand] * best;
  }
  return sum;
}

/** The best of every choice of at most `choose` sites. */
function bestValue(instance: Instance, chosen: number[] = [], from = 0): number {
  let best = value(instance, chosen);
  if (chosen.length === instance.choose) return best;
  for (let site = from; site < instance.sites; site++) {
    best = Math.max(best, bestValue(instance, [...chosen, site], site + 1));
  }
  return best;
}

describe('maximal covering', () => {
  test('gains at least 1 - 1/e of the most that can be gained', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const gained = value(instance, solve(instance)) - value(instance, []);
        const most = bestValue(instance) - value(instance, []);
        expect(gained).toBeGreaterThanOrEqual((1 - 1 / Math.E) * most - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('finds the best choice nearly always', () => {
    const sample = fc.sample(instances, { numRuns: 400, seed: 1 });
    const exact = sample.filter((instance) => value(instance, solve(instance)) >= bestValue(instance) - 1e-9);
    expect(exact.length).toBeGreaterThanOrEqual(0.97 * sample.length);
  });

  test('returns different sites in ascending order, no more than asked for', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const chosen = solve(instance);
        expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
        expect(chosen.length).toBeLessThanOrEqual(instance.choose);
        expect(chosen.every((site) => site >= 0 && site < instance.sites)).toBe(true);
      }),
    );
  });

  test('is worth no less with one site more', () => {
    // Not a law of every heuristic; here the exchange must not lose what the greedy choice had.
    const sample = fc.sample(instances, { numRuns: 400, seed: 2 });
    for (const instance of sample) {
      const more = { ...instance, choose: instance.choose + 1 };
      expect(value(more, solve(more))).toBeGreaterThanOrEqual(value(instance, solve(instance)) - 1e-9);
    }
  });

  test('leaves its arguments alone', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const before = structuredClone(instance);
        solve(instance);
        expect(instance).toEqual(before);
      }),
    );
  });

  test('mends a greedy choice by an exchange', () => {
    // Greedy takes site 1 first (7), then a flank (4); the two flanks together cover all (14).
    const weight = Float64Array.of(4, 3.5, 3.5, 4);
    const reach = Float64Array.of(1, 1, 0, 0, 0.1, 1, 1, 0.1, 0, 0, 1, 1);
    expect(maximalCovering(weight, reach, 3, 2, new Float64Array(4))).toEqual([0, 2]);
  });

  test('takes the lower index of equal sites, and no site that adds nothing', () => {
    const weight = Float64Array.of(1, 1);
    const reach = Float64Array.of(0, 1, 1, 0, 1, 0, 0, 1);
    expect(maximalCovering(weight, reach, 4, 1, new Float64Array(2))).toEqual([0]);
    expect(maximalCovering(weight, reach, 4, 4, new Float64Array(2))).toEqual([0, 1]);
  });

  test('sites nothing where everything is covered', () => {
    expect(maximalCovering(Float64Array.of(5), Float64Array.of(0.9, 1), 2, 2, Float64Array.of(1))).toEqual([]);
  });
});
