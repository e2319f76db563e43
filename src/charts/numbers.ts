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

/** A number to three significant digits, or whole when large. */
export function shortNumber(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const digits = size === 0 || size >= 100 ? 0 : Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(size))));
  return localised(value.toFixed(digits), lang);
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

/** A number that a person wrote, such as what matters: as it was written. */
export function given(value: number, outcome: OutcomeInfo, lang: Lang): string {
  if (outcome.unit !== 'share') return localised(String(value), lang);
  return `${localised(String(Number((100 * value).toPrecision(12))), lang)}${percentSign[lang]}`;
}

/** How the numbers of an outcome's axis are written, in d3's notation: decimals as its steps need. */
export function axisFormat(outcome: OutcomeInfo): string {
  return outcome.unit === 'share' ? '.0%' : ',~f';
}
