/** What the commands print for people, apart from reports and from messages about input. */
import type { Language } from '../report/language.ts';

export interface CommandStrings {
  readonly runs: string;
  readonly left: string;
  readonly failed: string;
  detectable(facts: {
    outcome: string;
    a: string;
    b: string;
    replications: string;
    detectable: string;
    matters: string;
    needed: string;
  }): string;
  /** @param stocks each with its change in 30 days */
  drift(stocks: string): string;
  readonly interrupted: string;
  already(directory: string): string;
  reportAt(file: string): string;
  failures(n: string, file: string): string;
  runHeading(facts: { scenario: string; posture: string; days: string; seed: string }): string;
  readonly notAForecast: string;
  readonly oneRun: string;
  runFailed(stage: string, message: string): string;
  readonly consumed: string;
  of(used: string, available: string): string;
  readonly incidents: string;
  /** Outcomes that the scenario names. */
  readonly primary: string;
  readonly others: string;
  more(count: string): string;
  same(digest: string): string;
  otherModel(stored: string, current: string): string;
  failedAgain(message: string): string;
  readonly differs: string;
  wrote(file: string): string;
}

const en: CommandStrings = {
  runs: 'runs',
  left: 'left',
  failed: 'failed',
  detectable: ({ outcome, a, b, replications, detectable, matters, needed }) =>
    `${outcome}: ${replications} replications can show a difference of ${detectable} (${a} against ${b}); ${matters} matters, and needs ${needed}.`,
  drift: (stocks) =>
    `The burn-in ended before everything had come to rest; change in 30 days: ${stocks}. A longer burnInDays may change the results; drift.csv has the figures.`,
  interrupted: 'Interrupted. What is done is kept; the same command goes on from here.',
  already: (directory) => `${directory} was complete already; nothing was run.`,
  reportAt: (file) => `Report: ${file}`,
  failures: (n, file) => `${n} runs failed; ${file} says why. Averages are over the others.`,
  runHeading: ({ scenario, posture, days, seed }) => `${scenario}: ${posture}, ${days} days, seed ${seed}`,
  notAForecast: 'Model result. Not a forecast, not intelligence.',
  oneRun: 'One run is one draw of luck; `cordon compare` repeats it and says how much of this is luck.',
  runFailed: (stage, message) => `The run failed (${stage}): ${message}`,
  consumed: 'Consumed',
  of: (used, available) => `${used} of ${available}`,
  incidents: 'Incidents by their end',
  primary: 'Primary outcomes of the scenario',
  others: 'Other measures',
  more: (count) => `${count} other measures: --all prints them, --out writes them.`,
  same: (digest) => `same: every number and the state after the last tick (digest ${digest})`,
  otherModel: (stored, current) =>
    `The run is of model version ${stored}; this is model version ${current}, whose numbers are not comparable. Nothing was run.`,
  failedAgain: (message) => `same: the run failed before and fails again (${message})`,
  differs: 'Different:',
  wrote: (file) => `Wrote ${file}`,
};

const fr: CommandStrings = {
  runs: 'exécutions',
  left: 'restant',
  failed: 'en échec',
  detectable: ({ outcome, a, b, replications, detectable, matters, needed }) =>
    `${outcome} : ${replications} répétitions peuvent montrer un écart de ${detectable} (${a} face à ${b}) ; ${matters} compte, et en demande ${needed}.`,
  drift: (stocks) =>
    `La mise en régime a fini avant que tout soit stable ; évolution en 30 jours : ${stocks}. Un burnInDays plus long peut changer les résultats ; drift.csv donne les chiffres.`,
  interrupted: 'Interrompu. Ce qui est fait est gardé ; la même commande reprend ici.',
  already: (directory) => `${directory} était déjà complet ; rien n'a été exécuté.`,
  reportAt: (file) => `Rapport : ${file}`,
  failures: (n, file) => `${n} exécutions ont échoué ; ${file} dit pourquoi. Les moyennes portent sur les autres.`,
  runHeading: ({ scenario, posture, days, seed }) => `${scenario} : ${posture}, ${days} jours, graine ${seed}`,
  notAForecast: 'Résultat de modèle. Ni prévision, ni renseignement.',
  oneRun: 'Une exécution est un seul tirage du hasard ; `cordon compare` la répète et dit quelle part tient au hasard.',
  runFailed: (stage, message) => `L'exécution a échoué (${stage}) : ${message}`,
  consumed: 'Consommé',
  of: (used, available) => `${used} sur ${available}`,
  incidents: 'Incidents selon leur fin',
  primary: 'Résultats principaux du scénario',
  others: 'Autres mesures',
  more: (count) => `${count} autres mesures : --all les imprime, --out les écrit.`,
  same: (digest) => `identique : chaque nombre et l'état après le dernier pas (empreinte ${digest})`,
  otherModel: (stored, current) =>
    `L'exécution est de la version ${stored} du modèle ; celle-ci est la version ${current}, dont les nombres ne se comparent pas. Rien n'a été exécuté.`,
  failedAgain: (message) => `identique : l'exécution avait échoué et échoue de nouveau (${message})`,
  differs: 'Différent :',
  wrote: (file) => `Écrit ${file}`,
};

export const commandStrings: Readonly<Record<Language, CommandStrings>> = { en, fr };
