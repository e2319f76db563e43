/** The map's own elements: canvas, buttons, scale and north, what is under the pointer, and what is read out. */
import { given, type Language } from '../../report/language.ts';
import { button, element, fill } from '../element.ts';
import type { MapGround } from '../frame.ts';
import { mapWords } from './mapWords.ts';
import { scaleBar, type View } from './projection.ts';
import type { Summary } from './summary.ts';

/** Name of the map, and what its keys do. */
export type Describe = (language: Language) => { readonly label: string; readonly keys: string };

export interface StageActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly whole: () => void;
  readonly togglePanel: () => void;
  readonly toggleTable: () => void;
}

export interface Sky {
  readonly night: boolean;
  readonly wet: boolean;
  readonly flood: boolean;
}

export interface Stage {
  readonly element: HTMLElement;
  /** Takes keys and pointers. */
  readonly surface: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly table: HTMLElement;
  readonly label: (language: Language, panelOpen: boolean, tableOpen: boolean) => void;
  readonly showScale: (view: View, language: Language) => void;
  readonly showSky: (sky: Sky, language: Language) => void;
  /** Beside a pixel; null hides it. */
  readonly tip: (summary: Summary | null, x: number, y: number) => void;
  /** Read out by screen readers. */
  readonly say: (summary: Summary | null) => void;
}

const longestBarPx = 96;

const plus = 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z';
const minus = 'M5 11h14v2H5z';
const whole = 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z';
const sun = 'M12 7a5 5 0 100 10 5 5 0 000-10zM11 2h2v3h-2zM11 19h2v3h-2zM2 11h3v2H2zM19 11h3v2h-3z';
const moon = 'M14.5 3a9 9 0 106.4 13.6A7.5 7.5 0 0114.5 3z';
const drop = 'M12 3c4 5 6 8 6 11a6 6 0 01-12 0c0-3 2-6 6-11z';

let stages = 0;

export function createStage({ cellKm }: MapGround, describe: Describe, actions: StageActions): Stage {
  const id = `map-keys-${stages++}`;
  const canvas = element('canvas', { attributes: { 'aria-hidden': 'true' } });
  const keys = element('p', { class: 'map-unseen', id });
  const surface = element(
    'div',
    { class: 'map-surface', attributes: { tabindex: 0, role: 'application', 'aria-describedby': id } },
    canvas,
  );
  const tip = element('div', { class: 'map-tip', hidden: true, attributes: { 'aria-hidden': 'true' } });
  const said = element('p', { class: 'map-unseen', attributes: { role: 'status' } });
  const bar = element('span', { class: 'map-bar' });
  const barText = element('span', {});
  const north = element('span', {});
  const tools = element('div', { class: 'map-tools' });
  const foot = element('div', { class: 'map-foot' });
  const scale = element('div', { class: 'map-scale' }, element('span', { class: 'map-north' }, north), bar, barText);
  const sky = element('span', { class: 'map-sky' });
  const strip = element('div', { class: 'map-strip' }, foot, sky, scale, tools);
  const table = element('section', { class: 'map-table', hidden: true });
  const root = element('div', { class: 'map-stage' }, surface, keys, said, tip, table, strip);
  let skyShown = '';
  return {
    element: root,
    surface,
    canvas,
    table,
    label(language, panelOpen, tableOpen) {
      const words = mapWords[language];
      const described = describe(language);
      surface.setAttribute('aria-label', described.label);
      keys.textContent = described.keys;
      north.textContent = words.north;
      fill(
        tools,
        button(pictured(plus), actions.zoomIn, { label: words.zoomIn }),
        button(pictured(minus), actions.zoomOut, { label: words.zoomOut }),
        button(pictured(whole), actions.whole, { label: words.whole }),
      );
      fill(
        foot,
        button(words.panel, actions.togglePanel, {
          class: 'map-panel-button',
          title: words.panel,
          attributes: { 'aria-expanded': panelOpen ? 'true' : 'false' },
        }),
        button(words.table, actions.toggleTable, {
          class: 'map-table-button',
          title: words.table,
          attributes: { 'aria-expanded': tableOpen ? 'true' : 'false' },
        }),
      );
      table.setAttribute('aria-label', words.table);
    },
    showScale(view, language) {
      const { km, px } = scaleBar(view, cellKm, longestBarPx);
      bar.style.width = `${px}px`;
      barText.textContent = mapWords[language].kilometres(given(km, language));
    },
    showSky({ night, wet, flood }, language) {
      const key = `${night} ${wet} ${flood} ${language}`;
      if (key === skyShown) return;
      skyShown = key;
      const words = mapWords[language].sky;
      const text = [night ? words.night : words.day, wet ? words.wet : words.dry, ...(flood ? [words.flood] : [])];
      fill(sky, pictured(night ? moon : sun), wet && pictured(drop), text.join(', '));
    },
    tip(summary, x, y) {
      tip.hidden = summary === null;
      if (!summary) return;
      fillSummary(tip, summary);
      tip.style.left = '0';
      const [width, height] = [root.clientWidth, root.clientHeight];
      tip.style.left = `${Math.max(4, x + 18 + tip.offsetWidth > width ? x - 14 - tip.offsetWidth : x + 18)}px`;
      tip.style.top = `${Math.max(4, Math.min(height - tip.offsetHeight - 4, y + 12))}px`;
    },
    say(summary) {
      said.textContent = summary ? [summary.title, ...summary.lines].join('. ') : '';
    },
  };
}

function fillSummary(tip: HTMLElement, { title, lines }: Summary): void {
  fill(tip, element('strong', {}, title), ...lines.map((line) => element('span', {}, line)));
}

function pictured(path: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}
