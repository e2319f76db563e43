/** Incidents: counted, never depicted. A shape tells the kind, a number how many civilians were killed. */
import type { FrameIncident } from '../frame.ts';
import type { MapColours } from './mapColours.ts';
import { drawNumber, type Pen } from './unitSymbols.ts';

type Kind = FrameIncident['kind'];

function polygon(pen: Pen, corners: number, radius: number, turn: number): void {
  for (let corner = 0; corner < corners; corner++) {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    pen[corner === 0 ? 'moveTo' : 'lineTo'](Math.sin(angle) * radius, -Math.cos(angle) * radius);
  }
  pen.closePath();
}

/** @param inner reach of the notches over that of the spikes */
function star(pen: Pen, spikes: number, radius: number, inner: number): void {
  for (let corner = 0; corner < 2 * spikes; corner++) {
    const [reach, angle] = [corner % 2 ? radius * inner : radius, (corner * Math.PI) / spikes];
    pen[corner === 0 ? 'moveTo' : 'lineTo'](Math.sin(angle) * reach, -Math.cos(angle) * reach);
  }
  pen.closePath();
}

const outlines: Readonly<Record<Kind, (pen: Pen, radius: number) => void>> = {
  raid: (pen, radius) => polygon(pen, 3, radius * 1.15, 0),
  abuse: (pen, radius) => polygon(pen, 3, radius * 1.15, Math.PI),
  communalAttack: (pen, radius) => polygon(pen, 4, radius * 1.15, Math.PI / 4),
  riot: (pen, radius) => polygon(pen, 6, radius, 0),
  ambush: (pen, radius) => polygon(pen, 4, radius * 1.1, 0),
  ied: (pen, radius) => star(pen, 8, radius * 1.08, 0.57),
  clash: (pen, radius) => star(pen, 4, radius * 1.25, 0.38),
  abduction: (pen, radius) => polygon(pen, 5, radius * 1.05, 0),
  punishment: (pen, radius) => polygon(pen, 5, radius * 1.05, Math.PI),
  baseAttack: (pen, radius) => star(pen, 5, radius * 1.2, 0.5),
};

/** Hours over which a mark fades to its faintest. */
const fadingHours = 72;
const faintest = 0.42;

/** Opacity of a mark by its age. */
export function fadedBy(ageHours: number): number {
  return 1 - (1 - faintest) * Math.min(1, Math.max(0, ageHours / fadingHours));
}

/** Around the pen's origin: full where civilians were killed, empty where nobody was. */
export function drawIncident(
  pen: Pen,
  kind: Kind,
  killed: number,
  open: boolean,
  colours: MapColours,
  radius: number,
): void {
  pen.lineJoin = 'round';
  pen.beginPath();
  outlines[kind](pen, radius * 0.82);
  pen.strokeStyle = colours.halo;
  pen.lineWidth = 4;
  pen.stroke();
  pen.fillStyle = killed > 0 ? colours.incident : colours.paper;
  pen.fill();
  pen.strokeStyle = colours.incident;
  pen.lineWidth = 1.8;
  pen.stroke();
  if (open) {
    pen.beginPath();
    pen.arc(0, 0, radius * 1.35, 0, 2 * Math.PI);
    pen.setLineDash([2.5, 2.5]);
    pen.lineWidth = 1.4;
    pen.stroke();
    pen.setLineDash([]);
  }
  if (killed > 0) drawNumber(pen, String(killed), radius * 0.72, radius + 3, colours.incident, colours.halo, 11);
}
