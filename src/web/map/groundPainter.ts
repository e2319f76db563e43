/** Paints what changes only with the view, the layers or the tick: land, themes, roads, civilians, places, names. */
import { roadStates, type Frame } from '../frame.ts';
import type { Theme } from '../mapView.ts';
import { dotSize, plotCivilians } from './civilians.ts';
import { classOf, packed } from './colourClasses.ts';
import type { DrawnGround } from './ground.ts';
import { hatchLines } from './hatch.ts';
import { createLandPainter, sheet, type Sheet } from './landPainter.ts';
import { cellValues, classesOf, placeValues, type Layers } from './layers.ts';
import { mapColours, type MapColours } from './mapColours.ts';
import { drawDisplacement, drawPlace } from './placeSymbols.ts';
import { toPixelX, toPixelY, wholeScale, type MapWindow, type View } from './projection.ts';
import { drawBridge, drawRoad, drawRoadSign, signAt, trace } from './roadPainting.ts';
import type { Pen } from './unitSymbols.ts';

export interface GroundScene {
  readonly frame: Frame;
  readonly view: View;
  readonly window: MapWindow;
  readonly theme: Theme;
  readonly layers: Layers;
  readonly pixelRatio: number;
}

const themeOpacity = 0.8;

export type GroundPainter = (pen: Pen, scene: GroundScene) => void;

/** Keeps pictures of the theme and the dots from one frame to the next. */
export function createGroundPainter(drawn: DrawnGround): GroundPainter {
  const { ground } = drawn;
  const land = createLandPainter(drawn);
  const cells = sheet(ground.width, ground.height);
  let dots: Sheet | null = null;
  let dotPixels: ImageData | null = null;
  let base: Sheet | null = null;
  let baseKey: readonly unknown[] = [];

  const paintTheme = (pen: Pen, { frame, view, theme, layers }: GroundScene) => {
    const classes = classesOf[layers.theme];
    const values = cellValues(layers.theme, ground, frame, drawn.areas);
    if (!classes || !values) return;
    const words = classes.colours[theme].map((colour) => packed(colour, themeOpacity));
    const image = cells.pen.createImageData(ground.width, ground.height);
    const pixels = new Uint32Array(image.data.buffer);
    for (let cell = 0; cell < pixels.length; cell++) {
      const found = classOf(values[cell], classes);
      if (found >= 0) pixels[cell] = words[found];
    }
    cells.pen.putImageData(image, 0, 0);
    pen.imageSmoothingEnabled = false;
    pen.drawImage(cells.canvas, view.left, view.top, ground.width * view.scale, ground.height * view.scale);
  };

  const paintCivilians = (pen: Pen, { frame, view, window, theme, layers, pixelRatio }: GroundScene) => {
    const width = Math.round(window.widthPx * pixelRatio);
    const height = Math.round(window.heightPx * pixelRatio);
    if (!dots || !dotPixels || dots.canvas.width !== width || dots.canvas.height !== height) {
      dots = sheet(width, height);
      dotPixels = dots.pen.createImageData(dots.canvas.width, dots.canvas.height);
    }
    const device = { scale: view.scale * pixelRatio, left: view.left * pixelRatio, top: view.top * pixelRatio };
    const image = { width: dotPixels.width, height: dotPixels.height, pixels: new Uint32Array(dotPixels.data.buffer) };
    const size = dotSize(view.scale, pixelRatio);
    plotCivilians(
      image,
      device,
      size,
      ground,
      frame,
      drawn.spread,
      mapColours[theme].civilians,
      classesOf[layers.theme] ? 0 : 0.62,
    );
    dots.pen.putImageData(dotPixels, 0, 0);
    pen.drawImage(dots.canvas, 0, 0, window.widthPx, window.heightPx);
  };

  const paintBase = (pen: Pen, scene: GroundScene) => {
    const { frame, view, window, theme, layers, pixelRatio } = scene;
    const colours = mapColours[theme];
    const pale = classesOf[layers.theme] !== undefined;
    const { canvas } = land({ view, window, theme, pixelRatio, wet: frame.wet, pale });
    pen.drawImage(canvas, 0, 0, window.widthPx, window.heightPx);
    pen.save();
    pen.beginPath();
    pen.rect(view.left, view.top, ground.width * view.scale, ground.height * view.scale);
    pen.clip();
    paintTheme(pen, scene);
    paintRivers(pen, drawn, scene, colours);
    paintPermissions(pen, drawn, scene, colours);
    pen.restore();
    paintRoads(pen, drawn, scene, colours);
  };

  /** Land, rivers and roads without a theme: the same from tick to tick, until a road changes or the season. */
  const keptBase = (scene: GroundScene): Sheet => {
    const { frame, view, window, theme, pixelRatio } = scene;
    const key = [view, window, theme, pixelRatio, frame.wet, frame.roads.join('')];
    if (base && key.every((value, index) => value === baseKey[index])) return base;
    const width = Math.round(window.widthPx * pixelRatio);
    const height = Math.round(window.heightPx * pixelRatio);
    if (!base || base.canvas.width !== width || base.canvas.height !== height) base = sheet(width, height);
    base.pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paintBase(base.pen, scene);
    baseKey = key;
    return base;
  };

  return (pen, scene) => {
    const { window, layers } = scene;
    if (classesOf[layers.theme]) paintBase(pen, scene);
    else pen.drawImage(keptBase(scene).canvas, 0, 0, window.widthPx, window.heightPx);
    if (layers.on.civilians) paintCivilians(pen, scene);
    paintPlaces(pen, drawn, scene, mapColours[scene.theme]);
  };
}

const zoomOf = ({ view, window }: GroundScene) => view.scale / wholeScale(window);

function paintRivers(pen: Pen, { rivers }: DrawnGround, scene: GroundScene, { river }: MapColours): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = river;
  pen.lineWidth = (scene.frame.wet ? 5.2 : 3.2) * Math.min(2.2, Math.sqrt(zoomOf(scene)));
  for (const line of rivers) {
    trace(pen, line, scene.view);
    pen.stroke();
  }
}

function paintPermissions(pen: Pen, { ground }: DrawnGround, scene: GroundScene, colours: MapColours): void {
  const { view, window } = scene;
  for (const permission of [1, 2] as const) {
    if (!ground.permission.includes(permission)) continue;
    pen.save();
    pen.beginPath();
    for (let y = 0; y < ground.height; y++)
      for (let x = 0; x < ground.width; x++) {
        const start = x;
        while (x < ground.width && ground.permission[y * ground.width + x] === permission) x++;
        if (x > start) pen.rect(toPixelX(view, start), toPixelY(view, y), (x - start) * view.scale, view.scale);
      }
    pen.clip();
    hatchLines(pen, permission, 0, 0, window.widthPx, window.heightPx, colours);
    pen.restore();
  }
}

function paintRoads(pen: Pen, { ground, roads, bridges }: DrawnGround, scene: GroundScene, colours: MapColours): void {
  const { view, frame } = scene;
  const zoom = zoomOf(scene);
  for (const kind of ['track', 'unpaved', 'paved'] as const)
    ground.roads.forEach((road, index) => {
      if (road.kind !== kind) return;
      drawRoad(pen, kind, roadStates[frame.roads[index]], () => trace(pen, roads[index], view), colours, zoom);
    });
  const around = (x: number, y: number, angle: number, draw: () => void) => {
    pen.save();
    pen.translate(x, y);
    pen.rotate(angle);
    draw();
    pen.restore();
  };
  bridges.forEach((bridge) => {
    if (bridge)
      around(toPixelX(view, bridge.x), toPixelY(view, bridge.y), bridge.angle, () => drawBridge(pen, colours));
  });
  ground.roads.forEach((_, index) => {
    const state = roadStates[frame.roads[index]];
    if (state === 'open') return;
    const bridge = state === 'flooded' ? bridges[index] : null;
    const at = bridge ? { x: toPixelX(view, bridge.x), y: toPixelY(view, bridge.y) } : signAt(roads[index], view);
    around(at.x, at.y, 0, () => drawRoadSign(pen, state, colours));
  });
}

function paintPlaces(pen: Pen, { ground, placeRadii }: DrawnGround, scene: GroundScene, colours: MapColours): void {
  const { view, layers, frame, theme } = scene;
  const classes = classesOf[layers.theme];
  const values = placeValues(layers.theme, frame);
  const order = ground.places.map((_, index) => index).sort((a, b) => placeRadii[b] - placeRadii[a]);
  for (const index of order) {
    const { cell, kind } = ground.places[index];
    pen.save();
    pen.translate(toPixelX(view, (cell % ground.width) + 0.5), toPixelY(view, Math.floor(cell / ground.width) + 0.5));
    if (layers.theme === 'displacement')
      drawDisplacement(pen, frame.places.displaced[index], frame.places.fled[index], colours);
    const found = classes && values ? classOf(values[index], classes) : -1;
    drawPlace(pen, kind, placeRadii[index], found >= 0 && classes ? classes.colours[theme][found] : null, colours);
    pen.restore();
  }
}
