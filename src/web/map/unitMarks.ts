/** Where the mission's units are drawn: on their way one by one, at a post together by kind and task. */
import { tasks, type Frame } from '../frame.ts';
import type { Moment, UnitMark } from './mark.ts';
import { middleX, middleY, toPixelX, toPixelY } from './projection.ts';

const unitSize = { halfWidth: 10, halfHeight: 6.5 } as const;
/** Units of a kind that come closer than this on their way are drawn once. */
const togetherPx = 15;

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

interface Standing {
  readonly index: number;
  persons: number;
  together: number;
}

/** @param atBase receives the persons in each main base's cell, who have no mark of their own */
export function unitMarks({ ground, frame, view, phase, size }: Moment, atBase: Map<number, number>): UnitMark[] {
  const { detachments } = frame;
  const baseCells = new Set(ground.mainBases);
  const marks: UnitMark[] = [];
  const standing = new Map<number, Map<string, Standing>>();
  const half = { halfWidth: unitSize.halfWidth * size, halfHeight: unitSize.halfHeight * size };
  const mark = (index: number, x: number, y: number, persons: number, together: number, stands: boolean) => {
    const subject = { kind: 'unit', index: detachments.unit[index], slot: detachments.slot[index] } as const;
    const unit = ground.units[detachments.unit[index]];
    const incident = detachments.incident[index];
    marks.push({
      kind: 'unit',
      subject,
      x,
      y,
      ...half,
      size,
      under: [],
      stands,
      unit,
      incident,
      persons,
      together,
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
      if (near < 0) mark(index, left, top, detachments.strength[index], 1, false);
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
    const y = toPixelY(view, middleY(cell, ground.width)) + 17 * size;
    [...groups.values()].forEach(({ index, persons, together }, place) => {
      mark(index, x + (place - (groups.size - 1) / 2) * (2 * half.halfWidth + 4), y, persons, together, true);
    });
  }
  return marks;
}
