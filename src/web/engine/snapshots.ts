/**
 * States of one run, kept small: the first whole, each later one as the blocks in which it differs from the first. Most
 * of a state is room that is not in use or does not change.
 */

/** Bytes of a block; a state is a whole number of words of 8 bytes, the last block may be shorter. */
const blockBytes = 512;
const blockWords = blockBytes / 4;

interface Kept {
  readonly tick: number;
  /** Numbers of the blocks that differ, in order. */
  readonly blocks: Int32Array;
  /** Their bytes, one after the other; a short last block is filled up. */
  readonly bytes: Uint8Array;
}

export interface Snapshots {
  /** Keeps the state of a tick if one is due; ticks come in order from 0, which is always kept. */
  readonly offer: (tick: number, state: Uint8Array<ArrayBuffer>) => void;
  /** Latest kept tick that is not later than this one; the first where there is none. */
  readonly before: (tick: number) => number;
  /** Writes the state of a kept tick, byte for byte. */
  readonly restore: (tick: number, into: Uint8Array) => void;
  /** Bytes of all that is kept. */
  readonly size: () => number;
  readonly count: () => number;
}

/**
 * @param stride ticks from one snapshot to the next at first
 * @param memory bytes that all may take; where they would take more, every second one goes. The first stays in any case.
 */
export function createSnapshots(stride: number, memory: number): Snapshots {
  let first: { readonly tick: number; readonly state: Uint8Array<ArrayBuffer> } | undefined;
  let later: readonly Kept[] = [];
  let every = stride;
  const size = () => (first?.state.length ?? 0) + later.reduce((sum, kept) => sum + sizeOf(kept), 0);

  return {
    offer: (tick, state) => {
      if (!first) first = { tick, state: state.slice() };
      else if ((tick - first.tick) % every === 0) later = [...later, { tick, ...differences(first.state, state) }];
      while (later.length > 0 && size() > memory) {
        every *= 2;
        const from = first.tick;
        later = later.filter((kept) => (kept.tick - from) % every === 0);
      }
    },
    before: (tick) => later.findLast((kept) => kept.tick <= tick)?.tick ?? first?.tick ?? 0,
    restore: (tick, into) => {
      if (!first) throw new RangeError('nothing has been kept');
      into.set(first.state);
      const kept = later.find((each) => each.tick === tick);
      if (!kept) return;
      kept.blocks.forEach((block, index) => {
        const at = block * blockBytes;
        const length = Math.min(blockBytes, into.length - at);
        into.set(kept.bytes.subarray(index * blockBytes, index * blockBytes + length), at);
      });
    },
    size,
    count: () => later.length + (first ? 1 : 0),
  };
}

const sizeOf = ({ blocks, bytes }: Kept): number => blocks.byteLength + bytes.length;

function differences(from: Uint8Array<ArrayBuffer>, to: Uint8Array<ArrayBuffer>): Omit<Kept, 'tick'> {
  const before = new Int32Array(from.buffer, 0, from.length >> 2);
  const now = new Int32Array(to.buffer, to.byteOffset, to.length >> 2);
  const blocks: number[] = [];
  for (let start = 0; start < now.length; start += blockWords) {
    const end = Math.min(now.length, start + blockWords);
    let word = start;
    while (word < end && before[word] === now[word]) word++;
    if (word < end) blocks.push(start / blockWords);
  }
  const bytes = new Uint8Array(blocks.length * blockBytes);
  blocks.forEach((block, index) => {
    bytes.set(to.subarray(block * blockBytes, (block + 1) * blockBytes), index * blockBytes);
  });
  return { blocks: Int32Array.from(blocks), bytes };
}
