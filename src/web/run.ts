/** One arm that is open in the page: its engine, its place in time, and what is known of it so far. */
import type { BurntIn, Finished, Opened, ScenarioText } from './engine/messages.ts';
import { startEngine } from './engineLink.ts';
import type { Selection } from './mapView.ts';
import { createPlayer, type Moment, type Player, type Speed } from './player.ts';
import type { Progress, Shown } from './shown.ts';

/** Bytes that snapshots may take. */
const memory = 160_000_000;
/** How long time must stand still before the fingerprint of its moment is asked for. */
const stillMs = 250;

export interface RunRequest {
  readonly engine: string;
  readonly scenario: ScenarioText;
  readonly posture: string | null;
  readonly seed: number | null;
  readonly burntIn: BurntIn | null;
  /** Tick to begin at. */
  readonly start: number;
  readonly speed: Speed;
  readonly bookmarks: readonly number[];
}

/** What a run tells the page. */
export interface RunEvents {
  readonly opened: (run: OpenRun) => void;
  readonly problems: (problems: readonly string[]) => void;
  readonly failed: (message: string) => void;
  readonly burntIn: (burntIn: BurntIn) => void;
  /** A new picture is due. */
  readonly moment: (moment: Moment) => void;
  /** Something else that is shown has changed. */
  readonly changed: () => void;
}

export interface OpenRun {
  readonly opened: Opened;
  readonly player: Player;
  readonly shown: () => Shown;
  readonly select: (selection: Selection | null) => void;
  readonly toggleBookmark: (tick: number) => void;
  readonly close: () => void;
}

/** Starts a run. @returns how to end it, open or not */
export function startRun(request: RunRequest, events: RunEvents): () => void {
  const { engine, start, speed, bookmarks, ...scenario } = request;
  let run: ReturnType<typeof openRun> | undefined;
  const link = startEngine(engine, { ...scenario, memory }, (message) => {
    switch (message.type) {
      case 'opened':
        run = openRun(message);
        events.opened(run);
        return;
      case 'problems':
        events.problems(message.problems);
        return;
      case 'failed':
        events.failed(message.message);
        return;
      case 'burntIn':
        events.burntIn(message.burntIn);
        return;
      case 'progress':
        run?.noteProgress({ stage: message.stage, part: message.of > 0 ? message.done / message.of : 1 });
        return;
      case 'digest':
        run?.noteDigest(message.tick, message.digest);
        return;
      case 'finished':
        run?.finish(message);
    }
  });
  const close = () => {
    run?.player.close();
    link.close();
  };
  return close;

  function openRun(opened: Opened): OpenRun & {
    noteProgress(now: Progress): void;
    noteDigest(tick: number, digest: string): void;
    finish(result: Finished): void;
  } {
    const { ticks, tickHours } = opened.ground;
    let shown: Omit<Shown, 'opened' | 'player'> = {
      finished: null,
      progress: null,
      moment: null,
      selection: null,
      digest: null,
      bookmarks: bookmarks.filter((tick) => tick <= ticks),
    };
    const change = (changes: Partial<typeof shown>) => {
      shown = { ...shown, ...changes };
      events.changed();
    };
    // While time stands still, the fingerprint of where it stands; a reader who scrubs on is not kept waiting for it.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askWhenStill = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const tick = player.position();
        if (!player.isPlaying() && Number.isInteger(tick) && shown.digest?.tick !== tick) link.askDigest(tick);
      }, stillMs);
    };
    const player = createPlayer({
      arms: [link],
      ticks,
      tickHours,
      speed,
      start,
      show: (moment) => {
        shown = { ...shown, moment };
        events.moment(moment);
        askWhenStill();
      },
      changed: () => {
        events.changed();
        askWhenStill();
      },
    });
    return {
      opened,
      player,
      close,
      shown: () => ({ ...shown, opened, player }),
      select: (selection) => change({ selection }),
      toggleBookmark: (tick) => {
        const without = shown.bookmarks.filter((each) => each !== tick);
        const added = without.length === shown.bookmarks.length ? [...without, tick] : without;
        change({ bookmarks: added.sort((a, b) => a - b) });
      },
      noteDigest: (tick, digest) => change({ digest: { tick, digest } }),
      noteProgress: (progress) => change({ progress }),
      finish: (finished) => change({ finished, progress: null }),
    };
  }
}
