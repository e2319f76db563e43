import { describe, expect, it } from 'vitest';
import { coverageOf, type CoverageRow } from '../../scripts/intervalCoverage.ts';
import { createGenerator } from '../../src/analysis/generator.ts';
import { normalQuantile } from '../../src/analysis/normal.ts';

const options = { sizes: [30], samples: 600, bootstrapSamples: 20, seed: 1 };
const random = createGenerator(7);
const normals = Array.from({ length: 1000 }, () => normalQuantile(0.0005 + 0.999 * random()));
const rowOf = (rows: readonly CoverageRow[], method: string) => rows.find((row) => row.method === method);

describe('coverage of intervals', () => {
  it('is near 95 % for values from a normal distribution, whatever the statistic', () => {
    const rows = coverageOf(
      'bells',
      { a: normals.map((z) => 50 + z), b: normals.map((z, i) => 60 + z + normals[999 - i]) },
      options,
    );
    expect(rows.map(({ statistic, method }) => `${statistic} ${method}`)).toEqual([
      'mean t',
      'mean Hall',
      'difference paired t',
      'difference Welch',
      'ratio Fieller',
    ]);
    for (const { coverage, method } of rows) expect(coverage, method).toBeGreaterThan(0.93);
    expect(rowOf(rows, 't')?.coverage).toBeLessThan(0.97);
  });

  it('is far lower where a few replications hold nearly all of the harm', () => {
    const rare = normals.map((z) => (z > 2 ? 100 : 0));
    const rows = coverageOf('rare', { a: rare, b: normals.map(() => 0) }, options);
    expect(rowOf(rows, 't')?.coverage).toBeLessThan(0.7);
    expect(rowOf(rows, 'paired t')?.coverage).toBeLessThan(0.7);
    expect(rowOf(rows, 't')?.skewness).toBeGreaterThan(4);
    // Lopsided values are tried with the bootstrap too.
    expect(rowOf(rows, 'BCa')?.samples).toBe(20);
  });

  it('leaves out what does not vary and counts samples that have no interval', () => {
    expect(coverageOf('constant', { a: normals.map(() => 3), b: normals.map(() => 4) }, options)).toEqual([]);
    const rows = coverageOf('missing', { a: normals.map((z, i) => (i < 2 ? z : NaN)), b: normals }, options);
    expect(rowOf(rows, 't')?.without).toBeGreaterThan(0.4);
  });

  it('gives the same rows for the same seed', () => {
    const population = { a: normals, b: normals.map((z) => z * z) };
    expect(coverageOf('same', population, options)).toEqual(coverageOf('same', population, options));
  });
});
