/** How fast the reader sees time go, from when pictures are asked for. */
export interface Pace {
  /** A picture of an hour is asked for. */
  readonly shown: (hour: number, nowMs: number) => void;
  /** Days a second; 0 while time stands still. */
  readonly daysPerSecond: (nowMs: number) => number;
}

/** Without a picture for so long, time stands still. */
export const stillAfterMs = 350;
/** A longer step of time is a jump. */
const jumpHours = 72;
const memory = 0.85;

export function createPace(): Pace {
  let last = { hour: 0, ms: -Infinity };
  let pace = 0;
  return {
    shown(hour, nowMs) {
      const elapsed = nowMs - last.ms;
      const step = hour - last.hour;
      last = { hour, ms: nowMs };
      if (elapsed > stillAfterMs || step < 0 || step > jumpHours) pace = 0;
      else if (elapsed > 0) pace = memory * pace + (1 - memory) * (step / 24 / (elapsed / 1000));
    },
    daysPerSecond: (nowMs) => (nowMs - last.ms > stillAfterMs ? 0 : pace),
  };
}
