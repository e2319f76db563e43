/** From incident to incident over a run. */
import type { FrameIncident } from './frame.ts';

/** An incident, and the number of the arm in which it happened. */
export type ArmIncident = FrameIncident & { readonly arm: number };

/** The tick at whose end something that began at an hour is first seen. */
export const firstTickOf = (hour: number, tickHours: number): number => Math.floor(hour / tickHours) + 1;

/**
 * The first incident that is seen after a position, or the last one before it.
 * @param incidents in order of hour @param position in ticks, whole or not @returns undefined where there is none
 */
export function nextIncident<Incident extends FrameIncident>(
  incidents: readonly Incident[],
  tickHours: number,
  position: number,
  direction: 1 | -1,
): Incident | undefined {
  const here = Math.ceil(position);
  return direction > 0
    ? incidents.find(({ hour }) => firstTickOf(hour, tickHours) > here)
    : incidents.findLast(({ hour }) => firstTickOf(hour, tickHours) < here);
}
