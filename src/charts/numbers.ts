/** Numbers as a picture prints them. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import type { Lang, Localised } from './chart.ts';

/** With the narrow space that French sets before it. */
export const percentSign: Localised = { en: '%', fr: '\u202f%' };

function localised(plain: string, lang: Lang): string {
  const [whole, decimals] = plain.replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return decimals === undefined ? grouped : `${grouped}${lang === 'fr' ? ',' : '.'}${decimals}`;
}

/** A measured number with about three figures: whole when large, and with no more than three decimals. */
export function shortNumber(value: number, lang: Lang): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return wholeNumber(value, lang);
  return localised(value.toFixed(size >= 10 ? 1 : size >= 0.1 ? 2 : 3), lang);
}

/** A number of things or people that were counted. */
export function wholeNumber(value: number, lang: Lang): string {
  return localised(value.toFixed(0), lang);
}

/** A change, with its sign and one decimal. */
export function change(value: number, lang: Lang): string {
  const text = localised(Math.abs(value).toFixed(1), lang);
  if (!/[1-9]/.test(text)) return text;
  return `${value > 0 ? '+' : '\u2212'}${text}`;
}

/** A share of 1 in whole per cent. */
export function wholePercent(share: number, lang: Lang): string {
  return `${Math.round(100 * share)}${percentSign[lang]}`;
}

/** A value of an outcome: a share in per cent, anything else as a short number. */
export function measured(value: number, outcome: OutcomeInfo, lang: Lang): string {
  if (outcome.unit !== 'share') return shortNumber(value, lang);
  return `${shortNumber(100 * value, lang)}${percentSign[lang]}`;
}

/** Differences between values of an outcome, all with the same decimals and a sign; of shares, in percentage points. */
export function signedAlike(largest: number, outcome: OutcomeInfo, lang: Lang): (value: number) => string {
  const scale = outcome.unit === 'share' ? 100 : 1;
  const size = scale * Math.abs(largest);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return (value) => {
    const text = localised((scale * value).toFixed(digits), lang);
    if (!/[1-9]/.test(text)) return text.replace('\u2212', '');
    return value > 0 ? `+${text}` : text;
  };
}

/** A number that a person wrote, such as what matters: as it was written. */
export function given(value: number, outcome: OutcomeInfo, lang: Lang): string {
  if (outcome.unit !== 'share') return localised(String(value), lang);
  return `${localised(String(Number((100 * value).toPrecision(12))), lang)}${percentSign[lang]}`;
}
