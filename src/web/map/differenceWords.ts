/** Differences between places of two runs in words: legend, table, and what is told beside the pointer. */
import { difference as signed, inLanguage, measured, whole, type Language } from '../../report/language.ts';
import type { MapGround } from '../frame.ts';
import { isShareMeasure, thresholdsOf, type DifferenceMeasure, type PlaceDifference } from './differences.ts';
import { mapWords } from './mapWords.ts';
import { labelled, type Summary } from './summary.ts';

/** Names of the two runs, the one compared with first. */
export type RunNames = readonly [first: string, second: string];

const value = (number: number, measure: DifferenceMeasure, language: Language) =>
  isShareMeasure(measure) ? measured(number, 'share', language) : whole(number, language);

export const signedValue = (number: number, measure: DifferenceMeasure, language: Language): string =>
  signed(number, isShareMeasure(measure) ? 'share' : 'persons', language);

/** A text for each class, from three less to three more. */
export function classTexts(measure: DifferenceMeasure, language: Language): string[] {
  const words = mapWords[language].difference;
  const unit = isShareMeasure(measure) ? words.unit.points : words.unit.persons;
  const [small, middle, large] = thresholdsOf(measure).map((threshold) =>
    whole(isShareMeasure(measure) ? threshold * 100 : threshold, language),
  );
  const minus = '\u2212';
  return [
    words.less(`${large} ${unit}`),
    words.between(`${minus}${large}`, `${minus}${middle}`),
    words.between(`${minus}${middle}`, `${minus}${small}`),
    words.same(`${small} ${unit}`),
    words.between(`+${small}`, `+${middle}`),
    words.between(`+${middle}`, `+${large}`),
    words.more(`${large} ${unit}`),
  ];
}

export function differenceSummary(
  { place, first, second, difference }: PlaceDifference,
  measure: DifferenceMeasure,
  ground: MapGround,
  names: RunNames,
  language: Language,
): Summary {
  const words = mapWords[language].difference;
  return {
    title: inLanguage(ground.places[place].name, language),
    lines: [
      words.measures[measure],
      labelled(names[0], value(first, measure, language), language),
      labelled(names[1], value(second, measure, language), language),
      labelled(words.column, signedValue(difference, measure, language), language),
    ],
  };
}

/** Header and rows as text. */
export function differenceRows(
  rows: readonly PlaceDifference[],
  measure: DifferenceMeasure,
  ground: MapGround,
  names: RunNames,
  language: Language,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const words = mapWords[language];
  return {
    columns: [words.columns.place, ...names, words.difference.column],
    rows: rows.map(({ place, first, second, difference }) => [
      inLanguage(ground.places[place].name, language),
      value(first, measure, language),
      value(second, measure, language),
      signedValue(difference, measure, language),
    ]),
  };
}
