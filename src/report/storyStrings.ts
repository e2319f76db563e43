/** Texts of the incidents that a report tells. Violence is counted, never depicted. */
import type { Language } from './language.ts';
import type { StoryKind } from './storyChoice.ts';

export interface StoryStrings {
  readonly heading: string;
  readonly introduction: string;
  readonly none: string;
  readonly kinds: Readonly<Record<StoryKind, string>>;
  /** What happened; by kind of incident. */
  readonly attacks: Readonly<Record<string, string>>;
  opening(facts: { way: string; repeat: string; day: string; date: string; clock: string; place: string }): string;
  attack(what: string, by: string): string;
  readonly unnamed: string;
  readonly hostForces: string;
  hours(text: string): string;
  minutes(text: string): string;
  warned(before: string): string;
  readonly notWarned: string;
  knownBefore(before: string): string;
  readonly knownAtOnce: string;
  knownAfter(after: string): string;
  readonly neverKnown: string;
  decided(after: string): string;
  readonly decidedAtOnce: string;
  readonly notDecided: string;
  arrived(unit: string, after: string): string;
  wasThere(unit: string): string;
  readonly nobodyCame: string;
  readonly aUnit: string;
  ending(label: string): string;
  reason(label: string): string;
  toll(killed: string, injured: string): string;
  readonly noToll: string;
  ownFire(count: number, text: string): string;
  peacekeepers(killed: string): string;
  source(id: string): string;
}

const en: StoryStrings = {
  heading: 'Three incidents, hour by hour',
  introduction:
    'Chosen by rule, not by hand: of all repeats, the deadliest attack to which a unit came, be it too late, the deadliest that a unit stopped or held back, and the deadliest of which the mission learnt and which it did not reach in time. They show how the model works. None of them happened; single incidents say nothing about which way is better.',
  none: 'There was no attack of any of these kinds.',
  kinds: {
    answered: 'The deadliest attack to which a unit came',
    held: 'An attack that a unit stopped or held back',
    failed: 'An attack of which the mission learnt, and which it did not reach in time',
  },
  attacks: {
    raid: 'An attack on civilians began',
    abuse: 'An abuse of civilians began',
    communalAttack: 'An attack of one community on another began',
    abduction: 'An abduction began',
    punishment: 'A punishment of people who had informed began',
  },
  opening: ({ way, repeat, day, date, clock, place }) =>
    `${place}, day ${day} (${date}), ${clock}, under ${way}, repeat ${repeat}.`,
  attack: (what, by) => `${what}; those who did it: ${by}.`,
  unnamed: 'nobody who could be named',
  hostForces: 'host-state forces',
  hours: (text) => `${text} hours`,
  minutes: (text) => `${text} minutes`,
  warned: (before) => `The mission had been warned ${before} before.`,
  notWarned: 'Nobody had warned of it.',
  knownBefore: (before) => `The mission knew ${before} before it began.`,
  knownAtOnce: 'The mission knew as it began.',
  knownAfter: (after) => `The mission learnt of it ${after} after it began.`,
  neverKnown: 'The mission never learnt of it.',
  decided: (after) => `A response was decided ${after} later.`,
  decidedAtOnce: 'A response was decided at once.',
  notDecided: 'No response was decided.',
  arrived: (unit, after) => `${unit} arrived ${after} after it began.`,
  wasThere: (unit) => `${unit} was there when it began.`,
  nobodyCame: 'No unit came.',
  aUnit: 'A unit',
  ending: (label) => `How it ended: ${label}.`,
  reason: (label) => `Why, as recorded: ${label}.`,
  toll: (killed, injured) => `Civilians killed: ${killed}; injured: ${injured}.`,
  noToll: 'No civilian was killed or injured.',
  ownFire: (count, text) =>
    `Of the civilians killed, ${text} ${count === 1 ? 'was' : 'were'} killed by the mission's fire.`,
  peacekeepers: (killed) => `Peacekeepers killed: ${killed}.`,
  source: (id) => `Incident ${id} of incidents.csv.`,
};

const fr: StoryStrings = {
  heading: 'Trois incidents, heure par heure',
  introduction:
    "Choisis par une règle, non à la main : de toutes les répétitions, l'attaque la plus meurtrière sur laquelle une unité est venue, fût-ce trop tard, la plus meurtrière qu'une unité a arrêtée ou contenue, et la plus meurtrière que la mission a apprise sans l'atteindre à temps. Elles montrent comment le modèle fonctionne. Aucune n'a eu lieu ; un incident isolé ne dit pas quelle manière est la meilleure.",
  none: "Il n'y a eu aucune attaque de ces sortes.",
  kinds: {
    answered: "L'attaque la plus meurtrière sur laquelle une unité est venue",
    held: "Une attaque qu'une unité a arrêtée ou contenue",
    failed: "Une attaque que la mission a apprise et n'a pas atteinte à temps",
  },
  attacks: {
    raid: 'Une attaque contre des civils a commencé',
    abuse: 'Des exactions contre des civils ont commencé',
    communalAttack: "Une attaque d'une communauté contre une autre a commencé",
    abduction: 'Un enlèvement a commencé',
    punishment: 'Une punition de gens qui avaient informé a commencé',
  },
  opening: ({ way, repeat, day, date, clock, place }) =>
    `${place}, jour ${day} (${date}), ${clock}, avec ${way}, répétition ${repeat}.`,
  attack: (what, by) => `${what} ; auteurs : ${by}.`,
  unnamed: "personne que l'on puisse nommer",
  hostForces: "des forces de l'État hôte",
  hours: (text) => `${text} heures`,
  minutes: (text) => `${text} minutes`,
  warned: (before) => `La mission en avait été avertie ${before} plus tôt.`,
  notWarned: "Personne n'avait averti.",
  knownBefore: (before) => `La mission le savait ${before} avant le début.`,
  knownAtOnce: "La mission l'a su dès le début.",
  knownAfter: (after) => `La mission l'a appris ${after} après le début.`,
  neverKnown: "La mission ne l'a jamais su.",
  decided: (after) => `Une réponse a été décidée ${after} plus tard.`,
  decidedAtOnce: 'Une réponse a été décidée aussitôt.',
  notDecided: "Aucune réponse n'a été décidée.",
  arrived: (unit, after) => `${unit} : arrivée ${after} après le début.`,
  wasThere: (unit) => `${unit} : sur place au début.`,
  nobodyCame: "Aucune unité n'est venue.",
  aUnit: 'Une unité',
  ending: (label) => `La fin : ${label}.`,
  reason: (label) => `Pourquoi, tel que noté : ${label}.`,
  toll: (killed, injured) => `Civils tués : ${killed} ; blessés : ${injured}.`,
  noToll: "Aucun civil n'a été tué ni blessé.",
  ownFire: (count, text) =>
    `Parmi les civils tués, ${text} ${count === 1 ? "l'a été" : "l'ont été"} par les tirs de la mission.`,
  peacekeepers: (killed) => `Casques bleus tués : ${killed}.`,
  source: (id) => `Incident ${id} de incidents.csv.`,
};

export const storyStrings: Readonly<Record<Language, StoryStrings>> = { en, fr };
