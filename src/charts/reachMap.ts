/** How many hours away help was. */
import type { ChartInput, Localised, VegaLiteSpec } from './chart.ts';
import { reachColours } from './palette.ts';
import { placeMap } from './placeMap.ts';

export const title: Localised = {
  en: 'How many hours away was the nearest ready unit?',
  fr: "À combien d'heures se trouvait l'unité disponible la plus proche\u202f?",
};

/** Beyond it the colour stays the same: who comes after a day comes after the attack. */
const farHours = 12;

const reading: Localised = {
  en: `Circle: a place; its size: people; its colour and number: hours of travel and notice, average over time. The colour fades until ${farHours} hours or more.`,
  fr: `Cercle\u202f: un lieu\u202f; sa taille\u202f: habitants\u202f; sa couleur et son nombre\u202f: heures de trajet et de préavis, moyenne dans le temps. La couleur s'efface jusqu'à ${farHours} heures ou plus.`,
};

export function reachMap(input: ChartInput): VegaLiteSpec {
  const look = {
    colours: reachColours[input.theme],
    domain: [0, farHours] as const,
    format: ',~f',
    legend: { values: [0, 4, 8, farHours], labelExpr: `datum.value < ${farHours} ? datum.label : '${farHours}+'` },
  };
  return placeMap(input, { name: 'reachMap', title, reading, outcome: 'reachHours', look });
}
