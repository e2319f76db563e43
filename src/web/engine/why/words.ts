/** Texts of what the engine knows behind a place, a unit or some people. Shares come as texts with their per cent. */
import { typeset, type Language } from '../../../report/language.ts';
import type { roles } from '../../../sim/codes.ts';

export type Role = (typeof roles)[number];

export interface SubjectWords {
  readonly headings: Readonly<
    Record<
      'plan' | 'presence' | 'minds' | 'doing' | 'means' | 'limits' | 'whereabouts' | 'telling' | 'street' | 'fault',
      string
    >
  >;
  at(day: string, clock: string): string;
  readonly noMission: string;
  need(rank: string, of: string, share: string): string;
  posted(unit: string, persons: string): string;
  round(unit: string, cycle: string, stay: string): string;
  nextHere(at: string): string;
  readonly baseHere: string;
  tobHere(until: string): string;
  readonly notPlanned: string;
  readonly denied: string;
  tooFar(km: string, radius: string): string;
  readonly otherNeed: string;
  nearest(hours: string): string;
  readonly nobodyNear: string;
  lastSeen(at: string): string;
  readonly seenBefore: string;
  readonly neverSeen: string;
  remembered(share: string): string;
  believed(group: string, share: string): string;
  readonly roles: Readonly<Record<Role, string>>;
  detachment(doing: string, persons: string): string;
  part(persons: string, lines: string): string;
  away(place: string, at: string): string;
  responding(what: string, place: string, decided: string): string;
  readonly busyThere: string;
  stops(places: string): string;
  stop(place: string, rank: string): string;
  leaves(at: string, cycle: string): string;
  readonly allInBase: string;
  shares(guards: string, patrols: string, bases: string, reserve: string): string;
  readonly planned: string;
  fatigue(share: string): string;
  capital(hours: string): string;
  readonly noNight: string;
  readonly wholeOnly: string;
  medical(hours: string): string;
  since(at: string): string;
  fear(facts: { before: string; after: string; faded: string; calmed: string; events: string }): string;
  trust(facts: { before: string; after: string; drift: string; contact: string; events: string }): string;
  partial(loss: string): string;
  incident(facts: { points: string; what: string; place: string; at: string; toll: string }): string;
  otherNews(points: string): string;
  readonly tooEarly: string;
  readonly atHome: string;
  fled(from: string, to: string): string;
  returning(to: string): string;
  mayLeave(fear: string, threshold: string): string;
  stays(fear: string, threshold: string): string;
  comesHome(fear: string, threshold: string): string;
  waits(fear: string, threshold: string): string;
  telling(facts: { trust: string; contact: string; fear: string }): string;
  feelings(hardship: string, grievance: string): string;
  readonly nobodyHere: string;
  readonly officer: string;
  jailed(turns: string): string;
  readonly neverActs: string;
  sees(officers: string, active: string): string;
  acts(bound: string): string;
}

const en: SubjectWords = {
  headings: {
    plan: 'What the mission plans here, and why',
    presence: 'Who has been here',
    minds: 'What moved fear and trust',
    doing: 'What its people do, and why',
    means: 'Why it is used so',
    limits: 'What limits it',
    whereabouts: 'Where they are, and why',
    telling: 'Would they tell the mission?',
    street: 'What they see, and what they do',
    fault: 'This could not be told',
  },
  at: (day, clock) => `day ${day}, ${clock}`,
  noMission: 'There is no mission in this run.',
  need: (rank, of, share) =>
    `Number ${rank} of ${of} places by need as headquarters sees it, with ${share} of all need: the threat that it pictures, times the people.`,
  posted: (unit, persons) => `Posted here: ${unit}, ${persons} persons.`,
  round: (unit, cycle, stay) =>
    `On the round of a patrol of ${unit}: it leaves every ${cycle} hours and stays ${stay} hours at each stop.`,
  nextHere: (at) => `On their way, a unit is to be here on ${at}.`,
  baseHere: 'A main base of the mission stands here.',
  tobHere: (until) =>
    `A temporary operating base stands here, planned until ${until}: bases go where they cover most need that others do not.`,
  notPlanned: 'No post, no round of a patrol and no base includes this place now.',
  denied: 'The host state does not let the mission stay here.',
  tooFar: (km, radius) => `The nearest base is ${km} km away; patrols of this way of working go out to ${radius} km.`,
  otherNeed: 'It is in reach; the hours that a round may take go to places with more need, or nearer ones.',
  nearest: (hours) => `If something happened now, the nearest unit that is ready would need ${hours}.`,
  nobodyNear: 'If something happened now, no unit could come.',
  lastSeen: (at) => `A unit was last here on ${at}.`,
  seenBefore: 'A unit was last here before day 0, under the present lay-down.',
  neverSeen: 'No unit has been here yet.',
  remembered: (share) =>
    `As people and bands remember it, an armed unit is here ${share} of the time; the memory fades within days.`,
  believed: (group, share) => `${group} believes that a unit is here ${share} of the time.`,
  roles: {
    garrison: 'going back to the base, to be given another task',
    baseGuard: 'guarding a temporary base',
    guard: 'at a guard post, where it covers most need in reach',
    patrol: 'on rounds of patrol, past the places with most need for the hours that they take',
    reserve: 'held ready for alerts',
    community: 'working with communities',
    clearance: 'clearing roads of mines',
    order: 'held ready against riots',
    escort: 'kept to escort convoys',
    siteGuard: 'guarding a protected site',
  },
  detachment: (doing, persons) => `${persons} persons: ${doing}.`,
  part: (persons, lines) => `${persons} of them. ${lines}`,
  away: (place, at) => `Under way, next near ${place}, back or in place on ${at}.`,
  responding: (what, place, decided) => `They go to ${place}: ${what}; decided on ${decided}.`,
  busyThere: 'They are at the incident.',
  stops: (places) => `Stops: ${places}.`,
  stop: (place, rank) => `${place} (need: number ${rank})`,
  leaves: (at, cycle) => `Next departure about ${at}, then every ${cycle} hours.`,
  allInBase: 'Nobody of it has a task of their own: all are in the base, guarding and supporting it.',
  shares: (guards, patrols, bases, reserve) =>
    `This way of working gives the infantry to guard posts (${guards}), patrols (${patrols}), temporary bases (${bases}) and reserve (${reserve}).`,
  planned: 'Headquarters plans by threat as it pictures it, times the people; it does not see the truth.',
  fatigue: (share) => `Fatigue ${share}: who is tired rests longer between two tours.`,
  capital: (hours) => `Before it responds far from its base, its capital is asked: ${hours}.`,
  noNight: 'It does not move at night (national caveat).',
  wholeOnly: 'It goes whole or not at all (national caveat).',
  medical: (hours) => `It goes no further than ${hours} from medical care (national caveat).`,
  since: (at) => `Since ${at}, for the people who are there now; in points of 100:`,
  fear: ({ before, after, faded, calmed, events }) =>
    `Fear went from ${before} to ${after}: what happened added ${events}; it faded by ${faded} with time, and by ${calmed} more because armed units were seen.`,
  trust: ({ before, after, drift, contact, events }) =>
    `Trust in the mission went from ${before} to ${after}: units that they met gave ${contact}; what happened took ${events}; with time it moved by ${drift} towards what people begin with.`,
  partial: (loss) => `${loss} was lost because the mission is seen as partial.`,
  incident: ({ points, what, place, at, toll }) => `${points} of fear from: ${what}, ${place}, ${at}, ${toll}.`,
  otherNews: (points) =>
    `${points} of fear from other events: riots, the mission's own fire at them, rumours, smaller ones.`,
  tooEarly: 'Nothing yet: people take in the day at its end.',
  atHome: 'They are at home.',
  fled: (from, to) => `They fled from near ${from}, to ${to}: a calm place with room that they can walk to.`,
  returning: (to) => `They are on their way home, to near ${to}.`,
  mayLeave: (fear, threshold) =>
    `Their fear (${fear}) is above ${threshold}, from which people begin to leave: some of them each day.`,
  stays: (fear, threshold) => `Their fear (${fear}) is not above ${threshold}, from which people begin to leave.`,
  comesHome: (fear, threshold) =>
    `Fear at home, as they hear of it (${fear}), is below ${threshold}: they may go back any day.`,
  waits: (fear, threshold) => `They wait until fear at home, as they hear of it (${fear}), falls below ${threshold}.`,
  telling: ({ trust, contact, fear }) =>
    `Who trusts the mission (${trust}), meets it (${contact} of the time) and does not fear revenge (fear ${fear}) warns it.`,
  feelings: (hardship, grievance) =>
    `Hardship ${hardship}, grievance from harm and rumours ${grievance}: both make people join riots.`,
  nobodyHere: 'Nobody is in this cell now.',
  officer:
    'A police officer moves to an empty cell in view and arrests one active person in view, by chance, if there is one.',
  jailed: (turns) => `Arrested; turns left to sit: ${turns}.`,
  neverActs:
    'This person would not act even with no officer in view: too little hardship, or too little anger at the state.',
  sees: (officers, active) => `In view: officers ${officers}, other active persons ${active}.`,
  acts: (bound) =>
    `This person is active while there are fewer than ${bound} officers for each active person in view, themselves counted: then the chance of arrest seems worth it.`,
};

const f = (text: string): string => typeset(text, 'fr');

const fr: SubjectWords = {
  headings: {
    plan: 'Ce que la mission prévoit ici, et pourquoi',
    presence: 'Qui est venu ici',
    minds: 'Ce qui a changé la peur et la confiance',
    doing: 'Ce que font ses membres, et pourquoi',
    means: 'Pourquoi elle est employée ainsi',
    limits: 'Ce qui la limite',
    whereabouts: 'Où ils sont, et pourquoi',
    street: "Ce qu'ils voient, et ce qu'ils font",
    telling: 'Préviendraient-ils la mission\u00a0?',
    fault: "Ceci n'a pas pu être raconté",
  },
  at: (day, clock) => `jour ${day}, ${clock}`,
  noMission: "Il n'y a pas de mission dans cette exécution.",
  need: (rank, of, share) =>
    f(
      `Numéro ${rank} de ${of} lieux selon le besoin vu par l'état-major, avec ${share} de tout le besoin : la menace qu'il se représente, multipliée par les habitants.`,
    ),
  posted: (unit, persons) => f(`En poste ici : ${unit}, ${persons} personnes.`),
  round: (unit, cycle, stay) =>
    f(
      `Sur la tournée d'une patrouille, ${unit} : elle part toutes les ${cycle} heures et reste ${stay} heures à chaque étape.`,
    ),
  nextHere: (at) => f(`En route, une unité doit être ici : ${at}.`),
  baseHere: 'Une base principale de la mission se trouve ici.',
  tobHere: (until) =>
    f(
      `Une base opérationnelle temporaire se trouve ici, prévue jusqu'au ${until} : les bases vont où elles couvrent le plus de besoin que d'autres ne couvrent pas.`,
    ),
  notPlanned: "Aucun poste, aucune tournée de patrouille et aucune base ne comprend ce lieu à l'heure actuelle.",
  denied: "L'État hôte ne laisse pas la mission rester ici.",
  tooFar: (km, radius) =>
    f(`La base la plus proche est à ${km} km ; les patrouilles de cette manière d'agir vont jusqu'à ${radius} km.`),
  otherNeed: f(
    "Le lieu est à portée ; les heures qu'une tournée peut durer vont à des lieux avec plus de besoin, ou plus proches.",
  ),
  nearest: (hours) => f(`S'il arrivait quelque chose, l'unité prête la plus proche aurait besoin de ${hours}.`),
  nobodyNear: "S'il arrivait quelque chose, aucune unité ne pourrait venir.",
  lastSeen: (at) => f(`Dernier passage d'une unité : ${at}.`),
  seenBefore: f("Dernier passage d'une unité : avant le jour 0, sous le dispositif actuel."),
  neverSeen: "Aucune unité n'est encore venue.",
  remembered: (share) =>
    f(
      `Dans la mémoire des habitants et des bandes, une unité armée est ici ${share} du temps ; la mémoire s'efface en quelques jours.`,
    ),
  believed: (group, share) => `${group} croit qu'une unité est ici ${share} du temps.`,
  roles: {
    garrison: 'de retour à la base, pour recevoir une autre tâche',
    baseGuard: 'gardent une base temporaire',
    guard: 'à un poste de garde, où ils couvrent le plus de besoin à portée',
    patrol: 'en tournées de patrouille, par les lieux où le besoin est le plus grand pour les heures que cela prend',
    reserve: 'prêts pour les alertes',
    community: 'travaillent avec les communautés',
    clearance: 'déminent les routes',
    order: 'prêts contre les émeutes',
    escort: 'gardés pour escorter des convois',
    siteGuard: 'gardent un site protégé',
  },
  detachment: (doing, persons) => f(`${persons} personnes : ${doing}.`),
  part: (persons, lines) => f(`Parmi eux ${persons}. ${lines}`),
  away: (place, at) => f(`En route, prochain passage : ${place} ; de retour ou en place : ${at}.`),
  responding: (what, place, decided) => f(`Ils vont vers ${place} : ${what} ; décidé : ${decided}.`),
  busyThere: "Ils sont sur le lieu de l'incident.",
  stops: (places) => f(`Étapes : ${places}.`),
  stop: (place, rank) => f(`${place} (besoin : numéro ${rank})`),
  leaves: (at, cycle) => f(`Prochain départ vers ${at}, puis toutes les ${cycle} heures.`),
  allInBase: f("Personne n'y a de tâche à part : tous sont dans la base, qu'ils gardent et soutiennent."),
  shares: (guards, patrols, bases, reserve) =>
    `Cette manière d'agir donne l'infanterie aux postes de garde (${guards}), aux patrouilles (${patrols}), aux bases temporaires (${bases}) et à la réserve (${reserve}).`,
  planned: f(
    "L'état-major planifie selon la menace qu'il se représente, multipliée par les habitants ; il ne voit pas la vérité.",
  ),
  fatigue: (share) => f(`Fatigue ${share} : qui est fatigué se repose plus longtemps entre deux tournées.`),
  capital: (hours) => f(`Avant d'intervenir loin de sa base, elle demande à sa capitale : ${hours}.`),
  noNight: 'Elle ne se déplace pas la nuit (restriction nationale).',
  wholeOnly: 'Elle va entière ou pas du tout (restriction nationale).',
  medical: (hours) => `Elle ne s'éloigne pas de plus de ${hours} des soins médicaux (restriction nationale).`,
  since: (at) => f(`Depuis le ${at}, pour ceux qui sont là maintenant ; en points sur 100 :`),
  fear: ({ before, after, faded, calmed, events }) =>
    f(
      `La peur est passée de ${before} à ${after} : ce qui est arrivé a ajouté ${events} ; elle a baissé de ${faded} avec le temps, et encore de ${calmed} parce que des unités armées ont été vues.`,
    ),
  trust: ({ before, after, drift, contact, events }) =>
    f(
      `La confiance en la mission est passée de ${before} à ${after} : les unités rencontrées ont donné ${contact} ; ce qui est arrivé a pris ${events} ; avec le temps elle a changé de ${drift} vers la confiance du début.`,
    ),
  partial: (loss) => `${loss} perdus parce que la mission est vue comme partiale.`,
  incident: ({ points, what, place, at, toll }) => f(`${points} de peur par : ${what}, ${place}, ${at}, ${toll}.`),
  otherNews: (points) =>
    f(
      `${points} de peur par d'autres événements : émeutes, tirs de la mission lors d'émeutes, rumeurs, de plus petits.`,
    ),
  tooEarly: f('Rien encore : les gens prennent connaissance de la journée à sa fin.'),
  atHome: 'Ils sont chez eux.',
  fled: (from, to) =>
    f(`Ils ont fui depuis ${from} vers ${to} : un lieu calme, avec de la place, où ils peuvent aller à pied.`),
  returning: (to) => `Ils rentrent chez eux, vers ${to}.`,
  mayLeave: (fear, threshold) =>
    f(`Leur peur (${fear}) dépasse ${threshold}, à partir de quoi des gens partent : quelques-uns chaque jour.`),
  stays: (fear, threshold) => `Leur peur (${fear}) ne dépasse pas ${threshold}, à partir de quoi des gens partent.`,
  comesHome: (fear, threshold) =>
    f(
      `La peur chez eux, selon ce qu'ils entendent (${fear}), est sous ${threshold} : ils peuvent rentrer à tout moment.`,
    ),
  waits: (fear, threshold) =>
    `Ils attendent que la peur chez eux, selon ce qu'ils entendent (${fear}), tombe sous ${threshold}.`,
  telling: ({ trust, contact, fear }) =>
    `Qui a confiance en la mission (${trust}), la rencontre (${contact} du temps) et ne craint pas de vengeance (peur ${fear}) la prévient.`,
  feelings: (hardship, grievance) =>
    f(`Misère ${hardship}, ressentiment par le mal subi et les rumeurs ${grievance} : les deux poussent aux émeutes.`),
  nobodyHere: "Personne n'est dans cette case à l'heure actuelle.",
  officer:
    "Un policier va dans une case libre en vue et arrête une personne active en vue, au hasard, s'il y en a une.",
  jailed: (turns) => f(`Arrêtée ; tours qui restent à purger : ${turns}.`),
  neverActs: f(
    "Cette personne n'agirait pas même sans policier en vue : trop peu de misère, ou trop peu de colère contre l'État.",
  ),
  sees: (officers, active) => f(`En vue : policiers ${officers}, autres personnes actives ${active}.`),
  acts: (bound) =>
    f(
      `Cette personne est active tant qu'il y a moins de ${bound} policiers pour chaque personne active en vue, elle comprise : alors le risque d'arrestation semble en valoir la peine.`,
    ),
};

export const subjectWords: Readonly<Record<Language, SubjectWords>> = { en, fr };
