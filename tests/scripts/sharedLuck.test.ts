import { describe, expect, it } from 'vitest';
import { deaths, sharedLuck } from '../../scripts/sharedLuck.ts';
import { createGenerator } from '../../src/analysis/generator.ts';

const random = createGenerator(3);
const luck = Array.from({ length: 400 }, () => random());
const noise = Array.from({ length: 400 }, () => random());

describe('shared luck', () => {
  it('is worth many replications where arms vary together, and none where they do not', () => {
    const [together] = sharedLuck('toy', { a: luck, b: luck.map((value, i) => value + 0.1 * noise[i]) });
    expect(together.correlation).toBeGreaterThan(0.98);
    expect(together.worth.lo95).toBeGreaterThan(5000);
    const [apart] = sharedLuck('toy', { a: luck, b: noise });
    expect(apart.worth.lo95).toBeLessThan(100);
    expect(apart.worth.hi95).toBeGreaterThan(100);
    expect(apart.own).toBeCloseTo(2 / 12, 1);
  });
});

describe('expected against realised deaths', () => {
  it('shows the same mean with less variance, by arm and by difference', () => {
    const realised = { a: luck.map((value, i) => value + (noise[i] < 0.5 ? -1 : 1)), b: luck };
    const rows = deaths(realised, { a: luck, b: luck });
    expect(rows.map(({ of }) => of)).toEqual(['a', 'b', 'a - b']);
    expect(rows[0].gap.lo95).toBeLessThan(0);
    expect(rows[0].gap.hi95).toBeGreaterThan(0);
    expect(rows[0].worth.value).toBeGreaterThan(800);
    expect(rows[1].gap).toEqual({ value: 0, lo95: 0, hi95: 0 });
  });
});
