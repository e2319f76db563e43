/**
 * What stands on the map at a moment, with its place in pixels: painted, hit by the pointer and reached by keys from one
 * list. Marks of one place do not hide each other: bases to its upper left, armed groups to its upper right, state
 * forces to its lower left, units in a row below, incidents in a row above.
 */
import type { FrameIncident } from '../frame.ts';
import {
  hourOf,
  type ActorMark,
  type BaseMark,
  type IncidentMark,
  type Mark,
  type Moment,
  type TobMark,
} from './mark.ts';
import { middleX, middleY, toPixelX, toPixelY } from './projection.ts';
import { stacked } from './stacked.ts';
import { unitMarks } from './unitMarks.ts';

/** How far a mark stands from the middle of the place it belongs to. */
const besidePx = 19;
const incidentHalf = 8.5;
/** Incidents of a cell with marks of their own, the latest. */
const incidentsShown = 3;
/** Hours that a mark of an incident stays. */
const incidentHours = 72;

/** All marks, from the lowest to the topmost. */
export function marksOf(moment: Moment): Mark[] {
  const { on, frame } = moment;
  const atBase = new Map<number, number>();
  const units = on.units ? unitMarks(moment, atBase) : [];
  const bases = on.units && frame.basesInUse.some(Boolean) ? baseMarks(moment, atBase) : [];
  return stacked([...actorMarks(moment), ...bases, ...units, ...(on.incidents ? incidentMarks(moment) : [])]);
}

function baseMarks({ ground, frame, view, size }: Moment, atBase: ReadonlyMap<number, number>): (BaseMark | TobMark)[] {
  const placeCells = new Set(ground.places.map(({ cell }) => cell));
  const at = (cell: number) => {
    const offset = placeCells.has(cell) ? besidePx * size : 0;
    return {
      x: toPixelX(view, middleX(cell, ground.width)) - offset,
      y: toPixelY(view, middleY(cell, ground.width)) - offset * 0.62,
      halfWidth: 9 * size,
      halfHeight: 9 * size,
      size,
      under: [],
    };
  };
  const marks: (BaseMark | TobMark)[] = [];
  ground.mainBases.forEach((cell, index) => {
    if (!frame.basesInUse[index]) return;
    const persons = atBase.get(cell) ?? 0;
    marks.push({ kind: 'base', subject: { kind: 'base', index }, ...at(cell), hq: cell === ground.hq, persons });
  });
  for (let index = 0; index < frame.tobs.count; index++) {
    const ready = frame.tobs.ready[index] === 1;
    marks.push({ kind: 'tob', subject: { kind: 'tob', index }, ...at(frame.tobs.cell[index]), ready });
  }
  return marks;
}

function actorMarks({ ground, frame, view, on, size }: Moment): ActorMark[] {
  const marks: ActorMark[] = [];
  const seen = new Map<string, number>();
  const placeCells = new Set(ground.places.map(({ cell }) => cell));
  ground.actors.forEach(({ kind: side }, index) => {
    const cell = frame.actors.cell[index];
    const fighters = frame.actors.fighters[index];
    if (cell < 0 || fighters <= 0 || side === 'communal' || !on[side === 'band' ? 'bands' : 'host']) return;
    const key = `${cell} ${side}`;
    const known = seen.get(key);
    if (known !== undefined) {
      marks[known] = { ...marks[known], fighters: marks[known].fighters + fighters };
      return;
    }
    const offset = placeCells.has(cell) ? besidePx * size : 0;
    const x = toPixelX(view, middleX(cell, ground.width)) + (side === 'band' ? offset : -offset);
    const y = toPixelY(view, middleY(cell, ground.width)) + (side === 'band' ? -0.62 : 0.6) * offset;
    const beside = side === 'hostPolice' ? -17 * size : 0;
    seen.set(key, marks.length);
    const subject = { kind: 'actor', index } as const;
    const half = { halfWidth: 8 * size, halfHeight: 8 * size, size, under: [] };
    marks.push({ kind: 'actor', subject, x: x + beside, y, ...half, side, fighters });
  });
  return marks;
}

function incidentMarks({ ground, frame, phase, view, size }: Moment): IncidentMark[] {
  const hour = hourOf({ ground, frame, phase });
  const byCell = new Map<number, FrameIncident[]>();
  for (const incident of frame.incidents) {
    if (incident.hour > hour || hour - incident.hour > incidentHours) continue;
    const here = byCell.get(incident.cell);
    if (here) here.push(incident);
    else byCell.set(incident.cell, [incident]);
  }
  return [...byCell].flatMap(([cell, incidents]) => {
    const shown = incidents.slice(-incidentsShown);
    const x = toPixelX(view, middleX(cell, ground.width));
    const y = toPixelY(view, middleY(cell, ground.width)) - besidePx * size;
    return shown.map((incident, place): IncidentMark => ({
      kind: 'incident',
      subject: { kind: 'incident', id: incident.id },
      x: x + (place - (shown.length - 1) / 2) * (2 * incidentHalf + 1) * size,
      y,
      halfWidth: incidentHalf * size,
      halfHeight: incidentHalf * size,
      size,
      under: [],
      incident,
      age: hour - incident.hour,
      more: place === shown.length - 1 ? incidents.length - shown.length : 0,
    }));
  });
}
