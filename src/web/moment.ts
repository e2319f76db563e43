/** Hours of a run as dates and clock times in words. */
import { whole, type Language } from '../report/language.ts';
import { wordsOf } from './words.ts';

const dayMs = 86_400_000;
const locales = { en: 'en-GB', fr: 'fr-FR' } as const;

/** Whole days since the start; the last hour of a run still belongs to its last day. */
export const dayOf = (hour: number): number => Math.floor(hour / 24);

/** `13 February 2017`. @param start YYYY-MM-DD */
export function dateText(start: string, hour: number, language: Language): string {
  const date = new Date(Date.parse(start) + dayOf(hour) * dayMs);
  return date.toLocaleDateString(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `14:30`. */
export function clockText(hour: number): string {
  const minutes = Math.floor((hour - dayOf(hour) * 24) * 60 + 1e-6);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `Day 12, 14:30`. */
export const shortMoment = (hour: number, language: Language): string =>
  `${wordsOf[language].dayOf(whole(dayOf(hour), language))}, ${clockText(hour)}`;
