import type { Tables } from './geometry.ts';

/** Marks the cell at `place` (column + 65536 row) as taken (1) or free (0), its doubles in the margin included. */
export function take(bytes: Uint8Array, taken: number, { all, mirrorX, mirrorY }: Tables, stride: number, place: number, value: number): void {
  const column = place & 0xffff;
  const row = place >> 16;
  const at = taken + row * stride + column;
  const across = all[mirrorX + column];
  const down = all[mirrorY + row];
  bytes[at] = value;
  bytes[at + across] = value;
  bytes[at + down] = value;
  bytes[at + across + down] = value;
}
