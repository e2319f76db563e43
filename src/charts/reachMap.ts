/** How many hours away help was. */
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { reachColours } from './palette.ts';
import { placeMap } from './placeMap.ts';

export const title: Localised = {
  en: 'How many hours away the nearest ready unit was',
  fr: "À combien d'heures se trouvait l'unité disponible la plus proche",
};

/** Beyond it the colour stays the same: who comes after a day comes after the attack. */
const farHours = 12;

const reading: Localised = {
  en: `Circle: a place; its size: people; its colour: travel time and notice, average over time. It fades until ${farHours} hours or more.`,
  fr: `Cercle : un lieu ; sa taille : habitants ; sa couleur : trajet et préavis, moyenne dans le temps. Elle s'efface jusqu'à ${farHours} heures ou plus.`,
};

export function reachMap(input: ChartInput): VegaLiteSpec {
  const look = { colours: reachColours[input.theme], domain: [0, farHours] as const, format: ',~f' };
  return placeMap(input, { name: 'reachMap', title, reading, outcome: 'reachHours', look });
}
