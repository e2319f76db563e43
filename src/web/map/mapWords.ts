/** Texts of the map by language. */
import { typeset, type Language } from '../../report/language.ts';
import { english } from './mapWordsEnglish.ts';
import { french } from './mapWordsFrench.ts';
import type { MapWords } from './mapWordsShape.ts';

/** French blanks before marks are made hard everywhere at once. */
function typesetAll<T>(words: T): T {
  if (typeof words === 'string') return typeset(words, 'fr').replaceAll(' %', '\u00a0%') as T & string;
  if (typeof words === 'function')
    return ((...values: readonly string[]) => typeset(String(words(...values)), 'fr')) as T & typeof words;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, typesetAll(value)])) as T;
}

export const mapWords: Readonly<Record<Language, MapWords>> = { en: english, fr: typesetAll(french) };
