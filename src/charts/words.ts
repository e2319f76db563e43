/** Words that several charts print, in both languages. */
import type { OutcomeInfo, Verdict } from '../analysis/tables.ts';
import type { ChartInput, Lang, Localised } from './chart.ts';
import { noMission } from './palette.ts';
import { unitText } from './units.ts';

const noMissionLabel: Localised = { en: 'No mission', fr: 'Sans mission' };

/** How a posture is called in a picture: as the input names it, else by its id. */
export function postureLabel({ names, lang }: Pick<ChartInput, 'names' | 'lang'>, posture: string): string {
  return names[posture] ?? (posture === noMission ? noMissionLabel[lang] : posture);
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

/** Whether equal repeats had the same luck under all postures, in words that follow a verb. */
export function luckText({ sharedLuck, lang }: Pick<ChartInput, 'sharedLuck' | 'lang'>): string {
  return sharedLuck
    ? { en: 'under the same luck', fr: 'avec le même hasard' }[lang]
    : { en: 'each with its own luck', fr: 'chacun avec son propre hasard' }[lang];
}

/** So many repeats, in words. */
export function repeatsText(repeats: number, lang: Lang): string {
  const word = { en: 'repeat', fr: 'répétition' }[lang];
  return `${repeats} ${word}${repeats === 1 ? '' : 's'}`;
}

/** Which way is better, in words; empty for plain description. */
export const betterWords: Readonly<Record<OutcomeInfo['better'], Localised>> = {
  less: { en: 'less is better', fr: 'moins vaut mieux' },
  more: { en: 'more is better', fr: 'plus vaut mieux' },
  neither: { en: '', fr: '' },
};

/** What is known of something that is counted of each place, which may be no outcome of a whole run. */
export function placeOutcomeInfo(input: Pick<ChartInput, 'outcomes' | 'placeOutcomes'>, name: string): OutcomeInfo {
  return input.placeOutcomes.find((outcome) => outcome.name === name) ?? outcomeInfo(input, name);
}

/** The unit of an outcome as a picture prints it; a share is printed in per cent. */
export function unitLabel({ unit }: OutcomeInfo, lang: Lang): string {
  return unit === 'share' ? '%' : unitText(unit, lang);
}

/** Resources of a mission; one that is not here is printed as it is. */
const resources: Readonly<Record<string, Localised>> = {
  persons: { en: 'People in the field', fr: 'Personnel sur le terrain' },
  fuel: { en: 'Fuel', fr: 'Carburant' },
  rations: { en: 'Rations', fr: 'Rations' },
  flyingHours: { en: 'Flying hours', fr: 'Heures de vol' },
};

export function resourceLabel(resource: string, lang: Lang): string {
  return resources[resource]?.[lang] ?? resource;
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
