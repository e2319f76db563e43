/** Where armed units of the mission were, and for how much of the time. */
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { presenceColours } from './palette.ts';
import { placeMap } from './placeMap.ts';

export const title: Localised = {
  en: 'Where armed units were, and how much of the time',
  fr: 'Où se trouvaient des unités armées, et combien de temps',
};

const reading: Localised = {
  en: 'Circle: a place; its size: people; its colour: share of time with an armed unit, guards inside a base left out.',
  fr: "Cercle : un lieu ; sa taille : habitants ; sa couleur : part du temps avec une unité armée, sans les gardes d'une base.",
};

export function presenceMap(input: ChartInput): VegaLiteSpec {
  const colours = presenceColours[input.theme];
  const look = { colours, domain: [0, 1] as const, format: '.0%' };
  return placeMap(input, { name: 'presenceMap', title, reading, outcome: 'armedPresenceShare', look });
}
