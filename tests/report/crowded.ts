/** As much as a first screen has to hold in practice: five ways, long names, losers, steady states, reasons. */
import type { PlaceRow } from '../../src/analysis/tables.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { around, clearCase, comparison } from './comparison.ts';
import { attack } from './depth.ts';

const labels = [
  { en: 'Civilians killed, expected', fr: 'Civils tués, espérance' },
  { en: 'Days of disorder', fr: 'Journées de troubles' },
  { en: 'Attacks on civilians', fr: 'Attaques contre des civils' },
  { en: 'Attacks reached before their end', fr: 'Attaques atteintes avant leur fin' },
  { en: 'People displaced, peak', fr: 'Personnes déplacées, maximum' },
];
const postureNames = [
  { en: 'Static bases', fr: 'Bases fixes' },
  { en: 'Wide-area security', fr: 'Sécurisation de zone' },
  { en: 'Temporary operating bases', fr: 'Bases opérationnelles temporaires' },
];

export function crowded(): ReportInput {
  const noisy = (mean: number) => ({
    expectedCiviliansKilled: around(mean, 10, 15, 8),
    disorderDays: around(16, 4, 9, 9),
  });
  const values = {
    ...clearCase,
    present: { ...clearCase.static, ...noisy(47) },
    'wide-area': { ...clearCase['wide-area'], ...noisy(45) },
  };
  const input = comparison(values);
  const places = input.scenario.places.map((place) => ({
    ...place,
    name: { en: `Village at km 55, ${place.id} road`, fr: `Village au km 55, route ${place.id}` },
  }));
  const postures = input.scenario.postures.map((posture, i) => ({ ...posture, name: postureNames[i] }));
  const losing = (posture: string): PlaceRow[] =>
    places.map(({ id }) => ({
      ...input.places[4],
      posture,
      place: id,
      mean: 25,
      averted: -2.58,
      lo95: -4,
      hi95: -1,
    }));
  const far = Array.from({ length: 30 }, (_, i) => ({ ...input.places[0], place: `village${i}` }));
  return {
    ...input,
    outcomes: input.outcomes.map((outcome, i) => ({ ...outcome, label: labels[i] })),
    scenario: { ...input.scenario, places, postures },
    places: [
      ...input.places.filter(({ posture }) => posture !== 'static'),
      ...losing('static'),
      ...losing('present'),
      ...far,
    ],
    groups: ['river', 'hill'].map((group) => ({
      ...input.places[4],
      group,
      mean: 20,
      averted: group === 'hill' ? -5 : 0,
      lo95: -7,
      hi95: group === 'hill' ? -3 : 2,
    })),
    steadyDifferences: input.differences.map((row) => ({ ...row, start: 'steady' as const })),
    incidents: [attack(input, 'tob', 1, {})],
  };
}
