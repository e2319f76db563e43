/** A verdict as the first screen prints it. */
import type { Verdict } from '../analysis/tables.ts';
import { verdictWords } from '../charts/words.ts';
import { difference, type Language } from './language.ts';
import type { ScreenContext } from './screen.ts';
import type { Against } from './standing.ts';
import { firstScreenStrings } from './strings.ts';

type Judged = Pick<Against, 'verdict' | 'direction'>;
type Ranged = Judged & Pick<Against, 'lo95' | 'hi95'>;

/** The word, and the direction where there is one. */
export function verdictText({ language }: Pick<ScreenContext, 'language'>, { verdict, direction }: Judged): string {
  const strings = firstScreenStrings[language];
  if (verdict === '') return '–';
  const text = verdictWords[verdict][language];
  return isDirected({ verdict, direction }) && direction ? `${text}, ${strings.direction[direction]}` : text;
}

/**
 * The same with what it means in brackets.
 * @param matters the smallest difference worth acting on; a difference beyond luck may still be smaller
 */
export function verdictExplained(context: ScreenContext, judged: Ranged, matters: number): string {
  const { verdict, lo95, hi95 } = judged;
  const text = verdictText(context, judged);
  if (verdict === 'CANNOT TELL' && lo95 === 0 && hi95 === 0) return `${text} (${context.strings.tooFew})`;
  const maybeSmall = lo95 !== null && hi95 !== null && lo95 <= matters && hi95 >= -matters;
  if (verdict === 'LUCK ONLY' && maybeSmall) return `${text} (${context.strings.maybeSmall})`;
  const meaning = verdict === '' ? '' : context.strings.verdictMeans[verdict];
  return meaning === '' ? text : `${text} (${meaning})`;
}

/** Whether which of the two has less is part of what is said. */
export function isDirected({ verdict, direction }: Judged): boolean {
  const told: readonly (Verdict | '')[] = ['CLEAR', 'LEANS', 'LUCK ONLY'];
  return direction !== null && told.includes(verdict);
}

/** The luck range of a difference. */
export function luckRange({ lo95, hi95 }: Pick<Against, 'lo95' | 'hi95'>, unit: string, language: Language): string {
  const strings = firstScreenStrings[language];
  if (lo95 === null || hi95 === null) return strings.noRange;
  // A range of no width is no certainty: nothing has been seen that could differ.
  if (lo95 === 0 && hi95 === 0) return strings.noneDiffered;
  return strings.range(difference(lo95, unit, language), difference(hi95, unit, language));
}
