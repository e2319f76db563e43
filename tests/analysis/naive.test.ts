import { describe, expect, it } from 'vitest';
import { naiveAverted } from '../../src/analysis/naive.ts';

describe('what an observer without the twin would call averted', () => {
  it('is the harm that the rate of places without units would have done, less the harm that was done', () => {
    // Without units: 6 deaths among 3000, 2 in 1000. With: 1 death among 1000, and 30 among 5000.
    const places = [
      { people: 1000, harm: 4, presence: 0 },
      { people: 2000, harm: 2, presence: 0.049 },
      { people: 1000, harm: 1, presence: 0.05 },
      { people: 5000, harm: 30, presence: 1 },
    ];
    expect(naiveAverted(places)).toEqual([-2, 2, 1, -20]);
  });

  it('is unknown where nobody lives, where something is missing, and without a place to compare with', () => {
    const guarded = { people: 100, harm: 1, presence: 0.5 };
    expect(naiveAverted([{ people: 0, harm: 3, presence: 0 }, guarded])).toEqual([null, null]);
    expect(naiveAverted([{ people: 100, harm: null, presence: 0 }, guarded])).toEqual([null, null]);
    expect(
      naiveAverted([
        { people: 100, harm: 2, presence: 0 },
        { ...guarded, presence: null },
      ]),
    ).toEqual([0, null]);
  });
});
