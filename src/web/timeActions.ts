/** What a reader does with time: play, step, change speed, go from incident to incident, set bookmarks. */
import { firstTickOf, nextIncident } from './nextIncident.ts';
import { speeds } from './player.ts';
import type { OpenRun } from './run.ts';
import type { Actions } from './shown.ts';

type TimeActions = Pick<
  Actions,
  'playOrPause' | 'seek' | 'step' | 'jump' | 'changeSpeed' | 'toggleBookmark' | 'bookmarkHere'
>;

/**
 * @param runNow the run that is open, if one is
 * @param select has an incident's story told
 * @param update brings the words up to date at once, so that nothing of the moment before stands beside a new date
 */
export function timeActions(runNow: () => OpenRun | null, select: Actions['select'], update: () => void): TimeActions {
  const seek = (tick: number): void => {
    runNow()?.player.seek(tick);
    update();
  };
  return {
    seek,
    playOrPause: () => {
      const player = runNow()?.player;
      if (player?.isPlaying()) player.pause();
      else player?.play();
    },
    step: (direction) => {
      const player = runNow()?.player;
      if (player) seek(Math.round(player.position()) + direction);
    },
    jump: (direction) => {
      const run = runNow();
      const { incidents } = run?.shown() ?? {};
      if (!run || !incidents) return;
      const { tickHours } = run.opened.ground;
      const found = nextIncident(incidents, tickHours, run.player.position(), direction);
      if (!found) return;
      run.player.pause();
      seek(firstTickOf(found.hour, tickHours));
      select({ kind: 'incident', id: found.id }, found.arm);
    },
    changeSpeed: (direction) => {
      const player = runNow()?.player;
      const wanted = player && speeds[speeds.indexOf(player.speed()) + direction];
      if (wanted !== undefined) player?.setSpeed(wanted);
    },
    toggleBookmark: (tick) => runNow()?.toggleBookmark(tick),
    bookmarkHere: () => {
      const run = runNow();
      run?.toggleBookmark(Math.round(run.player.position()));
    },
  };
}
