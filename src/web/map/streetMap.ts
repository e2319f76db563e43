/** The map of a street, where people are individuals on a grid: see `mapView.ts` for what a map promises. */
import { inLanguage, whole } from '../../report/language.ts';
import { element, fill } from '../element.ts';
import { walkers, type Frame, type MapStreet, type Walker } from '../frame.ts';
import type { MapOptions, MapView, Selection } from '../mapView.ts';
import { devicePixels, fitCanvas } from './fitCanvas.ts';
import { legendItem } from './layerPanel.ts';
import { commandOf } from './mapKeys.ts';
import { cellUnder, toPixelX, toPixelY } from './projection.ts';
import { drawWalker, paintStreet } from './streetPainter.ts';
import { streetWords } from './streetWords.ts';
import type { Summary } from './summary.ts';
import { createViewport } from './viewport.ts';

const people = walkers.filter((who): who is Exclude<Walker, 'nobody'> => who !== 'nobody');
/** Side of a sample in the legend, pixels. */
const samplePx = 18;

export function createStreetMap(host: HTMLElement, options: MapOptions, street: MapStreet): MapView {
  const { ground, onSelect } = options;
  let { language, theme } = options;
  let frame: Frame | null = null;
  let coming: Frame | null = null;
  let earlier: Frame | null = null;
  let chosen = -1;
  let cursor = -1;
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let asked = 0;

  const invalidate = () => {
    if (!asked) asked = requestAnimationFrame(draw);
  };
  const panel = element('div', { class: 'map-panel' });
  const viewport = createViewport({
    host,
    // To be zoomed and moved like any map, cell by cell.
    ground: { ...ground, width: street.width, height: street.height },
    language,
    panel,
    describe: (current) => {
      const words = streetWords[current];
      return { label: words.mapOf(inLanguage(ground.name, current)), keys: words.keys };
    },
    changed: invalidate,
    hover: (at) => {
      pointer = at;
      if (at) cursor = -1;
      invalidate();
    },
    choose: (x, y) => {
      const cell = cellUnder(viewport.view(), viewport.window(), x, y);
      if (cell >= 0) choose(cell);
    },
    table: () => null,
  });
  const { stage } = viewport;
  stage.element.classList.add('map-street');

  const whoIn = (cell: number): Walker => walkers[frame?.street?.cells[cell] ?? 0];
  const choose = (cell: number) => onSelect(whoIn(cell) === 'nobody' ? null : { kind: 'person', cell });
  const summary = (cell: number): Summary => ({
    title: streetWords[language].people[whoIn(cell)],
    lines: [
      streetWords[language].cell(
        whole((cell % street.width) + 1, language),
        whole(Math.floor(cell / street.width) + 1, language),
      ),
    ],
  });

  function draw(): void {
    cancelAnimationFrame(asked);
    asked = 0;
    const [view, window] = [viewport.view(), viewport.window()];
    const pixelRatio = devicePixels();
    const pen = stage.canvas.getContext('2d', { alpha: false });
    if (!frame?.street || !pen || window.widthPx < 2) return;
    fitCanvas(stage.canvas, window, pixelRatio);
    paintStreet(pen, street, { street: frame.street, view, window, theme, pixelRatio, chosen, cursor });
    const under = pointer ? cellUnder(view, window, pointer.x, pointer.y) : -1;
    const cell = under >= 0 ? under : cursor;
    stage.surface.classList.toggle('map-over', under >= 0 && whoIn(under) !== 'nobody');
    if (cell < 0) stage.tip(null, 0, 0);
    else if (under >= 0) stage.tip(summary(cell), pointer?.x ?? 0, pointer?.y ?? 0);
    else {
      const [column, row] = [cell % street.width, Math.floor(cell / street.width)];
      stage.tip(summary(cell), toPixelX(view, column + 1), toPixelY(view, row + 1));
    }
  }

  function moveTo(cell: number): void {
    cursor = cell;
    pointer = null;
    viewport.bringIntoView(cell);
    stage.say(summary(cell));
    invalidate();
  }

  function onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command || (command.do === 'leave' && cursor < 0)) return;
    event.preventDefault();
    event.stopPropagation();
    if (viewport.obey(command)) return;
    const from = cursor >= 0 ? cursor : Math.floor(street.height / 2) * street.width + Math.floor(street.width / 2);
    if (command.do === 'choose') choose(from);
    else if (command.do === 'leave') {
      cursor = -1;
      stage.say(null);
      invalidate();
    } else if (command.do === 'move') {
      const column = Math.min(street.width - 1, Math.max(0, (from % street.width) + command.east));
      const row = Math.min(street.height - 1, Math.max(0, Math.floor(from / street.width) + command.south));
      moveTo(row * street.width + column);
    } else if (command.do === 'tour') {
      const cells = street.width * street.height;
      for (let step = 1; step <= cells; step++) {
        const cell = (((from + command.step * step) % cells) + cells) % cells;
        if (whoIn(cell) === 'active') return moveTo(cell);
      }
    }
  }

  function fillPanel(): void {
    const words = streetWords[language];
    const number = (value: number) => whole(value, language);
    const now = frame?.street;
    // The jailed who sit elsewhere are in no cell of the grid.
    const count = (who: Walker) =>
      now ? number(who === 'jailed' ? now.jailed : now.cells.filter((each) => walkers[each] === who).length) : '';
    const top = panel.scrollTop;
    fill(
      panel,
      element('h2', {}, words.heading),
      element(
        'div',
        { class: 'map-legend' },
        element(
          'ul',
          {},
          ...people.map((who) =>
            legendItem(
              {
                text: words.counted(words.many[who], count(who)),
                swatch: (pen, _, shown) => drawWalker(pen, who, samplePx, shown),
              },
              theme,
            ),
          ),
        ),
        now && element('p', { class: 'map-legend-note' }, words.arrests(number(now.arrests))),
        element('p', { class: 'map-legend-note' }, words.onePerCell),
        element('p', { class: 'map-legend-note' }, words[street.edges]),
        element('p', { class: 'map-legend-note' }, words.choose),
        element('p', { class: 'map-legend-note' }, words.noGround),
      ),
    );
    panel.scrollTop = top;
  }

  stage.surface.addEventListener('keydown', onKey);
  fillPanel();
  viewport.open();

  return {
    show(next, phase) {
      const before = coming && next.tick === coming.tick + 1 ? coming : null;
      if (next !== coming) {
        // People move at the end of a step: within it the street is as the step before left it.
        earlier = before;
        coming = next;
      }
      const present = phase < 1 ? (earlier ?? next) : next;
      if (present === frame) return;
      frame = present;
      fillPanel();
      draw();
    },
    select(selection: Selection | null) {
      chosen = selection?.kind === 'person' ? selection.cell : -1;
      if (chosen >= 0) viewport.bringIntoView(chosen);
      invalidate();
    },
    setLanguage(next) {
      language = next;
      fillPanel();
      viewport.setLanguage(next);
    },
    setTheme(next) {
      theme = next;
      fillPanel();
      invalidate();
    },
    setReducedMotion: () => undefined,
    destroy() {
      viewport.close();
      cancelAnimationFrame(asked);
    },
  };
}
