/** Rings of incidents that have just begun: once each, for a moment of the reader's time, however fast the model's goes. */
import type { Mark } from './mark.ts';

export interface Pulse {
  readonly x: number;
  readonly y: number;
  /** 0..1. */
  readonly age: number;
}

const lengthMs = 900;
/** An incident that is older when it is first seen has no ring: the reader has jumped to it. */
const newHours = 12;
/** Rings at once; more would be a flicker. */
const mostAtOnce = 4;

export interface Pulses {
  /** Rings to draw now. @param nowMs of a clock that only goes forward */
  readonly of: (marks: readonly Mark[], nowMs: number) => Pulse[];
  /** Whether a ring is still moving. */
  readonly running: (nowMs: number) => boolean;
  readonly forget: () => void;
}

export function createPulses(): Pulses {
  const begun = new Map<number, number>();
  const running = (nowMs: number) => [...begun.values()].filter((start) => nowMs - start < lengthMs).length;
  return {
    of(marks, nowMs) {
      const rings: Pulse[] = [];
      const present = new Set<number>();
      for (const mark of marks) {
        if (mark.kind !== 'incident') continue;
        const { id } = mark.incident;
        present.add(id);
        let start = begun.get(id);
        if (start === undefined) {
          start = mark.age <= newHours && running(nowMs) < mostAtOnce ? nowMs : -Infinity;
          begun.set(id, start);
        }
        // The time of a picture may lie before the moment at which the last one was asked for.
        const age = Math.max(0, nowMs - start) / lengthMs;
        if (age < 1) rings.push({ x: mark.x, y: mark.y, age });
      }
      for (const id of begun.keys()) if (!present.has(id)) begun.delete(id);
      return rings;
    },
    running: (nowMs) => running(nowMs) > 0,
    forget: () => begun.clear(),
  };
}
