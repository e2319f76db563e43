/** Small pictures of the legend, around the pen's origin. They call what draws the map, so that both stay the same. */
import type { FrameIncident, MapActor, MapPlace, MapRoad, roadStates } from '../frame.ts';
import type { ColourClasses } from './colourClasses.ts';
import { hatchLines } from './hatch.ts';
import { drawIncident } from './incidentSymbols.ts';
import type { Swatch } from './swatch.ts';
import { drawDisplacement, drawPlace } from './placeSymbols.ts';
import { drawBridge, drawRoad, drawRoadSign } from './roadPainting.ts';
import { drawActor, drawBase, drawTob, drawUnit, type Pen, type UnitLook } from './unitSymbols.ts';

const halfWidth = 14;
const halfHeight = 8;

function line(pen: Pen): void {
  pen.beginPath();
  pen.moveTo(-halfWidth, 0);
  pen.lineTo(halfWidth, 0);
}

function box(pen: Pen, fill: string, edge: string): void {
  pen.beginPath();
  pen.roundRect(-halfWidth, -halfHeight, 2 * halfWidth, 2 * halfHeight, 2);
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = edge;
  pen.lineWidth = 1;
  pen.stroke();
}

export const unit =
  (look: UnitLook): Swatch =>
  (pen, colours) => {
    pen.translate(0, 3);
    drawUnit(pen, look, colours, 11, 7);
  };

export const base =
  (hq: boolean): Swatch =>
  (pen, colours) =>
    drawBase(pen, hq, colours, 9);

export const tob =
  (ready: boolean): Swatch =>
  (pen, colours) =>
    drawTob(pen, ready, colours, 9);

export const actor =
  (side: MapActor['kind']): Swatch =>
  (pen, colours) =>
    drawActor(pen, side, colours, 8);

export const incident =
  (kind: FrameIncident['kind'], killed: number, open: boolean): Swatch =>
  (pen, colours) =>
    drawIncident(pen, kind, killed, open, colours, 8.5);

export const pulse: Swatch = (pen, colours) => {
  drawIncident(pen, 'raid', 0, false, colours, 6);
  pen.beginPath();
  pen.arc(0, 0, 11, 0, 2 * Math.PI);
  pen.strokeStyle = colours.incident;
  pen.lineWidth = 2;
  pen.stroke();
};

export const track: Swatch = (pen, colours) => {
  for (const [from, to, opacity] of [
    [-halfWidth, -5, 0.2],
    [-5, 5, 0.5],
    [5, halfWidth, 0.9],
  ]) {
    pen.beginPath();
    pen.moveTo(from, 0);
    pen.lineTo(to, 0);
    pen.globalAlpha = opacity;
    pen.strokeStyle = colours.mission;
    pen.lineWidth = 2;
    pen.stroke();
  }
  pen.globalAlpha = 1;
};

export const response: Swatch = (pen, colours) => {
  line(pen);
  pen.setLineDash([6, 4]);
  pen.strokeStyle = colours.mission;
  pen.lineWidth = 1.6;
  pen.stroke();
  pen.setLineDash([]);
};

export const dots =
  (state: number): Swatch =>
  (pen, colours) => {
    pen.fillStyle = colours.civilians[state];
    for (const [x, y] of [
      [-6, -3],
      [0, 2],
      [6, -1],
    ])
      pen.fillRect(x - 1.5, y - 1.5, 3, 3);
  };

export const displaced =
  (persons: number): Swatch =>
  (pen, colours) =>
    drawDisplacement(pen, persons, 0, colours);

export const fled =
  (persons: number): Swatch =>
  (pen, colours) =>
    drawDisplacement(pen, 0, persons, colours);

export const colourClass =
  ({ colours }: ColourClasses, index: number): Swatch =>
  (pen, { quietInk }, theme) =>
    box(pen, colours[theme][index], quietInk);

export const place =
  (kind: MapPlace['kind']): Swatch =>
  (pen, colours) =>
    drawPlace(pen, kind, 6.5, null, colours);

export const road =
  (kind: MapRoad['kind'], state: (typeof roadStates)[number]): Swatch =>
  (pen, colours) => {
    drawRoad(pen, kind, state, () => line(pen), colours, 1);
    drawRoadSign(pen, state, colours);
  };

export const bridge: Swatch = (pen, colours) => {
  pen.strokeStyle = colours.river;
  pen.lineWidth = 4;
  pen.beginPath();
  pen.moveTo(0, -12);
  pen.lineTo(0, 12);
  pen.stroke();
  drawRoad(pen, 'unpaved', 'open', () => line(pen), colours, 1);
  drawBridge(pen, colours);
};

export const terrain =
  (word: string): Swatch =>
  (pen, colours) =>
    box(pen, colours.terrain[word] ?? colours.paper, colours.quietInk);

export const river: Swatch = (pen, colours) => {
  pen.beginPath();
  pen.moveTo(-halfWidth, 3);
  pen.bezierCurveTo(-5, -9, 5, 9, halfWidth, -3);
  pen.strokeStyle = colours.river;
  pen.lineWidth = 3.2;
  pen.stroke();
};

export const hatch =
  (permission: 1 | 2): Swatch =>
  (pen, colours) => {
    box(pen, colours.terrain.bush, colours.quietInk);
    pen.save();
    pen.clip();
    hatchLines(pen, permission, -halfWidth, -halfHeight, halfWidth, halfHeight, colours);
    pen.restore();
  };

export const night: Swatch = (pen, colours) => {
  box(pen, colours.terrain.bush, colours.quietInk);
  box(pen, colours.night, colours.quietInk);
};
