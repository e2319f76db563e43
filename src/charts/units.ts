/** Units of measures as people read them. */
import type { Lang } from './chart.ts';

const english: Readonly<Record<string, string>> = {
  'persons/100000/month': 'persons per 100 000 a month',
  'crimes / 100 000 persons / month': 'crimes per 100 000 persons a month',
  'per 100 000/week': 'per 100 000 persons a week',
  'index 0..100': 'index from 0 to 100',
  '0..1': 'from 0 to 1',
  '0 or 1': '0 for no, 1 for yes',
  '1': 'no unit',
};

const french: Readonly<Record<string, string>> = {
  persons: 'personnes',
  day: 'jour',
  days: 'jours',
  hours: 'heures',
  attacks: 'attaques',
  acts: 'actes',
  riots: 'émeutes',
  crimes: 'crimes',
  cases: 'affaires',
  clashes: 'combats',
  violations: 'violations',
  breaches: 'franchissements',
  incidents: 'incidents',
  patrols: 'patrouilles',
  escorts: 'escortes',
  convoys: 'convois',
  ambushes: 'embuscades',
  strikes: 'explosions',
  fighters: 'combattants',
  weapons: 'armes',
  phase: 'phase',
  times: 'fois',
  km: 'km',
  litres: 'litres',
  'company-days': 'jours-compagnie',
  'person-days': 'jours-personne',
  'place-days': 'jours-lieu',
  'site-days': 'jours-site',
  'days of undisturbed income': 'jours de revenu sans entrave',
  'persons/100000/month': 'personnes pour 100 000 par mois',
  'crimes / 100 000 persons / month': 'crimes pour 100 000 personnes par mois',
  'per 100 000/week': 'pour 100 000 personnes par semaine',
  'index 0..100': 'indice de 0 à 100',
  '0..1': 'de 0 à 1',
  '0 or 1': '0 pour non, 1 pour oui',
  '1': 'sans unité',
  share: 'part',
};

/** A unit in a language; one that is not known is printed as it is. */
export const unitText = (unit: string, lang: Lang): string => (lang === 'fr' ? french : english)[unit] ?? unit;
