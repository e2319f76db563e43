/** Every docking row, in the order of the page docs/docking.md: one line for each file of rows. */
import { athenaRows } from './athena.ts';
import { bennettRows } from './bennett.ts';
import { conflictSizeRows } from './conflictSizes.ts';
import { distributionRows } from './distribution.ts';
import { epsteinChangeRows } from './epsteinChanges.ts';
import { epsteinRebellionRows } from './epsteinRebellionRows.ts';
import { epsteinRunRows } from './epsteinRuns.ts';
import { epsteinTwoGroupsRows } from './epsteinTwoGroupsRows.ts';
import { halfStepRows } from './halfStep.ts';
import { hotSpotRows } from './hotSpots.ts';
import { mineGuardRows } from './mineGuards.ts';
import { officerRatioRows } from './officerRatio.ts';
import { reputationRows } from './reputation.ts';
import type { DockingRow } from './row.ts';

export const dockingRows: readonly DockingRow[] = [
  ...epsteinRunRows,
  ...epsteinChangeRows,
  ...epsteinTwoGroupsRows,
  ...epsteinRebellionRows,
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
