/** Texts of the deeper sections of report.html: time, drift, efficiency, groups, assumptions, reading. */
import type { DriftVerdict } from '../analysis/tables.ts';
import type { Language } from './language.ts';

export interface DepthStrings {
  readonly contents: string;
  readonly reading: string;
  readonly time: string;
  windowName(window: 'transient' | 'after', from: string, to: string): string;
  readonly windowsCaption: string;
  readonly windowsOthers: string;
  readonly drift: string;
  readonly driftNone: string;
  driftWarning(stock: string, ways: string): string;
  driftUnder(facts: { way: string; slope: string; relative: string }): string;
  readonly driftCaption: string;
  readonly driftColumns: readonly string[];
  readonly driftVerdicts: Readonly<Record<DriftVerdict, string>>;
  readonly steady: string;
  readonly steadyCaption: string;
  readonly steadyDifferences: string;
  readonly switching: string;
  readonly steadyState: string;
  readonly efficiency: string;
  readonly efficiencyCaption: string;
  per(amount: string, unit: string, resource: string): string;
  readonly averted: string;
  readonly groups: string;
  readonly groupsCaption: string;
  readonly group: string;
  readonly placeTable: string;
  readonly chainTable: string;
  readonly tuning: string;
  readonly tuningCaption: string;
  readonly tuningColumns: readonly string[];
  readonly grades: Readonly<Record<string, string>>;
  readonly gradesCaption: string;
  readonly gradeColumns: readonly string[];
  readonly parameterColumns: readonly string[];
  parametersOf(grade: string, n: string): string;
  /** In place of a ratio that could be anything. */
  readonly noBound: string;
  readonly adjusted: string;
  readonly adjustedCaption: string;
}

const en: DepthStrings = {
  contents: 'What is below',
  reading: 'How to read this',
  time: 'Day by day, and the first days apart',
  windowName: (window, from, to) =>
    window === 'transient'
      ? `Days ${from} to ${to}, while the way is being changed`
      : `Days ${from} to ${to}, after that`,
  windowsCaption: 'What was counted within each stretch of days: average, and in brackets its luck range',
  windowsOthers: 'All other counted outcomes by stretch of days',
  drift: 'Was the situation at rest before the ways began?',
  driftNone:
    'No stock was found to be still on its way when the burn-in ended; for those marked CANNOT TELL the repeats do not suffice to say so.',
  driftWarning: (stock, ways) =>
    `Warning: ${stock} was still moving when the burn-in ended: ${ways}. Part of the levels shown here is that movement, not the effect of a way.`,
  driftUnder: ({ way, slope, relative }) =>
    `${way} ${slope} in 30 days, which is ${relative} times its spread between repeats`,
  driftCaption:
    'Stocks over the second half of the burn-in. Slope: change in 30 days, with its luck range; it matters beyond a quarter of the spread between repeats.',
  driftColumns: ['Stock', 'Level', 'Slope in 30 days', 'Luck range', 'In spreads', 'Verdict'],
  driftVerdicts: {
    DRIFT: 'DRIFT',
    'NO DRIFT THAT MATTERS': 'NO DRIFT THAT MATTERS',
    'CANNOT TELL': 'CANNOT TELL',
  },
  steady: 'Steady state beside switching',
  steadyCaption:
    'Switching: forked from the present lay-down, costs of the change included. Steady: the way was in force throughout the burn-in. Average, and in brackets its luck range.',
  steadyDifferences:
    'Differences between ways in steady state, first minus second. Each was burnt in on its own, so that less luck is shared and ranges may be wider.',
  switching: 'switching',
  steadyState: 'steady',
  efficiency: 'What was averted for what was used',
  efficiencyCaption:
    'Harm averted against no mission, for the stated amount of each resource used; in brackets its luck range. A dash: the use cannot be told from none.',
  per: (amount, unit, resource) => `${resource}: per ${amount === '1' ? unit.replace(/s$/, '') : `${amount} ${unit}`}`,
  averted: 'averted',
  groups: 'By group of people',
  groupsCaption:
    'Expected deaths, or counted ones where those are not measured; in brackets how many more or fewer than with no mission under the same luck (95 % interval)',
  group: 'Group',
  placeTable: 'Every place as a table',
  chainTable: 'Every kind of ending as a table',
  tuning: 'Tuning',
  tuningCaption:
    'Each way had the same number of tries, on training seeds that are not used for the results above. The chosen doctrine was then scored on fresh seeds.',
  tuningColumns: ['Way and try', 'Changes', 'Runs', 'Average', 'Chosen'],
  grades: {
    V: 'seen in a source',
    Va: 'seen in a source, adapted to this use',
    D: 'computed from open data',
    M: 'from memory of the literature, unchecked',
    K: 'from memory, unchecked',
    A: 'assumption',
  },
  gradesCaption: 'Numbers of the model by how they are known',
  gradeColumns: ['Grade', 'Meaning', 'Numbers'],
  parameterColumns: ['Parameter', 'Value', 'Unit', 'Plausible from', 'to', 'Source'],
  parametersOf: (grade, n) => `Grade ${grade}: all ${n}`,
  noBound: 'no bound',
  adjusted: 'Adjusted chance',
  adjustedCaption:
    ' Adjusted chance: how often so large a difference would be found among so many if nothing differed; below 0.05 it survives having been looked for.',
};

const fr: DepthStrings = {
  contents: 'Ce qui suit',
  reading: 'Comment lire ceci',
  time: 'Jour après jour, et les premiers jours à part',
  windowName: (window, from, to) =>
    window === 'transient'
      ? `Jours ${from} à ${to}, pendant le changement de manière`
      : `Jours ${from} à ${to}, ensuite`,
  windowsCaption: 'Ce qui a été compté dans chaque période : moyenne et, entre parenthèses, sa marge du hasard',
  windowsOthers: 'Tous les autres résultats comptés, par période',
  drift: 'La situation était-elle au repos avant le début ?',
  driftNone:
    "Aucun stock n'a été trouvé encore en mouvement à la fin de la mise en régime ; pour ceux marqués ON NE PEUT PAS TRANCHER, les répétitions ne suffisent pas pour le dire.",
  driftWarning: (stock, ways) =>
    `Attention : ${stock} bougeait encore à la fin de la mise en régime : ${ways}. Une part des niveaux montrés ici est ce mouvement, non l'effet d'une manière.`,
  driftUnder: ({ way, slope, relative }) =>
    `${way} ${slope} en 30 jours, soit ${relative} fois sa dispersion entre répétitions`,
  driftCaption:
    'Les stocks dans la seconde moitié de la mise en régime. Pente : changement en 30 jours, avec sa marge du hasard ; elle compte au-delà du quart de la dispersion entre répétitions.',
  driftColumns: ['Stock', 'Niveau', 'Pente en 30 jours', 'Marge du hasard', 'En dispersions', 'Verdict'],
  driftVerdicts: {
    DRIFT: 'DÉRIVE',
    'NO DRIFT THAT MATTERS': 'PAS DE DÉRIVE QUI COMPTE',
    'CANNOT TELL': 'ON NE PEUT PAS TRANCHER',
  },
  steady: 'Régime établi à côté de la transition',
  steadyCaption:
    'Transition : à partir du dispositif présent, coûts du changement compris. Établi : la manière était en vigueur pendant toute la mise en régime. Moyenne et, entre parenthèses, sa marge du hasard.',
  steadyDifferences:
    'Écarts entre manières en régime établi, première moins seconde. Chacune a eu sa propre mise en régime : moins de hasard est partagé, et les marges peuvent être plus larges.',
  switching: 'transition',
  steadyState: 'établi',
  efficiency: 'Ce qui a été évité pour ce qui a été utilisé',
  efficiencyCaption:
    'Mal évité face au cas sans mission, pour la quantité indiquée de chaque ressource utilisée ; entre parenthèses sa marge du hasard. Un tiret : l’usage ne se distingue pas de zéro.',
  per: (amount, unit, resource) => `${resource} : par ${amount === '1' ? unit.replace(/s$/, '') : `${amount} ${unit}`}`,
  averted: 'évités',
  groups: 'Par groupe de population',
  groupsCaption:
    'Morts en espérance, ou comptés où elle n’est pas mesurée ; entre parenthèses, combien de plus ou de moins que sans mission avec le même hasard (intervalle à 95 %)',
  group: 'Groupe',
  placeTable: 'Tous les lieux en tableau',
  chainTable: 'Toutes les fins en tableau',
  tuning: 'Réglage',
  tuningCaption:
    "Chaque manière a eu le même nombre d'essais, sur des graines d'entraînement qui ne servent pas aux résultats ci-dessus. La doctrine retenue a ensuite été notée sur des graines neuves.",
  tuningColumns: ['Manière et essai', 'Changements', 'Exécutions', 'Moyenne', 'Retenu'],
  grades: {
    V: 'vu dans une source',
    Va: 'vu dans une source, adapté à cet usage',
    D: 'calculé à partir de données ouvertes',
    M: 'de mémoire de la littérature, non vérifié',
    K: 'de mémoire, non vérifié',
    A: 'hypothèse',
  },
  gradesCaption: 'Les nombres du modèle selon ce qui les fonde',
  gradeColumns: ['Note', 'Sens', 'Nombres'],
  parameterColumns: ['Paramètre', 'Valeur', 'Unité', 'Plausible de', 'à', 'Source'],
  parametersOf: (grade, n) => `Note ${grade} : les ${n}`,
  noBound: 'sans borne',
  adjusted: 'Chance ajustée',
  adjustedCaption:
    " Chance ajustée : à quelle fréquence un écart aussi grand se trouverait parmi tant d'autres si rien ne différait ; sous 0,05 il survit au fait d'avoir été cherché.",
};

export const depthStrings: Readonly<Record<Language, DepthStrings>> = { en, fr };
