/**
 * Time: where the reader is, at what speed it runs, and which frames that needs. Several arms are always shown at the
 * same moment. Knows nothing of what is drawn.
 */
import type { EngineLink } from './engineLink.ts';
import type { Frame } from './frame.ts';

/** Simulated hours a second. */
export const speeds = [3, 6, 12, 24, 72, 168] as const;
export type Speed = (typeof speeds)[number];

/** Frames kept for each arm, so that a step back is at once. */
const mostKept = 24;
/** Frames on their way at once; more would make a jump wait. */
const mostAsked = 3;
/** Frames fetched ahead while playing. */
const ahead = 3;
const longestStepMs = 100;

export interface Moment {
  /** One an arm, in the arms' order: the tick that is under way or has just ended. */
  readonly frames: readonly Frame[];
  /** How far into that tick, 0 to 1. */
  readonly phase: number;
  /** Ticks since the start, with fractions. */
  readonly position: number;
}

export interface Player {
  readonly isPlaying: () => boolean;
  readonly position: () => number;
  readonly speed: () => Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** Goes to a tick, whole or not, and stays paused or playing as it was. */
  readonly seek: (position: number) => void;
  readonly close: () => void;
}

export interface PlayerOptions {
  readonly arms: readonly EngineLink[];
  readonly ticks: number;
  readonly tickHours: number;
  readonly speed: Speed;
  readonly start: number;
  /** A moment to be drawn; at most once a picture of the screen. */
  readonly show: (moment: Moment) => void;
  /** Playing began or ended, or the speed changed. */
  readonly changed: () => void;
}

export function createPlayer({ arms, ticks, tickHours, speed: first, start, show, changed }: PlayerOptions): Player {
  const kept = arms.map(() => new Map<number, Frame>());
  const asked = new Set<string>();
  let position = Math.max(0, Math.min(ticks, start));
  let playing = false;
  let speed = first;
  let last = 0;
  let due = true;
  let request = 0;
  let open = true;

  const fetch = (tick: number): void => {
    arms.forEach((arm, index) => {
      const key = `${index} ${tick}`;
      if (tick > ticks || kept[index].has(tick) || asked.has(key) || asked.size >= mostAsked * arms.length) return;
      asked.add(key);
      void arm.frame(tick).then((frame) => {
        asked.delete(key);
        kept[index].set(tick, frame);
        if (kept[index].size > mostKept) kept[index].delete(kept[index].keys().next().value ?? 0);
        due = true;
        draw();
      });
    });
  };
  const framesOf = (tick: number): Frame[] | undefined => {
    const frames = kept.flatMap((frames) => frames.get(tick) ?? []);
    return frames.length === arms.length ? frames : undefined;
  };
  const tickAt = (where: number): number => Math.ceil(where);

  function advance(now: number): void {
    // A page that slept does not leap.
    const hours = (Math.min(now - last, longestStepMs) / 1000) * speed;
    const wanted = Math.min(ticks, position + hours / tickHours);
    // Where the next frame is not here yet, time waits at the end of the present one.
    const tick = tickAt(wanted);
    position = framesOf(tick) ? wanted : Math.max(position, Math.min(wanted, tickAt(position)));
    due = true;
    if (position >= ticks) setPlaying(false);
  }
  function picture(now: number): void {
    request = 0;
    if (!open) return;
    if (playing) advance(now);
    last = now;
    const tick = tickAt(position);
    const frames = framesOf(tick);
    if (!frames) fetch(tick);
    else if (due) {
      due = false;
      show({ frames, phase: tick === 0 ? 1 : position - (tick - 1), position });
    }
    if (playing) {
      for (let next = 1; next <= ahead; next++) fetch(tick + next);
      draw();
    }
  }
  function draw(): void {
    if (!request && open) request = requestAnimationFrame(picture);
  }
  function setPlaying(wanted: boolean): void {
    if (playing === wanted) return;
    playing = wanted;
    last = performance.now();
    changed();
    draw();
  }
  draw();

  return {
    isPlaying: () => playing,
    position: () => position,
    speed: () => speed,
    setSpeed: (wanted) => {
      speed = wanted;
      changed();
    },
    play: () => {
      if (position >= ticks) position = 0;
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    seek: (wanted) => {
      position = Math.max(0, Math.min(ticks, wanted));
      due = true;
      draw();
    },
    close: () => {
      open = false;
      if (request) cancelAnimationFrame(request);
    },
  };
}
