/** How hot a feud still is. */
import { halving } from './decay.ts';
import type { Setting } from './setting.ts';

/** Share of its heat that a feud keeps at an hour: all of it, or what work between neighbours has left since the fork. */
export function heatKept(setting: Setting, feud: number, hour: number): number {
  const { calmDays } = setting.scenario.people.feuds[feud];
  return calmDays === undefined ? 1 : halving(Math.max(0, hour) / 24, calmDays);
}
