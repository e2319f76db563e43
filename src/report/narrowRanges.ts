/** A word on ranges that are known to be too narrow, with how often they held the truth. */
import { narrowAt } from '../analysis/narrowRanges.ts';
import type { ReportInput } from './input.ts';
import type { Language } from './language.ts';

type Found = ReturnType<typeof narrowAt>[number];

const statistics: Readonly<Record<Language, Readonly<Record<Found['statistic'], string>>>> = {
  en: { mean: 'averages', difference: 'differences', ratio: 'ratios' },
  fr: { mean: 'moyennes', difference: 'écarts', ratio: 'rapports' },
};

/** Undefined where every range of the outcomes shown is fair. */
export function narrowRangesText({ outcomes, provenance }: ReportInput, language: Language): string | undefined {
  const labels = new Map(outcomes.map(({ name, label }) => [name, label[language]]));
  const found = narrowAt(provenance.replications).filter(({ outcome }) => labels.has(outcome));
  if (found.length === 0) return undefined;
  const parts = found.map(
    ({ outcome, statistic, share }) =>
      `${labels.get(outcome)}, ${statistics[language][statistic]} ${Math.round(100 * share)}`,
  );
  const size = found[0].of;
  return language === 'en'
    ? `Some luck ranges are too narrow. A range should hold the true value in 95 of 100 comparisons; with ${size} repeats of the Bambari scenario, these did so less often: ${parts.join('; ')}.`
    : `Certaines marges du hasard sont trop étroites. Une marge devrait contenir la vraie valeur dans 95 comparaisons sur 100 ; avec ${size} répétitions du scénario de Bambari, celles-ci y parviennent moins souvent : ${parts.join(' ; ')}.`;
}
