/** SHA-256 (FIPS 180-4) in plain arithmetic, so that plans can be hashed wherever they are made, the browser included. */
// Words are signed throughout: beyond 2^31 an engine would count in floating point.
const roundConstants = new Int32Array(64);
const initialState = new Int32Array(8);
fillConstants();

/** The constants are the first 32 bits of the fractional parts of cube and square roots of the first primes. */
function fillConstants(): void {
  let found = 0;
  for (let n = 2; found < 64; n++) {
    if (!isPrime(n)) continue;
    roundConstants[found] = fractionBits(n, 3);
    if (found < 8) initialState[found] = fractionBits(n, 2);
    found++;
  }
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

/** floor(2^32 x fractional part of the k-th root of n), exactly: the k-th root of n x 2^(32k) by bisection. */
function fractionBits(n: number, k: number): number {
  const target = BigInt(n) << BigInt(32 * k);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(k) <= target) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}

const encoder = new TextEncoder();
/** Used anew for every text: a plan has a hash a run. */
const schedule = new Int32Array(64);

/** @returns 64 lower-case hex digits over the UTF-8 bytes of `text`. */
export function sha256(text: string): string {
  const message = padded(encoder.encode(text));
  const state = Int32Array.from(initialState);
  for (let offset = 0; offset < message.byteLength; offset += 64) compress(state, schedule, message, offset);
  let hex = '';
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}

function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  // In bits, in two words: a text is shorter than 2^53 bytes.
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return view;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function compress(state: Int32Array, w: Int32Array, message: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) w[t] = message.getInt32(offset + 4 * t);
  for (let t = 16; t < 64; t++) {
    const a = w[t - 15]!;
    const b = w[t - 2]!;
    const before = (w[t - 16]! + (rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3))) | 0;
    w[t] = (before + w[t - 7]! + (rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10))) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const one =
      (((((h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25))) | 0) + ((e & f) ^ (~e & g))) | 0) +
        ((roundConstants[t]! + w[t]!) | 0)) |
      0;
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
