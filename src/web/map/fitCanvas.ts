import type { MapWindow } from './projection.ts';

/** Device pixels to one of the page. */
export function devicePixels(): number {
  return Math.max(1, devicePixelRatio || 1);
}

/** Makes a canvas as large as its window; a new size empties it. */
export function fitCanvas(canvas: HTMLCanvasElement, { widthPx, heightPx }: MapWindow, pixelRatio: number): void {
  const width = Math.round(widthPx * pixelRatio);
  const height = Math.round(heightPx * pixelRatio);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
}
