import type { Random } from '../random.ts';
import { startWord } from './luck.ts';

const unitOf32Bits = 1 / 4294967296;

/** Brings the people into a new order of turns, each order as likely (Fisher and Yates). The order is a rule of the model. */
export function shuffle(order: Int32Array, random: Random, stream: number, key: number, turn: number): void {
  let a = startWord(random, stream, key, turn, 0) | 0;
  let b = startWord(random, stream, key, turn, 1) | 0;
  let c = startWord(random, stream, key, turn, 2) | 0;
  let count = 1;
  const last = order.length - 1;
  for (let next = 0; next < last; next++) {
    // One step of sfc32.
    const word = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    const other = next + (((word >>> 0) * (last + 1 - next) * unitOf32Bits) | 0);
    const drawn = order[other];
    order[other] = order[next];
    order[next] = drawn;
  }
}
