/** Texts of the page, apart from the words that reports and charts have already. */
import type { Language } from '../report/language.ts';
import { english } from './wordsEnglish.ts';
import { french } from './wordsFrench.ts';
import type { Words } from './wordsShape.ts';

export const wordsOf: Readonly<Record<Language, Words>> = { en: english, fr: french };
