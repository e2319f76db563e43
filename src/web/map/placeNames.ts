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
const longest = 28;

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
    const radius = placeRadii[index];
    obstacles.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    if (bases.has(place.cell)) obstacles.push({ left: x - 25, top: y - 23, right: x - 5, bottom: y - 2 });
    const text = shortened(inLanguage(place.name, language));
    const font = place.kind === 'town' ? townFont : otherFont;
    pen.font = font;
    const priority = rank[place.kind] + place.population / (mostPeople + 1);
    const wish: LabelWish = { x, y, radius, widthPx: pen.measureText(text).width, heightPx, priority };
    return { text, font, wish };
  });
  const boxes = placeLabels(
    names.map(({ wish }) => wish),
    obstacles,
    window,
  );
  return names.flatMap(({ text, font }, index) => {
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
