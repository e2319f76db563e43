/** Where armed units of the mission were, and for how much of the time. */
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { presenceColours } from './palette.ts';
import { placeMap } from './placeMap.ts';

export const title: Localised = {
  en: 'Where were armed units, and how much of the time?',
  fr: 'Où se trouvaient des unités armées, et combien de temps\u202f?',
};

const reading: Localised = {
  en: 'Circle: a place; its size: people; its colour and number: average share of time with an armed unit, guards inside a base left out.',
  fr: "Cercle\u202f: un lieu\u202f; sa taille\u202f: habitants\u202f; sa couleur et son nombre\u202f: part moyenne du temps avec une unité armée, sans les gardes d'une base.",
};

export function presenceMap(input: ChartInput): VegaLiteSpec {
  const colours = presenceColours[input.theme];
  const legend = { values: [0, 0.5, 1], labelExpr: 'datum.label' };
  const look = { colours, domain: [0, 1] as const, format: '.0%', legend };
  return placeMap(input, { name: 'presenceMap', title, reading, outcome: 'armedPresenceShare', look });
}
