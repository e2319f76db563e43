/** One arm that is open in the page, or several on the same luck: engines, their place in time, and what is known so far. */
import type { BurntIn, Finished, Opened, WhyAsked, WhyPart } from './engine/messages.ts';
import { startArms, type ArmsRequest } from './startArms.ts';
import type { ArmIncident } from './nextIncident.ts';
import { createPlayer, type Moment, type Player, type Speed } from './player.ts';
import { createLucks, type Lucks } from './side/lucks.ts';
import type { Chosen, Progress, Shown } from './shown.ts';

/** How long time must stand still before the fingerprint of its moment is asked for. */
const stillMs = 250;

export interface RunRequest extends ArmsRequest {
  /** Tick to begin at. */
  readonly start: number;
  readonly speed: Speed;
  readonly bookmarks: readonly number[];
  /** Of the comparison that is shown; the scenario's own when null. */
  readonly masterSeed: number | null;
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
  /** All arms that are shown, that of `opened` first. */
  readonly postures: readonly string[];
  readonly player: Player;
  /** More lucks of the same arms, where a reader asks for them. */
  readonly lucks: Lucks;
  /** What stands behind a thing of an arm. */
  readonly why: (arm: number, asked: WhyAsked) => Promise<readonly WhyPart[]>;
  readonly shown: () => Shown;
  readonly choose: (chosen: Chosen | null) => void;
  readonly toggleBookmark: (tick: number) => void;
  readonly close: () => void;
}

/** Starts a run. @returns how to end it, open or not */
export function startRun(request: RunRequest, events: RunEvents): () => void {
  const { engine, scenario, start, speed, bookmarks, beside } = request;
  let run: ReturnType<typeof openRun> | undefined;
  const arms = startArms(request, {
    opened: (opened) => {
      run = openRun(opened);
      events.opened(run);
    },
    problems: events.problems,
    failed: events.failed,
    burntIn: events.burntIn,
    progress: (progress) => run?.noteProgress(progress),
    digest: (tick, digest) => run?.noteDigest(tick, digest),
    finished: (results) => run?.finish(results),
  });
  return () => {
    run?.player.close();
    run?.lucks.close();
    arms.close();
  };

  function openRun(opened: Opened): OpenRun & {
    noteProgress(now: Progress): void;
    noteDigest(tick: number, digest: string): void;
    finish(results: readonly Finished[]): void;
  } {
    const { ticks, tickHours } = opened.ground;
    let shown: Omit<Shown, 'opened' | 'player'> = {
      finished: null,
      arms: [],
      incidents: null,
      progress: null,
      moment: null,
      chosen: null,
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
        if (!player.isPlaying() && Number.isInteger(tick) && shown.digest?.tick !== tick) arms.links[0].askDigest(tick);
      }, stillMs);
    };
    const player = createPlayer({
      arms: arms.links,
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
    const postures = [opened.posture, ...beside];
    const masterSeed = request.masterSeed ?? opened.masterSeed;
    return {
      opened,
      postures,
      player,
      lucks: createLucks({ engine, scenario, postures, masterSeed, names: opened.primary }, events.changed),
      close: () => {
        player.close();
        arms.close();
      },
      why: (arm, asked) => arms.links[arm].why(asked),
      shown: () => ({ ...shown, opened, player }),
      choose: (chosen) => change({ chosen }),
      toggleBookmark: (tick) => {
        const without = shown.bookmarks.filter((each) => each !== tick);
        const added = without.length === shown.bookmarks.length ? [...without, tick] : without;
        change({ bookmarks: added.sort((a, b) => a - b) });
      },
      noteDigest: (tick, digest) => change({ digest: { tick, digest } }),
      noteProgress: (progress) => change({ progress }),
      finish: (results) =>
        change({ finished: results[0], arms: results, incidents: incidentsOf(results), progress: null }),
    };
  }
}

/** Of all runs, in order of hour. */
const incidentsOf = (results: readonly Finished[]): ArmIncident[] =>
  results
    .flatMap(({ incidents }, arm) => incidents.map((incident) => ({ ...incident, arm })))
    .sort((a, b) => a.hour - b.hour);
