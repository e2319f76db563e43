/** Terms that reports, tables and documents use, each with the words under which a reader may look for it. */
import type { Localised } from '../charts/chart.ts';

interface Term extends Localised {
  /** Other words for it, in either language. */
  readonly also: readonly string[];
}

export const terms: Readonly<Record<string, Term>> = {
  seed: {
    en: 'A whole number from which all luck of a run follows. The same scenario, posture and seed give the same bytes.',
    fr: "Un nombre entier d'où suit tout le hasard d'une exécution. Mêmes scénario, posture et graine : mêmes octets.",
    also: ['graine', 'master seed', 'luck number', 'numéro du hasard'],
  },
  repeat: {
    en: 'The same situation run again with other luck; a replication. Repeats with one number share their luck under every way.',
    fr: 'La même situation rejouée avec un autre hasard ; une réplication. Les répétitions de même numéro partagent leur hasard sous chaque manière.',
    also: ['replication', 'répétition', 'réplication'],
  },
  'burn-in': {
    en: 'The days before day 0, run under the present lay-down so that fear, trust and habits have settled; not counted in any outcome.',
    fr: 'Les jours avant le jour 0, joués sous le dispositif actuel pour que peur, confiance et habitudes se posent ; ne comptent dans aucun résultat.',
    also: ['mise en régime', 'warm-up'],
  },
  fork: {
    en: 'Day 0: from one state at the end of the burn-in every way goes on by itself.',
    fr: "Le jour 0 : à partir d'un même état, à la fin de la mise en régime, chaque manière continue pour elle-même.",
    also: ['embranchement'],
  },
  'why-trace': {
    en: 'What a replay keeps of one incident: the plan and its reasons, who knew, who could have come, what stopped them, what followed. `cordon why DIR INCIDENT_ID` tells it; the run is the same with and without, and studies keep none.',
    fr: "Ce qu'une reprise garde d'un incident : le plan et ses raisons, qui savait, qui aurait pu venir, ce qui les a arrêtés, la suite. `cordon why DIR INCIDENT_ID` le raconte ; l'exécution est la même avec et sans, et les études n'en gardent pas.",
    also: ['why', 'pourquoi', 'trace', 'chaîne'],
  },
  tick: {
    en: 'A step of the model, 6 hours unless the scenario says otherwise. Attacks and travel have their own minutes within it.',
    fr: 'Un pas du modèle, 6 heures sauf avis contraire du scénario. Attaques et trajets y ont leurs propres minutes.',
    also: ['pas'],
  },
  cohort: {
    en: 'Some persons of one group with one home who share fear, trust and place: the grain of the population (people.peoplePerAgent).',
    fr: "Quelques personnes d'un groupe, d'un même foyer, qui partagent peur, confiance et lieu : le grain de la population (people.peoplePerAgent).",
    also: ['cohorte'],
  },
  feud: {
    en: 'A quarrel between two identity groups, of some heat; from it come communal attacks.',
    fr: "Une querelle entre deux groupes identitaires, plus ou moins vive ; d'elle viennent les attaques intercommunautaires.",
    also: ['querelle', 'feuds'],
  },
  'identity group': {
    en: 'People who are taken for one another by language, faith or origin; targets, feuds and legitimacy are told apart by it.',
    fr: 'Des gens que langue, foi ou origine font prendre les uns pour les autres ; cibles, querelles et légitimité se distinguent par lui.',
    also: ['group', 'groupe', 'groupe identitaire'],
  },
  spoiler: {
    en: 'An armed group that uses violence outside or against the peace process; it acts through its bands.',
    fr: 'Un groupe armé qui use de violence hors du processus de paix ou contre lui ; il agit par ses bandes.',
    also: ['armed group', 'groupe armé', 'spoilers'],
  },
  posture: {
    en: 'How a mission uses the same people and means: where they are, when they move, how they react. Also called a way.',
    fr: 'Comment une mission emploie les mêmes gens et moyens : où ils sont, quand ils bougent, comment ils réagissent. Aussi dite manière.',
    also: ['way', 'manière', 'force posture'],
  },
  'doctrine of a posture': {
    en: 'The numbers by which a posture of a kind works, such as the shares of guards and patrols; a scenario may change them.',
    fr: 'Les nombres selon lesquels travaille une sorte de posture, comme les parts de gardes et de patrouilles ; un scénario peut les changer.',
    also: ['doctrines', "doctrine d'une posture"],
  },
  'present lay-down': {
    en: 'The bases as they are, going on unchanged. Every way begins from it and bears the cost of moving away.',
    fr: "Les bases telles qu'elles sont, sans changement. Chaque manière en part et paie le prix du changement.",
    also: ['present', 'dispositif actuel', 'lay-down', 'historical lay-down'],
  },
  switching: {
    en: 'The way begins on day 0, from the present lay-down; the cost of changing over is in the result.',
    fr: 'La manière commence le jour 0, à partir du dispositif actuel ; le coût du changement est dans le résultat.',
    also: ['transition', 'transient', 'start'],
  },
  steady: {
    en: 'With --steady: the way was in force throughout the burn-in, so that no cost of changing over is in the result.',
    fr: "Avec --steady : la manière était en vigueur pendant toute la mise en régime ; aucun coût du changement n'est dans le résultat.",
    also: ['steady state', 'régime établi', 'établi'],
  },
  'luck range': {
    en: 'Where an average would fall, 19 times in 20, if the repeats were done again; a 95 % interval. It does not say how true the model is.',
    fr: 'Où une moyenne tomberait, 19 fois sur 20, si on refaisait les répétitions ; un intervalle à 95 %. Elle ne dit pas à quel point le modèle est vrai.',
    also: ['marge du hasard', 'interval', 'intervalle', 'lo95', 'hi95', 'confidence interval'],
  },
  'shared luck': {
    en: 'Under common seeding every chance to act draws the same luck under each way of a repeat, so that what differs comes from the way.',
    fr: "Sous tirages communs, chaque occasion d'agir tire le même hasard sous chaque manière d'une répétition : ce qui diffère vient d'elle.",
    also: ['common random numbers', 'seeding', 'hasard commun', 'tirages'],
  },
  matters: {
    en: 'The smallest difference worth acting on, written in the scenario before the runs. Verdicts compare the luck range with it.',
    fr: "Le plus petit écart qui mérite d'agir, écrit dans le scénario avant les exécutions. Les verdicts y comparent la marge du hasard.",
    also: ['compte', 'smallest difference'],
  },
  'primary outcome': {
    en: 'An outcome that decides, named beforehand; all others are exploratory and get no verdict.',
    fr: "Un résultat qui décide, nommé d'avance ; tous les autres sont exploratoires et n'ont pas de verdict.",
    also: ['primary outcomes', 'résultat principal', 'exploratory', 'exploratoire'],
  },
  detectable: {
    en: 'The smallest true difference that this many repeats would show in four studies of five.',
    fr: 'Le plus petit écart vrai que ce nombre de répétitions montrerait dans quatre études sur cinq.',
    also: ['décelable'],
  },
  needed: {
    en: 'How many repeats would show a difference as large as the one that matters.',
    fr: 'Combien de répétitions montreraient un écart aussi grand que celui qui compte.',
    also: ['repeats needed', 'répétitions nécessaires'],
  },
  correlation: {
    en: 'How much of their luck two ways shared: 1 all, 0 none. The more, the narrower the range of their difference.',
    fr: 'Quelle part de leur hasard deux manières ont partagée : 1 toute, 0 aucune. Plus il y en a, plus la marge de leur écart est étroite.',
    also: ['corrélation'],
  },
  'no bound': {
    en: 'A ratio is not bounded where the average below the line cannot be told from 0: any ratio is then possible.',
    fr: 'Un rapport est sans borne là où la moyenne du dénominateur ne se distingue pas de 0 : tout rapport est alors possible.',
    also: ['sans borne', 'ratio', 'rapport', 'Fieller'],
  },
  'adjusted chance': {
    en: 'How often so large a difference would be found among so many exploratory ones if nothing differed (after Holm).',
    fr: "À quelle fréquence un écart aussi grand se trouverait parmi tant d'exploratoires si rien ne différait (selon Holm).",
    also: ['adjusted', 'chance ajustée'],
  },
  'expected deaths': {
    en: 'Each attack counted with the deaths that an attack of its size, length and reach among people causes on average; less luck than the count, the same average.',
    fr: "Chaque attaque comptée avec les morts qu'une attaque de sa taille, de sa durée et de sa portée parmi les gens cause en moyenne ; moins de hasard que le compte, la même moyenne.",
    also: ['expected', 'espérance', 'morts en espérance'],
  },
  'counted deaths': {
    en: 'Deaths as drawn, attack by attack; a few very deadly attacks decide much of their luck.',
    fr: 'Les morts tels que tirés au sort, attaque par attaque ; quelques attaques très meurtrières y pèsent beaucoup.',
    also: ['counted', 'morts comptés'],
  },
  averted: {
    en: 'Harm with no mission minus harm under a way, under the same luck; negative where more are harmed.',
    fr: 'Le mal sans mission moins le mal sous une manière, avec le même hasard ; négatif là où plus de gens sont touchés.',
    also: ['harm averted', 'causal', 'causal reading', 'évité', 'lecture causale'],
  },
  'naive figure': {
    en: 'What comparing places with and without units suggests. Units go where violence is, so it misleads; it stands beside what was averted.',
    fr: 'Ce que suggère la comparaison des lieux avec et sans unités. Les unités vont où est la violence : il trompe ; il figure à côté de ce qui a été évité.',
    also: ['naive', 'naïf', 'chiffre naïf', 'naive reading'],
  },
  twin: {
    en: 'The run with the same seed under another way, no mission for instance: the same people, groups and luck.',
    fr: "L'exécution de même graine sous une autre manière, sans mission par exemple : mêmes gens, groupes et hasard.",
    also: ['jumeau', 'twins', 'no-mission twin'],
  },
  'set of assumptions': {
    en: 'One choice of values for all numbers that are not known. One set has been tried; another may turn a result over.',
    fr: "Un choix de valeurs pour tous les nombres qu'on ne connaît pas. Un seul jeu a été essayé ; un autre peut inverser un résultat.",
    also: ['ensemble', 'assumptions', "jeu d'hypothèses", 'hypothèses'],
  },
  grade: {
    en: 'How a number is known: V seen in a source, Va seen and adapted, D computed from open data, M and K from memory, A an assumption.',
    fr: 'Ce qui fonde un nombre : V vu dans une source, Va vu et adapté, D calculé de données ouvertes, M et K de mémoire, A une hypothèse.',
    also: ['note', 'grades'],
  },
  outcome: {
    en: 'A measure at the end of a run, a column of runs.csv. In incidents.csv the column outcome says how an incident ended.',
    fr: "Une mesure à la fin d'une exécution, une colonne de runs.csv. Dans incidents.csv, la colonne outcome dit comment un incident a fini.",
    also: ['résultat', 'outcomes'],
  },
  stock: {
    en: 'Something that has a level at every moment, such as trust or the number of displaced, and so may still be moving.',
    fr: 'Ce qui a un niveau à tout moment, comme la confiance ou le nombre de déplacés, et peut donc bouger encore.',
    also: ['stocks'],
  },
  drift: {
    en: 'A stock still moving when the burn-in ends: part of what is then seen is that movement, not the effect of a way.',
    fr: "Un stock encore en mouvement à la fin de la mise en régime : une part de ce qu'on voit ensuite est ce mouvement, non l'effet d'une manière.",
    also: ['dérive'],
  },
  incident: {
    en: 'One event of violence or disorder with its place, hour, perpetrator, harm, and what the mission did about it.',
    fr: 'Un fait de violence ou de troubles, avec son lieu, son heure, son auteur, le mal fait, et ce que la mission a fait.',
    also: ['incidents.csv'],
  },
  'response chain': {
    en: 'From an attack to its effect: occurred, known, alerted, decided, mustered, moved, arrived, acted, effect. It may break at each step.',
    fr: "D'une attaque à son effet : survenue, connue, alerte, décision, rassemblement, départ, arrivée, action, effet. Elle peut rompre à chaque étape.",
    also: ['chain', 'chaîne de réponse', 'stage', 'étape'],
  },
  'picture of the mission': {
    en: 'What the mission believes of where violence is; planners see this and never the truth.',
    fr: 'Ce que la mission croit des lieux de la violence ; les planificateurs voient cela et jamais la vérité.',
    also: ['picture', 'image'],
  },
  'cell of the map': {
    en: 'A square of the grid; places, people, units and bands are each in one.',
    fr: 'Un carré de la grille ; lieux, gens, unités et bandes sont chacun dans un.',
    also: ['cell', 'cellule'],
  },
  band: {
    en: 'A part of an armed group that decides, camps and attacks by itself.',
    fr: "Une partie d'un groupe armé qui décide, campe et attaque par elle-même.",
    also: ['bands', 'bande'],
  },
  TOB: {
    en: 'Temporary operating base: some dozens of soldiers in a village for some weeks, who guard, patrol and move on.',
    fr: "Base d'opérations temporaire : quelques dizaines de soldats dans un village pour des semaines, qui gardent, patrouillent et repartent.",
    also: ['temporary operating base', 'temporary base', 'base temporaire'],
  },
  caveats: {
    en: 'What the government of a contingent forbids it: night moves, moves without its approval, arrests.',
    fr: 'Ce que son gouvernement interdit à un contingent : bouger la nuit, bouger sans son accord, arrêter.',
    also: ['caveat', 'national caveat', 'restriction nationale'],
  },
  'tuned doctrine': {
    en: 'With --tuned: a doctrine searched for each way with the same number of tries, on luck that is not scored.',
    fr: "Avec --tuned : une doctrine cherchée pour chaque manière avec le même nombre d'essais, sur un hasard qui n'est pas noté.",
    also: ['tuned', 'tuning', 'réglage'],
  },
  'turns over': {
    en: 'The condition under which the answer would be another. Not examined while one set of assumptions is tried.',
    fr: "La condition sous laquelle la réponse serait autre. Pas examinée tant qu'un seul jeu d'hypothèses est essayé.",
    also: ['bascule'],
  },
  'who loses': {
    en: 'Places and groups with more deaths than with no mission under the same luck.',
    fr: 'Les lieux et groupes avec plus de morts que sans mission avec le même hasard.',
    also: ['qui perd', 'losers'],
  },
  'model version': {
    en: 'Raised whenever a number of the model changes; results of two versions are not comparable.',
    fr: "Augmente dès qu'un nombre du modèle change ; les résultats de deux versions ne se comparent pas.",
    also: ['modelVersion', 'version du modèle'],
  },
  digest: {
    en: 'A hash of the state after the last tick; two runs with the same digest are the same to the last byte.',
    fr: "Une empreinte de l'état après le dernier pas ; deux exécutions de même empreinte sont identiques à l'octet près.",
    also: ['empreinte'],
  },
  'fighting value': {
    en: 'What a unit weighs in a fight: its persons times the weight of its kind (parameters under force). Police have none against many military weapons.',
    fr: "Ce que pèse une unité dans un combat : ses personnes multipliées par le poids de sa sorte (paramètres sous force). La police n'en a pas face à beaucoup d'armes de guerre.",
    also: ['valeur de combat'],
  },
  'willingness to act': {
    en: 'The chance that a unit acts where it may and can: that of the unit, less when it is tired and when its country has lost many.',
    fr: "La chance qu'une unité agisse là où elle a le droit et le pouvoir d'agir : la sienne, moindre quand elle est fatiguée et quand son pays a perdu beaucoup des siens.",
    also: ["volonté d'agir", 'willingness', 'willing'],
  },
  'readiness to inform': {
    en: 'How ready the people of a place are to tell the mission, 0 to 1: it grows with trust and with meeting units, and falls with fear.',
    fr: "À quel point les gens d'un lieu sont prêts à informer la mission, de 0 à 1 : cela croît avec la confiance et les rencontres d'unités, et baisse avec la peur.",
    also: ['informing', 'prêts à informer'],
  },
  lull: {
    en: 'The time between two offensives of an armed group, in which it acts less (perpetrators.lullFactor, perpetrators.lullDays).',
    fr: "Le temps entre deux offensives d'un groupe armé, où il agit moins (perpetrators.lullFactor, perpetrators.lullDays).",
    also: ['accalmie', 'offensive'],
  },
};
