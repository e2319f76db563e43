/** Parts of units as the map shows them: what they do now, and where they were during the tick that has just ended. */
import { roleCode, stateCode } from '../../sim/codes.ts';
import { cellAt, itineraryEnd } from '../../sim/itinerary.ts';
import type { Setting } from '../../sim/setting.ts';
import type { World } from '../../sim/world.ts';
import { tasks, type FrameDetachments, type Task } from '../frame.ts';

/** Positions in a tick, its start and its end included. */
const samples = 19;

const taskOfRole: Readonly<Partial<Record<number, Task>>> = {
  [roleCode.garrison]: 'homeward',
  [roleCode.patrol]: 'patrol',
  [roleCode.community]: 'community',
  [roleCode.clearance]: 'clearance',
  [roleCode.order]: 'order',
};

function taskOf(world: World, detachment: number): Task {
  const role = world.detachmentRole[detachment];
  const onTask = world.detachmentState[detachment] === stateCode.onTask;
  if (world.detachmentTask[detachment] >= 0) return onTask ? 'onScene' : 'responding';
  if (onTask) return 'onScene';
  const away = world.detachmentState[detachment] === stateCode.away;
  if (away && itineraryEnd(world, detachment) > world.hour[0]) return taskOfRole[role] ?? 'homeward';
  return role === roleCode.guard || role === roleCode.baseGuard ? 'guard' : 'base';
}

/** Writes x and y at an hour, in cells: on the way from one leg to the next in proportion to time. */
function writePosition(world: World, width: number, detachment: number, hour: number, into: Float32Array, at: number) {
  const put = (cell: number, next: number, part: number) => {
    const y = Math.floor(cell / width);
    const nextY = Math.floor(next / width);
    const x = cell - y * width;
    into[at] = x + 0.5 + (next - nextY * width - x) * part;
    into[at + 1] = y + 0.5 + (nextY - y) * part;
  };
  const count = world.legCount[detachment];
  const from = detachment * world.legsPerDetachment;
  let leg = 0;
  while (leg + 1 < count && world.legArrive[from + leg + 1] <= hour) leg++;
  const cell = cellAt(world, detachment, hour);
  if (leg + 1 >= count) return put(cell, cell, 0);
  const departs = world.legDepart[from + leg];
  const travel = world.legArrive[from + leg + 1] - departs;
  const part = travel > 0 ? Math.min(1, Math.max(0, (hour - departs) / travel)) : 0;
  return put(cell, world.legCell[from + leg + 1], part);
}

export function detachmentsNow(world: World, setting: Setting): FrameDetachments {
  const slots: number[] = [];
  world.detachmentUnit.forEach((unit, slot) => unit >= 0 && slots.push(slot));
  const column = (values: Int32Array) => Int32Array.from(slots, (slot) => values[slot]);
  const track = new Float32Array(slots.length * samples * 2);
  const start = world.hour[0] - setting.tickHours;
  slots.forEach((slot, index) => {
    for (let sample = 0; sample < samples; sample++) {
      const hour = start + (setting.tickHours * sample) / (samples - 1);
      writePosition(world, setting.ground.width, slot, hour, track, (index * samples + sample) * 2);
    }
  });
  return {
    count: slots.length,
    slot: Int32Array.from(slots),
    unit: column(world.detachmentUnit),
    strength: column(world.detachmentStrength),
    task: Uint8Array.from(slots, (slot) => tasks.indexOf(taskOf(world, slot))),
    incident: column(world.detachmentTask),
    samples,
    track,
  };
}
