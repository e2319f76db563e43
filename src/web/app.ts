/** The page: it opens runs, lays out the views, and has them follow the moment. */
import { inLanguage, type Language } from '../report/language.ts';
import type { BurntIn, ScenarioText } from './engine/messages.ts';
import { element, fill } from './element.ts';
import { listenToKeys } from './keyboard.ts';
import { createMap } from './map/createMap.ts';
import type { MapView, Selection, Theme } from './mapView.ts';
import type { Payload } from './payload.ts';
import { speeds } from './player.ts';
import { firstLanguage, firstTheme, keep, usesSingleKeys } from './preferences.ts';
import { startRun, type OpenRun, type RunRequest } from './run.ts';
import type { Actions, Look, View } from './shown.ts';
import { curves } from './view/curves.ts';
import { figures } from './view/figures.ts';
import { header } from './view/header.ts';
import { helpDialog } from './view/helpDialog.ts';
import { incidentList } from './view/incidentList.ts';
import { fingerprint } from './view/fingerprint.ts';
import { failureNotice, problemsNotice } from './view/notice.ts';
import { story } from './view/story.ts';
import { timeBar } from './view/timeBar.ts';
import { wordsOf } from './words.ts';

/** Speed at first: a day in four seconds, slow enough to follow a patrol. */
const firstSpeed = 6;
const wordsEveryMs = 100;

/** Where a reader is in time; kept from one run to the next. */
type Place = Pick<RunRequest, 'start' | 'speed' | 'bookmarks'>;
const atStart: Place = { start: 0, speed: firstSpeed, bookmarks: [] };

/** Builds the page into an element and opens the scenario that came with it. */
export function startApp(page: HTMLElement, payload: Payload, engine: string): void {
  let language = firstLanguage(payload.language);
  let theme = firstTheme();
  let singleKeys = usesSingleKeys();
  let scenario: ScenarioText = payload.scenario;
  let end: () => void = () => undefined;
  let run: OpenRun | null = null;
  /** What was asked for last, which may not be open yet. */
  let asked: { readonly posture: string | null; readonly seed: number | null } = payload;
  let place: Place = atStart;
  let burntIn: BurntIn | null = null;
  let trouble: { readonly problems: readonly string[] } | { readonly failed: string } | null = null;
  let map: MapView | null = null;
  const mapPlace = element('div', { class: 'map' });
  let views: readonly View[] = [];
  let updatedAt = 0;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');

  const lookNow = (): Look => ({ language, theme, words: wordsOf[language] });

  function open(posture: string | null, seed: number | null, keepPlace: boolean): void {
    if (!keepPlace) place = atStart;
    else if (run)
      place = {
        start: Math.round(run.player.position()),
        speed: run.player.speed(),
        bookmarks: run.shown().bookmarks,
      };
    asked = { posture, seed };
    end();
    map?.destroy();
    map = null;
    run = null;
    trouble = null;
    // What is still to be seen belongs to the run before.
    page.setAttribute('aria-busy', 'true');
    if (burntIn && burntIn.seed !== seed) burntIn = null;
    end = startRun(
      { engine, scenario, posture, seed, burntIn, ...place },
      {
        opened: (opened) => {
          run = opened;
          asked = opened.opened;
          fill(mapPlace);
          delete mapPlace.dataset.tick;
          map = createMap(mapPlace, {
            ground: opened.opened.ground,
            language,
            theme,
            reducedMotion: reduced.matches,
            onSelect: (selection) => actions.select(selection),
          });
          layOut();
          performance.mark('cordon map');
        },
        problems: (problems) => {
          trouble = { problems };
          layOut();
        },
        failed: (failed) => {
          trouble = { failed };
          layOut();
        },
        burntIn: (state) => (burntIn = state),
        moment: ({ frames, phase }) => {
          map?.show(frames[0], phase);
          if (mapPlace.dataset.tick === undefined) performance.mark('cordon first moment');
          mapPlace.dataset.tick = String(frames[0].tick);
          updateSometimes();
        },
        changed: update,
      },
    );
  }

  const actions: Actions = {
    choosePosture: (id) => open(id, asked.seed, true),
    chooseSeed: (seed) => open(asked.posture, seed, true),
    chooseLanguage: (chosen: Language) => {
      language = chosen;
      keep('language', chosen);
      map?.setLanguage(chosen);
      layOut();
    },
    chooseTheme: (chosen: Theme) => {
      theme = chosen;
      keep('theme', chosen);
      map?.setTheme(chosen);
      layOut();
    },
    openFile: (file) => {
      void file.text().then((source) => {
        scenario = { file: file.name, source };
        burntIn = null;
        open(null, null, false);
      });
    },
    select: (selection: Selection | null) => {
      run?.select(selection);
      map?.select(selection);
    },
    seek: (tick) => {
      run?.player.seek(tick);
      // At once, so that nothing of the moment before stands beside the new date.
      update();
    },
    jump: (direction) => jump(direction),
    toggleBookmark: (tick) => run?.toggleBookmark(tick),
    showHelp: () => {
      const dialog = helpDialog(lookNow(), {
        singleKeys,
        chooseSingleKeys: (used) => {
          singleKeys = used;
          keep('singleKeys', used ? 'yes' : 'no');
        },
      });
      dialog.addEventListener('close', () => dialog.remove());
      document.body.append(dialog);
      dialog.showModal();
    },
  };

  /** To the tick in which the next incident, or the one before, began; it is chosen, so that its story is told. */
  function jump(direction: 1 | -1): void {
    if (!run) return;
    const { finished } = run.shown();
    const { tickHours } = run.opened.ground;
    const tickOf = (hour: number) => Math.floor(hour / tickHours) + 1;
    const here = Math.ceil(run.player.position());
    const incidents = finished?.incidents ?? [];
    const found =
      direction > 0
        ? incidents.find(({ hour }) => tickOf(hour) > here)
        : incidents.findLast(({ hour }) => tickOf(hour) < here);
    if (!found) return;
    run.player.pause();
    run.player.seek(tickOf(found.hour));
    actions.select({ kind: 'incident', id: found.id });
  }

  function layOut(): void {
    const look = lookNow();
    if (run || trouble) page.removeAttribute('aria-busy');
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    const focused = document.activeElement?.id;
    const opened = run?.opened ?? null;
    document.title = `Cordon${opened ? `: ${inLanguage(opened.ground.name, language)}` : ''}`;
    const head = header(opened, look, actions);
    if (trouble && 'problems' in trouble) fill(page, head, problemsNotice(trouble.problems, look));
    else if (!run || !opened)
      fill(page, head, trouble && 'failed' in trouble ? failureNotice(trouble.failed, look) : null);
    else {
      mapPlace.setAttribute('role', 'region');
      mapPlace.setAttribute('aria-label', look.words.map);
      const panel = [
        story(opened, look, actions),
        figures(opened, look),
        curves(opened, look),
        incidentList(opened, look, actions),
        fingerprint(look),
      ];
      const bar = timeBar(opened, run.player, look, actions);
      views = [...panel, bar];
      const notice = trouble && 'failed' in trouble ? failureNotice(trouble.failed, look) : null;
      const aside = element(
        'div',
        { class: 'panel', attributes: aboutPanel(look) },
        notice,
        ...panel.map((view) => view.element),
      );
      fill(page, head, element('main', {}, mapPlace, aside), bar.element);
      update();
    }
    if (focused) document.getElementById(focused)?.focus();
  }

  /** While time runs the words need not follow every picture. */
  function updateSometimes(): void {
    const now = performance.now();
    if (run?.player.isPlaying() && now - updatedAt < wordsEveryMs) return;
    update();
  }

  function update(): void {
    if (!run) return;
    updatedAt = performance.now();
    const shown = run.shown();
    for (const view of views) view.update(shown);
  }

  /** It scrolls, and so must be reached by keyboard even when nothing in it can. */
  function aboutPanel({ words }: Look): Record<string, string> {
    return { role: 'region', 'aria-label': words.latest, tabindex: '0' };
  }

  listenToKeys(
    {
      playOrPause: () => run && (run.player.isPlaying() ? run.player.pause() : run.player.play()),
      step: (direction) => run?.player.seek(Math.round(run.player.position()) + direction),
      jump,
      faster: (direction) => {
        if (!run) return;
        const at = speeds.indexOf(run.player.speed()) + direction;
        if (at >= 0 && at < speeds.length) run.player.setSpeed(speeds[at]);
      },
      bookmark: () => run?.toggleBookmark(Math.round(run.player.position())),
      help: actions.showHelp,
      escape: () => actions.select(null),
    },
    () => singleKeys,
  );
  reduced.addEventListener('change', () => map?.setReducedMotion(reduced.matches));
  layOut();
  open(payload.posture, payload.seed, false);
}
