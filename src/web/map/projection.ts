/**
 * Cells to pixels and back. A position is in cells, x east and y south (the middle of cell (3, 2) is (3.5, 2.5)); a pixel
 * is a CSS pixel from the canvas's upper left corner. The map is never mirrored: east is right in every language.
 */
export interface View {
  /** Pixels a cell. */
  readonly scale: number;
  /** Pixel of the map's north-west corner. */
  readonly left: number;
  readonly top: number;
}

/** What the view looks through, in pixels, and at, in cells. */
export interface MapWindow {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels left free around the whole map. */
const marginPx = 14;
/** A cell is drawn no larger than this, or than eight times the whole map's scale where that is more. */
const largestCellPx = 120;
const mostZoom = 8;

/** Scale at which the whole map fits. */
export function wholeScale({ widthPx, heightPx, width, height }: MapWindow): number {
  return Math.max(1e-3, Math.min((widthPx - 2 * marginPx) / width, (heightPx - 2 * marginPx) / height));
}

/** The whole map, in the middle. */
export function wholeView(window: MapWindow): View {
  return inBounds({ scale: wholeScale(window), left: 0, top: 0 }, window);
}

/** Middle of a cell. @param width cells in a row of the map */
export const middleX = (cell: number, width: number): number => (cell % width) + 0.5;
export const middleY = (cell: number, width: number): number => Math.floor(cell / width) + 0.5;

export const toPixelX = (view: View, x: number): number => view.left + x * view.scale;
export const toPixelY = (view: View, y: number): number => view.top + y * view.scale;
export const toCellX = (view: View, pixel: number): number => (pixel - view.left) / view.scale;
export const toCellY = (view: View, pixel: number): number => (pixel - view.top) / view.scale;

/** Number of the cell under a pixel, -1 outside the map. */
export function cellUnder(view: View, { width, height }: MapWindow, pixelX: number, pixelY: number): number {
  const x = Math.floor(toCellX(view, pixelX));
  const y = Math.floor(toCellY(view, pixelY));
  return x >= 0 && y >= 0 && x < width && y < height ? y * width + x : -1;
}

/** Along one axis: a map smaller than the window stands in its middle, a larger one leaves no more than the margin free. */
function boundOf(start: number, mapPx: number, windowPx: number): number {
  if (mapPx <= windowPx - 2 * marginPx + 0.5) return (windowPx - mapPx) / 2;
  return Math.min(marginPx, Math.max(windowPx - mapPx - marginPx, start));
}

/** The view moved and scaled as little as it takes to show the map and nothing but it. */
export function inBounds(view: View, window: MapWindow): View {
  const smallest = wholeScale(window);
  const scale = Math.min(Math.max(largestCellPx, smallest * mostZoom), Math.max(smallest, view.scale));
  return {
    scale,
    left: boundOf(view.left, window.width * scale, window.widthPx),
    top: boundOf(view.top, window.height * scale, window.heightPx),
  };
}

/** Closer by a factor; what is under the pixel stays there. */
export function zoomedAt(view: View, window: MapWindow, factor: number, pixelX: number, pixelY: number): View {
  const { scale } = inBounds({ ...view, scale: view.scale * factor }, window);
  const left = pixelX - toCellX(view, pixelX) * scale;
  const top = pixelY - toCellY(view, pixelY) * scale;
  return inBounds({ scale, left, top }, window);
}

export function pannedBy(view: View, window: MapWindow, rightPx: number, downPx: number): View {
  return inBounds({ ...view, left: view.left + rightPx, top: view.top + downPx }, window);
}

/** The same view, moved just so far that a position is at least `insidePx` from the window's edge. */
export function bringingIntoView(view: View, window: MapWindow, x: number, y: number, insidePx: number): View {
  const shift = (pixel: number, windowPx: number): number => {
    const inside = Math.min(insidePx, windowPx / 3);
    if (pixel < inside) return inside - pixel;
    return pixel > windowPx - inside ? windowPx - inside - pixel : 0;
  };
  return pannedBy(view, window, shift(toPixelX(view, x), window.widthPx), shift(toPixelY(view, y), window.heightPx));
}

/** After a change of the window: what was in its middle stays there, and a whole map stays whole. */
export function refitted(view: View, before: MapWindow, after: MapWindow): View {
  if (view.scale <= wholeScale(before) * 1.001) return wholeView(after);
  const x = toCellX(view, before.widthPx / 2);
  const y = toCellY(view, before.heightPx / 2);
  return inBounds(
    { ...view, left: after.widthPx / 2 - x * view.scale, top: after.heightPx / 2 - y * view.scale },
    after,
  );
}

/** The longest round length that is at most `mostPx` long. */
export function scaleBar(view: View, cellKm: number, mostPx: number): { readonly km: number; readonly px: number } {
  const most = (mostPx / view.scale) * cellKm;
  const unit = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].map((step) => step * unit).find((length) => length <= most) ?? unit;
  return { km, px: (km / cellKm) * view.scale };
}
