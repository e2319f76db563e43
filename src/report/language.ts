/** Texts and numbers as a reader of one language writes them. */
import type { Text } from '../scenario/schema.ts';

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A text of the scenario in this language, or in the other one where it has only that. */
export function inLanguage(text: Text, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.en ?? text.fr ?? '';
}

function plain(value: number, decimals: number, language: Language): string {
  const [integer, fraction] = Math.abs(value).toFixed(decimals).split('.');
  // A hard space between thousands: a comma or a point would read as a decimal sign in the other language.
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const text = fraction === undefined ? grouped : grouped + (language === 'fr' ? ',' : '.') + fraction;
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}

/** French puts a blank before some marks; it is made hard, so that no line begins with a mark. */
export function typeset(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/ (?=[;:?!»])/g, '\u00a0') : text;
}

/** A whole number with its thousands apart. */
export function whole(value: number, language: Language): string {
  return plain(Math.round(value), 0, language);
}

/**
 * A measured value, with about three figures. A share (unit `share`) is given in per cent.
 * @param value null is missing, shown as a dash
 */
export function measured(value: number | null, unit: string, language: Language): string {
  if (value === null) return '–';
  if (isShare(unit)) return `${plain(value * 100, value !== 0 && Math.abs(value) < 0.1 ? 1 : 0, language)}\u00a0%`;
  const size = Math.abs(value);
  return plain(value, size === 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2, language);
}

/** What an average and the luck range around it are read from. */
interface Bounded {
  readonly mean: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/** Hard blanks do not hold a dash: a line may break behind it. */
const unbrokenDash = '\u00a0–\u2060\u00a0';

/** An average with its luck range in brackets, which never break over two lines. */
export function withRange(row: Bounded | undefined, unit: string, language: Language): string {
  const value = (number: number | null) => measured(number, unit, language);
  if (!row || row.lo95 === null) return value(row?.mean ?? null);
  return `${value(row.mean)} (${value(row.lo95)}${unbrokenDash}${value(row.hi95)})`;
}

/** A number as somebody wrote it, not rounded. */
export function given(value: number, language: Language): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value);
}

/** A difference, with its sign. Differences of shares are in percentage points. */
export function difference(value: number | null, unit: string, language: Language): string {
  const text = measured(value, unit, language);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

export function isShare(unit: string): boolean {
  return unit === 'share';
}

/** `a, b and c`. */
export function list(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1]}`;
}
