/** Paints the land, which changes only with the view, the colours and the season, and is kept until one of them does. */
import type { Theme } from '../mapView.ts';
import type { DrawnGround } from './ground.ts';
import { mapColours } from './mapColours.ts';
import type { MapWindow, View } from './projection.ts';
import { terrainImage } from './terrainImage.ts';
import type { Pen } from './unitSymbols.ts';

/** A canvas of its own, not in the page. */
export interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly pen: Pen;
}

export function sheet(width: number, height: number): Sheet {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser gives no canvas to draw on');
  return { canvas, pen };
}

export interface LandScene {
  readonly view: View;
  readonly window: MapWindow;
  readonly theme: Theme;
  readonly pixelRatio: number;
  readonly wet: boolean;
  /** Under a theme, so that the theme's colours are those of the legend. */
  readonly pale: boolean;
}

const paleness = 0.35;

/** A picture of paper and land as large as the window, in device pixels; the same one until something changes. */
export function createLandPainter({ ground }: DrawnGround): (scene: LandScene) => Sheet {
  const pictures = new Map<string, HTMLCanvasElement>();
  let kept: { readonly sheet: Sheet; readonly key: readonly unknown[] } | null = null;

  const picture = (theme: Theme, wet: boolean): HTMLCanvasElement => {
    const known = pictures.get(`${theme} ${wet}`);
    if (known) return known;
    const colours = mapColours[theme];
    const terrain = wet ? colours.wetTerrain : colours.terrain;
    const { width, height, pixels } = terrainImage(
      ground,
      ground.terrains.map((word) => terrain[word] ?? colours.paper),
      colours.grain,
    );
    const { canvas, pen } = sheet(width, height);
    pen.putImageData(new ImageData(pixels, width, height), 0, 0);
    pictures.set(`${theme} ${wet}`, canvas);
    return canvas;
  };

  return ({ view, window, theme, pixelRatio, wet, pale }) => {
    const key = [view, window, theme, pixelRatio, wet, pale];
    if (kept?.key.every((value, index) => value === key[index])) return kept.sheet;
    const colours = mapColours[theme];
    const made = sheet(Math.round(window.widthPx * pixelRatio), Math.round(window.heightPx * pixelRatio));
    const { pen } = made;
    const [width, height] = [ground.width * view.scale, ground.height * view.scale];
    pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    pen.fillStyle = colours.paper;
    pen.fillRect(0, 0, window.widthPx, window.heightPx);
    pen.globalAlpha = pale ? paleness : 1;
    pen.drawImage(picture(theme, wet), view.left, view.top, width, height);
    pen.globalAlpha = 1;
    pen.strokeStyle = colours.quietInk;
    pen.strokeRect(view.left - 0.5, view.top - 0.5, width + 1, height + 1);
    kept = { sheet: made, key };
    return made;
  };
}
