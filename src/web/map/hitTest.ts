/** What lies under the pointer. */
import type { MapGround } from '../frame.ts';
import type { Mark, Subject } from './mark.ts';
import { cellUnder, toPixelX, toPixelY, type MapWindow, type View } from './projection.ts';

/** A finger and an unsteady hand hit what is so many pixels away. */
const slackPx = 3;

/** The topmost mark, else a place, else the cell; null outside the map. @param marks from the lowest to the topmost */
export function subjectAt(
  ground: MapGround,
  marks: readonly Mark[],
  placeRadius: (place: number) => number,
  view: View,
  window: MapWindow,
  x: number,
  y: number,
): Subject | null {
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    const across = Math.abs(mark.x - x) - slackPx;
    const down = Math.abs(mark.y - y) - slackPx;
    if (across <= mark.halfWidth && down <= mark.halfHeight) return mark.subject;
  }
  let nearest = Infinity;
  let found = -1;
  ground.places.forEach(({ cell }, index) => {
    const dx = toPixelX(view, (cell % ground.width) + 0.5) - x;
    const dy = toPixelY(view, Math.floor(cell / ground.width) + 0.5) - y;
    const distance = Math.sqrt(dx * dx + dy * dy) - placeRadius(index);
    if (distance > slackPx || distance >= nearest) return;
    nearest = distance;
    found = index;
  });
  if (found >= 0) return { kind: 'place', index: found };
  const cell = cellUnder(view, window, x, y);
  return cell < 0 ? null : { kind: 'cell', cell };
}
