/** Roads by class and state. Colour, dashes and a sign tell the state, so that colour is never alone. */
import { roadStates, type MapRoad } from '../frame.ts';
import { middleOf } from './lines.ts';
import type { MapColours } from './mapColours.ts';
import { toPixelX, toPixelY, type View } from './projection.ts';
import type { Pen } from './unitSymbols.ts';

type RoadState = (typeof roadStates)[number];

const widths: Readonly<Record<MapRoad['kind'], number>> = { track: 1.3, unpaved: 2.6, paved: 3.8 };

/** Traces a line given in cells. */
export function trace(pen: Pen, line: Float32Array, view: View): void {
  pen.beginPath();
  for (let point = 0; point < line.length; point += 2) {
    const x = toPixelX(view, line[point]);
    const y = toPixelY(view, line[point + 1]);
    if (point === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
}

function colourOf(state: RoadState, colours: MapColours): string {
  if (state === 'hazard') return colours.roadHazard;
  if (state === 'closed') return colours.roadClosed;
  return state === 'flooded' ? colours.roadFlooded : colours.roadEdge;
}

/** @param zoom the view's scale relative to the whole map: lines grow a little with it */
export function drawRoad(
  pen: Pen,
  kind: MapRoad['kind'],
  state: RoadState,
  draw: () => void,
  colours: MapColours,
  zoom: number,
): void {
  const width = widths[kind] * Math.min(1.8, Math.sqrt(zoom));
  const colour = colourOf(state, colours);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  draw();
  if (state === 'hazard') {
    // Ticks across the road, so that colour is not alone in warning.
    pen.lineCap = 'butt';
    pen.setLineDash([1.6, 10]);
    pen.strokeStyle = colour;
    pen.lineWidth = width + 6;
    pen.stroke();
    pen.setLineDash([]);
    pen.lineCap = 'round';
  }
  if (kind === 'track') {
    pen.setLineDash(state === 'open' || state === 'hazard' ? [5, 3.5] : [2, 5]);
    pen.strokeStyle = colour;
    pen.lineWidth = state === 'open' ? width : width + 0.5;
    pen.stroke();
    pen.setLineDash([]);
    return;
  }
  pen.setLineDash(state === 'closed' || state === 'flooded' ? [7, 5] : []);
  pen.strokeStyle = colour;
  pen.lineWidth = width + 1;
  pen.stroke();
  pen.setLineDash([]);
  pen.strokeStyle = colours.roadFill;
  pen.lineWidth = Math.max(0.8, width - 1.2);
  pen.stroke();
}

/** Around the pen's origin: a bar or waves in a circle where a road is closed or under water; nothing elsewhere. */
export function drawRoadSign(pen: Pen, state: RoadState, colours: MapColours): void {
  if (state === 'open' || state === 'hazard') return;
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.strokeStyle = colourOf(state, colours);
  pen.fillStyle = colours.paper;
  pen.lineWidth = 1.6;
  pen.beginPath();
  pen.arc(0, 0, 5.6, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  pen.beginPath();
  if (state === 'closed') {
    pen.moveTo(-3, 0);
    pen.lineTo(3, 0);
  } else
    for (const y of [-1.6, 1.8]) {
      pen.moveTo(-3.4, y);
      pen.quadraticCurveTo(-1.7, y - 2.4, 0, y);
      pen.quadraticCurveTo(1.7, y + 2.4, 3.4, y);
    }
  pen.stroke();
}

/** Two short bars across the middle of a line: a bridge. */
export function drawBridge(pen: Pen, colours: MapColours): void {
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1.5;
  pen.lineCap = 'butt';
  for (const side of [-1, 1]) {
    pen.beginPath();
    pen.moveTo(-5.5, side * 4.6);
    pen.lineTo(-3.5, side * 3);
    pen.lineTo(3.5, side * 3);
    pen.lineTo(5.5, side * 4.6);
    pen.stroke();
  }
}

/** Where a road's sign stands, in pixels. */
export function signAt(line: Float32Array, view: View): { readonly x: number; readonly y: number } {
  const { x, y } = middleOf(line);
  return { x: toPixelX(view, x), y: toPixelY(view, y) };
}
