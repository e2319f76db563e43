/** Beside the maps: which ways, what has come out so far, and what made them part. */
import { element, fill, button } from '../element.ts';
import { incidentSummary, incidentTitle, longMoment, placeName } from '../incidentWords.ts';
import { firstTickOf } from '../nextIncident.ts';
import type { OpenRun } from '../run.ts';
import type { Actions, Look, View } from '../shown.ts';
import { mainFigures, unitOf, valueText } from '../view/figures.ts';
import { arms } from '../armNames.ts';
import { partingOf } from './parting.ts';
import { badge, fewest, inOrder, most, sideArms } from './sideArms.ts';
import { sideWords } from './words.ts';

/** The choice of ways: two to four boxes are ticked at any time. */
export function waysCard({ opened, postures }: OpenRun, look: Look, { compare }: Actions): View {
  const words = sideWords[look.language];
  const shown = sideArms(opened, postures, look);
  const box = ({ id, name }: { readonly id: string; readonly name: string }): HTMLElement => {
    const arm = shown.find((each) => each.id === id);
    const checked = arm !== undefined;
    const input = element('input', {
      id: `side-way-${id}`,
      attributes: {
        type: 'checkbox',
        checked,
        disabled: checked ? postures.length <= fewest : postures.length >= most,
      },
      on: {
        change: () => compare(inOrder(checked ? postures.filter((each) => each !== id) : [...postures, id], opened)),
      },
    });
    return element('label', { class: 'check' }, input, arm && badge(arm), name);
  };
  return {
    element: element(
      'section',
      { class: 'card' },
      element('fieldset', { class: 'side-ways' }, element('legend', {}, words.ways), ...arms(opened, look).map(box)),
      element('p', { class: 'soft' }, words.waysMeans),
    ),
    update: () => undefined,
  };
}

/** Outcomes by way at the moment that is shown. */
export function sideTable({ opened, postures }: OpenRun, look: Look): View {
  const { language, words } = look;
  const side = sideWords[language];
  const measures = mainFigures(opened);
  const shown = sideArms(opened, postures, look);
  const cells = measures.map(() => postures.map(() => element('td', {})));
  const head = element(
    'tr',
    {},
    element('th', { attributes: { scope: 'col' } }, side.outcome),
    ...shown.map((arm) =>
      element(
        'th',
        { title: arm.name, attributes: { scope: 'col', 'aria-label': `${arm.letter}: ${arm.name}` } },
        badge(arm),
      ),
    ),
  );
  const rows = measures.map((measure, index) => {
    const unit = unitOf(measure, language);
    const label = `${measure.label[language]}${unit && ` (${unit})`}`;
    return element('tr', {}, element('th', { attributes: { scope: 'row' } }, label), ...cells[index]);
  });
  const table = element(
    'table',
    { class: 'side-table', id: 'side-table' },
    element('thead', {}, head),
    element('tbody', {}, ...rows),
  );
  return {
    element: element('section', { class: 'card' }, element('h2', {}, side.now), table),
    update: ({ moment }) => {
      if (!moment) return;
      measures.forEach((measure, row) =>
        postures.forEach((id, column) => {
          const value = moment.frames[column].measures[measure.name];
          const text = valueText(value, measure, language, words.noneYet);
          // The exact value, for whoever copies the table or tests it.
          fill(
            cells[row][column],
            element('data', { attributes: { value, 'data-way': id, 'data-outcome': measure.name } }, text),
          );
        }),
      );
    },
  };
}

/** The incident that first made the runs part. */
export function partingCard({ opened, postures }: OpenRun, look: Look, { seek, select }: Actions): View {
  const { language, words } = look;
  const side = sideWords[language];
  const { ground } = opened;
  const body = element('div', { class: 'parting', id: 'parting' }, element('p', { class: 'soft' }, side.waitForEnd));
  let told = false;
  return {
    element: element('section', { class: 'card' }, element('h2', {}, side.parting), body),
    update: ({ arms: results }) => {
      if (told || results.length === 0) return;
      told = true;
      const parting = partingOf(results.map(({ incidents }) => incidents));
      if (!parting) {
        fill(body, element('p', {}, side.neverPart));
        return;
      }
      const { incident, inRuns } = parting;
      const place = placeName(ground, incident.place, language);
      const shown = sideArms(opened, postures, look);
      const ends = inRuns.map((each, index) =>
        element(
          'li',
          {},
          badge(shown[index]),
          each
            ? button(
                incidentSummary(each, Infinity, language),
                () => {
                  seek(firstTickOf(each.hour, ground.tickHours));
                  select({ kind: 'incident', id: each.id }, index);
                },
                { class: 'quiet' },
              )
            : element('span', {}, side.didNotHappen),
        ),
      );
      fill(
        body,
        element('p', {}, element('strong', {}, `${incidentTitle(incident, language)}, ${place}`)),
        element('ul', {}, ...ends),
        element('p', { class: 'soft' }, side.until(longMoment(ground, incident.hour, language))),
        button(words.toMoment, () => seek(firstTickOf(incident.hour, ground.tickHours)), {
          class: 'quiet',
          id: 'to-parting',
        }),
      );
    },
  };
}
