/** What the commands about studies print for people. */
import type { Language } from '../report/language.ts';
import type { DryRun } from './dryRun.ts';

interface Checked {
  readonly points: number;
  readonly excluded: number;
  readonly repeated: number;
  readonly postures: readonly string[];
  readonly replications: number;
  readonly varied: readonly string[];
}

interface StudyStrings {
  checked(found: Checked): string;
  checking(points: string): string;
  dryRun(directory: string, found: DryRun, number: (value: number) => string): string;
  /** @param facts.failed how many runs; absent where none did */
  done(facts: { name: string; points: string; runs: string; failed?: string; directory: string }): string;
  allFailed(file: string): string;
  readonly interrupted: string;
  readonly emptyShard: string;
  damaged(tasks: string): string;
}

/** Two digits say as much as such an estimate knows. */
const rounded = (value: number): number => Number(Math.max(value, 0.1).toPrecision(2));

/** What became of points that are not there. */
const besidePoints = {
  en: (excluded: string, repeated: string) =>
    inBrackets([
      excluded === '0' ? '' : `${excluded} left out by where`,
      repeated === '0' ? '' : `${repeated} drawn again, and run once`,
    ]),
  fr: (excluded: string, repeated: string) =>
    inBrackets([
      excluded === '0' ? '' : `${excluded} écartés par where`,
      repeated === '0' ? '' : `doublons exécutés une fois : ${repeated}`,
    ]),
};

function inBrackets(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

const en: StudyStrings = {
  dryRun: (directory, { points, excluded, repeated, postures, replications, runs, seconds, megabytes, jobs }, number) =>
    [
      `Points        ${number(points)}${besidePoints.en(number(excluded), number(repeated))}`,
      `Postures      ${postures.join(', ')}`,
      `Replications  ${number(replications)} of each`,
      `Runs          ${number(runs)}`,
      `Time          about ${duration(seconds, ['s', 'min', 'h'])} with ${number(jobs)} workers, from a few runs of up to five points`,
      `Disk          about ${number(Math.ceil(rounded(megabytes)))} MB at the most`,
      `Directory     ${directory}`,
    ].join('\n'),
  checked: ({ points, excluded, repeated, postures, replications, varied }) =>
    `  Points        ${points}${besidePoints.en(String(excluded), String(repeated))}\n  Vary          ${varied.join(', ')}\n  Postures      ${postures.join(', ')}\n  Replications  ${replications}`,
  checking: (points) => `Checking the points of the design: ${points} so far.`,
  done: ({ name, points, runs, failed, directory }) =>
    failed === undefined
      ? `${name}: ${runs} runs at ${points} points in ${directory}`
      : `${name}: ${failed} of ${runs} runs failed, at ${points} points, in ${directory}`,
  allFailed: (file) => `Every run failed; ${file} says why. There is nothing to average.`,
  interrupted: 'Interrupted. What is done is kept; the same command with --resume goes on from here.',
  damaged: (tasks) =>
    `${tasks} committed results are damaged (a line of journal.jsonl, or its segment); they are run again, the rest is kept.`,
  emptyShard: 'There are fewer points than shards: this shard has none. Its directory is needed to merge all the same.',
};

const fr: StudyStrings = {
  dryRun: (directory, { points, excluded, repeated, postures, replications, runs, seconds, megabytes, jobs }, number) =>
    [
      `Points        ${number(points)}${besidePoints.fr(number(excluded), number(repeated))}`,
      `Postures      ${postures.join(', ')}`,
      `Répétitions   ${number(replications)} de chacune`,
      `Exécutions    ${number(runs)}`,
      `Durée         environ ${duration(seconds, ['s', 'min', 'h'])} avec ${number(jobs)} fils, d'après quelques exécutions de cinq points au plus`,
      `Disque        environ ${number(Math.ceil(rounded(megabytes)))} Mo au plus`,
      `Dossier       ${directory}`,
    ].join('\n'),
  checked: ({ points, excluded, repeated, postures, replications, varied }) =>
    `  Points        ${points}${besidePoints.fr(String(excluded), String(repeated))}\n  Varient       ${varied.join(', ')}\n  Postures      ${postures.join(', ')}\n  Répétitions   ${replications}`,
  checking: (points) => `Vérification des points du plan : ${points} jusqu'ici.`,
  done: ({ name, points, runs, failed, directory }) =>
    failed === undefined
      ? `${name} : ${runs} exécutions en ${points} points dans ${directory}`
      : `${name} : ${failed} exécutions sur ${runs} ont échoué, en ${points} points, dans ${directory}`,
  allFailed: (file) => `Toutes les exécutions ont échoué ; ${file} dit pourquoi. Il n'y a rien dont faire la moyenne.`,
  interrupted: 'Interrompu. Ce qui est fait est gardé ; la même commande avec --resume reprend ici.',
  damaged: (tasks) =>
    `${tasks} résultats enregistrés sont abîmés (une ligne de journal.jsonl, ou son segment) ; ils sont refaits, le reste est gardé.`,
  emptyShard: "Il y a moins de points que de parts : celle-ci n'en a aucun. Son dossier reste nécessaire pour réunir.",
};

function duration(seconds: number, [second, minute, hour]: readonly [string, string, string]): string {
  if (seconds < 90) return `${rounded(seconds)} ${second}`;
  return seconds < 5400 ? `${rounded(seconds / 60)} ${minute}` : `${rounded(seconds / 3600)} ${hour}`;
}

export const studyStrings: Readonly<Record<Language, StudyStrings>> = { en, fr };

/** What is told while a queue is at work. */
interface QueueStrings {
  readonly noWorkers: string;
  readonly gone: string;
  readonly back: string;
  trouble(reason: string): string;
  ready(facts: { address: string; jobs: string; modelVersion: string }): string;
}

export const queueStrings: Readonly<Record<Language, QueueStrings>> = {
  en: {
    noWorkers: 'No worker of this model version is there; start some with: cordon worker --redis URL',
    gone: 'Redis is gone; waiting for it. Nothing is lost.',
    back: 'Redis is back.',
    trouble: (reason) => `A worker could not do a task, which goes to another one: ${reason}`,
    ready: ({ address, jobs, modelVersion }) =>
      `Working for studies of model version ${modelVersion} on ${address}, ${jobs} at a time; Ctrl-C ends it after what is under way.`,
  },
  fr: {
    noWorkers: "Aucun ouvrier de cette version du modèle n'est là ; lancez-en avec : cordon worker --redis URL",
    gone: "Redis n'est plus joignable ; on l'attend. Rien n'est perdu.",
    back: 'Redis est de retour.',
    trouble: (reason) => `Un ouvrier n'a pas pu faire une tâche, qui passe à un autre : ${reason}`,
    ready: ({ address, jobs, modelVersion }) =>
      `Au travail pour les études de la version ${modelVersion} du modèle sur ${address}, ${jobs} à la fois ; Ctrl-C arrête après ce qui est en cours.`,
  },
};
