/** Every docking row, in the order of the page docs/docking.md: one line for each file of rows. */
import { athenaRows } from './athena.ts';
import { bennettRows } from './bennett.ts';
import { conflictSizeRows } from './conflictSizes.ts';
import { distributionRows } from './distribution.ts';
import { halfStepRows } from './halfStep.ts';
import { hotSpotRows } from './hotSpots.ts';
import { mineGuardRows } from './mineGuards.ts';
import { officerRatioRows } from './officerRatio.ts';
import { reputationRows } from './reputation.ts';
import type { DockingRow } from './row.ts';

export const dockingRows: readonly DockingRow[] = [
  ...athenaRows,
  ...hotSpotRows,
  ...distributionRows,
  ...reputationRows,
  ...bennettRows,
  ...officerRatioRows,
  ...mineGuardRows,
  ...halfStepRows,
  ...conflictSizeRows,
];
