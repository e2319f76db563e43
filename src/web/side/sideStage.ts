/** Maps of several arms beside each other at the same moment, or one map of where two of them differ. */
import { button, element, fill } from '../element.ts';
import type { Opened } from '../engine/messages.ts';
import { createDifferenceMap } from '../map/differenceMap.ts';
import { createMap as createLandMap } from '../map/createMap.ts';
import { mapWords } from '../map/mapWords.ts';
import { createStreetMap } from '../map/streetMap.ts';
import type { CreateMap, MapOptions, MapView, Selection } from '../mapView.ts';
import type { Moment } from '../player.ts';
import type { Chosen } from '../shown.ts';
import { wordsOf } from '../words.ts';
import { inOtherArm } from './inOtherArm.ts';
import { badge, sideArms } from './sideArms.ts';
import { sideWords } from './words.ts';

export interface MomentView extends Omit<MapView, 'show' | 'select'> {
  readonly show: (moment: Moment) => void;
  /** Marks what is chosen in its own arm, and in the others where the same thing is there. */
  readonly choose: (chosen: Chosen | null) => void;
}

/** The land, or a street where people are individuals. */
const createMap: CreateMap = (host, options) =>
  options.ground.street ? createStreetMap(host, options, options.ground.street) : createLandMap(host, options);

/** One map is a stage too. */
export function oneMap(host: HTMLElement, options: MapOptions): MomentView {
  const map = createMap(host, options);
  return {
    ...map,
    show: ({ frames, phase }) => map.show(frames[0], phase),
    choose: (chosen) => map.select(chosen?.selection ?? null),
  };
}

interface Drawn {
  readonly show: (moment: Moment) => void;
  readonly choose: (chosen: Chosen | null) => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  readonly destroy: () => void;
}

interface SideOptions extends Omit<MapOptions, 'onSelect'> {
  readonly opened: Opened;
  readonly postures: readonly string[];
  readonly onSelect: (selection: Selection | null, arm: number) => void;
}

export function createSideStage(
  host: HTMLElement,
  { opened, postures, onSelect, ...options }: SideOptions,
): MomentView {
  let { language, theme, reducedMotion } = options;
  let view: 'maps' | 'differences' = 'maps';
  /** Which arm is compared with the first. */
  let second = 1;
  let last: Moment | null = null;
  let chosen: Chosen | null = null;
  let drawn: Drawn | undefined;

  function maps(into: HTMLElement): Drawn {
    const all = sideArms(opened, postures, { language, theme }).map((arm, index) => {
      const place = element('div', { class: 'side-map' });
      into.append(element('figure', {}, element('figcaption', {}, badge(arm), arm.name), place));
      return createMap(place, {
        ...options,
        language,
        theme,
        reducedMotion,
        onSelect: (selection) => onSelect(selection, index),
      });
    });
    into.className = `side-maps side-${all.length}`;
    return {
      show: ({ frames, phase }) => all.forEach((map, index) => map.show(frames[index], phase)),
      choose: (next) =>
        all.forEach((map, index) =>
          map.select(next && (next.arm === index ? next.selection : inOtherArm(next.selection))),
        ),
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
      onSelect: (selection) => onSelect(selection, second),
    });
    return {
      show: ({ frames }) => map.show(frames[0], frames[second]),
      choose: () => undefined,
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
    if (chosen) drawn.choose(chosen);
    if (focused) document.getElementById(focused)?.focus();
  }
  build();

  return {
    show: (moment) => {
      last = moment;
      drawn?.show(moment);
    },
    choose: (next) => {
      chosen = next;
      drawn?.choose(next);
    },
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
