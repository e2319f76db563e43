import fc from 'fast-check';
import { expect, test } from 'vitest';
import { threefry } from '../../src/sim/threefry.ts';
import { threefryOf } from './threefryReference.ts';

const words = (hex: string) => hex.split(' ').map((word) => Number.parseInt(word, 16) | 0);

// Random123 (D. E. Shaw Research), tests/kat_vectors: rounds, counter, key, answer.
test.each([
  [13, '0 0 0 0', '0 0 0 0', '531c7e4f 39491ee5 2c855a92 3d6abf9a'],
  [
    13,
    'ffffffff ffffffff ffffffff ffffffff',
    'ffffffff ffffffff ffffffff ffffffff',
    'c4189358 1c9cc83a d5881c67 6a0a89e0',
  ],
  [
    13,
    '243f6a88 85a308d3 13198a2e 03707344',
    'a4093822 299f31d0 082efa98 ec4e6c89',
    '4aa71d8f 734738c2 431fc6a8 ae6debf1',
  ],
  [20, '0 0 0 0', '0 0 0 0', '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
])('the plain Threefry of %d rounds gives the published answer for %s', (rounds, counter, key, answer) => {
  expect(threefryOf(rounds, words(key), words(counter))).toEqual(words(answer));
});

test('the unrolled Threefry agrees with the plain one for all keys', () => {
  const word = fc.oneof(fc.integer({ min: -2147483648, max: 2147483647 }), fc.integer({ min: -2, max: 2 }));
  const into = new Int32Array(2);
  fc.assert(
    fc.property(word, word, word, word, word, word, (low, high, stream, a, b, c) => {
      threefry(into, low, high, stream, a, b, c);
      expect([...into]).toEqual(threefryOf(13, [low, high, stream, 0], [a, b, c, 0]).slice(0, 2));
    }),
    { numRuns: 1000 },
  );
});
