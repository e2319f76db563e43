/** Places by kind and size: towns and villages are circles, larger with more people; other kinds have a shape of their own. */
import type { MapPlace } from '../frame.ts';
import type { MapColours } from './mapColours.ts';
import type { Pen } from './unitSymbols.ts';

const smallest = 3.4;
const largest = 9.5;
const ownShape = 6;

/** Pixels. Circles of towns and villages cover an area in proportion to people, from a smallest size on. */
export function radiusOf({ kind, population }: MapPlace, mostPeople: number): number {
  if (kind !== 'town' && kind !== 'village') return ownShape;
  return Math.max(smallest, largest * Math.sqrt(population / Math.max(1, mostPeople)));
}

function outline(pen: Pen, kind: MapPlace['kind'], radius: number): void {
  if (kind === 'camp') {
    pen.moveTo(0, -radius);
    pen.lineTo(radius * 1.1, radius * 0.8);
    pen.lineTo(-radius * 1.1, radius * 0.8);
    pen.closePath();
  } else if (kind === 'installation') pen.rect(-radius * 0.8, -radius * 0.8, radius * 1.6, radius * 1.6);
  else if (kind === 'mine') {
    pen.moveTo(-radius, 0);
    pen.lineTo(-radius * 0.5, -radius * 0.85);
    pen.lineTo(radius * 0.5, -radius * 0.85);
    pen.lineTo(radius, 0);
    pen.lineTo(radius * 0.5, radius * 0.85);
    pen.lineTo(-radius * 0.5, radius * 0.85);
    pen.closePath();
  } else pen.arc(0, 0, radius, 0, 2 * Math.PI);
}

/** Around the pen's origin. @param fill of what the layer tells, or null */
export function drawPlace(
  pen: Pen,
  kind: MapPlace['kind'],
  radius: number,
  fill: string | null,
  colours: MapColours,
): void {
  pen.lineJoin = 'round';
  pen.beginPath();
  outline(pen, kind, radius);
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 3.4;
  pen.stroke();
  pen.fillStyle = fill ?? colours.place;
  pen.fill();
  pen.strokeStyle = colours.ink;
  pen.lineWidth = kind === 'town' ? 1.8 : 1.3;
  pen.stroke();
  if (kind === 'camp' || kind === 'mine') {
    pen.beginPath();
    if (kind === 'camp') {
      pen.moveTo(0, -radius * 0.1);
      pen.lineTo(0, radius * 0.8);
    } else {
      pen.moveTo(-radius * 0.4, radius * 0.35);
      pen.lineTo(radius * 0.4, -radius * 0.35);
      pen.moveTo(-radius * 0.4, -radius * 0.35);
      pen.lineTo(radius * 0.4, radius * 0.35);
    }
    pen.lineWidth = 1.2;
    pen.stroke();
  }
}

/** Square root of persons to pixels: a disc of a thousand people has this radius. */
const thousandPx = 7;

/** Radius of a disc or ring whose area stands for persons, in pixels. */
export function personsRadius(persons: number): number {
  return thousandPx * Math.sqrt(Math.max(0, persons) / 1000);
}

/** Displaced persons who stay in a place as a disc, those who fled from it as a dashed ring. */
export function drawDisplacement(pen: Pen, displaced: number, fled: number, colours: MapColours): void {
  if (displaced > 0) {
    pen.beginPath();
    pen.arc(0, 0, personsRadius(displaced), 0, 2 * Math.PI);
    pen.fillStyle = `${colours.displaced}66`;
    pen.fill();
    pen.strokeStyle = colours.displaced;
    pen.lineWidth = 1.2;
    pen.stroke();
  }
  if (fled > 0) {
    pen.beginPath();
    pen.arc(0, 0, personsRadius(fled), 0, 2 * Math.PI);
    pen.strokeStyle = colours.fled;
    pen.lineWidth = 2;
    pen.setLineDash([5, 3.5]);
    pen.stroke();
    pen.setLineDash([]);
  }
}
