/** The whole run as a band over the slider: rainy season, incidents, bookmarks. The list of incidents has the same in words. */
import { themes } from '../../charts/theme.ts';
import type { Opened } from '../engine/messages.ts';
import { element } from '../element.ts';
import type { Look, Shown, View } from '../shown.ts';

const height = 30;
/** Half a slider's thumb, so that a line stands above the thumb when its moment is chosen. */
const inset = 9;
const marks = {
  light: { incident: '#9a3412', wet: '#d3e4f1', bookmark: '#0b5c6b' },
  dark: { incident: '#fb923c', wet: '#1f3d54', bookmark: '#5cc8d8' },
} as const;

export function strip(opened: Opened, { theme }: Look): View {
  const { ground, wetDays } = opened;
  const canvas = element('canvas', { class: 'strip', attributes: { 'aria-hidden': 'true' } });
  const colours = marks[theme];
  const { land, quietInk } = themes[theme];
  let last: Shown | undefined;
  let drawn = '';

  function draw({ incidents, bookmarks, progress }: Shown): void {
    const width = canvas.clientWidth;
    const state = `${width} ${incidents !== null} ${bookmarks.join()} ${progress?.stage} ${progress?.part}`;
    const context = canvas.getContext('2d');
    if (state === drawn || !context || width === 0) return;
    drawn = state;
    const scale = devicePixelRatio || 1;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    context.scale(scale, scale);
    const span = width - 2 * inset;
    const xOf = (tick: number) => inset + (span * tick) / Math.max(1, ground.ticks);
    context.fillStyle = land;
    context.fillRect(inset, 0, span, height);
    context.fillStyle = colours.wet;
    const dayTicks = 24 / ground.tickHours;
    let day = 0;
    while (day < wetDays.length) {
      const dry = wetDays.indexOf(0, day);
      const end = wetDays[day] === 0 ? day + 1 : dry < 0 ? wetDays.length : dry;
      // A whole season at once: day by day would leave seams.
      if (wetDays[day] === 1)
        context.fillRect(xOf(day * dayTicks), 0, xOf(end * dayTicks) - xOf(day * dayTicks), height);
      day = end;
    }
    if (!incidents) {
      // How far the run has got, until all of it is there.
      context.fillStyle = quietInk;
      const part = progress?.stage === 'run' ? progress.part : 0;
      context.fillRect(inset, height - 3, span * part, 3);
    }
    context.fillStyle = colours.incident;
    for (const { hour, killed } of incidents ?? []) {
      const tall = Math.min(height, 6 + 6 * Math.sqrt(killed));
      context.fillRect(xOf(hour / ground.tickHours) - 0.75, height - tall, 1.5, tall);
    }
    context.fillStyle = colours.bookmark;
    for (const tick of bookmarks) {
      const x = xOf(tick);
      context.beginPath();
      context.moveTo(x - 5, 0);
      context.lineTo(x + 5, 0);
      context.lineTo(x, 9);
      context.fill();
    }
  }
  new ResizeObserver(() => last && draw(last)).observe(canvas);
  return {
    element: canvas,
    update: (shown) => {
      last = shown;
      draw(shown);
    },
  };
}
