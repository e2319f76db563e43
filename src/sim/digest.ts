function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function scramble(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/**
 * 16 hex digits over the bytes and their order: a 64-bit fingerprint to compare states with, not a signature.
 * Reads words of 32 bits as the machine stores them, so that a digest belongs to little-endian machines, which all
 * engines that run this today are.
 */
export function digest(bytes: Uint8Array): string {
  const wordCount = bytes.length >>> 2;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, wordCount);
  let low = 0x9e3779b1 | 0;
  let high = 0x85ebca77 | 0;
  // Both lanes take in every word, by exclusive-or and by sum, and the second follows the first: one changed word
  // always changes the state, and two changes cannot cancel in both lanes for the same reason.
  for (let index = 0; index < wordCount; index++) {
    const word = words[index];
    low = rotate(Math.imul(low ^ word, 0xcc9e2d51), 15);
    high = rotate(Math.imul((high + word) | 0, 0x1b873593), 13) ^ low;
  }
  for (let index = wordCount * 4; index < bytes.length; index++) {
    low = rotate(Math.imul(low ^ bytes[index], 0xcc9e2d51), 15);
    high = rotate(Math.imul((high + bytes[index]) | 0, 0x1b873593), 13) ^ low;
  }
  // The length tells a state from the same state with zeros after it.
  low = scramble(low ^ bytes.length);
  high = scramble((high + low) | 0);
  low = scramble(low ^ high);
  return hex(low) + hex(high);
}
