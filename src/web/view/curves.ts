/** The outcomes that decide, over the whole run: strong up to now, faint for what follows. */
import uPlot from 'uplot';
import { postureColour, postureDash } from '../../charts/palette.ts';
import { themes } from '../../charts/theme.ts';
import { whole } from '../../report/language.ts';
import type { Finished, Opened } from '../engine/messages.ts';
import { element, fill } from '../element.ts';
import { dayOf } from '../moment.ts';
import type { Look, Shown, View } from '../shown.ts';
import { thinned } from '../thinned.ts';
import { arms } from '../armNames.ts';
import { unitOf, valueText } from './figures.ts';

const height = 96;
const most = 3;
/** About two for each pixel. */
const mostPoints = 600;
/** The scale of an outcome that is 0 throughout still needs a top. */
const leastTop = 1;
/** Drawn anew at most so often while time runs. */
const pauseMs = 120;

interface Curve {
  readonly element: HTMLElement;
  readonly update: (results: readonly Finished[], tick: number) => void;
  readonly resize: (width: number) => void;
}

function curve(opened: Opened, postures: readonly string[], name: string, look: Look): Curve | undefined {
  const measure = opened.measures.find((each) => each.name === name);
  if (!measure) return undefined;
  const { language, theme, words } = look;
  const { quietInk, grid } = themes[theme];
  const all = arms(opened, look);
  const ids = all.map(({ id }) => id);
  // For each arm a faint line of the whole run, and over it a strong one up to now.
  const lines = postures.flatMap((posture): uPlot.Series[] => {
    const colour = postureColour(posture, ids, theme);
    const dash = postures.length > 1 ? { dash: postureDash(posture, ids) } : {};
    return [
      { stroke: `${colour}55`, width: 1, points: { show: false } },
      { stroke: colour, width: 2.25, points: { show: false }, ...dash },
    ];
  });
  const value = element('span', { class: 'value' });
  const canvas = element('div', { class: 'curve', attributes: { role: 'img' } });
  const unit = unitOf(measure, language);
  const title = `${measure.label[language]}${unit && ` (${unit})`}`;
  const axis: uPlot.Axis = {
    stroke: quietInk,
    font: '11px system-ui, sans-serif',
    grid: { stroke: grid, width: 1 },
    ticks: { show: false },
  };
  const plot = new uPlot(
    {
      width: 300,
      height,
      legend: { show: false },
      cursor: { show: false },
      // Half a label of the days stands right of the last of them.
      padding: [6, 28, 0, 0],
      scales: { x: { time: false }, y: { range: (_, __, max) => [0, Math.max(max, leastTop) * 1.05] } },
      axes: [
        { ...axis, size: 22, values: (_, days) => days.map((day) => words.dayOf(whole(day, language))), space: 70 },
        { ...axis, size: 44, space: 26, values: (_, all) => all.map((each) => valueText(each, measure, language, '')) },
      ],
      series: [{}, ...lines],
    },
    [[], ...lines.map(() => [])],
    canvas,
  );
  let drawn: { readonly of: readonly Finished[]; readonly points: readonly Points[] } | undefined;
  const block = element('div', {}, element('h3', {}, title, value), canvas);
  return {
    element: block,
    resize: (width) => plot.setSize({ width, height }),
    update: (results, tick) => {
      if (drawn?.of !== results)
        drawn = { of: results, points: results.map((each) => pointsOf(each, name, opened.ground.tickHours)) };
      plot.setData([
        drawn.points[0].days,
        ...drawn.points.flatMap(({ values, ticks }) => [
          values,
          values.map((each, index) => (ticks[index] <= tick ? each : null)),
        ]),
      ]);
      const now = results.map(({ columns }) => valueText(columns[name][tick], measure, language, words.noneYet));
      const named = now.map((text, index) => `${all.find(({ id }) => id === postures[index])?.name} ${text}`);
      fill(value, results.length === 1 && now[0]);
      canvas.setAttribute('aria-label', `${title}: ${results.length === 1 ? now[0] : named.join(', ')}`);
    },
  };
}

interface Points {
  readonly ticks: Int32Array;
  readonly days: number[];
  readonly values: (number | null)[];
}

function pointsOf({ ticks, columns }: Finished, name: string, tickHours: number): Points {
  const kept = thinned(ticks.length, mostPoints);
  return {
    ticks: kept.map((index) => ticks[index]),
    days: Array.from(kept, (index) => (ticks[index] * tickHours) / 24),
    values: Array.from(kept, (index) => (Number.isNaN(columns[name][index]) ? null : columns[name][index])),
  };
}

export function curves(opened: Opened, postures: readonly string[], look: Look): View {
  const { words, language } = look;
  const drawn = opened.primary.slice(0, most).flatMap((name) => curve(opened, postures, name, look) ?? []);
  const reading = element('p', { class: 'soft' });
  const running = element('progress', { attributes: { max: 1, 'aria-label': words.progress.run } });
  const runningText = element('span', {});
  const state = element('p', { class: 'running' }, runningText, running);
  const body = element('div', { hidden: true }, ...drawn.map((each) => each.element), reading);
  const section = element('section', { class: 'card curves' }, element('h2', {}, words.curves), state, body);
  let drawnTick = -1;
  let drawnAt = 0;
  let width = 0;

  const resize = new ResizeObserver(() => {
    const wanted = Math.floor(section.clientWidth) - 2 * 14;
    if (wanted === width || wanted < 50) return;
    width = wanted;
    for (const each of drawn) each.resize(width);
  });
  resize.observe(section);

  const update = ({ finished, arms: results, progress, moment, player }: Shown): void => {
    state.hidden = finished !== null;
    if (!finished) {
      fill(runningText, progress ? words.progress[progress.stage] : '');
      running.value = progress?.part ?? 0;
      return;
    }
    body.hidden = false;
    const tick = Math.floor(moment?.position ?? 0);
    const now = performance.now();
    if (tick === drawnTick || (player.isPlaying() && now - drawnAt < pauseMs)) return;
    drawnTick = tick;
    drawnAt = now;
    const day = words.dayOf(whole(dayOf(tick * opened.ground.tickHours), language));
    fill(reading, words.curveReading(day.toLocaleLowerCase()));
    for (const each of drawn) each.update(results, tick);
  };
  return { element: section, update };
}
