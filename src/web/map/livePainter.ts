/** Paints what moves: tracks, units, incidents, and what is chosen. */
import type { Frame } from '../frame.ts';
import { fadedBy, drawIncident } from './incidentSymbols.ts';
import type { MapColours } from './mapColours.ts';
import type { Mark, Moment } from './mark.ts';
import { toPixelX, toPixelY, type View } from './projection.ts';
import { membersOf, othersIn } from './stacked.ts';
import { positionAt, standsStill } from './unitMarks.ts';
import { drawActor, drawBase, drawNumber, drawTob, drawUnit, type Pen } from './unitSymbols.ts';

/** Of the mission's units in earlier ticks, the oldest first, the present one last. */
export function drawTracks(pen: Pen, { view, phase }: Moment, frames: readonly Frame[], { mission }: MapColours): void {
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = mission;
  pen.lineWidth = 1.7;
  frames.forEach((frame, age) => {
    const present = age === frames.length - 1;
    pen.globalAlpha = 0.08 + 0.52 * ((age + 1) / frames.length) ** 2;
    pen.beginPath();
    for (let index = 0; index < frame.detachments.count; index++)
      if (!standsStill(frame, index)) traceTrack(pen, frame, index, view, present ? phase : 1);
    pen.stroke();
  });
  pen.globalAlpha = 1;
}

function traceTrack(pen: Pen, frame: Frame, index: number, view: View, until: number): void {
  const { samples, track } = frame.detachments;
  const start = index * samples * 2;
  pen.moveTo(toPixelX(view, track[start]), toPixelY(view, track[start + 1]));
  for (let sample = 1; sample < samples && sample / (samples - 1) <= until; sample++)
    pen.lineTo(toPixelX(view, track[start + 2 * sample]), toPixelY(view, track[start + 2 * sample + 1]));
  const { x, y } = positionAt(frame, index, until);
  pen.lineTo(toPixelX(view, x), toPixelY(view, y));
}

/** A dashed line from each unit that responds to the incident it goes to. */
export function drawResponses(
  pen: Pen,
  { ground, frame, view }: Moment,
  marks: readonly Mark[],
  colours: MapColours,
): void {
  pen.strokeStyle = colours.mission;
  pen.lineWidth = 1.6;
  pen.setLineDash([6, 4]);
  for (const mark of marks.flatMap(membersOf)) {
    if (mark.kind !== 'unit' || mark.task !== 'responding') continue;
    const incident = frame.incidents.find(({ id }) => id === mark.incident);
    if (!incident) continue;
    pen.beginPath();
    pen.moveTo(mark.x, mark.y);
    pen.lineTo(
      toPixelX(view, (incident.cell % ground.width) + 0.5),
      toPixelY(view, Math.floor(incident.cell / ground.width) + 0.5),
    );
    pen.stroke();
  }
  pen.setLineDash([]);
}

/** @param hour of the moment: what ends later is still under way */
export function drawMark(pen: Pen, mark: Mark, hour: number, colours: MapColours): void {
  pen.save();
  pen.translate(mark.x, mark.y);
  pen.scale(mark.size, mark.size);
  const [halfWidth, halfHeight] = [mark.halfWidth / mark.size, mark.halfHeight / mark.size];
  const others = othersIn(mark);
  if (mark.kind === 'unit')
    drawUnit(
      pen,
      {
        kind: mark.unit.kind,
        task: mark.task,
        persons: membersOf(mark).reduce((sum, each) => sum + (each.kind === 'unit' ? each.persons : 0), 0),
        together: mark.under.length > 0 ? 1 : mark.together,
        others: mark.under.length > 0 ? others : 0,
      },
      colours,
      halfWidth,
      halfHeight,
    );
  else if (mark.kind === 'base') drawBase(pen, mark.hq, colours, halfWidth);
  else if (mark.kind === 'tob') drawTob(pen, mark.ready, colours, halfWidth);
  else if (mark.kind === 'actor') {
    drawActor(pen, mark.side, colours, halfWidth);
    const left = mark.side !== 'band';
    const ink = left ? colours.host : colours.band;
    const [x, y] = left ? [0, 19] : [halfWidth + 2, 4];
    const fighters = membersOf(mark).reduce((sum, each) => sum + (each.kind === 'actor' ? each.fighters : 0), 0);
    drawNumber(pen, String(fighters), x, y, ink, colours.halo, 10.5, left ? 'center' : 'left');
  } else {
    pen.globalAlpha = fadedBy(mark.age);
    const { kind, killed, end, outcome } = mark.incident;
    const open = outcome === 'open' || (end !== null && end > hour);
    drawIncident(pen, kind, killed, open, colours, halfWidth);
    if (others > 0) drawNumber(pen, `+${others}`, halfWidth + 4, -3, colours.incident, colours.halo, 10, 'left');
  }
  pen.restore();
}

/** Two rings around what is chosen, dark and light, so that they show on any ground. */
export function drawChosen(pen: Pen, x: number, y: number, radius: number, colours: MapColours): void {
  for (const [width, ink] of [
    [5, colours.halo],
    [2.4, colours.selected],
  ] as const) {
    pen.beginPath();
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    pen.stroke();
  }
}

/** The keyboard's cursor: the corners of a cell. */
export function drawCursor(pen: Pen, left: number, top: number, side: number, colours: MapColours): void {
  const size = Math.max(12, side);
  const x = left + (side - size) / 2;
  const y = top + (side - size) / 2;
  const arm = size * 0.34;
  for (const [width, ink] of [
    [4.5, colours.halo],
    [2.2, colours.selected],
  ] as const) {
    pen.beginPath();
    for (const [cornerX, cornerY, right, down] of [
      [x, y, 1, 1],
      [x + size, y, -1, 1],
      [x, y + size, 1, -1],
      [x + size, y + size, -1, -1],
    ]) {
      pen.moveTo(cornerX + right * arm, cornerY);
      pen.lineTo(cornerX, cornerY);
      pen.lineTo(cornerX, cornerY + down * arm);
    }
    pen.lineWidth = width;
    pen.strokeStyle = ink;
    pen.lineCap = 'round';
    pen.stroke();
  }
}

/** The ring of an incident that has just begun. @param age 0..1 of its short life */
export function drawPulse(pen: Pen, x: number, y: number, age: number, moves: boolean, { incident }: MapColours): void {
  pen.globalAlpha = moves ? 0.9 * (1 - age) : 0.9;
  pen.beginPath();
  pen.arc(x, y, moves ? 9 + 22 * (1 - (1 - age) ** 2) : 14, 0, 2 * Math.PI);
  pen.strokeStyle = incident;
  pen.lineWidth = moves ? 3 - 1.5 * age : 2;
  pen.stroke();
  pen.globalAlpha = 1;
}
