/** Many lucks of the same ways as dots: how far luck alone spreads what comes out. */
import { placeDots } from '../../charts/dotRows.ts';
import { whole } from '../../report/language.ts';
import type { LuckResult } from '../engine/messages.ts';
import { button, element, fill } from '../element.ts';
import type { OpenRun } from '../run.ts';
import type { Look, View } from '../shown.ts';
import { unitOf, valueText } from '../view/figures.ts';
import { luckCount } from './lucks.ts';
import { badge, sideArms, type SideArm } from './sideArms.ts';
import { sideWords } from './words.ts';

/** In the picture's own units; it is drawn as wide as there is room. */
const picture = { width: 230, height: 30, inset: 6, radius: 2.6 };

type Measure = OpenRun['opened']['measures'][number];
interface Scale {
  readonly low: number;
  readonly high: number;
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** One way's dots on a scale that all ways share. */
function dotRow(results: readonly LuckResult[], name: string, { low, high }: Scale, colour: string): SVGElement {
  const { width, height, inset, radius } = picture;
  const span = high > low ? high - low : 1;
  const xOf = (value: number): number => inset + ((width - 2 * inset) * (value - low)) / span;
  const values = results.map(({ seed, outcomes }) => ({ replication: seed, value: outcomes[name] }));
  const drawn = svg('svg', { viewBox: `0 0 ${width} ${height}`, class: 'dots', 'aria-hidden': 'true' });
  drawn.append(svg('line', { x1: 0, x2: width, y1: height - 0.5, y2: height - 0.5, class: 'dots-line' }));
  const pile = (2 * radius * span) / (width - 2 * inset);
  for (const dot of placeDots(values, 0, pile, (2 * radius) / height)) {
    const y = height / 2 + dot.height * height;
    const circle = svg('circle', { cx: xOf(dot.value), cy: y, r: radius, fill: colour, 'fill-opacity': 0.75 });
    circle.setAttribute('data-seed', String(dot.replication));
    circle.setAttribute('data-value', String(dot.value));
    drawn.append(circle);
  }
  const x = xOf(meanOf(values.map(({ value }) => value)));
  drawn.append(svg('line', { x1: x, x2: x, y1: 2, y2: height - 3, class: 'dots-mean' }));
  return drawn;
}

function outcomeDots(
  measure: Measure,
  results: readonly LuckResult[],
  shown: readonly SideArm[],
  look: Look,
): HTMLElement {
  const { language, words } = look;
  const side = sideWords[language];
  const { name } = measure;
  const there = results.filter(({ outcomes }) => Number.isFinite(outcomes[name]));
  const all = there.map(({ outcomes }) => outcomes[name]);
  const scale = { low: Math.min(...all), high: Math.max(...all) };
  const text = (value: number): string => valueText(value, measure, language, words.noneYet);
  const rows = shown.map((arm) => {
    const own = there.filter(({ posture }) => posture === arm.id);
    const values = own.map(({ outcomes }) => outcomes[name]);
    if (values.length === 0) return element('li', {}, badge(arm));
    const mean = text(meanOf(values));
    const said = side.row(mean, text(Math.min(...values)), text(Math.max(...values)));
    return element(
      'li',
      { title: `${arm.name}: ${said}`, attributes: { 'data-way': arm.id } },
      badge(arm),
      dotRow(own, name, scale, arm.colour),
      element('span', { class: 'dots-text', attributes: { 'aria-hidden': 'true' } }, side.mean(mean)),
      element('span', { class: 'map-unseen' }, `${arm.name}: ${said}`),
    );
  });
  const unit = unitOf(measure, language);
  return element(
    'div',
    { attributes: { 'data-outcome': name } },
    element('h3', {}, `${measure.label[language]}${unit && ` (${unit})`}`),
    element('ul', { class: 'dot-rows' }, ...rows),
    element(
      'p',
      { class: 'dots-scale soft' },
      element('span', {}, text(scale.low)),
      element('span', {}, text(scale.high)),
    ),
  );
}

export function lucksCard({ opened, postures, lucks }: OpenRun, look: Look): View {
  const { language } = look;
  const side = sideWords[language];
  const shown = sideArms(opened, postures, look);
  const measures = opened.primary.flatMap((name) => opened.measures.find((each) => each.name === name) ?? []);
  const number = (value: number): string => whole(value, language);
  const bar = element('progress', { attributes: { max: 1, 'aria-label': side.running } });
  const start = button(side.run(number(luckCount)), () => lucks.start(), { id: 'run-lucks' });
  const cancel = button(side.cancel, () => lucks.cancel(), { id: 'cancel-lucks' });
  const said = element('p', { class: 'soft', attributes: { role: 'status' } });
  const dots = element('div', { id: 'lucks' });
  let drawn: unknown;
  return {
    element: element(
      'section',
      { class: 'card' },
      element('h2', {}, side.lucks),
      element('p', { class: 'soft' }, side.lucksMeans(String(lucks.masterSeed), number(luckCount))),
      element('div', { class: 'side-tools' }, start, cancel),
      bar,
      said,
      dots,
    ),
    update: () => {
      const now = lucks.now();
      if (now === drawn) return;
      drawn = now;
      const running = now.state === 'running';
      const hadFocus = document.activeElement === start || document.activeElement === cancel;
      [start.hidden, cancel.hidden, bar.hidden] = [running, !running, !running];
      if (hadFocus) (running ? cancel : start).focus();
      bar.value = now.part;
      dots.dataset.state = now.state;
      const runs = luckCount * postures.length;
      const stopped = now.state === 'cancelled' || now.state === 'failed';
      fill(
        said,
        [
          ...(now.state === 'failed' ? [side.failed] : []),
          ...(stopped ? [side.stopped(number(now.results.length), number(runs))] : []),
          ...(now.results.length > 0 && !running ? [side.lucksReading] : []),
        ].join(' '),
      );
      if (now.results.length === 0) fill(dots);
      else
        fill(
          dots,
          ...measures
            .filter(({ name }) => now.results.some(({ outcomes }) => Number.isFinite(outcomes[name])))
            .map((measure) => outcomeDots(measure, now.results, shown, look)),
        );
    },
  };
}
