/** What the words in tables and files mean, where no catalogue says it already. */
import type { Verdict } from '../analysis/tables.ts';
import type { Localised } from '../charts/chart.ts';
import type { Doctrine } from '../scenario/doctrine.ts';
import type { IncidentKind, IncidentOutcome, Reason } from '../sim/codes.ts';

type Meanings<Word extends string> = Readonly<Record<Word, Localised>>;

export const verdictMeanings: Meanings<Verdict> = {
  CLEAR: {
    en: 'The luck range lies wholly beyond what matters, in at least 90 % of the sets of assumptions.',
    fr: "La marge du hasard dépasse entièrement ce qui compte, dans au moins 90 % des jeux d'hypothèses.",
  },
  LEANS: {
    en: 'The luck range excludes 0, with the same sign in at least 75 % of the sets of assumptions.',
    fr: "La marge du hasard exclut 0, avec le même signe dans au moins 75 % des jeux d'hypothèses.",
  },
  'NO DIFFERENCE THAT MATTERS': {
    en: 'The luck range lies inside what matters: the two differ by too little to act on.',
    fr: "La marge du hasard reste en deçà de ce qui compte : l'écart est trop petit pour agir.",
  },
  'LUCK ONLY': {
    en: 'More than luck: the luck range lies beyond 0, under the one set of assumptions tried. Others may undo it.',
    fr: "Plus que le hasard : la marge du hasard exclut 0, sous le seul jeu d'hypothèses essayé. D'autres peuvent le défaire.",
  },
  'CANNOT TELL': {
    en: 'The luck range holds 0 and reaches beyond what matters, or no repeat differed and there are fewer than 30. More repeats may tell.',
    fr: 'La marge du hasard contient 0 et dépasse ce qui compte, ou aucune répétition ne diffère et il y en a moins de 30. Plus de répétitions pourraient trancher.',
  },
};

export const incidentMeanings: Meanings<IncidentKind> = {
  raid: {
    en: 'A band attacks a place to loot, tax or punish.',
    fr: 'Une bande attaque un lieu pour piller, taxer ou punir.',
  },
  abuse: { en: 'Host-state forces prey on civilians.', fr: "Des forces de l'État hôte s'en prennent aux civils." },
  communalAttack: {
    en: 'People of one group attack people of another.',
    fr: "Des gens d'un groupe en attaquent d'un autre.",
  },
  ambush: {
    en: 'A band attacks a unit of the mission on its way.',
    fr: 'Une bande attaque une unité de la mission en route.',
  },
  ied: {
    en: 'A mine or an improvised device strikes a unit of the mission.',
    fr: 'Une mine ou un engin improvisé frappe une unité de la mission.',
  },
  riot: { en: 'A crowd becomes violent.', fr: 'Une foule devient violente.' },
  abduction: { en: 'A band takes people away.', fr: 'Une bande emmène des gens.' },
  punishment: {
    en: 'A band punishes people who informed.',
    fr: 'Une bande punit des gens qui ont informé.',
  },
  baseAttack: {
    en: 'A band attacks a base or a post of the mission.',
    fr: 'Une bande attaque une base ou un poste de la mission.',
  },
  clash: { en: 'Armed forces fight each other.', fr: 'Des forces armées se battent entre elles.' },
};

export const endingMeanings: Meanings<IncidentOutcome> = {
  open: { en: 'Still under way at the end of the run.', fr: "Encore en cours à la fin de l'exécution." },
  deterred: {
    en: 'Turned away before it began, by a unit on the spot.',
    fr: 'Découragée avant de commencer, par une unité sur place.',
  },
  stopped: { en: 'A unit fought it off.', fr: "Une unité l'a repoussée." },
  blocked: {
    en: 'A unit stood between, and less harm was done.',
    fr: "Une unité s'est interposée, et le mal fut moindre.",
  },
  stoodBy: { en: 'A unit was there and did not act.', fr: "Une unité était là et n'a pas agi." },
  overrun: { en: 'A unit was there and was beaten.', fr: 'Une unité était là et fut battue.' },
  late: { en: 'A unit came after the end.', fr: 'Une unité est venue après la fin.' },
  unanswered: { en: 'No unit came.', fr: "Aucune unité n'est venue." },
  survived: {
    en: 'An ambush or a strike without deaths among the unit.',
    fr: "Une embuscade ou une explosion sans mort dans l'unité.",
  },
  casualties: {
    en: 'An ambush or a strike with deaths among the unit.',
    fr: "Une embuscade ou une explosion avec des morts dans l'unité.",
  },
  contained: {
    en: "A riot that order forces held: the host state's, and the mission's where there is one.",
    fr: "Une émeute que les forces de l'ordre ont tenue : celles de l'État hôte, et de la mission s'il y en a une.",
  },
  subsided: { en: 'A riot that ended by itself.', fr: "Une émeute qui s'est éteinte d'elle-même." },
};

export const reasonMeanings: Meanings<Exclude<Reason, ''>> = {
  undetected: { en: 'Nobody told the mission in time.', fr: "Personne n'a prévenu la mission à temps." },
  distance: {
    en: 'Notice and way took every unit longer than the act lasted, or there was no way; a unit in the same town can also come too late.',
    fr: "Préavis et trajet prenaient à toute unité plus de temps que l'acte n'a duré, ou il n'y avait pas de chemin ; même une unité de la même ville peut venir trop tard.",
  },
  season: { en: 'The rains had closed or slowed the road.', fr: 'Les pluies avaient fermé ou ralenti la route.' },
  routeHazard: {
    en: 'Mines or ambushes on the way were too likely.',
    fr: 'Mines ou embuscades étaient trop probables en route.',
  },
  hostDenial: { en: 'The host state refused the move.', fr: "L'État hôte a refusé le mouvement." },
  caveat: {
    en: "A national caveat: no night moves, or the capital's approval came late.",
    fr: "Une restriction nationale : pas de mouvement de nuit, ou l'accord de la capitale est venu tard.",
  },
  noAuthority: {
    en: 'The unit may not act against this perpetrator. Why: the standing of the host state, by whose consent the mission is there, shields its forces (perpetrators.stateShield), or a crowd of neighbours is shielded; or only deadly force was left, and the mandate or bystanders forbid it.',
    fr: "L'unité n'a pas le droit d'agir contre cet auteur. Pourquoi : l'État hôte, qui consent à la mission, protège ses forces par son statut (perpetrators.stateShield), ou une foule de voisins échappe à la force ; ou seule la force meurtrière restait, et le mandat ou les passants l'interdisent.",
  },
  threatTooHigh: {
    en: 'The perpetrators were too strong for any unit near.',
    fr: 'Les auteurs étaient trop forts pour toute unité proche.',
  },
  noUnitFree: { en: 'Every unit had another task.', fr: 'Chaque unité avait une autre tâche.' },
  commandDelay: { en: 'The decision came too late.', fr: 'La décision est venue trop tard.' },
  unwilling: {
    en: 'The unit was there, could and might, and did not.',
    fr: "L'unité était là, pouvait et avait le droit, et ne l'a pas fait.",
  },
};

export const noMissionMeaning = {
  en: 'The same sector without the mission; an arm of every comparison.',
  fr: 'Le même secteur sans la mission ; présent dans chaque comparaison.',
} as const;

export const doctrineMeanings: Meanings<keyof Doctrine> = {
  shares: {
    en: 'Shares of the deployable strength: guard points, patrols, temporary bases, reserve',
    fr: "Parts de l'effectif disponible : points gardés, patrouilles, bases temporaires, réserve",
  },
  patrolRadiusKm: {
    en: 'How far from base patrols go, km in a straight line',
    fr: 'Rayon des patrouilles, km à vol d’oiseau',
  },
  nightShare: { en: 'Share of patrols that leave in the dark', fr: 'Part des patrouilles qui partent de nuit' },
  dwellHours: { en: 'Hours that a patrol stays at each stop', fr: "Heures qu'une patrouille passe à chaque arrêt" },
  regularity: {
    en: '1: the same tour at the same hour each week',
    fr: '1 : la même tournée à la même heure chaque semaine',
  },
  footShare: { en: 'Share of patrols on foot', fr: 'Part des patrouilles à pied' },
  smallestSubUnit: { en: 'Smallest detachment, persons', fr: 'Plus petit détachement, personnes' },
  tobs: { en: 'Temporary operating bases held at one time', fr: 'Bases temporaires tenues à la fois' },
  tobStrength: {
    en: 'Persons in each temporary base, guards included',
    fr: 'Personnes dans chaque base temporaire, gardes compris',
  },
  stayWeeks: { en: 'Weeks until a temporary base moves', fr: "Semaines avant qu'une base temporaire ne bouge" },
  replanHours: { en: 'Hours between two plans', fr: 'Heures entre deux plans' },
  responseDelegation: {
    en: '1: the nearest unit decides on a response; 0: headquarters decides',
    fr: "1 : l'unité la plus proche décide de la réponse ; 0 : l'état-major",
  },
  communityHours: {
    en: 'Hours a day that police teams spend with communities',
    fr: 'Heures par jour que les équipes de police passent avec les habitants',
  },
  police: {
    en: 'Where the police of the mission work: fpu are the formed units, ipo the individual officers',
    fr: 'Où travaille la police de la mission : fpu les unités constituées, ipo les policiers hors unités',
  },
  policeIntegration: {
    en: 'none: police go alone; cordon: with soldiers where the picture shows threat; joint: always with soldiers',
    fr: "none : la police va seule ; cordon : avec des soldats là où l'image montre une menace ; joint : toujours avec eux",
  },
  policeCommand: {
    en: 'own: police answer to their own command; military: decisions on riots pass two chains and take longer',
    fr: 'own : la police a son commandement ; military : les décisions sur les émeutes passent deux chaînes et durent plus',
  },
  escortShare: {
    en: 'Share of patrols kept for convoys; they neither patrol nor answer alerts',
    fr: 'Part des patrouilles gardée pour les convois ; elles ne patrouillent pas et ne répondent pas aux alertes',
  },
  incentive: {
    en: 'What contingents are paid for: none; patrols: their number, so short ones near base; responses: leaving at once',
    fr: 'Ce qui est payé aux contingents : none, rien ; patrols, leur nombre, donc courtes et proches ; responses, partir aussitôt',
  },
  airForResponse: {
    en: 'Share of the flying hours of armed aircraft kept for alerts; in the others they look for bands by day',
    fr: 'Part des heures de vol des aéronefs armés gardée pour les alertes ; le reste sert à chercher des bandes de jour',
  },
};

export const processMeanings: Readonly<Record<string, Localised>> = {
  injects: {
    en: 'What happens from outside at set times: prices, rumours, floods, arrivals.',
    fr: 'Ce qui arrive du dehors à heure fixée : prix, rumeurs, crues, arrivées.',
  },
  information: {
    en: "The mission's picture of threat fades, and false reports enter it; true ones enter with each alert.",
    fr: "L'image que la mission a de la menace s'efface, et de fausses nouvelles y entrent ; les vraies y entrent avec chaque alerte.",
  },
  planning: {
    en: "The posture's planner turns the picture into tasks.",
    fr: "Le planificateur de la posture tire des tâches de l'image.",
  },
  movement: { en: 'Units travel by their itineraries.', fr: 'Les unités suivent leurs itinéraires.' },
  ceasefire: {
    en: 'Ceasefires are kept or broken, seen or not, and trusted more or less.',
    fr: 'Des cessez-le-feu sont tenus ou rompus, vus ou non, et crus plus ou moins.',
  },
  clashes: {
    en: 'Bands of rival groups, and bands and the host army, meet and fight.',
    fr: "Des bandes de groupes rivaux, et des bandes et l'armée de l'État hôte, se rencontrent et se battent.",
  },
  bandDecisions: {
    en: 'Bands choose whether to act, how and where.',
    fr: 'Les bandes choisissent si, comment et où agir.',
  },
  attacks: {
    en: 'Attacks take place, and the response to each runs through its chain.',
    fr: 'Les attaques ont lieu, et la réponse parcourt sa chaîne.',
  },
  bandActs: {
    en: 'Bands tax people, hold checkpoints, attack bases, agitate and spread false word, where the scenario has them do so.',
    fr: 'Des bandes taxent les gens, tiennent des barrages, attaquent des bases, agitent et répandent de fausses nouvelles, si le scénario le dit.',
  },
  disarming: {
    en: 'Weapons are taken in weapons-free areas; captured fighters are tried or go free.',
    fr: 'Des armes sont prises dans les zones sans armes ; des combattants capturés sont jugés ou libérés.',
  },
  presence: {
    en: 'What people and bands remember of units that they saw.',
    fr: "Ce que gens et bandes retiennent des unités qu'ils ont vues.",
  },
  publicOrder: {
    en: 'Crowds form, are met and disperse.',
    fr: 'Des foules se forment, sont encadrées et se dispersent.',
  },
  street: {
    en: 'In one place, citizens and police as individuals, by the rule of Epstein (2002).',
    fr: "En un lieu, citoyens et police un par un, selon la règle d'Epstein (2002).",
  },
  crime: {
    en: 'Robbery, kidnapping, homicide and sexual violence in each place, by who watches it and what courts do.',
    fr: 'Vols avec violence, enlèvements, homicides et violences sexuelles en chaque lieu, selon qui y veille et ce que font les tribunaux.',
  },
  detention: {
    en: 'Arrest, custody, courts and prisons, each with its room.',
    fr: 'Arrestation, garde à vue, tribunaux et prisons, chacun avec sa place.',
  },
  civilianMind: {
    en: 'Fear, trust, grievance and expectation of the people.',
    fr: 'Peur, confiance, rancœur et attentes des habitants.',
  },
  phases: {
    en: 'Benchmarks are looked at: the mission goes on to its next phase, or falls back.',
    fr: 'Les critères sont examinés : la mission passe à la phase suivante, ou recule.',
  },
  handOver: {
    en: 'The mission hands over by date or on conditions, leaves, and the country is watched.',
    fr: 'La mission passe la main à une date ou sous conditions, part, et le pays est observé.',
  },
  peaceProcess: {
    en: 'Armed groups come round to talks, or not; some work against them, and some break away.',
    fr: "Des groupes armés se rallient aux pourparlers, ou non ; certains les sabotent, d'autres font scission.",
  },
  ddr: {
    en: 'Fighters sign up, are disarmed, discharged and reintegrated; some go back to arms.',
    fr: "Des combattants s'inscrivent, sont désarmés, démobilisés et réintégrés ; certains reprennent les armes.",
  },
  redLines: {
    en: 'Lines that the mission announced, who crosses them, and whether it answers.',
    fr: 'Lignes annoncées par la mission, qui les franchit, et si elle répond.',
  },
  homeConsent: {
    en: 'Consent at home to risk, which the dead take and time gives back.',
    fr: 'Le consentement au risque dans le pays d’origine, que les morts retirent et que le temps rend.',
  },
  recruitment: {
    en: 'People join armed groups of their own side, and fighters leave them.',
    fr: 'Des gens rejoignent les groupes armés de leur camp, et des combattants les quittent.',
  },
  displacement: {
    en: 'People flee, and return when home is calm.',
    fr: 'Les gens fuient, et rentrent quand le calme est revenu.',
  },
  routeHazard: {
    en: 'Mines and devices are laid, decay and are cleared.',
    fr: 'Mines et engins sont posés, vieillissent et sont retirés.',
  },
  aid: {
    en: 'Aid convoys of civilian components leave, with an escort where a road is not held for safe, and arrive.',
    fr: "Des convois d'aide des composantes civiles partent, avec une escorte là où une route ne passe pas pour sûre, et arrivent.",
  },
  controls: {
    en: 'Movement controls rise and fall, are enforced or not, and people get used to them.',
    fr: "Les contrôles des mouvements montent et baissent, sont appliqués ou non, et les gens s'y habituent.",
  },
  sites: {
    en: 'Protected camps: who searches them, who is armed inside, and how civilian they stay.',
    fr: 'Camps protégés : qui les fouille, qui y est armé, et à quel point ils restent civils.',
  },
  routes: {
    en: 'The status of each road, and what headquarters knows of it.',
    fr: "L'état de chaque route, et ce que le quartier général en sait.",
  },
  access: {
    en: 'Who reaches markets and schools, what aid feeds, and want.',
    fr: "Qui atteint marchés et écoles, ce que l'aide nourrit, et la pénurie.",
  },
  deployment: {
    en: 'Units that come late and short, and members who change.',
    fr: 'Des unités qui arrivent tard et incomplètes, et des membres qui changent.',
  },
  assessment: {
    en: 'Analysts weigh reports and expect the next attacks near the last ones.',
    fr: 'Des analystes pèsent les signalements et attendent les prochaines attaques près des dernières.',
  },
  stocks: {
    en: 'How impartial groups find the mission, whether they want it there, and who consents to it.',
    fr: "À quel point les groupes trouvent la mission impartiale, s'ils la veulent là, et qui y consent.",
  },
  hostState: {
    en: 'Units of the host state learn, decay, are supported or refused support, and people judge their state by it.',
    fr: "Des unités de l'État hôte apprennent, se dégradent, sont appuyées ou refusées, et les gens jugent leur État d'après elles.",
  },
  traffic: {
    en: 'What networks of organised crime earn, and the armed groups that live on it.',
    fr: 'Ce que gagnent les réseaux de crime organisé, et les groupes armés qui en vivent.',
  },
  conduct: {
    en: 'Misconduct of members of the mission, and what it costs.',
    fr: 'Fautes de membres de la mission, et ce qu’elles coûtent.',
  },
  narrative: {
    en: "Rumours that last, and the mission's word against them.",
    fr: 'Les rumeurs qui durent, et la parole de la mission contre elles.',
  },
  sustainment: { en: 'Supply, guards and fatigue.', fr: 'Ravitaillement, gardes et fatigue.' },
  credibility: { en: 'Whether the mission is believed to act.', fr: "Si l'on croit que la mission agira." },
};

/** Why a process stands where it stands in the tick, in French; tick.ts has it in English. */
export const frenchOrders: Readonly<Record<string, string>> = {
  injects: "d'abord : ce qui vient du dehors est là pour tous",
  deployment: 'qui arrive et qui change est connu avant que quiconque planifie',
  phases: 'la phase choisit la doctrine, donc avant que quiconque planifie',
  handOver: 'et peut mettre fin à la mission',
  assessment: "sur l'image vieillie, pour les plans de ce pas",
  information: "l'image vieillit avant que quiconque planifie d'après elle",
  sustainment: 'le ravitaillement est connu avant que des tournées partent ; les convois partent avec elles',
  planning: "planifie d'après l'image telle qu'elle est, avant tout mouvement",
  movement: 'les itinéraires du pas sont écrits, pour que les attaques rencontrent les unités où elles sont',
  ceasefire: 'ce que tiennent les cessez-le-feu se sait avant que les bandes ne décident',
  clashes: "des rivaux sur ce que chacun croit, avant que la file ne s'écoule",
  bandDecisions: "les bandes jugent d'après ce qu'elles croyaient jusqu'ici",
  attacks: "actes, alertes, décisions et arrivées, dans l'ordre du temps ; peut couper des itinéraires",
  redLines: 'après les actes : une ligne a-t-elle été franchie, et y a-t-on répondu ?',
  bandActs: 'après qui a été vu, et avant que foules et esprits en prennent acte',
  disarming: 'avec les mêmes unités en place',
  presence: 'après les coupes : qui était vraiment où, et qui l’a vu',
  publicOrder: "les foules rencontrent les forces de l'ordre de ce pas",
  street: 'à la place des foules des lieux où les citoyens sont un par un',
  crime: 'avec la veille de ce pas, et avant que les tribunaux entendent qui fut pris',
  detention: 'après les arrestations',
  civilianMind: 'les gens prennent acte de la journée',
  recruitment: 'qui pense ainsi rejoint un groupe armé',
  displacement: "et d'autres agissent en conséquence",
  routeHazard: 'les routes, selon ce qui est passé et qui campe près',
  peaceProcess: 'les groupes armés pèsent les négociations selon la journée',
  ddr: 'les combattants de ceux qui veulent la paix peuvent s’inscrire',
  homeConsent: 'après les pertes du jour : ce que la capitale permet demain',
  aid: "les convois d'aide partent avec des escortes qu'aucune tournée de ce pas n'a prises",
  controls: 'avec la surveillance de la journée, avant que les gens prennent acte de qui les a contrôlés',
  sites: 'qui est dans un site, une fois que les gens sont venus et partis',
  routes: 'selon le danger du jour, pour ceux qui prendront les routes demain',
  access: 'marchés, écoles et aide selon les routes du jour',
  stocks: 'groupes et hôtes jugent la journée',
  hostState: "les unités de l'État hôte apprennent de qui était là dans la journée",
  traffic: 'le revenu, selon les chemins et la surveillance de la journée',
  conduct: 'ce que des membres de la mission ont fait ce jour-là',
  narrative: "avant que les gens prennent acte de la journée : ce qu'on en dit",
  credibility: 'en dernier : elle fait la somme du pas',
};

export const perpetratorMeanings: Readonly<Record<string, Localised>> = {
  band: { en: 'A band of an armed group.', fr: "Une bande d'un groupe armé." },
  hostArmy: { en: 'The army of the host state.', fr: "L'armée de l'État hôte." },
  hostPolice: { en: 'The police of the host state.', fr: "La police de l'État hôte." },
  communal: { en: 'People of another identity group.', fr: "Des gens d'un autre groupe identitaire." },
  crowd: { en: 'A crowd in a public place.', fr: 'Une foule dans un lieu public.' },
};
