/** The choice of layers and the legend, as ordinary elements beside the map. */
import type { Language } from '../../report/language.ts';
import { element, fill } from '../element.ts';
import type { MapGround } from '../frame.ts';
import type { Theme } from '../mapView.ts';
import { switches, themeLayers, type Layers } from './layers.ts';
import { legendOf, type LegendEntry, type LegendSection } from './legendEntries.ts';
import { mapColours } from './mapColours.ts';
import { mapWords } from './mapWords.ts';
import { swatchSize } from './swatch.ts';

export interface PanelState {
  readonly layers: Layers;
  readonly language: Language;
  readonly theme: Theme;
}

/** Sections that are open at first. */
const openAtFirst: readonly LegendSection['id'][] = ['theme', 'mission', 'incidents'];

let panels = 0;

export interface LayerPanel {
  readonly element: HTMLElement;
  readonly update: (state: PanelState) => void;
}

export function layerPanel(ground: MapGround, choose: (layers: Layers) => void): LayerPanel {
  const root = element('div', { class: 'map-panel' });
  const open = new Set<string>(openAtFirst);
  const name = `map-theme-${panels++}`;
  return {
    element: root,
    update(state) {
      const focused = root.contains(document.activeElement) ? document.activeElement?.getAttribute('data-key') : null;
      const { scrollTop } = root;
      fill(root, choices(state, name, choose), legend(ground, state, open));
      root.scrollTop = scrollTop;
      if (focused) root.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus({ preventScroll: true });
    },
  };
}

function choices({ layers, language }: PanelState, name: string, choose: (layers: Layers) => void): HTMLElement {
  const words = mapWords[language];
  const input = (key: string, type: 'radio' | 'checkbox', checked: boolean, label: string, change: () => void) =>
    element(
      'label',
      {},
      element('input', {
        attributes: { type, checked, 'data-key': key, name: type === 'radio' ? name : undefined },
        on: { change },
      }),
      element('span', {}, label),
    );
  return element(
    'div',
    { class: 'map-choices' },
    element(
      'fieldset',
      {},
      element('legend', {}, words.themeHeading),
      ...themeLayers.map((theme) =>
        input(theme, 'radio', layers.theme === theme, words.themes[theme], () => choose({ ...layers, theme })),
      ),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, words.showHeading),
      ...switches.map((each) =>
        input(each, 'checkbox', layers.on[each], words.switches[each], () =>
          choose({ ...layers, on: { ...layers.on, [each]: !layers.on[each] } }),
        ),
      ),
    ),
  );
}

function legend(ground: MapGround, state: PanelState, open: Set<string>): HTMLElement {
  return element(
    'div',
    { class: 'map-legend' },
    element('h2', {}, mapWords[state.language].legendHeading),
    ...legendOf(ground, state.layers, state.language).map(({ id, heading, entries }) =>
      element(
        'details',
        {
          attributes: { open: open.has(id) },
          on: {
            toggle: ({ target }) => {
              if (target instanceof HTMLDetailsElement) open[target.open ? 'add' : 'delete'](id);
            },
          },
        },
        element('summary', { attributes: { 'data-key': `legend-${id}` } }, heading),
        element('ul', {}, ...entries.map((entry) => legendItem(entry, state.theme))),
      ),
    ),
  );
}

/** A line of a legend: its picture and its meaning. */
export function legendItem({ text, swatch }: LegendEntry, theme: Theme): HTMLElement {
  if (!swatch) return element('li', { class: 'map-legend-note' }, text);
  const ratio = Math.max(1, devicePixelRatio);
  const { width, height } = swatchSize;
  const canvas = element('canvas', {
    attributes: { 'aria-hidden': 'true', width: Math.round(width * ratio), height: Math.round(height * ratio) },
  });
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.setTransform(ratio, 0, 0, ratio, (width / 2) * ratio, (height / 2) * ratio);
    swatch(pen, mapColours[theme], theme);
  }
  return element('li', {}, canvas, element('span', {}, text));
}
