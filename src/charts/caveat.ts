/** What every picture says about itself, because pictures travel without their page. */
import type { ChartInput, Localised } from './chart.ts';

const warning: Localised = {
  en: 'model result, not a forecast',
  fr: 'résultat de modèle, pas une prévision',
};
const model: Localised = { en: 'model', fr: 'modèle' };

type CaveatInput = Pick<ChartInput, 'scenarioName' | 'date' | 'modelVersion' | 'lang'>;

/** Two parts, each kept whole on its line: where the picture comes from, and what it is not. */
export function caveatParts({
  scenarioName,
  date,
  modelVersion,
  lang,
}: CaveatInput): [origin: string, warning: string] {
  return [`${scenarioName} · ${date} · ${model[lang]} ${modelVersion}`, warning[lang]];
}

/** The caveat as one line. */
export function caveatText(input: CaveatInput): string {
  return caveatParts(input).join(' · ');
}
