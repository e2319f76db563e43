/** Every docking row, in the order of the page docs/docking.md: one line for each file of rows. */
import type { DockingRow } from './row.ts';

export const dockingRows: readonly DockingRow[] = [];
