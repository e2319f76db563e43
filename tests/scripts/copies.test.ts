import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareCopies, expectedCounts } from '../../scripts/copies.ts';

describe('expectedCounts', () => {
  it('gives the narrowest range of counts with a chance of at least 99 %', () => {
    // Binomial(200, 0.95): P(182 to 197) = 0.9918; one count less on either side leaves less than 0.99.
    expect(expectedCounts(200, 0.95)).toEqual({ least: 182, most: 197 });
    expect(expectedCounts(1, 0.5)).toEqual({ least: 0, most: 1 });
    expect(expectedCounts(10, 0.5)).toEqual({ least: 1, most: 9 });
  });
});

describe('a posture against its own copy', () => {
  it('has intervals that hold 0 as often as 95 % intervals should', { timeout: 120_000 }, async () => {
    const count = 40;
    const differences = await compareCopies({
      file: 'scenarios/first-steps.yaml',
      posture: 'static',
      outcome: 'expectedCiviliansKilled',
      masterSeeds: [1, count],
      replications: 8,
      days: 20,
      workerUrl: pathToFileURL(resolve('dist/worker.js')),
    });
    const held = differences.filter(({ holdsZero }) => holdsZero).length;
    const { least, most } = expectedCounts(count, 0.95);
    expect(held).toBeGreaterThanOrEqual(least);
    expect(held).toBeLessThanOrEqual(most);
    // Not because both had the same luck: then every difference would be exactly 0.
    expect(new Set(differences.map(({ mean }) => mean)).size).toBe(count);
    expect(differences.every(({ mean }) => mean !== 0)).toBe(true);
  });
});
