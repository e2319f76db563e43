/** What a map is looked at through: its stage with panel and table, its size, and the view that gestures move. */
import type { Language } from '../../report/language.ts';
import { element } from '../element.ts';
import type { MapGround } from '../frame.ts';
import { listenToGestures } from './gestures.ts';
import type { MapCommand } from './mapKeys.ts';
import * as projection from './projection.ts';
import { createStage, type Describe, type Stage } from './stage.ts';

/** Width of the element from which the legend stands beside the map. */
const widePx = 780;
/** Space kept between what is brought into view and the edge. */
const insidePx = 60;
const buttonZoom = 1.5;

export interface ViewportOptions {
  readonly host: HTMLElement;
  readonly ground: MapGround;
  readonly language: Language;
  /** Choice of layers and legend. */
  readonly panel: HTMLElement;
  readonly describe: Describe;
  /** The picture must be drawn anew. */
  readonly changed: () => void;
  readonly hover: (at: { readonly x: number; readonly y: number } | null) => void;
  readonly choose: (x: number, y: number) => void;
  /** The table of places as it is now; null when there is none. */
  readonly table: () => HTMLElement | null;
}

export interface Viewport {
  readonly stage: Stage;
  readonly view: () => projection.View;
  readonly window: () => projection.MapWindow;
  readonly bringIntoView: (cell: number) => void;
  /** Does what a key asks for where that moves the view. @returns whether it did */
  readonly obey: (command: MapCommand) => boolean;
  readonly setLanguage: (language: Language) => void;
  /** Puts the present values into the table, if it is open. */
  readonly refreshTable: () => void;
  readonly tableOpen: () => boolean;
  /** Begins: puts everything into the host. */
  readonly open: () => void;
  readonly close: () => void;
}

export function createViewport(options: ViewportOptions): Viewport {
  const { host, ground, panel, changed } = options;
  const ended = new AbortController();
  let { language } = options;
  let window: projection.MapWindow = { widthPx: 1, heightPx: 1, width: ground.width, height: ground.height };
  let view = projection.wholeView(window);
  let panelWanted: boolean | null = null;
  let tableOpen = false;

  const look = (next: projection.View) => {
    view = next;
    stage.showScale(view, language);
    changed();
  };
  const zoom = (factor: number, x: number, y: number) => look(projection.zoomedAt(view, window, factor, x, y));
  const zoomMiddle = (factor: number) => zoom(factor, window.widthPx / 2, window.heightPx / 2);
  const whole = () => look(projection.wholeView(window));
  const panelOpen = () => panelWanted ?? host.clientWidth >= widePx;

  const stage = createStage(ground, options.describe, {
    zoomIn: () => zoomMiddle(buttonZoom),
    zoomOut: () => zoomMiddle(1 / buttonZoom),
    whole,
    togglePanel: () => {
      panelWanted = !panelOpen();
      arrange();
    },
    toggleTable: () => {
      tableOpen = !tableOpen;
      arrange();
    },
  });
  const root = element('div', { class: 'map-root' }, panel, stage.element);

  function refreshTable(): void {
    const table = tableOpen ? options.table() : null;
    if (!table) return;
    const focused = document.activeElement?.getAttribute('data-place');
    stage.table.replaceChildren(table);
    if (focused) stage.table.querySelector<HTMLElement>(`[data-place="${focused}"]`)?.focus();
  }

  function arrange(): void {
    root.classList.toggle('map-wide', host.clientWidth >= widePx);
    panel.hidden = !panelOpen();
    stage.table.hidden = !tableOpen;
    const focused = document.activeElement?.className;
    stage.label(language, panelOpen(), tableOpen);
    if (focused?.startsWith('map-')) stage.element.querySelector<HTMLElement>(`.${focused}`)?.focus();
    refreshTable();
    resize();
  }

  function resize(): void {
    const next = { ...window, widthPx: stage.surface.clientWidth, heightPx: stage.surface.clientHeight };
    if (next.widthPx === window.widthPx && next.heightPx === window.heightPx) return;
    const before = window;
    window = next;
    look(before.widthPx < 2 ? projection.wholeView(next) : projection.refitted(view, before, next));
  }

  const observer = new ResizeObserver(arrange);
  listenToGestures(
    stage.surface,
    {
      zoom,
      pan: (right, down) => look(projection.pannedBy(view, window, right, down)),
      hover: options.hover,
      choose: options.choose,
    },
    ended.signal,
  );

  return {
    stage,
    view: () => view,
    window: () => window,
    bringIntoView(cell) {
      const x = (cell % ground.width) + 0.5;
      const y = Math.floor(cell / ground.width) + 0.5;
      look(projection.bringingIntoView(view, window, x, y, insidePx));
    },
    obey(command) {
      if (command.do === 'zoom') zoomMiddle(command.factor);
      else if (command.do === 'whole') whole();
      else return false;
      return true;
    },
    setLanguage(next) {
      language = next;
      stage.label(language, panelOpen(), tableOpen);
      stage.showScale(view, language);
      refreshTable();
      changed();
    },
    refreshTable,
    tableOpen: () => tableOpen,
    open() {
      host.append(root);
      observer.observe(host);
      arrange();
    },
    close() {
      ended.abort();
      observer.disconnect();
      root.remove();
    },
  };
}
