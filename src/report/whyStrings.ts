/** Texts of `cordon why`. Violence is counted, never depicted. */
import type { Came, Passed } from '../sim/why/moments.ts';
import type { Language } from './language.ts';

export interface WhyStrings {
  title(facts: {
    id: string;
    place: string;
    day: string;
    date: string;
    clock: string;
    way: string;
    repeat: string;
    seed: string;
  }): string;
  readonly caution: string;
  readonly headings: Readonly<Record<'plan' | 'knew' | 'came' | 'could' | 'force' | 'end' | 'minds', string>>;
  at(day: string, clock: string): string;
  readonly unplanned: string;
  readonly planBefore: string;
  planned(facts: { at: string; fighters: string; place: string; begin: string }): string;
  readonly offensive: string;
  feud(revenge: string): string;
  why(facts: { share: string; gain: string; cost: string; presence: string; informing: string }): string;
  nearest(hours: string): string;
  readonly nobodyNear: string;
  other(facts: { place: string; share: string; gain: string; cost: string }): string;
  readonly noOther: string;
  warned(at: string, informing: string, network: string): string;
  told(at: string, informing: string, network: string): string;
  alerted(at: string): string;
  seen(at: string): string;
  unknown(informing: string): string;
  readonly cameAs: Readonly<
    Record<
      Came['result'] | 'turnedAwayByHost',
      (facts: { at: string; place: string; fighters: string; met: string }) => string
    >
  >;
  readonly notAsked: string;
  decided(at: string): string;
  needed(value: string): string;
  candidate(facts: { unit: string; from: string; hours: string; value: string; count: string }): string;
  fate(candidate: string, fate: string): string;
  readonly noWay: string;
  needs(hours: string): string;
  readonly sent: string;
  readonly couldHave: string;
  held(reason: string): string;
  passed(unit: string, why: string): string;
  readonly passedBecause: Readonly<Record<Passed, string>>;
  nobodySent(reason: string): string;
  /** Where units were looked at. */
  nobodyFit(reason: string): string;
  arrived(facts: { at: string; unit: string; value: string; opposed: string; willingness: string }): string;
  readonly nobodyCame: string;
  readonly rungs: readonly string[];
  rung(text: string): string;
  end(ending: string): string;
  reason(text: string): string;
  readonly alreadyThere: string;
  what(kind: string): string;
  toll(killed: string, injured: string): string;
  losses(killed: string, wounded: string): string;
  shock(facts: { fear: string; grievance: string; trust: string }): string;
  belief(facts: { credibility: string; delivered: string }): string;
  fromTo(before: string, after: string): string;
  feelings(facts: { when: string; fear: string; trust: string }): string;
  readonly when: readonly [before: string, day: string, week: string];
  readonly mixed: string;
  proof(digest: string): string;
  otherResult(stored: string, replayed: string): string;
}

const en: WhyStrings = {
  title: ({ id, place, day, date, clock, way, repeat, seed }) =>
    `Incident ${id}: ${place}, day ${day} (${date}), ${clock}, under ${way}, repeat ${repeat} (luck number ${seed}).`,
  caution: 'What the model did, and why. It did not happen; one incident says nothing about which way is better.',
  headings: {
    plan: 'What was planned, where and why',
    knew: 'Who knew, and when',
    came: 'How it began',
    could: 'Who could have come, and what stopped them',
    force: 'What was done there',
    end: 'How it ended',
    minds: 'What it did to trust and fear',
  },
  at: (day, clock) => `day ${day}, ${clock}`,
  unplanned: 'Incidents of this kind follow from where people and units are; nobody weighs places for them.',
  planBefore: 'It was planned before day 0; what stood behind it was not traced.',
  planned: ({ at, fighters, place, begin }) => `From ${at}: ${fighters} persons for ${place}, to begin on ${begin}.`,
  offensive: 'The group was in an offensive.',
  feud: (revenge) => `A feud stands behind it; wish for revenge there: ${revenge}.`,
  why: ({ share, gain, cost, presence, informing }) =>
    `The place drew ${share} of the choice: gain ${gain}, expected cost ${cost}. They believed that a unit is there ${presence} of the time; readiness of the people to inform ${informing}.`,
  nearest: (hours) =>
    `As anybody could see, the nearest unit ready to be sent, besides any on the spot, needed ${hours}.`,
  nobodyNear: 'As anybody could see, no unit was ready to be sent, besides any on the spot.',
  other: ({ place, share, gain, cost }) =>
    `Instead of it ${place}: ${share} of the choice, gain ${gain}, cost ${cost}.`,
  noOther: 'No other place was in reach.',
  warned: (at, informing, network) =>
    `A tip came before it began, on ${at} (readiness to inform ${informing}, alert network ${network}).`,
  told: (at, informing, network) =>
    `Somebody told the mission on ${at} (readiness to inform ${informing}, alert network ${network}).`,
  alerted: (at) => `The alert reached headquarters on ${at}.`,
  seen: (at) => `The mission knew by itself, on ${at}.`,
  unknown: (informing) => `Nobody told the mission (readiness of the people to inform ${informing}).`,
  cameAs: {
    began: ({ at, place, fighters }) => `${at}, ${place}: ${fighters} perpetrators came and met no unit.`,
    met: ({ at, place, fighters, met }) =>
      `${at}, ${place}: ${fighters} perpetrators came and met the mission, fighting value ${met}.`,
    turnedAway: ({ at, place, fighters, met }) =>
      `${at}, ${place}: ${fighters} perpetrators came, saw who was there (mission: fighting value ${met}) and turned away.`,
    turnedAwayByHost: ({ at, place, fighters }) =>
      `${at}, ${place}: ${fighters} perpetrators came, saw host forces there and turned away.`,
    wentElsewhere: ({ at, place, met }) =>
      `${at}, ${place}: they saw who was there (mission: fighting value ${met}) and went to another place.`,
    gaveUp: ({ at, place }) => `${at}, ${place}: nobody was left to carry it out.`,
  },
  notAsked: 'No response was decided, so nobody was looked for.',
  alreadyThere: 'A unit was already there; nobody had to be told or sent.',
  what: (kind) => `What it was: ${kind}.`,
  decided: (at) => `Decided on ${at}.`,
  needed: (value) => `A response needed fighting value ${value}.`,
  candidate: ({ unit, from, hours, value, count }) =>
    `${unit}${count}, near ${from}: ${hours}, fighting value ${value}`,
  fate: (candidate, fate) => `${candidate}; ${fate}.`,
  noWay: 'no way there',
  needs: (hours) => `would have needed ${hours}`,
  sent: 'sent',
  couldHave: 'could have gone; others were nearer',
  held: (reason) => `could not: ${reason}`,
  passed: (unit, why) => `${unit}: not considered, ${why}.`,
  passedBecause: {
    busy: 'on another response',
    otherDuty: 'bound to another duty',
    notForThis: 'not made for so many armed persons',
    policeFirst: 'kept back while formed police could go',
    caveat: 'national caveat',
  },
  nobodySent: (reason) => `Nobody was sent: ${reason}.`,
  nobodyFit: (reason) => `Nobody was sent: ${reason}, and none of those that were looked at could have gone.`,
  arrived: ({ at, unit, value, opposed, willingness }) =>
    `${unit} was there on ${at}: fighting value ${value} against ${opposed}, willingness to act ${willingness}.`,
  nobodyCame: 'No unit came.',
  rungs: ['none', 'presence', 'a warning', 'standing between', 'less lethal means', 'warning shots', 'deadly force'],
  rung: (text) => `Highest rung of force: ${text}.`,
  end: (ending) => `How it ended: ${ending}.`,
  reason: (text) => `Why the response failed or came late, as recorded: ${text}.`,
  toll: (killed, injured) => `Civilians killed: ${killed}; injured: ${injured}.`,
  losses: (killed, wounded) => `Peacekeepers killed: ${killed}; wounded: ${wounded}.`,
  shock: ({ fear, grievance, trust }) =>
    `What it added where it happened, on scales from 0 to 1: fear ${fear}, grievance ${grievance}, loss of trust ${trust}.`,
  belief: ({ credibility, delivered }) =>
    `Are they believed to act? ${credibility}. Share of recent attacks on which somebody acted in time: ${delivered}.`,
  fromTo: (before, after) => `${before} before, ${after} after`,
  feelings: ({ when, fear, trust }) => `${when}: mean fear ${fear}, mean trust ${trust}`,
  when: ['Before', 'A day after its end', 'A week after'],
  mixed: 'These means, in the area of the place, also hold whatever else happened there in between.',
  proof: (digest) => `Replayed with tracing; the state after the last tick is that of the run (digest ${digest}).`,
  otherResult: (stored, replayed) =>
    `The replay came out otherwise (digest ${stored}, now ${replayed}), so that nothing is told; cordon replay says what differs.`,
};

const fr: WhyStrings = {
  title: ({ id, place, day, date, clock, way, repeat, seed }) =>
    `Incident ${id} : ${place}, jour ${day} (${date}), ${clock}, avec ${way}, répétition ${repeat} (numéro du hasard ${seed}).`,
  caution:
    "Ce que le modèle a fait, et pourquoi. Cela n'a pas eu lieu ; un incident isolé ne dit pas quelle manière est la meilleure.",
  headings: {
    plan: 'Ce qui était prévu, où et pourquoi',
    knew: 'Qui le savait, et quand',
    came: 'Comment cela a commencé',
    could: 'Qui aurait pu venir, et ce qui les a arrêtés',
    force: 'Ce qui a été fait sur place',
    end: 'Comment cela a fini',
    minds: 'Ce que cela a fait à la confiance et à la peur',
  },
  at: (day, clock) => `jour ${day}, ${clock}`,
  unplanned:
    "Les incidents de cette sorte suivent de l'endroit où sont les gens et les unités ; personne ne pèse de lieux pour eux.",
  planBefore: "Cela a été prévu avant le jour 0 ; ce qu'il y avait derrière n'a pas été tracé.",
  planned: ({ at, fighters, place, begin }) =>
    `À partir du ${at} : ${fighters} personnes pour ${place}, début voulu le ${begin}.`,
  offensive: 'Le groupe était en offensive.',
  feud: (revenge) => `Une querelle est derrière ; désir de vengeance sur place : ${revenge}.`,
  why: ({ share, gain, cost, presence, informing }) =>
    `Le lieu attirait ${share} du choix : gain ${gain}, coût attendu ${cost}. Ils croyaient qu'une unité y est ${presence} du temps ; les gens étaient prêts à informer à ${informing}.`,
  nearest: (hours) =>
    `Comme chacun pouvait le voir, l'unité la plus proche prête à être envoyée, hors celles sur place, avait besoin de ${hours}.`,
  nobodyNear: "Comme chacun pouvait le voir, aucune unité n'était prête à être envoyée, hors celles sur place.",
  other: ({ place, share, gain, cost }) => `À sa place ${place} : ${share} du choix, gain ${gain}, coût ${cost}.`,
  noOther: "Aucun autre lieu n'était à portée.",
  warned: (at, informing, network) =>
    `Un renseignement est venu avant le début, le ${at} (gens prêts à informer ${informing}, réseau d'alerte ${network}).`,
  told: (at, informing, network) =>
    `Quelqu'un a prévenu la mission le ${at} (gens prêts à informer ${informing}, réseau d'alerte ${network}).`,
  alerted: (at) => `L'alerte est parvenue au quartier général le ${at}.`,
  seen: (at) => `La mission l'a su d'elle-même, le ${at}.`,
  unknown: (informing) => `Personne n'a prévenu la mission (gens prêts à informer ${informing}).`,
  cameAs: {
    began: ({ at, place, fighters }) => `${at}, ${place} : ${fighters} auteurs sont venus sans trouver d'unité.`,
    met: ({ at, place, fighters, met }) =>
      `${at}, ${place} : ${fighters} auteurs sont venus et ont trouvé la mission, valeur de combat ${met}.`,
    turnedAway: ({ at, place, fighters, met }) =>
      `${at}, ${place} : ${fighters} auteurs sont venus, ont vu qui était là (mission : valeur de combat ${met}) et ont renoncé.`,
    turnedAwayByHost: ({ at, place, fighters }) =>
      `${at}, ${place} : ${fighters} auteurs sont venus, ont vu des forces de l'État hôte et ont renoncé.`,
    wentElsewhere: ({ at, place, met }) =>
      `${at}, ${place} : ils ont vu qui était là (mission : valeur de combat ${met}) et sont allés ailleurs.`,
    gaveUp: ({ at, place }) => `${at}, ${place} : il ne restait personne pour le faire.`,
  },
  notAsked: "Aucune réponse n'a été décidée ; personne n'a donc été cherché.",
  alreadyThere: "Une unité y était déjà ; personne n'a dû être averti ni envoyé.",
  what: (kind) => `Ce que c'était : ${kind}.`,
  decided: (at) => `Décidé le ${at}.`,
  needed: (value) => `Il fallait une valeur de combat de ${value}.`,
  candidate: ({ unit, from, hours, value, count }) =>
    `${unit}${count}, depuis ${from} : ${hours}, valeur de combat ${value}`,
  fate: (candidate, fate) => `${candidate} ; ${fate}.`,
  noWay: 'aucun chemin',
  needs: (hours) => `il lui fallait ${hours}`,
  sent: 'envoi décidé',
  couldHave: "départ possible ; d'autres étaient plus proches",
  held: (reason) => `départ impossible : ${reason}`,
  passed: (unit, why) => `${unit} : non pris en compte, ${why}.`,
  passedBecause: {
    busy: 'sur une autre réponse',
    otherDuty: 'une autre tâche',
    notForThis: "trop d'hommes armés pour ces forces",
    policeFirst: 'gardée en réserve tant que des unités de police constituées pouvaient partir',
    caveat: 'restriction nationale',
  },
  nobodySent: (reason) => `Personne n'a été envoyé : ${reason}.`,
  nobodyFit: (reason) => `Personne n'a été envoyé : ${reason}, et aucune des unités examinées n'aurait pu partir.`,
  arrived: ({ at, unit, value, opposed, willingness }) =>
    `Sur place le ${at} : ${unit}, valeur de combat ${value} contre ${opposed}, volonté d'agir ${willingness}.`,
  nobodyCame: "Aucune unité n'est venue.",
  rungs: [
    'aucun',
    'présence',
    'avertissement',
    'interposition',
    'moyens moins meurtriers',
    'tirs de semonce',
    'force meurtrière',
  ],
  rung: (text) => `Plus haut degré de force : ${text}.`,
  end: (ending) => `La fin : ${ending}.`,
  reason: (text) => `Pourquoi la réponse a échoué ou tardé, tel que noté : ${text}.`,
  toll: (killed, injured) => `Civils tués : ${killed} ; blessés : ${injured}.`,
  losses: (killed, wounded) => `Casques bleus tués : ${killed} ; blessés : ${wounded}.`,
  shock: ({ fear, grievance, trust }) =>
    `Ce que cela a ajouté sur place, sur des échelles de 0 à 1 : peur ${fear}, grief ${grievance}, perte de confiance ${trust}.`,
  belief: ({ credibility, delivered }) =>
    `Croit-on qu'ils agissent ? ${credibility}. Part des attaques récentes où quelqu'un a agi à temps : ${delivered}.`,
  fromTo: (before, after) => `${before} avant, ${after} après`,
  feelings: ({ when, fear, trust }) => `${when} : peur moyenne ${fear}, confiance moyenne ${trust}`,
  when: ['Avant', 'Un jour après la fin', 'Une semaine après'],
  mixed: "Ces moyennes, dans l'aire du lieu, tiennent aussi à tout ce qui s'y est passé d'autre entre-temps.",
  proof: (digest) => `Rejoué avec trace ; l'état après le dernier pas est celui de l'exécution (empreinte ${digest}).`,
  otherResult: (stored, replayed) =>
    `La reprise a donné autre chose (empreinte ${stored}, maintenant ${replayed}) ; rien n'est donc raconté, et cordon replay dit ce qui diffère.`,
};

export const whyStrings: Readonly<Record<Language, WhyStrings>> = { en, fr };
