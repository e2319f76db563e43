/**
 * Threefry-4x32 with 13 rounds: a counter-based generator, a bijection of the 128-bit counter for each 128-bit key.
 * Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC11; it passes BigCrush from
 * 12 rounds on. Chosen over a hand-made hash because its quality is published and its answers can be checked, and
 * because it needs only additions, rotations and exclusive-ors of int32, which are the same everywhere.
 *
 * The key is (low, high, stream, 0), the counter (first, second, third, 0). Writes the first two output words into
 * `into`: 64 bits, all that one draw needs. They pass through memory because an engine may return a large integer
 * only as a freshly allocated number.
 */
export function threefry(
  into: Int32Array,
  low: number,
  high: number,
  stream: number,
  first: number,
  second: number,
  third: number,
): void {
  const k0 = low | 0;
  const k1 = high | 0;
  const k2 = stream | 0;
  // The fourth word of the key is 0 and drops out below.
  const k4 = 0x1bd11bda ^ k0 ^ k1 ^ k2;
  let a = ((first | 0) + k0) | 0;
  let b = ((second | 0) + k1) | 0;
  let c = ((third | 0) + k2) | 0;
  let d = 0;

  // One round is two additions, each sum mixed into its rotated partner; unrolled, since every rotation differs.
  // The words swap partners every round; after every fourth round the key is added again, turned by one word.
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;

  a = (a + k1) | 0;
  b = (b + k2) | 0;
  d = (d + k4 + 1) | 0;

  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;

  a = (a + k2) | 0;
  c = (c + k4) | 0;
  d = (d + k0 + 2) | 0;

  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;

  b = (b + k4) | 0;
  c = (c + k0) | 0;
  d = (d + k1 + 3) | 0;

  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;

  into[0] = a;
  into[1] = b;
}
