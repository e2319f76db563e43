import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SimulationFailure } from '../../src/sim/failure.ts';
import { peekHour, popEvent, pushEvent, type EventQueue, type QueuedEvent } from '../../src/sim/queue.ts';

const emptyQueue = (capacity: number): EventQueue => ({
  hour: new Float64Array(capacity),
  tie: new Float64Array(capacity),
  kind: new Int32Array(capacity),
  subject: new Int32Array(capacity),
  count: new Int32Array(1),
});

function popAll(queue: EventQueue): QueuedEvent[] {
  const events: QueuedEvent[] = [];
  const into = { hour: 0, tie: 0, kind: 0, subject: 0 };
  while (popEvent(queue, into)) events.push({ ...into });
  return events;
}

function push(queue: EventQueue, event: QueuedEvent): void {
  pushEvent(queue, event.hour, event.tie, event.kind, event.subject);
}

const inOrder = (a: QueuedEvent, b: QueuedEvent) =>
  a.hour - b.hour || a.tie - b.tie || a.kind - b.kind || a.subject - b.subject;

// Few distinct values, so that every level of the order decides somewhere.
const event: fc.Arbitrary<QueuedEvent> = fc.record({
  hour: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(0.1, 0.30000000000000004, 0.3)),
  tie: fc.constantFrom(0, 0.25, 0.5),
  kind: fc.integer({ min: 0, max: 2 }),
  subject: fc.integer({ min: -1, max: 3 }),
});

describe('the event queue', () => {
  test('gives events back by hour, tie, kind and subject, whatever the order of pushing', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const queue = emptyQueue(60);
        for (const one of events) push(queue, one);
        expect(popAll(queue)).toEqual(events.toSorted(inOrder));
        expect(queue.count[0]).toBe(0);
      }),
    );
  });

  test('agrees with a sorted list under mixed pushing and popping', () => {
    fc.assert(
      fc.property(fc.array(fc.option(event, { nil: null, freq: 2 }), { maxLength: 80 }), (moves) => {
        const queue = emptyQueue(80);
        const list: QueuedEvent[] = [];
        const into = { hour: 0, tie: 0, kind: 0, subject: 0 };
        for (const one of moves) {
          if (one === null) {
            const expected = list.shift();
            expect(popEvent(queue, into)).toBe(expected !== undefined);
            if (expected !== undefined) expect(into).toEqual(expected);
          } else {
            push(queue, one);
            list.push(one);
            list.sort(inOrder);
          }
          expect(peekHour(queue)).toBe(list.length > 0 ? list[0].hour : Infinity);
        }
      }),
    );
  });

  test('leaves nothing behind in its columns once it is empty', () => {
    const queue = emptyQueue(4);
    for (const hour of [3, 1, 2]) pushEvent(queue, hour, 0.5, 1, 2);
    popAll(queue);
    expect(queue).toEqual(emptyQueue(4));
  });

  test('is saved and restored by copying its columns', () => {
    const queue = emptyQueue(8);
    for (const hour of [5, 3, 8, 1]) pushEvent(queue, hour, 0, hour, 0);
    const copy = structuredClone(queue);
    expect(popAll(copy)).toEqual(popAll(queue));
  });

  test('fails by name when it is full, and keeps what it has', () => {
    const queue = emptyQueue(2);
    pushEvent(queue, 2, 0, 0, 0);
    pushEvent(queue, 1, 0, 0, 0);
    expect(() => pushEvent(queue, 0, 0, 0, 0)).toThrow(
      expect.objectContaining({ code: 'queue-overflow', message: 'The event queue is full: 2 events wait at hour 0.' }),
    );
    expect(popAll(queue).map(({ hour }) => hour)).toEqual([1, 2]);
  });

  test.each([Number.NaN, Infinity, -Infinity])('refuses the hour %d by name', (hour) => {
    const queue = emptyQueue(2);
    expect(() => pushEvent(queue, hour, 0, 3, 4)).toThrow(SimulationFailure);
    expect(() => pushEvent(queue, hour, 0, 3, 4)).toThrow(expect.objectContaining({ code: 'queue-hour' }));
    expect(peekHour(queue)).toBe(Infinity);
  });
});
