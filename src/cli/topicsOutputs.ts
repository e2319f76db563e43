/** What a result directory holds, and what each chart shows. */
import type { Localised } from '../charts/chart.ts';

type Meanings = Readonly<Record<string, Localised>>;

export const fileMeanings: Meanings = {
  'manifest.json': {
    en: 'What was run: versions, hashes of scenario and plan, seeds, postures, primary outcomes, counts, dates.',
    fr: 'Ce qui a été exécuté : versions, empreintes du scénario et du plan, graines, postures, résultats principaux, comptes, dates.',
  },
  'scenario.resolved.yaml': {
    en: 'The scenario as executed, every default written out; `cordon compare` takes it again.',
    fr: 'Le scénario tel qu’exécuté, chaque valeur par défaut écrite ; `cordon compare` le reprend.',
  },
  'codebook.csv': {
    en: 'Every column of every table: type, unit, direction, meaning, formula, source, allowed values.',
    fr: 'Chaque colonne de chaque tableau : type, unité, sens, signification, formule, source, valeurs admises.',
  },
  'design.csv': {
    en: 'The design points of a study with the value of each varied parameter; one point in a comparison.',
    fr: "Les points d'une étude, avec la valeur de chaque paramètre varié ; un seul dans une comparaison.",
  },
  'runs.csv': {
    en: 'One line a run: posture, repeat, seed, status, and every outcome at its end.',
    fr: 'Une ligne par exécution : posture, répétition, graine, état, et chaque résultat à la fin.',
  },
  'timeseries.csv': {
    en: 'Every measure of every run, day by day from the start of the postures.',
    fr: 'Chaque mesure de chaque exécution, jour après jour depuis le début des postures.',
  },
  'incidents.csv': {
    en: 'One line an incident: when, where, who, whom it harmed, and each step of the response with its hour.',
    fr: 'Une ligne par incident : quand, où, qui, le mal fait, et chaque étape de la réponse avec son heure.',
  },
  'summary.csv': {
    en: 'Each outcome under each posture over the repeats: average, spread, quantiles, luck range.',
    fr: 'Chaque résultat sous chaque posture, sur les répétitions : moyenne, dispersion, quantiles, marge du hasard.',
  },
  'differences.csv': {
    en: 'Each outcome for each pair of postures: difference, luck range, ratio, shared luck, what could be seen, verdict.',
    fr: 'Chaque résultat pour chaque paire de postures : écart, marge du hasard, rapport, hasard commun, écart décelable, verdict.',
  },
  'places.csv': {
    en: 'Harm, presence and reach place by place: averted against no mission, with the naive figure beside it.',
    fr: 'Mal, présence et portée lieu par lieu : évité face au cas sans mission, avec le chiffre naïf à côté.',
  },
  'groups.csv': {
    en: 'Harm to each identity group, averted against no mission.',
    fr: 'Le mal subi par chaque groupe identitaire, évité face au cas sans mission.',
  },
  'consumption.csv': {
    en: 'What each posture had of each resource, and what it used on average.',
    fr: 'Ce dont chaque posture disposait pour chaque ressource, et ce qu’elle a utilisé en moyenne.',
  },
  'windows.csv': {
    en: 'Counting outcomes of the first 30 days, while the posture is being changed, and of the days after.',
    fr: 'Résultats comptés des 30 premiers jours, pendant le changement de posture, et des jours suivants.',
  },
  'drift.csv': {
    en: 'Whether stocks such as trust were still moving when the burn-in ended.',
    fr: 'Si des stocks comme la confiance bougeaient encore à la fin de la mise en régime.',
  },
  'efficiency.csv': {
    en: 'Harm averted against no mission for what was used of each resource.',
    fr: 'Le mal évité face au cas sans mission, pour ce qui a été utilisé de chaque ressource.',
  },
  'scorecard.csv': {
    en: 'How far each of 107 benchmarks is reached under each posture: computed, decided by it or the scenario, or stated.',
    fr: 'À quel point chacun de 107 critères est atteint sous chaque posture : calculé, décidé par elle ou le scénario, ou déclaré.',
  },
  'tuning.csv': {
    en: 'With --tuned: every doctrine that was tried for each posture, and which was taken.',
    fr: 'Avec --tuned : chaque doctrine essayée pour chaque posture, et celle qui a été retenue.',
  },
  'burnin.csv': {
    en: 'The measures during the burn-in, with negative ticks.',
    fr: 'Les mesures pendant la mise en régime, avec des pas négatifs.',
  },
  'effects.csv': {
    en: 'Added by `cordon analyse`: what each level of each parameter adds to the average, with its luck range.',
    fr: 'Ajouté par `cordon analyse` : ce que chaque niveau de chaque paramètre ajoute à la moyenne, avec sa marge du hasard.',
  },
  'screening.csv': {
    en: 'Added by `cordon analyse` to a design by Morris: mu, mu* and sigma of the elementary effects of each parameter.',
    fr: 'Ajouté par `cordon analyse` à un plan de Morris : mu, mu* et sigma des effets élémentaires de chaque paramètre.',
  },
  'indices.csv': {
    en: 'Added by `cordon analyse` to a sampled design: the share of the variance that goes with each parameter alone; by Saltelli, also with others (total).',
    fr: 'Ajouté par `cordon analyse` à un plan échantillonné : la part de la variance qui va avec chaque paramètre seul ; selon Saltelli, aussi avec les autres (total).',
  },
  'long.csv': {
    en: 'With --long: one line a run and outcome.',
    fr: 'Avec --long : une ligne par exécution et résultat.',
  },
  'ro-crate-metadata.json': {
    en: 'With --ro-crate: what was run on what, and every file, described to archives by RO-Crate 1.1.',
    fr: 'Avec --ro-crate : ce qui a été exécuté sur quoi, et chaque fichier, décrit aux archives selon RO-Crate 1.1.',
  },
  'timing.csv': {
    en: 'How long each run took; the one table that differs from machine to machine.',
    fr: "Combien de temps chaque exécution a pris ; le seul tableau qui diffère d'une machine à l'autre.",
  },
  'failures.jsonl': {
    en: 'Runs that failed, with point, posture, stage, message and seed; none is dropped in silence.',
    fr: 'Les exécutions échouées, avec point, posture, étape, message et graine ; aucune ne disparaît en silence.',
  },
  'journal.jsonl': {
    en: 'What was done, line by line; an interrupted comparison goes on from it.',
    fr: 'Ce qui a été fait, ligne par ligne ; une comparaison interrompue reprend de là.',
  },
  'report.html': {
    en: 'The report: the first screen, and below it all charts, tables and assumptions; one file without network.',
    fr: 'Le rapport : le premier écran, puis tous les graphiques, tableaux et hypothèses ; un seul fichier, sans réseau.',
  },
  charts: {
    en: 'Pictures drawn by `cordon chart`, as svg, png, html or json.',
    fr: 'Les images dessinées par `cordon chart`, en svg, png, html ou json.',
  },
};

export const chartMeanings: Meanings = {
  outcomesByPosture: {
    en: 'The average of each primary outcome under each way, with the luck range of the average.',
    fr: 'La moyenne de chaque résultat principal sous chaque manière, avec la marge du hasard de la moyenne.',
  },
  pairedDifferences: {
    en: 'Every pair of ways: the difference under the same luck, its range, what matters as a band, the verdict.',
    fr: 'Chaque paire de manières : l’écart avec le même hasard, sa marge, ce qui compte en bande, le verdict.',
  },
  luck: {
    en: 'Every single repeat as a dot: how far one run of events could mislead.',
    fr: "Chaque répétition comme un point : combien une seule suite d'événements pourrait tromper.",
  },
  tradeOff: {
    en: 'Protection against public order, one mark a way; its size is what was used in the field.',
    fr: "La protection face à l'ordre public, une marque par manière ; sa taille est ce qui a été utilisé sur le terrain.",
  },
  timeSeries: {
    en: 'Outcomes day by day with the band of luck; the first days, while the way is being changed, are marked.',
    fr: 'Les résultats jour après jour avec la bande du hasard ; les premiers jours, pendant le changement, sont marqués.',
  },
  chainEndings: {
    en: 'How attacks ended under each way, and why no one came in time, as shares.',
    fr: "Comment les attaques ont fini sous chaque manière, et pourquoi personne n'est venu à temps, en parts.",
  },
  arrivals: {
    en: 'How the share of attacks that a unit has reached rises with the hours; those never reached stay out.',
    fr: "Comment la part des attaques atteintes par une unité croît avec les heures ; celles jamais atteintes n'y entrent pas.",
  },
  harmMap: {
    en: 'Deaths by place on the map, one map a way.',
    fr: 'Les morts par lieu sur la carte, une carte par manière.',
  },
  harmAverted: {
    en: 'Deaths averted by place against no mission, and beside it the naive figure that an observer would give.',
    fr: 'Les morts évitées par lieu face au cas sans mission, et à côté le chiffre naïf que donnerait un observateur.',
  },
  gains: {
    en: 'Who gains and who loses against no mission, by place and by group.',
    fr: 'Qui gagne et qui perd face au cas sans mission, par lieu et par groupe.',
  },
  presenceMap: {
    en: 'Share of the time with an armed unit in each place.',
    fr: 'Part du temps avec une unité armée en chaque lieu.',
  },
  reachMap: {
    en: 'Hours to the nearest ready unit from each place, averaged over time.',
    fr: "Heures jusqu'à l'unité disponible la plus proche de chaque lieu, en moyenne sur le temps.",
  },
  consumption: {
    en: 'What each way used of people, fuel, rations and flying hours that all had alike.',
    fr: 'Ce que chaque manière a utilisé de personnel, carburant, rations et heures de vol, égaux pour toutes.',
  },
  scorecard: {
    en: 'How far each of 107 benchmarks is reached under each way, and whether that is computed, decided or stated.',
    fr: 'À quel point chacun de 107 critères est atteint sous chaque manière, et si cela est calculé, décidé ou déclaré.',
  },
  mainEffects: {
    en: 'Of a study: what each level of each parameter adds to the average over all points.',
    fr: "D'une étude : ce que chaque niveau de chaque paramètre ajoute à la moyenne de tous les points.",
  },
  interactions: {
    en: 'Of a study: the average at each pair of levels of two parameters.',
    fr: "D'une étude : la moyenne à chaque paire de niveaux de deux paramètres.",
  },
  convergence: {
    en: 'Of a study: how the luck range narrowed as repeats came.',
    fr: "D'une étude : comment la marge du hasard s'est resserrée avec les répétitions.",
  },
  screening: {
    en: 'Of a study by Morris: how much each parameter matters, and how much that depends on the others.',
    fr: "D'une étude de Morris : combien chaque paramètre compte, et combien cela dépend des autres.",
  },
  indices: {
    en: 'Of a sampled study: the share of the variance that goes with each parameter alone.',
    fr: "D'une étude échantillonnée : la part de la variance qui va avec chaque paramètre seul.",
  },
};
