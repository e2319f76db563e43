/** Texts of ways of working side by side. */
import { typeset, type Language } from '../../report/language.ts';

interface SideWords {
  readonly button: string;
  readonly ways: string;
  readonly waysMeans: string;
  readonly maps: string;
  readonly differences: string;
  readonly compared: string;
  readonly show: string;
  sameIn(way: string): string;
  readonly now: string;
  readonly outcome: string;
  readonly parting: string;
  until(when: string): string;
  readonly didNotHappen: string;
  readonly neverPart: string;
  readonly waitForEnd: string;
  readonly lucks: string;
  lucksMeans(seed: string, count: string): string;
  run(count: string): string;
  readonly running: string;
  readonly cancel: string;
  stopped(done: string, of: string): string;
  readonly failed: string;
  readonly lucksReading: string;
  row(mean: string, low: string, high: string): string;
  mean(value: string): string;
}

const f = (text: string): string => typeset(text, 'fr');

export const sideWords: Readonly<Record<Language, SideWords>> = {
  en: {
    button: 'Side by side',
    ways: 'Ways of working, side by side',
    waysMeans: 'Two to four, with the same luck number, from the same situation on day 0.',
    maps: 'Maps',
    differences: 'Where they differ',
    compared: 'Compared',
    show: 'Show',
    sameIn: (way) => `The same under: ${way}`,
    now: 'At this moment',
    outcome: 'Outcome',
    parting: 'Where they part',
    until: (when) =>
      `The first incident that differs is on ${when}. All earlier ones happened and ended alike in each of these runs.`,
    didNotHappen: 'did not happen',
    neverPart: 'No incident differs: in all these runs the same happened, with the same deaths and the same endings.',
    waitForEnd: 'Told once all runs are complete.',
    lucks: 'With other lucks',
    lucksMeans: (seed, count) =>
      `Runs each of these ways to the end with the lucks of the first ${count} repeats of "cordon compare" (its seed: ${seed}), in this browser. It can take some minutes.`,
    run: (count) => `Run ${count} lucks`,
    running: 'Running',
    cancel: 'Cancel',
    stopped: (done, of) => `${done} of ${of} runs are complete.`,
    failed: 'A run stopped by itself.',
    lucksReading:
      'Each dot is one run at its end, the bar is the mean. Where rows lie over each other, luck can turn their order round. How sure a difference is, "cordon compare" tells.',
    row: (mean, low, high) => `mean ${mean}, from ${low} to ${high}`,
    mean: (value) => `mean ${value}`,
  },
  fr: {
    button: 'Côte à côte',
    ways: "Manières d'agir, côte à côte",
    waysMeans: f('De deux à quatre, avec le même numéro du hasard, depuis la même situation au jour 0.'),
    maps: 'Cartes',
    differences: 'Où elles diffèrent',
    compared: 'Comparées',
    show: 'Montrer',
    sameIn: (way) => f(`La même chose sous : ${way}`),
    now: 'En ce moment',
    outcome: 'Résultat',
    parting: 'Où elles se séparent',
    until: (when) =>
      f(
        `Le premier incident qui diffère : ${when}. Tous les précédents ont eu lieu et fini de même dans chacune de ces exécutions.`,
      ),
    didNotHappen: "n'a pas eu lieu",
    neverPart: f(
      'Aucun incident ne diffère : dans toutes ces exécutions il est arrivé la même chose, avec les mêmes morts et les mêmes fins.',
    ),
    waitForEnd: 'Dit dès que toutes les exécutions sont complètes.',
    lucks: "Avec d'autres hasards",
    lucksMeans: (seed, count) =>
      f(
        `Exécute chacune de ces manières jusqu'à la fin avec les hasards des ${count} premières répétitions de « cordon compare » (sa graine : ${seed}), dans ce navigateur. Cela peut durer quelques minutes.`,
      ),
    run: (count) => `Exécuter ${count} hasards`,
    running: 'En cours',
    cancel: 'Annuler',
    stopped: (done, of) => `${done} exécutions sur ${of} sont complètes.`,
    failed: "Une exécution s'est arrêtée d'elle-même.",
    lucksReading: f(
      'Chaque point est une exécution à sa fin, le trait est la moyenne. Là où des rangées se recouvrent, le hasard peut inverser leur ordre. « cordon compare » dit à quel point une différence est sûre.',
    ),
    row: (mean, low, high) => `moyenne ${mean}, de ${low} à ${high}`,
    mean: (value) => `moyenne ${value}`,
  },
};
