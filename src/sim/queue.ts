import { SimulationFailure } from './failure.ts';

/**
 * A queue of things that happen at a real-valued hour: a binary heap over columns of one length, which the world
 * owns, so that it is saved and restored with it. `tie` is a number keyed by identity (a draw or a hash).
 */
export interface EventQueue {
  readonly hour: Float64Array;
  readonly tie: Float64Array;
  readonly kind: Int32Array;
  readonly subject: Int32Array;
  /** Length 1: how many events are waiting. */
  readonly count: Int32Array;
}

export interface QueuedEvent {
  hour: number;
  tie: number;
  kind: number;
  subject: number;
}

/** Adds an event. Throws `queue-overflow` when the columns are full, `queue-hour` when the hour is not finite. */
export function pushEvent(queue: EventQueue, hour: number, tie: number, kind: number, subject: number): void {
  const capacity = queue.hour.length;
  const last = queue.count[0];
  if (last >= capacity) {
    throw new SimulationFailure('queue-overflow', `The event queue is full: ${capacity} events wait at hour ${hour}.`);
  }
  if (hour - hour !== 0) {
    throw new SimulationFailure('queue-hour', `An event of kind ${kind}, subject ${subject} has the hour ${hour}.`);
  }
  let hole = last;
  // The new event rises past every parent that comes after it.
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    if (!isBefore(queue, hour, tie, kind, subject, parent)) break;
    move(queue, parent, hole);
    hole = parent;
  }
  place(queue, hole, hour, tie, kind, subject);
  queue.count[0] = last + 1;
}

/** Hour of the next event; Infinity when none waits. */
export function peekHour(queue: EventQueue): number {
  return queue.count[0] > 0 ? queue.hour[0] : Infinity;
}

/**
 * Takes the next event out into `into`; false when none waits. The order is hour, tie, kind, subject, so that it never
 * depends on the order in which events were pushed.
 */
export function popEvent(queue: EventQueue, into: QueuedEvent): boolean {
  const count = queue.count[0];
  if (count === 0) return false;
  into.hour = queue.hour[0];
  into.tie = queue.tie[0];
  into.kind = queue.kind[0];
  into.subject = queue.subject[0];
  const last = count - 1;
  queue.count[0] = last;
  sink(queue, last);
  // The freed slot is cleared, so that equal queues are closer to equal bytes and nothing stale is saved.
  place(queue, last, 0, 0, 0, 0);
  return true;
}

/** Puts the event from slot `last`, just outside the heap, into the hole at the top and lets it sink. */
function sink(queue: EventQueue, last: number): void {
  const hour = queue.hour[last];
  const tie = queue.tie[last];
  const kind = queue.kind[last];
  const subject = queue.subject[last];
  let hole = 0;
  for (let child = 1; child < last; child = 2 * hole + 1) {
    const right = child + 1;
    const rightFirst =
      right < last &&
      isBefore(queue, queue.hour[right], queue.tie[right], queue.kind[right], queue.subject[right], child);
    const first = rightFirst ? right : child;
    if (isBefore(queue, hour, tie, kind, subject, first)) break;
    move(queue, first, hole);
    hole = first;
  }
  place(queue, hole, hour, tie, kind, subject);
}

function isBefore(queue: EventQueue, hour: number, tie: number, kind: number, subject: number, slot: number): boolean {
  if (hour !== queue.hour[slot]) return hour < queue.hour[slot];
  if (tie !== queue.tie[slot]) return tie < queue.tie[slot];
  if (kind !== queue.kind[slot]) return kind < queue.kind[slot];
  return subject < queue.subject[slot];
}

function move(queue: EventQueue, from: number, to: number): void {
  queue.hour[to] = queue.hour[from];
  queue.tie[to] = queue.tie[from];
  queue.kind[to] = queue.kind[from];
  queue.subject[to] = queue.subject[from];
}

function place(queue: EventQueue, slot: number, hour: number, tie: number, kind: number, subject: number): void {
  queue.hour[slot] = hour;
  queue.tie[slot] = tie;
  queue.kind[slot] = kind;
  queue.subject[slot] = subject;
}
