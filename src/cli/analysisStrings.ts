/** What `cordon analyse` prints for people. */
import type { Language } from '../report/language.ts';

interface AnalysisStrings {
  readonly notAForecast: string;
  readonly summary: string;
  readonly summaryColumns: readonly string[];
  readonly differences: string;
  readonly differenceColumns: readonly string[];
  readonly effects: string;
  readonly effectColumns: readonly string[];
  readonly effectNote: string;
  readonly screening: string;
  readonly screeningColumns: readonly string[];
  readonly screeningNote: string;
  readonly indices: string;
  readonly indexColumns: readonly string[];
  readonly indexNote: string;
  readonly totalColumns: readonly string[];
  readonly totalNote: string;
  readonly noTotals: string;
  uneven(failed: string, least: string, most: string, where: string): string;
}

const en: AnalysisStrings = {
  notAForecast:
    'Model result. Not a forecast, not intelligence. Ranges are luck alone: one set of assumptions a point.',
  summary: 'AVERAGES',
  summaryColumns: ['point', 'posture', 'outcome', 'runs', 'average', 'luck range'],
  differences: 'DIFFERENCES',
  differenceColumns: ['point', 'postures', 'outcome', 'average', 'luck range', 'verdict'],
  effects: 'MAIN EFFECTS',
  effectColumns: ['parameter', 'posture', 'outcome', 'repeats', 'average', 'effect', 'luck range of the effect'],
  effectNote:
    'An effect is the average at that level less the average over all points, paired by repeat; effects.csv has them too.',
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
  uneven: (failed, least, most, where) =>
    `${failed} runs failed, and not evenly: from ${least} to ${most} of a posture at a point, most under ${where}. What fails may differ from what does not.`,
};

const fr: AnalysisStrings = {
  notAForecast:
    'Résultat de modèle. Ni prévision, ni renseignement. Les plages ne sont que le hasard : un jeu d’hypothèses par point.',
  summary: 'MOYENNES',
  summaryColumns: ['point', 'dispositif', 'résultat', 'exécutions', 'moyenne', 'plage du hasard'],
  differences: 'ÉCARTS',
  differenceColumns: ['point', 'dispositifs', 'résultat', 'moyenne', 'plage du hasard', 'verdict'],
  effects: 'EFFETS PRINCIPAUX',
  effectColumns: [
    'paramètre',
    'dispositif',
    'résultat',
    'répétitions',
    'moyenne',
    'effet',
    "plage du hasard de l'effet",
  ],
  effectNote:
    'Un effet est la moyenne à ce niveau moins la moyenne de tous les points, par répétition ; effects.csv les donne aussi.',
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
  uneven: (failed, least, most, where) =>
    `${failed} exécutions ont échoué, et inégalement : de ${least} à ${most} d'une posture en un point, le plus sous ${where}. Ce qui échoue peut différer du reste.`,
};

export const analysisStrings: Readonly<Record<Language, AnalysisStrings>> = { en, fr };
