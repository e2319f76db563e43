/** The page: it opens runs, lays out the views, and has them follow the moment. */
import { inLanguage, type Language } from '../report/language.ts';
import type { BurntIn, ScenarioText } from './engine/messages.ts';
import { composePage, type Trouble } from './composePage.ts';
import { element, fill } from './element.ts';
import { listenToKeys } from './keyboard.ts';
import type { Selection, Theme } from './mapView.ts';
import type { Payload } from './payload.ts';
import { firstLanguage, firstTheme, keep, usesSingleKeys } from './preferences.ts';
import { startRun, type OpenRun, type RunRequest } from './run.ts';
import type { Actions, Look, View } from './shown.ts';
import { createSideStage, oneMap, type MomentView } from './side/sideStage.ts';
import { helpDialog } from './view/helpDialog.ts';
import { timeActions } from './timeActions.ts';
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
  let trouble: Trouble | null = null;
  /** Arms that are shown side by side; null for one alone. */
  let side: readonly string[] | null = null;
  let map: MomentView | null = null;
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
      {
        engine,
        scenario,
        posture: side?.[0] ?? posture,
        beside: side?.slice(1) ?? [],
        seed,
        masterSeed: scenario === payload.scenario ? payload.masterSeed : null,
        burntIn,
        ...place,
      },
      {
        opened: (opened) => {
          run = opened;
          asked = { posture: side ? asked.posture : opened.opened.posture, seed: opened.opened.seed };
          fill(mapPlace);
          delete mapPlace.dataset.tick;
          const options = {
            ground: opened.opened.ground,
            language,
            theme,
            reducedMotion: reduced.matches,
            onSelect: (selection: Selection | null, arm?: number) => actions.select(selection, arm),
          };
          map = side ? createSideStage(mapPlace, { ...options, ...opened }) : oneMap(mapPlace, options);
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
        moment: (moment) => {
          map?.show(moment);
          if (mapPlace.dataset.tick === undefined) performance.mark('cordon first moment');
          mapPlace.dataset.tick = String(moment.frames[0].tick);
          updateSometimes();
        },
        changed: update,
      },
    );
  }

  const actions: Actions = {
    compare: (postures) => {
      side = postures;
      open(asked.posture, asked.seed, true);
    },
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
        side = null;
        open(null, null, false);
      });
    },
    select: (selection: Selection | null, arm = 0) => {
      const chosen = selection && { selection, arm };
      run?.choose(chosen);
      map?.choose(chosen);
    },
    ...timeActions(
      () => run,
      (selection, arm) => actions.select(selection, arm),
      () => update(),
    ),
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

  function layOut(): void {
    const look = lookNow();
    if (run || trouble) page.removeAttribute('aria-busy');
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = run ? `Cordon: ${inLanguage(run.opened.ground.name, language)}` : 'Cordon';
    views = composePage(page, { run, trouble, mapPlace }, look, actions);
    update();
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

  listenToKeys(actions, () => singleKeys);
  reduced.addEventListener('change', () => map?.setReducedMotion(reduced.matches));
  layOut();
  open(payload.posture, payload.seed, false);
}
