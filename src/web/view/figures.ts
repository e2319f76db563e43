/** A few numbers of the run up to now, each with its name. */
import { isShare, measured, whole, type Language } from '../../report/language.ts';
import { unitText } from '../../charts/units.ts';
import type { Opened } from '../engine/messages.ts';
import { element, fill } from '../element.ts';
import type { Look, View } from '../shown.ts';

/** What a reader asks first, of the measures that the engine has. */
const wanted = [
  'civiliansKilled',
  'attacksOnCivilians',
  'attacksReachedInTimeShare',
  'displaced',
  'disorderDays',
  'peacekeepersKilled',
];

type Measure = Opened['measures'][number];

/** A value as a reader sees it; counts are whole. */
export function valueText(value: number, { unit }: Measure, language: Language, none: string): string {
  if (Number.isNaN(value)) return none;
  return Number.isInteger(value) && !isShare(unit) ? whole(value, language) : measured(value, unit, language);
}

export function unitOf({ unit }: Measure, language: Language): string {
  return isShare(unit) ? '' : unitText(unit, language);
}

/** And on a street, where there is neither mission nor attack. */
const wantedOnStreet = ['activePersons', 'arrests', 'disorderDays', 'activePersonDays'];

/** The measures of which a run's state is told first. */
export const mainFigures = ({ measures, ground }: Opened): Measure[] =>
  (ground.street ? wantedOnStreet : wanted).flatMap((name) => measures.find((each) => each.name === name) ?? []);

export function figures(opened: Opened, { words, language }: Look): View {
  const measures = mainFigures(opened);
  const values = measures.map(() => element('dd', {}));
  const list = element(
    'dl',
    { class: 'figures' },
    ...measures.map((measure, index) => element('div', {}, element('dt', {}, measure.label[language]), values[index])),
  );
  return {
    element: element(
      'section',
      { class: 'card' },
      element('h2', {}, words.soFar),
      list,
      element('p', { class: 'soft' }, words.oneRun),
    ),
    update: ({ moment }) => {
      if (!moment) return;
      const now = moment.frames[0].measures;
      measures.forEach((measure, index) =>
        fill(values[index], valueText(now[measure.name], measure, language, words.noneYet)),
      );
    },
  };
}
