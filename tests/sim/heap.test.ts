import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/sim/heap.ts';

const specs = {
  narrow: { kind: 'u8', per: 'few', unit: '1', meaning: 'one byte each' },
  middle: { kind: 'i32', per: 'few', unit: '1', meaning: 'four bytes each' },
  wide: { kind: 'f64', per: 'many', unit: '1', meaning: 'eight bytes each' },
} as const;

describe('columns in one buffer', () => {
  it('lie side by side, every one in line with its own width', () => {
    const { heap, columns } = layOut(specs, { few: 3, many: 5 });
    expect([columns.wide.length, columns.middle.length, columns.narrow.length]).toEqual([5, 3, 3]);
    expect(heap.length).toBe(56);
    columns.wide.fill(-1);
    expect([...columns.middle, ...columns.narrow]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each([2.5, -1, Number.NaN])('refuse %d as a size, and name whose it is', (size) => {
    expect(() => layOut(specs, { few: 3, many: size })).toThrow(/the size of many is/);
  });
});
