/** A map of where two runs differ at one moment, place by place; the same luck, another way of working. */
import { inLanguage, type Language } from '../../report/language.ts';
import { element, fill } from '../element.ts';
import type { Frame, MapGround } from '../frame.ts';
import type { Selection, Theme } from '../mapView.ts';
import { wordsOf } from '../words.ts';
import { createDifferencePainter, differenceRadius, drawDifference } from './differencePainter.ts';
import { differenceMeasures, differencesOf, middleClass, type DifferenceMeasure } from './differences.ts';
import { classTexts, differenceRows, differenceSummary, type RunNames } from './differenceWords.ts';
import { devicePixels, fitCanvas } from './fitCanvas.ts';
import { drawnGround } from './ground.ts';
import { subjectAt } from './hitTest.ts';
import { legendItem } from './layerPanel.ts';
import { commandOf } from './mapKeys.ts';
import { mapWords } from './mapWords.ts';
import { tableOf } from './placeTable.ts';
import { createViewport } from './viewport.ts';

export interface DifferenceMapOptions {
  readonly ground: MapGround;
  readonly language: Language;
  readonly theme: Theme;
  /** Names of the two ways in the reader's language; the second is compared with the first. */
  readonly names: RunNames;
  readonly onSelect: (selection: Selection) => void;
}

/** Fills its element and follows its size, as the map does. */
export interface DifferenceMap {
  /** The two runs at the same moment. */
  readonly show: (first: Frame, second: Frame) => void;
  readonly setLook: (language: Language, theme: Theme, names: RunNames) => void;
  /** Takes it from the page, with its listeners. */
  readonly destroy: () => void;
}

let maps = 0;

export function createDifferenceMap(host: HTMLElement, options: DifferenceMapOptions): DifferenceMap {
  const { ground, onSelect } = options;
  let { language, theme, names } = options;
  const drawn = drawnGround(ground);
  const paint = createDifferencePainter(drawn);
  const group = `map-difference-${maps++}`;
  let measure: DifferenceMeasure = 'fear';
  let frames: readonly [Frame, Frame] | null = null;
  let cursor = -1;
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let asked = 0;

  const differences = () => (frames ? differencesOf(measure, ...frames) : []);
  const invalidate = () => {
    if (!asked) asked = requestAnimationFrame(draw);
  };
  const panel = element('div', { class: 'map-panel' });
  const viewport = createViewport({
    host,
    ground,
    language,
    panel,
    describe: (current) => {
      const { mapOf, keys } = mapWords[current].difference;
      return { label: mapOf(inLanguage(ground.name, current)), keys };
    },
    changed: invalidate,
    hover: (at) => {
      pointer = at;
      invalidate();
    },
    choose: (x, y) => {
      const place = placeAt(x, y);
      if (place >= 0) onSelect({ kind: 'place', index: place });
    },
    table: () => {
      if (!frames) return null;
      const { columns, rows } = differenceRows(differences(), measure, ground, names, language);
      const caption = mapWords[language].difference.measures[measure];
      return tableOf(caption, columns, rows, (place) => onSelect({ kind: 'place', index: place }));
    },
  });
  const { stage } = viewport;

  function placeAt(x: number, y: number): number {
    const now = differences();
    const radius = (place: number) => differenceRadius(now[place]?.class ?? 0);
    const subject = subjectAt(ground, [], radius, viewport.view(), viewport.window(), x, y);
    return subject?.kind === 'place' ? subject.index : -1;
  }

  const summary = (place: number) => {
    const found = differences()[place];
    return found ? differenceSummary(found, measure, ground, names, language) : null;
  };

  function draw(): void {
    cancelAnimationFrame(asked);
    asked = 0;
    const [view, window] = [viewport.view(), viewport.window()];
    const pixelRatio = devicePixels();
    const pen = stage.canvas.getContext('2d', { alpha: false });
    if (!frames || !pen || window.widthPx < 2) return;
    fitCanvas(stage.canvas, window, pixelRatio);
    const [frame] = frames;
    paint(pen, { frame, differences: differences(), view, window, theme, language, pixelRatio, cursor });
    const under = pointer ? placeAt(pointer.x, pointer.y) : -1;
    stage.surface.classList.toggle('map-over', under >= 0);
    stage.tip(pointer ? summary(under) : null, pointer?.x ?? 0, pointer?.y ?? 0);
  }

  function onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || command.do === 'move' || command.do === 'leave') return;
    event.preventDefault();
    event.stopPropagation();
    if (viewport.obey(command)) return;
    const count = ground.places.length;
    if (command.do === 'choose') {
      if (cursor >= 0) onSelect({ kind: 'place', index: cursor });
    } else if (command.do === 'tour' && count > 0) {
      cursor = (Math.max(cursor, command.step > 0 ? -1 : 0) + command.step + count) % count;
      viewport.bringIntoView(ground.places[cursor].cell);
      stage.say(summary(cursor));
    }
  }

  function fillPanel(): void {
    const words = mapWords[language].difference;
    const texts = classTexts(measure, language);
    const choice = (each: DifferenceMeasure) =>
      element(
        'label',
        {},
        element('input', {
          attributes: { type: 'radio', name: group, checked: each === measure, 'data-measure': each },
          on: { change: () => choose(each) },
        }),
        element('span', {}, words.measures[each]),
      );
    fill(
      panel,
      element('h2', {}, words.heading(names[1], names[0])),
      element('p', { class: 'map-legend-note' }, wordsOf[language].oneRun),
      element(
        'div',
        { class: 'map-choices map-column' },
        element('fieldset', {}, element('legend', {}, words.measureHeading), ...differenceMeasures.map(choice)),
      ),
      element(
        'div',
        { class: 'map-legend' },
        element('p', { class: 'map-legend-note' }, words.direction),
        element(
          'ul',
          {},
          ...texts
            .map((text, index) =>
              legendItem(
                { text, swatch: (pen, colours) => drawDifference(pen, index - middleClass, theme, colours) },
                theme,
              ),
            )
            .reverse(),
        ),
      ),
    );
  }

  function choose(next: DifferenceMeasure): void {
    measure = next;
    fillPanel();
    panel.querySelector<HTMLElement>(`[data-measure="${next}"]`)?.focus();
    viewport.refreshTable();
    invalidate();
  }

  stage.surface.addEventListener('keydown', onKey);
  fillPanel();
  viewport.open();

  return {
    show(first, second) {
      frames = [first, second];
      viewport.refreshTable();
      draw();
    },
    setLook(nextLanguage, nextTheme, nextNames) {
      [language, theme, names] = [nextLanguage, nextTheme, nextNames];
      fillPanel();
      viewport.setLanguage(language);
    },
    destroy() {
      viewport.close();
      cancelAnimationFrame(asked);
    },
  };
}
