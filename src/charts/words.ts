/** Words that several charts print, in both languages. */
import type { OutcomeInfo, Verdict } from '../analysis/tables.ts';
import type { ChartInput, Lang, Localised } from './chart.ts';
import { noMission } from './palette.ts';

const noMissionLabel: Localised = { en: 'no mission', fr: 'aucune mission' };

/** How a posture is called in a picture. */
export function postureLabel(posture: string, lang: Lang): string {
  return posture === noMission ? noMissionLabel[lang] : posture;
}

/** Verdicts as a picture prints them. */
export const verdictWords: Readonly<Record<Verdict, Localised>> = {
  CLEAR: { en: 'CLEAR', fr: 'NET' },
  LEANS: { en: 'LEANS', fr: 'PENCHE' },
  'NO DIFFERENCE THAT MATTERS': { en: 'NO DIFFERENCE THAT MATTERS', fr: 'PAS DE DIFFÉRENCE QUI COMPTE' },
  'LUCK ONLY': { en: 'LUCK ONLY', fr: 'HASARD SEUL' },
  'CANNOT TELL': { en: 'CANNOT TELL', fr: 'ON NE PEUT PAS TRANCHER' },
};

/** Which way is better, in words; empty for plain description. */
export const betterWords: Readonly<Record<OutcomeInfo['better'], Localised>> = {
  less: { en: 'less is better', fr: 'moins vaut mieux' },
  more: { en: 'more is better', fr: 'plus vaut mieux' },
  neither: { en: '', fr: '' },
};

/** Label and unit of an outcome, as the title of a panel. */
export function outcomeTitle(outcome: OutcomeInfo, lang: Lang): string {
  return outcome.unit === '' ? outcome.label[lang] : `${outcome.label[lang]} (${outcome.unit})`;
}

/** What is known of an outcome that a row names. Throws for an unknown name, which would be a bug upstream. */
export function outcomeInfo(input: Pick<ChartInput, 'outcomes'>, name: string): OutcomeInfo {
  const found = input.outcomes.find((outcome) => outcome.name === name);
  if (found === undefined) throw new RangeError(`no outcome is called ${name}`);
  return found;
}

/** A number to three significant digits, or whole when large, for labels. */
export function shortNumber(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const digits = size === 0 || size >= 100 ? 0 : Math.min(3, Math.max(0, 2 - Math.floor(Math.log10(size))));
  const [whole, decimals] = value.toFixed(digits).replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return decimals === undefined ? grouped : `${grouped}${lang === 'fr' ? ',' : '.'}${decimals}`;
}

/** How the numbers of an outcome's axis are written, in d3's notation. */
export function axisFormat(outcome: OutcomeInfo): string {
  return outcome.unit === 'share' ? '.0%' : ',~g';
}

/** A value of an outcome as text: a share in per cent, anything else to three digits. */
export function measured(value: number, outcome: OutcomeInfo, lang: Lang): string {
  if (outcome.unit !== 'share') return shortNumber(value, lang);
  return `${shortNumber(100 * value, lang)}\u00a0%`;
}
