/** Every text of the first screen and of the report that does not come from the scenario or the measures. */
import type { PostureKind } from '../scenario/doctrine.ts';
import type { UnitKind } from '../scenario/schema.ts';
import type { Language } from './language.ts';

export interface FirstScreenStrings {
  readonly and: string;
  readonly headings: readonly string[];
  readonly notAForecast: string;
  readonly noMission: string;
  /** The present lay-down going on unchanged. */
  readonly present: string;
  /** A kind without a name here goes by its own word. */
  readonly postureKinds: Readonly<Partial<Record<PostureKind, string>>>;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  /** The direction of a verdict: what the first of two has. */
  readonly direction: { readonly less: string; readonly more: string };
  question(facts: { place: string; people: string; days: string; from: string }): string;
  resources(list: string, members: string, vehicles: string): string;
  compared(ways: string): string;
  lowest(outcome: string, way: string, value: string): string;
  highest(outcome: string, way: string, value: string): string;
  against(ways: string, verdict: string): string;
  readonly noBest: string;
  averageOf(n: string): string;
  /** What differences of shares are counted in. */
  readonly points: string;
  /** Units in this language; one that is not here is written alike in every language. */
  readonly units: Readonly<Record<string, string>>;
  readonly differenceColumns: readonly string[];
  differenceHeading(facts: { outcome: string; unit: string; worth: string; way: string }): string;
  range(from: string, to: string): string;
  /** @param verdict the word for LUCK ONLY */
  luckOnlyMeans(verdict: string): string;
  turned(facts: { outcome: string; turned: string; n: string; leader: string; other: string }): string;
  notTurned(facts: { outcome: string; leader: string; other: string }): string;
  readonly oneSet: string;
  readonly notExamined: string;
  loses(way: string, clauses: string): string;
  losesAgainstNoMission(places: string): string;
  losesOnAverage(other: string, places: string): string;
  losesNone(way: string): string;
  readonly placesUnknown: string;
  readonly groupsUnknown: string;
  groupsLose(groups: string): string;
  readonly groupsLoseNone: string;
  morePlaces(n: number): string;
  readonly use: string;
  provenance(facts: { version: string; modelVersion: string; seed: string }): string;
  failed(n: string, of: string): string;
}

const en: FirstScreenStrings = {
  and: 'and',
  headings: [
    '',
    'QUESTION',
    'ANSWER',
    'AVERAGES',
    'DIFFERENCES',
    'LUCK',
    'ASSUMPTIONS',
    'TURNS OVER',
    'WHO LOSES',
    'USE FOR',
  ],
  notAForecast: 'Model result. Not a forecast, not intelligence.',
  noMission: 'No mission',
  present: 'Present lay-down',
  postureKinds: { static: 'Static bases', 'wide-area': 'Wide-area security', tob: 'Temporary operating bases' },
  unitKinds: {
    infantry: 'infantry',
    qrf: 'quick-reaction force',
    engineer: 'engineers',
    aviation: 'aviation',
    observers: 'military observers',
    fpu: 'formed police',
    ipo: 'individual police',
  },
  direction: { less: 'less', more: 'more' },
  question: ({ place, people, days, from }) => `${place}: ${people} people, ${days} days from ${from}.`,
  resources: (list, members, vehicles) =>
    `The same ${members} members of the mission (${list}) and ${vehicles} vehicles each time.`,
  compared: (ways) => `Compared: ${ways}.`,
  lowest: (outcome, way, value) => `${outcome}: lowest with ${way} (${value}).`,
  highest: (outcome, way, value) => `${outcome}: highest with ${way} (${value}).`,
  against: (ways, verdict) => `Against ${ways}: ${verdict}.`,
  noBest: 'No way is best at everything.',
  averageOf: (n) => `Average of ${n} repeats`,
  points: 'percentage points',
  units: { 'persons/100000/month': 'persons per 100 000 a month', '0..1': 'from 0 to 1' },
  differenceColumns: ['', 'by', 'luck range', 'verdict'],
  differenceHeading: ({ outcome, unit, worth, way }) => `${outcome} (${unit}; ${worth} matters): ${way} minus`,
  range: (from, to) => `${from} to ${to}`,
  luckOnlyMeans: (verdict) => `${verdict}: beyond luck, under the one set of assumptions tried; others may undo it.`,
  turned: ({ outcome, turned, n, leader, other }) =>
    `${outcome}: ${leader} and ${other} the other way round in ${turned} of ${n} single repeats.`,
  notTurned: ({ outcome, leader, other }) => `${outcome}: ${leader} and ${other} are equal on average.`,
  oneSet:
    'One set of assumptions tried. A count of sets is not a probability; no published study compares these postures.',
  notExamined: 'Not examined yet.',
  loses: (way, clauses) => `Under ${way} more are killed ${clauses}.`,
  losesAgainstNoMission: (places) => `than with no mission, beyond luck, at ${places}`,
  losesOnAverage: (other, places) => `than under ${other}, on average, at ${places}`,
  losesNone: (way) => `No place loses under ${way}.`,
  placesUnknown: 'Places were not recorded.',
  groupsUnknown: 'Groups of people are not told apart.',
  groupsLose: (groups) => `Groups of which more are killed than with no mission, beyond luck: ${groups}.`,
  groupsLoseNone: 'No group of people loses against no mission, beyond luck.',
  morePlaces: (n) => `${n} more`,
  use: 'Class debate, and what to find out next; never to predict a place, set strengths or plan an operation.',
  provenance: ({ version, modelVersion, seed }) => `Cordon ${version}, model version ${modelVersion}, seed ${seed}.`,
  failed: (n, of) => `${n} of ${of} runs failed and are missing here.`,
};

const fr: FirstScreenStrings = {
  and: 'et',
  headings: ['', 'QUESTION', 'RÉPONSE', 'MOYENNES', 'ÉCARTS', 'HASARD', 'HYPOTHÈSES', 'BASCULE', 'QUI PERD', 'USAGE'],
  notAForecast: 'Résultat de modèle. Ni prévision, ni renseignement.',
  noMission: 'Sans mission',
  present: 'Dispositif actuel',
  postureKinds: {
    static: 'Bases fixes',
    'wide-area': 'Sécurité de zone étendue',
    tob: "Bases d'opérations temporaires",
  },
  unitKinds: {
    infantry: 'infanterie',
    qrf: 'force de réaction rapide',
    engineer: 'génie',
    aviation: 'aviation',
    observers: 'observateurs militaires',
    fpu: 'police constituée',
    ipo: 'policiers individuels',
  },
  direction: { less: 'moins', more: 'plus' },
  question: ({ place, people, days, from }) => `${place} : ${people} habitants, ${days} jours à partir du ${from}.`,
  resources: (list, members, vehicles) =>
    `Chaque fois les mêmes ${members} membres de la mission (${list}) et ${vehicles} véhicules.`,
  compared: (ways) => `On compare : ${ways}.`,
  lowest: (outcome, way, value) => `${outcome} : le moins avec ${way} (${value}).`,
  highest: (outcome, way, value) => `${outcome} : le plus avec ${way} (${value}).`,
  against: (ways, verdict) => `Face à ${ways} : ${verdict}.`,
  noBest: "Aucune manière n'est la meilleure en tout.",
  averageOf: (n) => `Moyenne de ${n} répétitions`,
  points: 'points de pourcentage',
  units: {
    persons: 'personnes',
    'persons/100000/month': 'personnes pour 100 000 par mois',
    'person-days': 'jours-personne',
    'place-days': 'jours-lieu',
    'company-days': 'jours-compagnie',
    days: 'jours',
    hours: 'heures',
    attacks: 'attaques',
    riots: 'émeutes',
    patrols: 'patrouilles',
    litres: 'litres',
    'index 0..100': 'indice de 0 à 100',
    '0..1': 'de 0 à 1',
  },
  differenceColumns: ['', 'écart', 'marge du hasard', 'verdict'],
  differenceHeading: ({ outcome, unit, worth, way }) => `${outcome} (${unit} ; ${worth} compte) : ${way} moins`,
  range: (from, to) => `${from} à ${to}`,
  luckOnlyMeans: (verdict) =>
    `${verdict} : dépasse le hasard, sous un seul jeu d'hypothèses ; d'autres peuvent le défaire.`,
  turned: ({ outcome, turned, n, leader, other }) =>
    `${outcome} : ${leader} et ${other} dans l'ordre inverse ${turned} fois sur ${n}, répétition par répétition.`,
  notTurned: ({ outcome, leader, other }) => `${outcome} : ${leader} et ${other} à égalité en moyenne.`,
  oneSet:
    "Un seul jeu d'hypothèses essayé. Un nombre de jeux n'est pas une probabilité ; aucune étude publiée ne compare ces postures.",
  notExamined: 'Pas encore examiné.',
  loses: (way, clauses) => `Avec ${way}, plus de tués ${clauses}.`,
  losesAgainstNoMission: (places) => `que sans mission, au-delà du hasard : ${places}`,
  losesOnAverage: (other, places) => `qu'avec ${other}, en moyenne : ${places}`,
  losesNone: (way) => `Aucun lieu ne perd avec ${way}.`,
  placesUnknown: "Les lieux n'ont pas été enregistrés.",
  groupsUnknown: 'Les groupes de population ne sont pas distingués.',
  groupsLose: (groups) => `Groupes dont plus sont tués que sans mission, au-delà du hasard : ${groups}.`,
  groupsLoseNone: 'Aucun groupe ne perd face au cas sans mission, au-delà du hasard.',
  morePlaces: (n) => (n === 1 ? '1 autre' : `${n} autres`),
  use: "Débat en classe, et ce qu'il faut chercher ensuite ; jamais pour prédire un lieu, fixer des effectifs ou planifier une opération.",
  provenance: ({ version, modelVersion, seed }) =>
    `Cordon ${version}, version du modèle ${modelVersion}, graine ${seed}.`,
  failed: (n, of) => `${n} exécutions sur ${of} ont échoué et manquent ici.`,
};

export const firstScreenStrings: Readonly<Record<Language, FirstScreenStrings>> = { en, fr };
