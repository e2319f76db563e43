/**
 * Marks a cell as taken (1) or free (0), its doubles in the margin included.
 * @param at its byte in the heap; across and down: from there to the doubles, 0 without
 */
export function take(bytes: Uint8Array, at: number, across: number, down: number, value: number): void {
  bytes[at] = value;
  bytes[(at + across) | 0] = value;
  bytes[(at + down) | 0] = value;
  bytes[(((at + across) | 0) + down) | 0] = value;
}
