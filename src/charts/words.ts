/** Words that several charts print, in both languages. */
import type { OutcomeInfo, Verdict } from '../analysis/tables.ts';
import type { ChartInput, Lang, Localised } from './chart.ts';
import { noMission } from './palette.ts';

const noMissionLabel: Localised = { en: 'no mission', fr: 'aucune mission' };

/** How a posture is called in a picture. */
export function postureLabel(posture: string, lang: Lang): string {
  return posture === noMission ? noMissionLabel[lang] : posture;
}

/**
 * Verdicts as a picture prints them. LUCK ONLY means that luck alone was tried as an explanation, and does not
 * suffice; the French says it so.
 */
export const verdictWords: Readonly<Record<Verdict, Localised>> = {
  CLEAR: { en: 'CLEAR', fr: 'NET' },
  LEANS: { en: 'LEANS', fr: 'PENCHE' },
  'NO DIFFERENCE THAT MATTERS': { en: 'NO DIFFERENCE THAT MATTERS', fr: 'PAS DE DIFFÉRENCE QUI COMPTE' },
  'LUCK ONLY': { en: 'LUCK ONLY', fr: 'HASARD SEUL ÉCARTÉ' },
  'CANNOT TELL': { en: 'CANNOT TELL', fr: 'ON NE PEUT PAS TRANCHER' },
};

/** Which way is better, in words; empty for plain description. */
export const betterWords: Readonly<Record<OutcomeInfo['better'], Localised>> = {
  less: { en: 'less is better', fr: 'moins vaut mieux' },
  more: { en: 'more is better', fr: 'plus vaut mieux' },
  neither: { en: '', fr: '' },
};

/** Units in French; one that is not here is printed as it is. */
const frenchUnits: Readonly<Record<string, string>> = {
  persons: 'personnes',
  days: 'jours',
  hours: 'heures',
  attacks: 'attaques',
  riots: 'émeutes',
  incidents: 'incidents',
  patrols: 'patrouilles',
  fighters: 'combattants',
  km: 'km',
  'unit-days': 'jours-unité',
};

/** The unit of an outcome as a picture prints it; a share is printed in per cent. */
export function unitLabel({ unit }: OutcomeInfo, lang: Lang): string {
  if (unit === 'share') return '%';
  return lang === 'fr' ? (frenchUnits[unit] ?? unit) : unit;
}

/** Label and unit of an outcome, as the title of a panel. */
export function outcomeTitle(outcome: OutcomeInfo, lang: Lang): string {
  return outcome.unit === '' ? outcome.label[lang] : `${outcome.label[lang]} (${unitLabel(outcome, lang)})`;
}

/** What is known of an outcome that a row names. Throws for an unknown name, which would be a bug upstream. */
export function outcomeInfo(input: Pick<ChartInput, 'outcomes'>, name: string): OutcomeInfo {
  const found = input.outcomes.find((outcome) => outcome.name === name);
  if (found === undefined) throw new RangeError(`no outcome is called ${name}`);
  return found;
}

/** The same for a difference: shares differ by percentage points. */
export function differenceTitle(outcome: OutcomeInfo, lang: Lang): string {
  if (outcome.unit !== 'share') return outcomeTitle(outcome, lang);
  return `${outcome.label[lang]} (${{ en: 'percentage points', fr: 'points de pourcentage' }[lang]})`;
}
