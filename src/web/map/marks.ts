/**
 * What stands on the map at a moment, with its place in pixels: painted, hit by the pointer and reached by keys from one
 * list. Marks of one place do not hide each other: bases to its upper left, armed groups to its upper right, state
 * forces to its lower left, units in a row below, incidents in a row above.
 */
import {
  tasks,
  type Frame,
  type FrameIncident,
  type MapActor,
  type MapGround,
  type MapUnit,
  type Task,
} from '../frame.ts';
import type { Selection } from '../mapView.ts';
import type { Switch } from './layers.ts';
import { toPixelX, toPixelY, type View } from './projection.ts';

export type Subject =
  Selection | { readonly kind: 'base'; readonly index: number } | { readonly kind: 'tob'; readonly index: number };

interface Placed {
  readonly subject: Subject;
  /** Middle, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface UnitMark extends Placed {
  readonly kind: 'unit';
  readonly unit: MapUnit;
  readonly task: Task;
  readonly persons: number;
  /** Detachments that stand together and are drawn once. */
  readonly together: number;
  readonly incident: number;
}
export interface BaseMark extends Placed {
  readonly kind: 'base';
  readonly hq: boolean;
  /** Persons of detachments at the base and free to go. */
  readonly persons: number;
}
export interface TobMark extends Placed {
  readonly kind: 'tob';
  readonly ready: boolean;
}
export interface ActorMark extends Placed {
  readonly kind: 'actor';
  readonly side: MapActor['kind'];
  readonly fighters: number;
}
export interface IncidentMark extends Placed {
  readonly kind: 'incident';
  readonly incident: FrameIncident;
  /** Hours since it began. */
  readonly age: number;
  /** Older ones of the same cell that have no mark of their own. */
  readonly more: number;
}
export type Mark = UnitMark | BaseMark | TobMark | ActorMark | IncidentMark;

export const unitSize = { halfWidth: 10, halfHeight: 6.5 } as const;
/** How far a mark stands from the middle of the place it belongs to. */
const besidePx = 19;
/** Units of a kind that come closer than this on their way are drawn once. */
const togetherPx = 15;
const incidentHalf = 8.5;
/** Incidents of a cell with marks of their own, the latest. */
const incidentsShown = 3;
/** Hours that a mark of an incident stays. */
const incidentHours = 72;

const middleX = (cell: number, width: number) => (cell % width) + 0.5;
const middleY = (cell: number, width: number) => Math.floor(cell / width) + 0.5;

/** Where a detachment is at a moment of the tick. @param phase 0..1, 1 is the end */
export function positionAt(
  { detachments }: Frame,
  index: number,
  phase: number,
): { readonly x: number; readonly y: number } {
  const { samples, track } = detachments;
  const along = phase * (samples - 1);
  const from = Math.min(samples - 2, Math.floor(along));
  const part = along - from;
  const at = (index * samples + from) * 2;
  return {
    x: track[at] + (track[at + 2] - track[at]) * part,
    y: track[at + 1] + (track[at + 3] - track[at + 1]) * part,
  };
}

/** Does it stand in one cell all through the tick? */
export function standsStill({ detachments }: Frame, index: number): boolean {
  const { samples, track } = detachments;
  const first = index * samples * 2;
  for (let sample = 1; sample < samples; sample++)
    if (track[first + 2 * sample] !== track[first] || track[first + 2 * sample + 1] !== track[first + 1]) return false;
  return true;
}

export interface Moment {
  readonly ground: MapGround;
  readonly frame: Frame;
  readonly phase: number;
  readonly view: View;
  readonly on: Readonly<Record<Switch, boolean>>;
}

/** Hour of a moment. */
export const hourOf = ({ ground, frame, phase }: Pick<Moment, 'ground' | 'frame' | 'phase'>): number =>
  frame.hour - (1 - phase) * ground.tickHours;

/** All marks, from the lowest to the topmost. */
export function marksOf(moment: Moment): Mark[] {
  const { on, frame } = moment;
  const atBase = new Map<number, number>();
  const units = on.units ? unitMarks(moment, atBase) : [];
  const bases = on.units && frame.basesInUse.some(Boolean) ? baseMarks(moment, atBase) : [];
  return [...actorMarks(moment), ...bases, ...units, ...(on.incidents ? incidentMarks(moment) : [])];
}

function baseMarks({ ground, frame, view }: Moment, atBase: ReadonlyMap<number, number>): (BaseMark | TobMark)[] {
  const placeCells = new Set(ground.places.map(({ cell }) => cell));
  const at = (cell: number) => {
    const offset = placeCells.has(cell) ? besidePx : 0;
    return {
      x: toPixelX(view, middleX(cell, ground.width)) - offset,
      y: toPixelY(view, middleY(cell, ground.width)) - offset * 0.62,
      halfWidth: 9,
      halfHeight: 9,
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

interface Standing {
  readonly index: number;
  persons: number;
  together: number;
}

function unitMarks({ ground, frame, view, phase }: Moment, atBase: Map<number, number>): UnitMark[] {
  const { detachments } = frame;
  const baseCells = new Set(ground.mainBases);
  const marks: UnitMark[] = [];
  const standing = new Map<number, Map<string, Standing>>();
  const mark = (index: number, x: number, y: number, persons: number, together: number) => {
    const subject = { kind: 'unit', index: detachments.unit[index], slot: detachments.slot[index] } as const;
    const unit = ground.units[detachments.unit[index]];
    const incident = detachments.incident[index];
    marks.push({
      ...{ kind: 'unit', subject, x, y, ...unitSize, unit, incident, persons, together },
      task: tasks[detachments.task[index]],
    });
  };
  const isWith = ({ unit, task, x, y }: UnitMark, index: number, left: number, top: number) =>
    unit.kind === ground.units[detachments.unit[index]].kind &&
    task === tasks[detachments.task[index]] &&
    Math.abs(x - left) < togetherPx &&
    Math.abs(y - top) < togetherPx;
  for (let index = 0; index < detachments.count; index++) {
    const { x, y } = positionAt(frame, index, phase);
    if (!standsStill(frame, index)) {
      const [left, top] = [toPixelX(view, x), toPixelY(view, y)];
      const near = marks.findIndex((each) => isWith(each, index, left, top));
      if (near < 0) mark(index, left, top, detachments.strength[index], 1);
      else {
        const { persons, together } = marks[near];
        marks[near] = { ...marks[near], persons: persons + detachments.strength[index], together: together + 1 };
      }
      continue;
    }
    const cell = Math.floor(y) * ground.width + Math.floor(x);
    const task = tasks[detachments.task[index]];
    if (task === 'base' && baseCells.has(cell)) {
      atBase.set(cell, (atBase.get(cell) ?? 0) + detachments.strength[index]);
      continue;
    }
    const here = standing.get(cell) ?? new Map<string, Standing>();
    standing.set(cell, here);
    const key = `${ground.units[detachments.unit[index]].kind} ${task}`;
    const group = here.get(key);
    if (group) {
      group.persons += detachments.strength[index];
      group.together++;
    } else here.set(key, { index, persons: detachments.strength[index], together: 1 });
  }
  for (const [cell, groups] of standing) {
    const x = toPixelX(view, middleX(cell, ground.width));
    const y = toPixelY(view, middleY(cell, ground.width)) + 17;
    [...groups.values()].forEach(({ index, persons, together }, place) => {
      mark(index, x + (place - (groups.size - 1) / 2) * (2 * unitSize.halfWidth + 4), y, persons, together);
    });
  }
  return marks;
}

function actorMarks({ ground, frame, view, on }: Moment): ActorMark[] {
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
    const offset = placeCells.has(cell) ? besidePx : 0;
    const x = toPixelX(view, middleX(cell, ground.width)) + (side === 'band' ? offset : -offset);
    const y = toPixelY(view, middleY(cell, ground.width)) + (side === 'band' ? -0.62 : 0.6) * offset;
    const beside = side === 'hostPolice' ? -17 : 0;
    seen.set(key, marks.length);
    const subject = { kind: 'actor', index } as const;
    marks.push({ kind: 'actor', subject, x: x + beside, y, halfWidth: 8, halfHeight: 8, side, fighters });
  });
  return marks;
}

function incidentMarks({ ground, frame, phase, view }: Moment): IncidentMark[] {
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
    const y = toPixelY(view, middleY(cell, ground.width)) - 19;
    return shown.map((incident, place): IncidentMark => ({
      kind: 'incident',
      subject: { kind: 'incident', id: incident.id },
      x: x + (place - (shown.length - 1) / 2) * (2 * incidentHalf + 1),
      y,
      halfWidth: incidentHalf,
      halfHeight: incidentHalf,
      incident,
      age: hour - incident.hour,
      more: place === shown.length - 1 ? incidents.length - shown.length : 0,
    }));
  });
}
