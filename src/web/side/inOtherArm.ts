/** The same thing in another arm of the same luck. */
import type { Selection } from '../mapView.ts';

/** @returns null where its number means something in its own run only */
export function inOtherArm(selection: Selection): Selection | null {
  if (selection.kind === 'incident') return null;
  // Which part of a unit has which number differs.
  return selection.kind === 'unit' ? { ...selection, slot: -1 } : selection;
}
