import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/scenario/didYouMean.ts';

describe('the distance between two words', () => {
  it.each([
    ['', 'abc', 3],
    ['strenght', 'strength', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['base', 'base', 0],
  ])('%s to %s is %d', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test.prop([fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 })])(
    'is the same both ways and at most the longer',
    (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(editDistance(a, b) === 0).toBe(a === b);
    },
  );
});

describe('what was meant', () => {
  it('is the nearest word that there is', () => {
    expect(nearest('ipo', ['fpu1', 'ipo1', 'infantry1'])).toBe('ipo1');
    expect(nearest('Harbour', ['ford', 'harbour'])).toBe('harbour');
  });
  it('is nothing when no word is near', () => {
    expect(nearest('x', ['a', 'b'])).toBeUndefined();
    expect(nearest('mountain', ['river', 'hill'])).toBeUndefined();
  });
  it('is followed by the choice when it is short, and by nothing when it is long', () => {
    expect(didYouMean('sea', ['river', 'hill'])).toBe('; expected one of river, hill');
    expect(didYouMean('sea', ['river'])).toBe('; expected river');
    expect(didYouMean('sea', [])).toBe('; there are none');
    const many = Array.from({ length: 100 }, (_, index) => `village${index}`);
    expect(didYouMean('sea', many)).toBe('; nothing like it is known');
  });
});
