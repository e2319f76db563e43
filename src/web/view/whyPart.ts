/** What stands behind a thing, told by the engine for the moment at which time stands still. */
import { whole } from '../../report/language.ts';
import { element, fill } from '../element.ts';
import type { OpenRun } from '../run.ts';
import type { Chosen, Look, Shown } from '../shown.ts';
import { shortMoment } from '../moment.ts';

/** How long the moment must stand before the engine is asked; it has to replay some days. */
const stillMs = 150;
/** Lines of a part that are shown at once. */
const most = 8;
const kinds = ['incident', 'place', 'unit', 'cohort', 'person'];

export interface WhyView {
  readonly element: HTMLElement;
  readonly update: (chosen: Chosen, shown: Shown) => void;
}

export function whyPart({ opened, why }: OpenRun, { words, language }: Look): WhyView {
  const heading = element('h3', {});
  const body = element('div', {});
  const section = element('div', { class: 'why', id: 'why', hidden: true }, heading, body);
  const closed = new Set<string>();
  let told: Chosen | null = null;
  let wanted = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(chosen: Chosen, tick: number, key: string): void {
    void why(chosen.arm, { selection: chosen.selection, tick, language }).then((parts) => {
      if (key !== wanted) return;
      section.hidden = parts.length === 0;
      section.dataset.tick = String(tick);
      fill(heading, words.whyAsOf(shortMoment(tick * opened.ground.tickHours, language)));
      fill(
        body,
        ...parts.map((part) =>
          element(
            'details',
            {
              attributes: { open: !closed.has(part.heading) },
              on: {
                toggle: ({ target }) => {
                  if (target instanceof HTMLDetailsElement) closed[target.open ? 'delete' : 'add'](part.heading);
                },
              },
            },
            element('summary', {}, part.heading),
            ...linesOf(part.lines),
          ),
        ),
      );
    });
  }

  /** A long list is cut, and has the rest behind a line. */
  function linesOf(lines: readonly string[]): HTMLElement[] {
    const list = (shown: readonly string[]) => element('ul', {}, ...shown.map((line) => element('li', {}, line)));
    if (lines.length <= most + 2) return [list(lines)];
    const rest = lines.slice(most);
    const more = element('summary', {}, words.moreLines(whole(rest.length, language)));
    return [list(lines.slice(0, most)), element('details', {}, more, list(rest))];
  }

  return {
    element: section,
    update: (chosen, { moment, player }) => {
      const fresh = chosen !== told;
      if (fresh) {
        section.hidden = true;
        wanted = '';
      }
      told = chosen;
      if (!moment || !kinds.includes(chosen.selection.kind)) return;
      // While time runs the text stays; it says of when it is.
      if (player.isPlaying() && !fresh) return;
      const { tick } = moment.frames[chosen.arm];
      const key = `${chosen.arm} ${JSON.stringify(chosen.selection)} ${tick}`;
      if (key === wanted) return;
      wanted = key;
      clearTimeout(timer);
      timer = setTimeout(() => ask(chosen, tick, key), stillMs);
    },
  };
}
