import { expect, test } from 'vitest';
import { digest } from '../../src/sim/digest.ts';

const counting = (length: number) => Uint8Array.from({ length }, (_, index) => index & 255);

test('a digest is 16 hex digits and keeps its value from version to version', () => {
  const digests = [0, 1, 3, 4, 5, 8, 1000].map((length) => digest(counting(length)));
  expect(digests).toEqual([
    '7ba6abe344f1af76',
    '5d947f6eb76b9373',
    '01cf150a90babfe2',
    'ef0a1d83ca1764ce',
    '3221d04259c42cff',
    '79a23b96718da3d9',
    'c4440127638138fd',
  ]);
});

test('every single bit of a state changes its digest', () => {
  const bytes = counting(67);
  const seen = new Set([digest(bytes)]);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    bytes[bit >> 3] ^= 1 << (bit & 7);
    seen.add(digest(bytes));
    bytes[bit >> 3] ^= 1 << (bit & 7);
  }
  expect(seen.size).toBe(67 * 8 + 1);
});

test('every pair of changed bits changes the digest, in words near and far', () => {
  const bytes = new Uint8Array(16);
  const seen = new Set<string>();
  for (let first = 0; first < 128; first++) {
    for (let second = first + 1; second < 128; second++) {
      bytes.fill(0);
      bytes[first >> 3] ^= 1 << (first & 7);
      bytes[second >> 3] ^= 1 << (second & 7);
      seen.add(digest(bytes));
    }
  }
  expect(seen.size).toBe((128 * 127) / 2);
});

test('the order of words and of bytes matters', () => {
  const words = [0, 1, 2, 3].map((first) => new Uint8Array(Float64Array.of(first, 5, 7, first * 2).buffer));
  const swapped = [0, 1, 2, 3].map((first) => new Uint8Array(Float64Array.of(5, first, 7, first * 2).buffer));
  expect(new Set([...words, ...swapped].map(digest)).size).toBe(8);
  expect(digest(Uint8Array.of(1, 2))).not.toBe(digest(Uint8Array.of(2, 1)));
});

test('zeros at the end count', () => {
  const lengths = Array.from({ length: 40 }, (_, length) => digest(new Uint8Array(length)));
  expect(new Set(lengths).size).toBe(40);
});

test('the place of the bytes in their buffer does not matter', () => {
  const bytes = counting(103);
  for (const offset of [0, 1, 2, 3, 4, 7]) {
    const buffer = new Uint8Array(200).fill(99);
    buffer.set(bytes, offset);
    expect(digest(buffer.subarray(offset, offset + 103))).toBe(digest(bytes));
  }
});

test('the digits of many states are balanced', () => {
  const counts = new Array<number>(64).fill(0);
  for (let state = 0; state < 4000; state++) {
    const value = BigInt(`0x${digest(new Uint8Array(Int32Array.of(state).buffer))}`);
    for (let bit = 0; bit < 64; bit++) counts[bit] += Number((value >> BigInt(bit)) & 1n);
  }
  // Five standard deviations of a fair coin.
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(1000));
});
