/** The map's own elements: canvas, buttons, scale and north, what is under the pointer, and what is read out. */
import { inLanguage, given, type Language } from '../../report/language.ts';
import { button, element, fill } from '../element.ts';
import type { MapGround } from '../frame.ts';
import { mapWords } from './mapWords.ts';
import { scaleBar, type View } from './projection.ts';
import type { Summary } from './summary.ts';

export interface StageActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly whole: () => void;
  readonly togglePanel: () => void;
  readonly toggleTable: () => void;
}

export interface Stage {
  readonly element: HTMLElement;
  /** Takes keys and pointers. */
  readonly surface: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly table: HTMLElement;
  readonly label: (language: Language, panelOpen: boolean, tableOpen: boolean) => void;
  readonly showScale: (view: View, language: Language) => void;
  /** Beside a pixel; null hides it. */
  readonly tip: (summary: Summary | null, x: number, y: number) => void;
  /** Read out by screen readers. */
  readonly say: (summary: Summary | null) => void;
}

const longestBarPx = 110;
let stages = 0;

export function createStage(ground: MapGround, actions: StageActions): Stage {
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
  const table = element('section', { class: 'map-table', hidden: true });
  const root = element('div', { class: 'map-stage' }, surface, keys, said, tools, foot, scale, tip, table);
  return {
    element: root,
    surface,
    canvas,
    table,
    label(language, panelOpen, tableOpen) {
      const words = mapWords[language];
      surface.setAttribute('aria-label', words.mapOf(inLanguage(ground.name, language)));
      keys.textContent = words.keys;
      north.textContent = words.north;
      fill(
        tools,
        button('+', actions.zoomIn, { label: words.zoomIn }),
        button('−', actions.zoomOut, { label: words.zoomOut }),
        button('⛶', actions.whole, { label: words.whole }),
      );
      fill(
        foot,
        button(panelOpen ? words.hidePanel : words.showPanel, actions.togglePanel, {
          class: 'map-panel-button',
          attributes: { 'aria-expanded': panelOpen ? 'true' : 'false' },
        }),
        button(tableOpen ? words.closeTable : words.table, actions.toggleTable, {
          class: 'map-table-button',
          attributes: { 'aria-expanded': tableOpen ? 'true' : 'false' },
        }),
      );
      table.setAttribute('aria-label', words.table);
    },
    showScale(view, language) {
      const { km, px } = scaleBar(view, ground.cellKm, longestBarPx);
      bar.style.width = `${px}px`;
      barText.textContent = mapWords[language].kilometres(given(km, language));
    },
    tip(summary, x, y) {
      tip.hidden = summary === null;
      if (!summary) return;
      fillSummary(tip, summary);
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
