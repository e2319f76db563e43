/** Paints the places of two runs by how they differ, on pale land. */
import { inkOn } from '../../charts/palette.ts';
import type { Language } from '../../report/language.ts';
import type { Frame } from '../frame.ts';
import type { Theme } from '../mapView.ts';
import { differenceColours, middleClass, type PlaceDifference } from './differences.ts';
import type { DrawnGround } from './ground.ts';
import { createLandPainter } from './landPainter.ts';
import { drawChosen } from './livePainter.ts';
import { mapColours, type MapColours } from './mapColours.ts';
import { drawNames, placeNames } from './placeNames.ts';
import { middleX, middleY, toPixelX, toPixelY, wholeScale, type MapWindow, type View } from './projection.ts';
import { drawRoad, trace } from './roadPainting.ts';
import type { Pen } from './unitSymbols.ts';

/** Pixels; a larger difference has a larger disc. */
export const differenceRadius = (size: number): number => 5.4 + 2.1 * Math.abs(size);

/** A disc with its sign around the pen's origin. @param size class, -3 to 3 */
export function drawDifference(pen: Pen, size: number, theme: Theme, { ink, halo }: MapColours): void {
  const fill = differenceColours[theme][size + middleClass];
  const radius = differenceRadius(size);
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.strokeStyle = halo;
  pen.lineWidth = 3.5;
  pen.stroke();
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = ink;
  pen.lineWidth = 1.2;
  pen.stroke();
  if (size === 0) return;
  const arm = radius * 0.55;
  pen.beginPath();
  pen.moveTo(-arm, 0);
  pen.lineTo(arm, 0);
  if (size > 0) {
    pen.moveTo(0, -arm);
    pen.lineTo(0, arm);
  }
  pen.strokeStyle = inkOn(fill);
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.stroke();
}

export interface DifferencePicture {
  /** For season and floods; either run's. */
  readonly frame: Frame;
  readonly differences: readonly PlaceDifference[];
  readonly view: View;
  readonly window: MapWindow;
  readonly theme: Theme;
  readonly language: Language;
  readonly pixelRatio: number;
  /** Place under the keyboard's cursor, -1 none. */
  readonly cursor: number;
}

export function createDifferencePainter(drawn: DrawnGround): (pen: Pen, picture: DifferencePicture) => void {
  const { ground, roads, rivers } = drawn;
  const paintLand = createLandPainter(drawn);
  return (pen, { frame, differences, view, window, theme, language, pixelRatio, cursor }) => {
    const colours = mapColours[theme];
    const land = paintLand({ view, window, theme, pixelRatio, wet: frame.wet, pale: true });
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(land.canvas, 0, 0);
    pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    pen.strokeStyle = colours.river;
    pen.lineWidth = 3;
    for (const river of rivers) {
      trace(pen, river, view);
      pen.stroke();
    }
    pen.globalAlpha = 0.55;
    const zoom = view.scale / wholeScale(window);
    ground.roads.forEach(({ kind }, index) =>
      drawRoad(pen, kind, 'open', () => trace(pen, roads[index], view), colours, zoom),
    );
    pen.globalAlpha = 1;
    const at = (place: number) => {
      const { cell } = ground.places[place];
      return [toPixelX(view, middleX(cell, ground.width)), toPixelY(view, middleY(cell, ground.width))] as const;
    };
    // The largest differences lie on top: they are what the map is for.
    for (const each of [...differences].sort((a, b) => Math.abs(a.class) - Math.abs(b.class))) {
      pen.save();
      pen.translate(...at(each.place));
      drawDifference(pen, each.class, theme, colours);
      pen.restore();
    }
    const placeRadii = Float32Array.from(differences, (each) => differenceRadius(each.class));
    drawNames(pen, placeNames(pen, { ...drawn, placeRadii }, view, window, language), colours);
    if (cursor >= 0) drawChosen(pen, ...at(cursor), differenceRadius(differences[cursor]?.class ?? 0) + 5, colours);
  };
}
