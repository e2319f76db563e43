/** What `cordon analyse` prints for people. */
import type { Others } from '../analysis/levels.ts';
import type { Language } from '../report/language.ts';

interface AnalysisStrings {
  readonly notAForecast: string;
  readonly summary: string;
  readonly summaryColumns: readonly string[];
  readonly differences: string;
  readonly differenceColumns: readonly string[];
  readonly differenceNote: string;
  readonly effects: string;
  /** By how the other parameters stand at a level. */
  readonly effectColumns: Readonly<Record<Others, readonly string[]>>;
  readonly effectNote: Readonly<Record<Others, string>>;
  readonly noEffects: string;
  readonly screening: string;
  readonly screeningColumns: readonly string[];
  readonly screeningNote: string;
  readonly indices: string;
  readonly indexColumns: readonly string[];
  readonly indexNote: string;
  readonly totalColumns: readonly string[];
  readonly totalNote: string;
  readonly noTotals: string;
  readonly noIndices: string;
  nothing(failed: string, runs: string, file: string): string;
  uneven(failed: string, least: string, most: string, where: string): string;
}

const en: AnalysisStrings = {
  notAForecast:
    'Model result. Not a forecast, not intelligence. Ranges of averages and differences are luck alone: one set of assumptions a point.',
  summary: 'AVERAGES',
  summaryColumns: ['point', 'posture', 'outcome', 'runs', 'average', 'luck range'],
  differences: 'DIFFERENCES',
  differenceColumns: ['point', 'postures', 'outcome', 'average', 'luck range', 'verdict'],
  differenceNote:
    'CANNOT TELL beside a range of no width: no repeat differed, and that two ways do not differ is said from 30 repeats on.',
  effects: 'MAIN EFFECTS',
  effectColumns: {
    crossed: ['parameter', 'posture', 'outcome', 'repeats', 'average', 'effect', 'luck range of the effect'],
    drawn: ['parameter', 'posture', 'outcome', 'repeats', 'average', 'effect', 'range'],
    stepped: ['parameter', 'posture', 'outcome', 'repeats', 'average', 'effect', 'luck range of the effect'],
  },
  effectNote: {
    crossed:
      'An effect is the average at that level less the average over all points, paired by repeat; effects.csv has them too.',
    drawn:
      'An effect of a drawn parameter is the average over the points of a slice of its values less the average over all points. The other parameters differ at these points, too: the range is over the points, so that it holds what these and luck do; effects.csv has them too.',
    stepped:
      'An effect is the average at that level less the average over all points, paired by repeat. At these points the other parameters differ, too, and the range, of luck alone, does not hold that; effects.csv has them too.',
  },
  noEffects:
    'No main effects: they need two slices of at least 5 points each, since the other parameters of a sampled design differ from point to point, too.',
  screening: 'ELEMENTARY EFFECTS',
  screeningColumns: ['parameter', 'posture', 'outcome', 'trajectories', 'mu*', 'range of mu*', 'mu', 'sigma'],
  screeningNote:
    'mu* is the average size of the effect of a parameter over its whole range, sigma its spread: large where it depends on others, is bent, or is luck; screening.csv has them too.',
  indices: 'SENSITIVITY INDICES',
  indexColumns: ['parameter', 'posture', 'outcome', 'points', 'share', 'range of the share'],
  indexNote:
    'A first-order index is the share of the variance between points that goes with one parameter alone; what they do together, and luck, is in none; indices.csv has them too.',
  totalColumns: ['total', 'range of the total'],
  totalNote:
    'A total index is what would be left of the variance if all other parameters were known: what the parameter does alone and with others. Luck between points counts as a part of each.',
  noTotals: 'No indices: a design by Saltelli needs at least 16 samples of which no run is missing.',
  noIndices: 'No indices: slices of neighbouring values need at least 40 points at which runs were done.',
  nothing: (failed, runs, file) => `${failed} of ${runs} runs failed; ${file} says why. There is nothing to average.`,
  uneven: (failed, least, most, where) =>
    `${failed} runs failed, and not evenly: from ${least} to ${most} of a posture at a point, most under ${where}. What fails may differ from what does not.`,
};

const fr: AnalysisStrings = {
  notAForecast:
    'Résultat de modèle. Ni prévision, ni renseignement. Les plages des moyennes et des écarts ne sont que le hasard : un jeu d’hypothèses par point.',
  summary: 'MOYENNES',
  summaryColumns: ['point', 'dispositif', 'résultat', 'exécutions', 'moyenne', 'plage du hasard'],
  differences: 'ÉCARTS',
  differenceColumns: ['point', 'dispositifs', 'résultat', 'moyenne', 'plage du hasard', 'verdict'],
  differenceNote:
    "CANNOT TELL à côté d'une plage sans largeur : aucune répétition ne diffère, et que deux façons ne diffèrent pas n'est dit qu'à partir de 30 répétitions.",
  effects: 'EFFETS PRINCIPAUX',
  effectColumns: {
    crossed: ['paramètre', 'dispositif', 'résultat', 'répétitions', 'moyenne', 'effet', "plage du hasard de l'effet"],
    drawn: ['paramètre', 'dispositif', 'résultat', 'répétitions', 'moyenne', 'effet', 'plage'],
    stepped: ['paramètre', 'dispositif', 'résultat', 'répétitions', 'moyenne', 'effet', "plage du hasard de l'effet"],
  },
  effectNote: {
    crossed:
      'Un effet est la moyenne à ce niveau moins la moyenne de tous les points, par répétition ; effects.csv les donne aussi.',
    drawn:
      "Un effet d'un paramètre tiré est la moyenne des points d'une tranche de ses valeurs moins la moyenne de tous les points. En ces points les autres paramètres diffèrent aussi : la plage est sur les points et contient ce que font ceux-ci et le hasard ; effects.csv les donne aussi.",
    stepped:
      'Un effet est la moyenne à ce niveau moins la moyenne de tous les points, par répétition. En ces points les autres paramètres diffèrent aussi, ce que la plage, du seul hasard, ne contient pas ; effects.csv les donne aussi.',
  },
  noEffects:
    "Aucun effet principal : il faut deux tranches d'au moins 5 points chacune, puisque d'un point à l'autre les autres paramètres d'un plan échantillonné diffèrent aussi.",
  screening: 'EFFETS ÉLÉMENTAIRES',
  screeningColumns: ['paramètre', 'dispositif', 'résultat', 'trajectoires', 'mu*', 'plage de mu*', 'mu', 'sigma'],
  screeningNote:
    "mu* est la taille moyenne de l'effet d'un paramètre sur toute son étendue, sigma sa dispersion : grande s'il dépend d'autres, n'est pas droit, ou tient au hasard ; screening.csv les donne aussi.",
  indices: 'INDICES DE SENSIBILITÉ',
  indexColumns: ['paramètre', 'dispositif', 'résultat', 'points', 'part', 'plage de la part'],
  indexNote:
    "Un indice de premier ordre est la part de la variance entre les points qui va avec un paramètre seul ; ce qu'ils font ensemble, et le hasard, n'est dans aucun ; indices.csv les donne aussi.",
  totalColumns: ['total', 'plage du total'],
  totalNote:
    "Un indice total est ce qui resterait de la variance si tous les autres paramètres étaient connus : ce que le paramètre fait seul et avec d'autres. Le hasard entre les points compte dans chacun.",
  noTotals: 'Aucun indice : un plan de Saltelli demande au moins 16 échantillons dont aucune exécution ne manque.',
  noIndices:
    'Aucun indice : les tranches de valeurs voisines demandent au moins 40 points dont des exécutions ont abouti.',
  nothing: (failed, runs, file) =>
    `${failed} exécutions sur ${runs} ont échoué ; ${file} dit pourquoi. Il n'y a rien dont faire la moyenne.`,
  uneven: (failed, least, most, where) =>
    `${failed} exécutions ont échoué, et inégalement : de ${least} à ${most} d'une posture en un point, le plus sous ${where}. Ce qui échoue peut différer du reste.`,
};

export const analysisStrings: Readonly<Record<Language, AnalysisStrings>> = { en, fr };
