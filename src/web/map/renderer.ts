/** Draws the map on its canvas. What stays the same from one picture to the next is kept on a sheet and copied. */
import type { Language } from '../../report/language.ts';
import type { Frame } from '../frame.ts';
import type { Theme } from '../mapView.ts';
import { darkness } from './daylight.ts';
import { fitCanvas } from './fitCanvas.ts';
import type { DrawnGround } from './ground.ts';
import { createGroundPainter } from './groundPainter.ts';
import { sheet, type Sheet } from './landPainter.ts';
import { clearOf } from './labels.ts';
import type { Layers } from './layers.ts';
import { drawChosen, drawCursor, drawMark, drawPulse, drawResponses, drawTracks } from './livePainter.ts';
import { mapColours } from './mapColours.ts';
import { hourOf, type Mark, type Moment } from './mark.ts';
import { marksOf } from './marks.ts';
import { drawNames, placeNames, type PlacedName } from './placeNames.ts';
import { toPixelX, toPixelY, type MapWindow, type View } from './projection.ts';
import { createPulses } from './pulses.ts';

export interface Picture {
  readonly frame: Frame;
  readonly phase: number;
  /** Frames of the ticks before, the oldest first, and the present one last. */
  readonly trail: readonly Frame[];
  readonly view: View;
  readonly window: MapWindow;
  readonly theme: Theme;
  readonly language: Language;
  readonly layers: Layers;
  readonly reducedMotion: boolean;
  /** 0 to 1, how much of the shade of night is drawn. */
  readonly shade: number;
  readonly pixelRatio: number;
  /** What is chosen, in pixels; null when nothing is or it is not on the map. */
  readonly chosen: (
    marks: readonly Mark[],
  ) => { readonly x: number; readonly y: number; readonly radius: number; readonly isPlace: boolean } | null;
  /** Cell of the keyboard's cursor, -1 none. */
  readonly cursor: number;
}

export interface Renderer {
  /** Draws a picture. @returns the marks that it shows, and whether it must be drawn again soon because a ring moves */
  readonly draw: (picture: Picture, nowMs: number) => { readonly marks: readonly Mark[]; readonly moving: boolean };
  /** Incidents seen from now on are new again: after a jump in time. */
  readonly forget: () => void;
}

/** Maps beside each other are small; symbols of usual size would cover them. */
const smallPx = 460;
const smallSize = 0.78;
const sizeOf = ({ widthPx, heightPx }: MapWindow): number => (Math.min(widthPx, heightPx) < smallPx ? smallSize : 1);

export function createRenderer(canvas: HTMLCanvasElement, drawn: DrawnGround): Renderer {
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('this browser gives no canvas to draw on');
  const paintGround = createGroundPainter(drawn);
  const pulses = createPulses();
  let under: Sheet | null = null;
  let underKey: readonly unknown[] = [];
  let names: readonly PlacedName[] = [];
  let namesKey: readonly unknown[] = [];

  const refresh = (picture: Picture): Sheet => {
    const { frame, view, window, theme, layers, language, pixelRatio } = picture;
    const nextNames = [view, window, language];
    if (nextNames.some((value, index) => value !== namesKey[index])) {
      names = placeNames(pen, drawn, view, window, language);
      namesKey = nextNames;
    }
    const [width, height] = [canvas.width, canvas.height];
    if (!under || under.canvas.width !== width || under.canvas.height !== height) {
      under = sheet(width, height);
      underKey = [];
    }
    const key = [frame, view, window, theme, layers, pixelRatio];
    if (key.some((value, index) => value !== underKey[index])) {
      under.pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      paintGround(under.pen, { frame, view, window, theme, layers, pixelRatio });
      underKey = key;
    }
    return under;
  };

  return {
    draw(picture, nowMs) {
      const { frame, view, window, theme, layers, pixelRatio, reducedMotion, trail } = picture;
      const colours = mapColours[theme];
      const phase = reducedMotion ? 1 : picture.phase;
      const moment: Moment = { ground: drawn.ground, frame, phase, view, on: layers.on, size: sizeOf(window) };
      const hour = hourOf(moment);
      const marks = marksOf(moment);
      fitCanvas(canvas, window, pixelRatio);
      const ground = refresh(picture);
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.drawImage(ground.canvas, 0, 0);
      pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      const dark = darkness(hour) * picture.shade;
      if (dark > 0.01) {
        pen.globalAlpha = dark;
        pen.fillStyle = colours.night;
        pen.fillRect(view.left, view.top, window.width * view.scale, window.height * view.scale);
        pen.globalAlpha = 1;
      }
      if (layers.on.tracks && layers.on.units) drawTracks(pen, moment, trail, colours);
      if (layers.on.units) drawResponses(pen, moment, marks, colours);
      for (const { x, y, age } of pulses.of(marks, nowMs)) drawPulse(pen, x, y, age, !reducedMotion, colours);
      const topmost = (mark: Mark) => mark.kind === 'incident';
      for (const mark of marks) if (!topmost(mark)) drawMark(pen, mark, hour, colours);
      // Units move on; a name that they hid would be missed longer.
      const chosen = picture.chosen(marks);
      const shownNames = chosen?.isPlace ? names.map((name) => ({ ...name, box: clearOf(name.box, chosen) })) : names;
      if (layers.on.names) drawNames(pen, shownNames, colours);
      for (const mark of marks) if (topmost(mark)) drawMark(pen, mark, hour, colours);
      if (chosen) drawChosen(pen, chosen.x, chosen.y, chosen.radius, colours);
      const { cursor } = picture;
      if (cursor >= 0) {
        const row = Math.floor(cursor / window.width);
        const column = cursor - row * window.width;
        drawCursor(pen, toPixelX(view, column), toPixelY(view, row), view.scale, colours);
      }
      return { marks, moving: pulses.running(nowMs) };
    },
    forget: pulses.forget,
  };
}
