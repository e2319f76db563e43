/** Every text of the first screen that does not come from the scenario or the measures. */
import type { Language } from './language.ts';
import { english } from './stringsEnglish.ts';
import { french } from './stringsFrench.ts';
import type { FirstScreenStrings } from './stringsShape.ts';

export const firstScreenStrings: Readonly<Record<Language, FirstScreenStrings>> = { en: english, fr: french };
