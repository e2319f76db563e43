/** Names of places on the map: measured and placed once a view. */
import { inLanguage, type Language } from '../../report/language.ts';
import type { DrawnGround } from './ground.ts';
import { placeLabels, type Box, type LabelWish } from './labels.ts';
import type { MapColours } from './mapColours.ts';
import { toPixelX, toPixelY, type MapWindow, type View } from './projection.ts';
import type { Pen } from './unitSymbols.ts';

export interface PlacedName {
  readonly text: string;
  readonly font: string;
  readonly box: Box;
}

const townFont = '600 13px system-ui, sans-serif';
const otherFont = '11.5px system-ui, sans-serif';
const heightPx = 15;
/** Longer names end with dots; the summary has them whole. */
const longest = 26;
/** One name for so much of the window: more would hide the map. Who wants more names goes closer. */
const pixelsPerName = 30_000;

/** Free space around a town with a base, where units come and go. */
const besideBase = 7;

const rank = { town: 2, camp: 1, installation: 1, mine: 0, village: 0 } as const;

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** @param baseCells that have a base's symbol to the upper left */
export function placeNames(
  pen: Pen,
  { ground, placeRadii, mostPeople }: DrawnGround,
  view: View,
  window: MapWindow,
  language: Language,
): PlacedName[] {
  const bases = new Set(ground.mainBases);
  const obstacles: Box[] = [];
  const names = ground.places.map((place, index) => {
    const x = toPixelX(view, (place.cell % ground.width) + 0.5);
    const y = toPixelY(view, Math.floor(place.cell / ground.width) + 0.5);
    const radius = placeRadii[index] + (bases.has(place.cell) ? besideBase : 0);
    obstacles.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    if (bases.has(place.cell)) {
      obstacles.push({ left: x - 28, top: y - 21, right: x - 8, bottom: y - 2 });
      // Where units stand in a row.
      obstacles.push({ left: x - 36, top: y + 10, right: x + 42, bottom: y + 26 });
    }
    const text = shortened(inLanguage(place.name, language));
    const font = place.kind === 'town' ? townFont : otherFont;
    pen.font = font;
    const priority = rank[place.kind] + place.population / (mostPeople + 1);
    const wish: LabelWish = {
      x,
      y,
      radius,
      widthPx: pen.measureText(text).width,
      heightPx,
      priority,
      always: place.kind === 'town',
    };
    return { text, font, wish };
  });
  const visible = ({ x, y }: LabelWish) => x >= 0 && y >= 0 && x <= window.widthPx && y <= window.heightPx;
  const shown = names
    .filter(({ wish }) => visible(wish))
    .sort((a, b) => b.wish.priority - a.wish.priority)
    .slice(0, Math.max(9, Math.floor((window.widthPx * window.heightPx) / pixelsPerName)));
  const boxes = placeLabels(
    shown.map(({ wish }) => wish),
    obstacles,
    window,
  );
  return shown.flatMap(({ text, font }, index) => {
    const box = boxes[index];
    return box ? [{ text, font, box }] : [];
  });
}

export function drawNames(pen: Pen, names: readonly PlacedName[], colours: MapColours): void {
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3.5;
  pen.strokeStyle = colours.halo;
  pen.fillStyle = colours.ink;
  for (const { text, font, box } of names) {
    pen.font = font;
    const y = (box.top + box.bottom) / 2;
    pen.strokeText(text, box.left, y);
    pen.fillText(text, box.left, y);
  }
}
