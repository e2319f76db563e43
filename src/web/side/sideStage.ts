/** Maps of several arms beside each other at the same moment, or one map of where two of them differ. */
import { button, element, fill } from '../element.ts';
import type { Opened } from '../engine/messages.ts';
import { createDifferenceMap } from '../map/differenceMap.ts';
import { createMap } from '../map/createMap.ts';
import { mapWords } from '../map/mapWords.ts';
import type { MapOptions, MapView } from '../mapView.ts';
import type { Moment } from '../player.ts';
import { wordsOf } from '../words.ts';
import { badge, sideArms } from './sideArms.ts';
import { sideWords } from './words.ts';

export type MomentView = Omit<MapView, 'show'> & { readonly show: (moment: Moment) => void };

/** One map is a stage too. */
export function oneMap(host: HTMLElement, options: MapOptions): MomentView {
  const map = createMap(host, options);
  return { ...map, show: ({ frames, phase }) => map.show(frames[0], phase) };
}

interface Drawn {
  readonly show: (moment: Moment) => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  readonly destroy: () => void;
}

export function createSideStage(
  host: HTMLElement,
  { opened, postures, ...options }: MapOptions & { readonly opened: Opened; readonly postures: readonly string[] },
): MomentView {
  let { language, theme, reducedMotion } = options;
  let view: 'maps' | 'differences' = 'maps';
  /** Which arm is compared with the first. */
  let second = 1;
  let last: Moment | null = null;
  let drawn: Drawn | undefined;

  function maps(into: HTMLElement): Drawn {
    const all = sideArms(opened, postures, { language, theme }).map((arm) => {
      const place = element('div', { class: 'side-map' });
      into.append(element('figure', {}, element('figcaption', {}, badge(arm), arm.name), place));
      return createMap(place, { ...options, language, theme, reducedMotion, onSelect: () => undefined });
    });
    into.className = `side-maps side-${all.length}`;
    return {
      show: ({ frames, phase }) => all.forEach((map, index) => map.show(frames[index], phase)),
      setReducedMotion: (reduced) => all.forEach((map) => map.setReducedMotion(reduced)),
      destroy: () => all.forEach((map) => map.destroy()),
    };
  }

  function differences(into: HTMLElement): Drawn {
    const names = sideArms(opened, postures, { language, theme }).map(({ name }) => name);
    into.className = 'side-difference';
    const map = createDifferenceMap(into, {
      ground: options.ground,
      language,
      theme,
      names: [names[0], names[second]],
      onSelect: () => undefined,
    });
    return {
      show: ({ frames }) => map.show(frames[0], frames[second]),
      setReducedMotion: () => undefined,
      destroy: () => map.destroy(),
    };
  }

  function pairChoice(): HTMLElement | null {
    if (view === 'maps' || postures.length < 3) return null;
    const all = sideArms(opened, postures, { language, theme });
    const choice = element('select', {
      id: 'side-pair',
      attributes: { 'aria-label': sideWords[language].compared },
      on: {
        change: () => {
          second = Number(choice.value);
          build();
        },
      },
    });
    all.forEach(({ letter }, index) => {
      if (index > 0)
        choice.append(
          element(
            'option',
            { attributes: { value: index, selected: index === second } },
            `${letter} – ${all[0].letter}`,
          ),
        );
    });
    return choice;
  }

  const comparison = (): string => {
    const names = sideArms(opened, postures, { language, theme }).map(({ name }) => name);
    return mapWords[language].difference.heading(names[second], names[0]);
  };

  function build(): void {
    drawn?.destroy();
    const focused = document.activeElement?.id;
    const words = sideWords[language];
    const choose = (wanted: typeof view) => () => {
      view = wanted;
      build();
    };
    const into = element('div', {});
    fill(
      host,
      element(
        'div',
        { class: 'side-stage' },
        element(
          'div',
          { class: 'side-tools', attributes: { role: 'group', 'aria-label': words.show } },
          ...(['maps', 'differences'] as const).map((each) =>
            button(words[each], choose(each), {
              id: `side-${each}`,
              attributes: { 'aria-pressed': each === view ? 'true' : 'false' },
            }),
          ),
          pairChoice(),
          view === 'differences' && element('strong', {}, comparison()),
          element('p', { class: 'soft one-run' }, wordsOf[language].oneRun),
        ),
        into,
      ),
    );
    drawn = view === 'maps' ? maps(into) : differences(into);
    if (last) drawn.show(last);
    if (focused) document.getElementById(focused)?.focus();
  }
  build();

  return {
    show: (moment) => {
      last = moment;
      drawn?.show(moment);
    },
    // Numbers of incidents and units mean something in one run only.
    select: () => undefined,
    setLanguage: (next) => {
      language = next;
      build();
    },
    setTheme: (next) => {
      theme = next;
      build();
    },
    setReducedMotion: (reduced) => {
      reducedMotion = reduced;
      drawn?.setReducedMotion(reduced);
    },
    destroy: () => {
      drawn?.destroy();
      fill(host);
    },
  };
}
