/** Land that the state closes to the mission: thin lines where it wants to be asked, crossed lines where it refuses. */
import type { MapColours } from './mapColours.ts';
import type { Pen } from './unitSymbols.ts';

const spacingPx = 7;

/** Slanting lines over a box; the caller clips, so that lines go on from cell to cell. */
export function hatchLines(
  pen: Pen,
  permission: 1 | 2,
  left: number,
  top: number,
  right: number,
  bottom: number,
  { quietInk }: MapColours,
): void {
  const height = bottom - top;
  pen.beginPath();
  for (let x = Math.floor((left - height) / spacingPx) * spacingPx; x < right + height; x += spacingPx) {
    pen.moveTo(x, bottom);
    pen.lineTo(x + height, top);
    if (permission === 2) {
      pen.moveTo(x, top);
      pen.lineTo(x + height, bottom);
    }
  }
  pen.globalAlpha = 0.55;
  pen.strokeStyle = quietInk;
  pen.lineWidth = 0.8;
  pen.stroke();
  pen.globalAlpha = 1;
}
