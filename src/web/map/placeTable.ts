/** All places with their present values as a table: the map for those who do not see it, or want the numbers. */
import { inLanguage, measured, whole, type Language } from '../../report/language.ts';
import { button, element } from '../element.ts';
import type { Frame, MapGround } from '../frame.ts';
import { shortMoment } from '../moment.ts';
import { mapWords } from './mapWords.ts';

/** Header and rows as text; the first column is the place's name. */
export function placeRows(
  ground: MapGround,
  { places }: Frame,
  language: Language,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const { columns } = mapWords[language];
  const share = (value: number) => measured(value, 'share', language);
  return {
    columns: [
      columns.place,
      columns.people,
      columns.displaced,
      columns.fled,
      columns.fear,
      columns.trust,
      columns.presence,
      columns.active,
    ],
    rows: ground.places.map(({ name }, index) => [
      inLanguage(name, language),
      whole(places.people[index], language),
      whole(places.displaced[index], language),
      whole(places.fled[index], language),
      share(places.fear[index]),
      share(places.trust[index]),
      share(places.presence[index]),
      whole(places.active[index], language),
    ]),
  };
}

export function placeTable(
  ground: MapGround,
  frame: Frame,
  language: Language,
  choose: (place: number) => void,
): HTMLElement {
  const { columns, rows } = placeRows(ground, frame, language);
  return tableOf(mapWords[language].tableCaption(shortMoment(frame.hour, language)), columns, rows, choose);
}

/** A table with a row a place, whose name is a button that chooses it. */
export function tableOf(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  choose: (place: number) => void,
): HTMLElement {
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((column) => element('th', { attributes: { scope: 'col' } }, column))),
    ),
    element(
      'tbody',
      {},
      ...rows.map(([name, ...values], place) =>
        element(
          'tr',
          {},
          element(
            'th',
            { attributes: { scope: 'row' } },
            button(name, () => choose(place), { class: 'quiet', attributes: { 'data-place': place } }),
          ),
          ...values.map((value) => element('td', {}, value)),
        ),
      ),
    ),
  );
}
