/** Texts of report.html below the first screen. */
import type { Language } from './language.ts';

export interface PageStrings {
  readonly charts: string;
  readonly numbers: string;
  readonly outcomes: string;
  /** What a cell of the table of outcomes holds. */
  outcomesCaption(n: string): string;
  readonly outcome: string;
  readonly unit: string;
  readonly better: string;
  readonly betterWays: { readonly less: string; readonly more: string; readonly neither: string };
  readonly differences: string;
  readonly differencesCaption: string;
  readonly exploratory: string;
  readonly differenceColumns: readonly string[];
  readonly chains: string;
  readonly chainsCaption: string;
  readonly chainColumn: string;
  readonly noIncidents: string;
  readonly places: string;
  readonly placesCaption: string;
  readonly place: string;
  readonly people: string;
  readonly consumption: string;
  readonly consumptionCaption: string;
  readonly consumptionColumns: readonly string[];
  /** Names of resources; one that is not here is printed as it is. */
  readonly resources: Readonly<Record<string, string>>;
  readonly failures: string;
  readonly failureColumns: readonly string[];
  readonly assumptions: string;
  assumed(facts: { assumed: string; total: string; sourced: string }): string;
  readonly nothingChanged: string;
  readonly changedCaption: string;
  readonly changedColumns: readonly string[];
  readonly evidence: string;
  readonly repeat: string;
  readonly repeatText: string;
  readonly repeatColumns: readonly string[];
  readonly repeatRows: Readonly<Record<RepeatRow, string>>;
  readonly unknown: string;
  readonly cite: string;
  citation(facts: {
    scenario: string;
    version: string;
    modelVersion: string;
    seed: string;
    replications: string;
    date: string;
    hash: string;
  }): string;
}

export type RepeatRow =
  | 'version'
  | 'modelVersion'
  | 'commit'
  | 'seed'
  | 'seeding'
  | 'replications'
  | 'days'
  | 'scenarioHash'
  | 'planHash'
  | 'date';

const en: PageStrings = {
  charts: 'Charts',
  numbers: 'The numbers behind the picture',
  outcomes: 'Every outcome',
  outcomesCaption: (n) =>
    `Average of ${n} repeats, with the range that luck leaves in brackets (95 % interval of the average, cut where it would leave what is possible)`,
  outcome: 'Outcome',
  unit: 'Unit',
  better: 'Better',
  betterWays: { less: 'less', more: 'more', neither: '–' },
  differences: 'Every difference of the primary outcomes',
  differencesCaption:
    'First minus second, paired by repeat. Correlation: how much luck the two shared. Detectable: the smallest difference that this many repeats would show. No bound: the average of the second cannot be told from 0, so that the ratio could be anything.',
  exploratory: 'All other outcomes (exploratory: with so many, some differ by luck, and none has a verdict)',
  differenceColumns: ['Pair', 'Difference', 'Luck range', 'Ratio', 'Correlation', 'Detectable', 'Verdict'],
  chains: 'How attacks ended',
  chainsCaption: 'Incidents for each repeat, by how the response ended and why it stopped there',
  chainColumn: 'Outcome: reason',
  noIncidents: 'There were no incidents.',
  places: 'Place by place',
  placesCaption:
    'Expected deaths, or counted ones where those are not measured; in brackets how many more or fewer than with no mission under the same luck (95 % interval). Places with no deaths in any repeat are left out. Of so many places about one in forty looks worse by luck alone.',
  place: 'Place',
  people: 'People',
  consumption: 'What each way consumed',
  consumptionCaption: 'All ways had the same at their disposal; used is the average of the repeats',
  resources: { persons: 'People in the field', fuel: 'Fuel', rations: 'Rations', flyingHours: 'Flying hours' },
  consumptionColumns: ['Way and resource', 'Unit', 'Available', 'Used', 'Share'],
  failures: 'Failed runs',
  failureColumns: ['Run', 'Seed', 'Stage', 'Message'],
  assumptions: 'What was assumed',
  assumed: ({ assumed, total, sourced }) =>
    `${assumed} of the ${total} numbers of the model are assumptions or from memory; ${sourced} were read in a source or computed from open data. Names, ranges and sources: cordon explain parameters.`,
  nothingChanged: 'The scenario changes none of them.',
  changedCaption: 'Changed by the scenario',
  changedColumns: ['Parameter', 'Here', 'Usual'],
  evidence:
    'No published study compares these postures, so nothing outside the model confirms the order found here. One set of assumptions was tried; another may turn it over.',
  repeat: 'How to repeat it',
  repeatText: 'The same version, scenario and seed give the same numbers, byte for byte:',
  repeatColumns: ['Fact', 'Value'],
  repeatRows: {
    version: 'Cordon',
    modelVersion: 'Model version',
    commit: 'Commit',
    seed: 'Seed',
    seeding: 'Seeding',
    replications: 'Repeats',
    days: 'Days',
    scenarioHash: 'SHA-256 of the scenario file',
    planHash: 'SHA-256 of the plan',
    date: 'Date',
  },
  unknown: 'unknown',
  cite: 'How to cite it',
  citation: ({ scenario, version, modelVersion, seed, replications, date, hash }) =>
    `The Cordon authors (2026). Cordon ${version}: an agent-based simulator of the stabilisation phase of peace operations. Model version ${modelVersion}; scenario "${scenario}" (SHA-256 ${hash}), seed ${seed}, ${replications} repeats, run on ${date}. Model result, not a forecast.`,
};

const fr: PageStrings = {
  charts: 'Graphiques',
  numbers: "Les nombres derrière l'image",
  outcomes: 'Tous les résultats',
  outcomesCaption: (n) =>
    `Moyenne de ${n} répétitions et, entre parenthèses, la marge que laisse le hasard (intervalle à 95 % de la moyenne, coupé où il sortirait du possible)`,
  outcome: 'Résultat',
  unit: 'Unité',
  better: 'Mieux',
  betterWays: { less: 'moins', more: 'plus', neither: '–' },
  differences: 'Tous les écarts des résultats principaux',
  differencesCaption:
    'Premier moins second, appariés par répétition. Corrélation : part de hasard commune aux deux. Décelable : le plus petit écart que ce nombre de répétitions montrerait. Sans borne : la moyenne du second ne se distingue pas de 0, et le rapport peut être quelconque.',
  exploratory:
    'Tous les autres résultats (exploratoires : sur un tel nombre, certains diffèrent par hasard, et aucun ne reçoit de verdict)',
  differenceColumns: ['Paire', 'Écart', 'Marge du hasard', 'Rapport', 'Corrélation', 'Décelable', 'Verdict'],
  chains: 'Comment les attaques ont fini',
  chainsCaption: 'Incidents par répétition, selon la fin de la réponse et la raison de son arrêt',
  chainColumn: 'Fin : raison',
  noIncidents: "Il n'y a eu aucun incident.",
  places: 'Lieu par lieu',
  placesCaption:
    'Morts en espérance, ou comptés où elle n’est pas mesurée ; entre parenthèses, combien de plus ou de moins que sans mission avec le même hasard (intervalle à 95 %). Les lieux sans mort dans aucune répétition sont omis. Sur tant de lieux, environ un sur quarante paraît pire par simple hasard.',
  place: 'Lieu',
  people: 'Habitants',
  consumption: 'Ce que chaque manière a consommé',
  consumptionCaption: 'Toutes disposaient des mêmes moyens ; utilisé est la moyenne des répétitions',
  resources: {
    persons: 'Personnel sur le terrain',
    fuel: 'Carburant',
    rations: 'Rations',
    flyingHours: 'Heures de vol',
  },
  consumptionColumns: ['Manière et ressource', 'Unité', 'Disponible', 'Utilisé', 'Part'],
  failures: 'Exécutions échouées',
  failureColumns: ['Exécution', 'Graine', 'Étape', 'Message'],
  assumptions: 'Ce qui a été supposé',
  assumed: ({ assumed, total, sourced }) =>
    `${assumed} des ${total} nombres du modèle sont des hypothèses ou viennent de mémoire ; ${sourced} ont été lus dans une source ou calculés à partir de données ouvertes. Noms, plages et sources : cordon explain parameters.`,
  nothingChanged: "Le scénario n'en change aucun.",
  changedCaption: 'Changés par le scénario',
  changedColumns: ['Paramètre', 'Ici', 'Habituel'],
  evidence:
    "Aucune étude publiée ne compare ces postures : rien hors du modèle ne confirme l'ordre trouvé ici. Un seul jeu d'hypothèses a été essayé ; un autre peut l'inverser.",
  repeat: 'Comment le répéter',
  repeatText: 'La même version, le même scénario et la même graine donnent les mêmes nombres, octet pour octet :',
  repeatColumns: ['Donnée', 'Valeur'],
  repeatRows: {
    version: 'Cordon',
    modelVersion: 'Version du modèle',
    commit: 'Commit',
    seed: 'Graine',
    seeding: 'Tirages',
    replications: 'Répétitions',
    days: 'Jours',
    scenarioHash: 'SHA-256 du fichier de scénario',
    planHash: 'SHA-256 du plan',
    date: 'Date',
  },
  unknown: 'inconnu',
  cite: 'Comment le citer',
  citation: ({ scenario, version, modelVersion, seed, replications, date, hash }) =>
    `The Cordon authors (2026). Cordon ${version}: an agent-based simulator of the stabilisation phase of peace operations. Version du modèle ${modelVersion} ; scénario « ${scenario} » (SHA-256 ${hash}), graine ${seed}, ${replications} répétitions, exécuté le ${date}. Résultat de modèle, pas une prévision.`,
};

export const pageStrings: Readonly<Record<Language, PageStrings>> = { en, fr };
