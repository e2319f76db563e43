/** What is measured, in French; the measures have it in English. By name; those of single places apart. */
interface French {
  readonly meaning: string;
  readonly formula: string;
}

export const frenchMeasures: Readonly<Record<string, French>> = {
  civiliansKilled: {
    meaning: 'Civils tués dans des attaques depuis le début, comptés un à un',
    formula: 'somme sur les attaques finies',
  },
  expectedCiviliansKilled: {
    meaning:
      'Morts moyens de chaque attaque qui a eu lieu, selon sa durée et qui était exposé, sur le tirage de sa gravité : la même moyenne que le compte, avec moins de hasard',
    formula: 'somme de gravité x profil du mal x exposition',
  },
  civiliansInjured: {
    meaning: 'Civils blessés dans des attaques depuis le début',
    formula: 'somme sur les attaques finies',
  },
  civiliansKilledPer100k: {
    meaning: 'Civils tués, rapportés aux habitants du début et aux mois de 30,44 jours',
    formula: 'civiliansKilled / habitants x 100000 / mois',
  },
  attacksOnCivilians: {
    meaning:
      "Attaques commises, meurtrières ou non, par des bandes, des forces de l'État hôte et des foules d'une communauté",
    formula: 'compte',
  },
  fatalAttacks: { meaning: 'Attaques qui ont tué au moins un civil', formula: 'compte' },
  stateAttacks: { meaning: "Attaques contre des civils par la police et l'armée de l'État hôte", formula: 'compte' },
  communalAttacks: { meaning: "Attaques de foules d'un groupe contre un autre", formula: 'compte' },
  attacksDeterred: {
    meaning:
      "Attaques préparées puis abandonnées parce qu'une unité était là ; moins peut vouloir dire que moins ont été tentées",
    formula: 'compte',
  },
  attacksReachedInTimeShare: {
    meaning: 'Part des attaques dans lesquelles une unité a pu intervenir avant leur fin',
    formula: 'atteintes / attaques',
  },
  attacksAnsweredShare: {
    meaning: 'Part des attaques auxquelles une unité est venue dans les 24 heures du début',
    formula: 'suivies / attaques',
  },
  attacksWarnedShare: {
    meaning: "Part des attaques que quelqu'un a annoncées d'avance",
    formula: 'annoncées / attaques',
  },
  medianResponseHours: {
    meaning: "Sur les attaques qu'une unité a atteintes, du début à l'arrivée ; celles jamais atteintes n'y sont pas",
    formula: 'médiane',
  },
  clashes: {
    meaning: "Combats entre bandes de groupes rivaux, et entre bandes et armée de l'État hôte",
    formula: 'compte',
  },
  battleDeaths: {
    meaning:
      "Combattants et soldats de l'État hôte tués dans des affrontements ; les civils pris entre deux feux comptent comme civils",
    formula: 'somme sur les affrontements finis',
  },
  clashesPrevented: {
    meaning:
      "Affrontements abandonnés parce qu'une unité était entre les deux ; moins peut vouloir dire que moins ont été tentés",
    formula: 'compte',
  },
  abducted: {
    meaning:
      'Civils que des bandes ont emmenés ; ceux forcés à combattre rejoignent leurs rangs, les autres reviennent',
    formula: 'somme sur les enlèvements',
  },
  violationsSeen: {
    meaning:
      "Combats des parties, attaques contre les gens de l'autre et camps dans les zones, que la mission a vus et dénoncés ; plus peut vouloir dire plus d'yeux",
    formula: 'compte',
  },
  baseAttacks: {
    meaning: 'Attaques de bases et de postes de la mission par des bandes, si le scénario le dit',
    formula: 'compte',
  },
  extortions: { meaning: 'Fois où une bande a taxé un lieu, si le scénario le dit', formula: 'compte' },
  checkpointDays: {
    meaning: 'Jours où des bandes ont tenu des barrages sur des routes, chacun compté, si le scénario le dit',
    formula: 'compte sur bandes et jours',
  },
  stoppedByHost: {
    meaning: "Attaques auxquelles des unités de l'État qui protègent les gens ont mis fin sans la mission",
    formula: 'compte',
  },
  fightersCaptured: {
    meaning: 'Combattants capturés par la mission ; ceux qui ne sont pas jugés retournent à leur groupe',
    formula: 'compte',
  },
  fightersDisarmed: {
    meaning: 'Combattants à qui la mission a pris leurs armes dans les zones sans armes',
    formula: 'compte',
  },
  violationsMissed: { meaning: "Les mêmes, que la mission n'a pas vus", formula: 'compte' },
  displacedActsShare: {
    meaning: 'Part des attaques écartées par une unité sur place qui furent aussitôt tentées ailleurs',
    formula: 'parties ailleurs / (parties ailleurs + abandonnées)',
  },
  displaced: { meaning: 'Personnes en fuite ou déplacées en ce moment', formula: 'somme sur les cohortes' },
  peakDisplaced: {
    meaning: 'Plus grand nombre de personnes en fuite ou déplacées un même jour',
    formula: 'maximum sur les jours',
  },
  peopleWithinHourShare: {
    meaning:
      "Part des habitants dans la zone d'un lieu qu'une unité disponible atteindrait en une heure, préavis compris, en ce moment",
    formula: 'habitants des zones avec responseHours <= 1 / habitants',
  },
  unreachedShare: {
    meaning: "Part des habitants dans la cellule desquels aucune unité de la mission n'a été depuis 14 jours",
    formula: 'habitants de cellules non vues depuis 14 jours / habitants',
  },
  activePersons: {
    meaning: 'Personnes actives dans des foules en ce moment, paisibles ou violentes',
    formula: 'somme sur les lieux',
  },
  activePersonDays: {
    meaning: 'Temps que des personnes ont passé dans des foules, paisibles ou violentes, petites comprises',
    formula: 'somme sur lieux et pas de la foule de personnes actives x heures / 24',
  },
  disorderDays: {
    meaning:
      'Jours, additionnés sur les lieux, où au moins order.disorderPersons personnes étaient violentes à la fois',
    formula: 'compte de jours-lieu',
  },
  assemblyDays: {
    meaning:
      'Jours sans troubles, additionnés sur les lieux, où au moins order.assemblyPersons personnes étaient actives à la fois',
    formula: 'compte de jours-lieux',
  },
  riots: { meaning: 'Fois où les violents dans une foule ont dépassé order.disorderPersons', formula: 'compte' },
  riotsContained: {
    meaning: "Émeutes finies devant assez de policiers, où la mission n'a tué personne",
    formula: 'compte',
  },
  riotsLethal: {
    meaning: "Émeutes finies devant assez de policiers, où la mission a tué quelqu'un",
    formula: 'compte',
  },
  returned: { meaning: 'Personnes déplacées qui se sont mises en route vers chez elles', formula: 'compte' },
  marketAccess: {
    meaning: 'Part du commerce qui passe entre les gens et les marchés, en moyenne sur les gens et les jours',
    formula: 'somme de personnes x part / jours-personnes',
  },
  schoolAccess: {
    meaning:
      'Part des enfants qui ont une école à portée et que la peur ne retient pas, en moyenne sur les gens et les jours',
    formula: 'somme de personnes x part / jours-personnes',
  },
  want: {
    meaning:
      "Hausse relative de la misère là où ni marchés ni aide n'arrivent, et dans des sites bondés ; moyenne sur les gens et les jours",
    formula: 'somme de personnes x pénurie / jours-personnes',
  },
  routeKnowledgeAge: {
    meaning:
      "Temps depuis que quelqu'un de la mission est passé, en moyenne sur les routes et les jours ; access.oldestDays quand il est plus long",
    formula: 'somme des âges / jours-routes',
  },
  aidDelivered: {
    meaning: "Convois d'aide arrivés, seuls ou avec une escorte",
    formula: 'compte',
  },
  aidDelayed: {
    meaning: "Jours, ajoutés sur les lieux, où un convoi a attendu une escorte ou n'avait pas de chemin",
    formula: 'compte de jours-lieux',
  },
  aidLost: {
    meaning:
      "Convois qui ont fait demi-tour devant une bande ou une route fermée, ou dont l'escorte a été frappée ou rappelée",
    formula: 'compte',
  },
  escorts: {
    meaning: "Convois d'aide que des soldats ont accompagnés",
    formula: 'compte',
  },
  civilianCharacter: {
    meaning:
      "Caractère civil des sites protégés, en moyenne sur les sites peuplés et les jours : 1 quand personne n'y est armé",
    formula: 'somme / jours-sites',
  },
  crowdedSiteDays: {
    meaning: 'Jours, ajoutés sur les sites protégés, avec plus de personnes que de place',
    formula: 'compte de jours-sites',
  },
  siteGuardDays: {
    meaning: 'Temps de soldats qui gardent des sites protégés',
    formula: 'somme de personnes par jour',
  },
  crimesPer100k: {
    meaning:
      'Vols avec violence, enlèvements, homicides et violences sexuelles, rapportés aux habitants du début et aux mois de 30,44 jours',
    formula: 'infractions / habitants x 100000 / mois',
  },
  robberies: { meaning: 'Vols avec violence', formula: 'compte' },
  kidnappings: {
    meaning: 'Enlèvements par appât du gain, sans ceux des groupes armés dans leurs attaques',
    formula: 'compte',
  },
  homicides: { meaning: "Personnes tuées par le crime, qui ne sont pas parmi les tués d'attaques", formula: 'compte' },
  sexualViolence: { meaning: 'Violences sexuelles, comptées et rien de plus', formula: 'compte' },
  impunity: {
    meaning: "Part des infractions signalées et des attaques récentes qu'aucun procès n'a suivie",
    formula: '1 - jugés / infractions, les deux oubliés selon crime.impunityDays',
  },
  casesTried: { meaning: "Détenus qu'un tribunal a entendus", formula: 'compte' },
  heldTooLong: {
    meaning: "Suspects qu'une base de la mission a gardés et relâchés faute de reprise à temps",
    formula: 'compte',
  },
  arrests: { meaning: 'Personnes arrêtées dans des foules, et suspects d’infractions', formula: 'compte' },
  detained: { meaning: 'Personnes en garde à vue ou en prison en ce moment', formula: 'garde à vue + prison' },
  releasedUntried: {
    meaning: "Détenus libérés parce qu'aucun tribunal ne les a entendus à temps",
    formula: 'compte',
  },
  publicOrderIndex: {
    meaning: 'Pour les études à balayage, jamais un titre',
    formula: '100 x (1 - min(1, 4 x journées de troubles / (jours x lieux habités)))',
  },
  tips: {
    meaning: "Renseignements attendus pour la mission : envie d'informer de tous, moyenne sur les jours",
    formula: 'mind.tipsWeekly x envie moyenne pondérée par les personnes',
  },
  forceUsed: {
    meaning: 'Attaques où une unité a tiré, tirs de semonce compris',
    formula: 'compte des attaques finies aux deux derniers échelons, ou où une unité a été débordée',
  },
  killedByMission: {
    meaning:
      "Passants tués dans des combats, personnes dans des foules, et ce qu'apporte un scénario ; parmi les civils tués",
    formula: 'compte',
  },
  recruited: {
    meaning: "Civils devenus combattants d'un groupe de leur camp",
    formula: 'compte',
  },
  armedSupport: {
    meaning: 'Moyenne des habitants, maintenant',
    formula: 'moyenne pondérée par les personnes de chaque lieu et groupe',
  },
  lineBreaches: {
    meaning: "Actes et camps de groupes armés à l'intérieur de lignes annoncées par la mission",
    formula: 'compte',
  },
  peacekeepersWounded: {
    meaning: 'Membres de la mission blessés par attaque, embuscade ou mine, et qui ont survécu',
    formula: 'compte',
  },
  peacekeepersKilled: {
    meaning: 'Membres de la mission tués par attaque, embuscade ou mine',
    formula: 'compte',
  },
  ambushes: { meaning: 'Embuscades contre des détachements en route, avec ou sans victimes', formula: 'compte' },
  mineStrikes: {
    meaning: 'Explosions de mines ou engins sous des détachements en route, avec ou sans victimes',
    formula: 'compte',
  },
  credibility: { meaning: 'Moyenne depuis le début de : croit-on que nous agirons ?', formula: 'moyenne sur le temps' },
  trust: { meaning: 'Moyenne sur les habitants, en ce moment', formula: 'moyenne sur les personnes' },
  expectationGap: {
    meaning:
      "Protection que les gens attendent, moins la part des attaques récentes où quelqu'un a agi ; manque sans mission",
    formula: 'max(0, attente - tenu)',
  },
  impartiality: {
    meaning: 'Impartialité de la mission aux yeux du groupe qui la trouve la plus partiale',
    formula: 'minimum des groupes qui ont des habitants',
  },
  missionLegitimacy: {
    meaning: 'La mission doit-elle être là ? Moyenne sur les habitants de ce que pense leur groupe',
    formula: 'moyenne sur les personnes',
  },
  hostConsent: { meaning: "À quel point l'État hôte laisse travailler la mission", formula: "état de l'exécution" },
  groupConsent: {
    meaning: 'À quel point les groupes armés laissent travailler la mission, moyenne sur leurs combattants',
    formula: 'moyenne sur les combattants',
  },
  killedByState: {
    meaning: "Tués dans des abus de l'armée et de la police de l'État hôte ; parmi les civils tués",
    formula: 'compte',
  },
  supportAbuses: { meaning: "Abus d'unités de l'État hôte pendant que la mission les appuyait", formula: 'compte' },
  hostCapacity: {
    meaning: "Part de l'effectif de l'armée et de la police qui travaille comme il faut",
    formula: 'moyenne sur les membres',
  },
  hostIntegrity: {
    meaning: "1 : aucun membre de l'armée et de la police ne s'en prend aux civils",
    formula: 'moyenne sur les membres',
  },
  stateLegitimacy: {
    meaning: 'Moyenne sur les habitants de ce que pense leur groupe',
    formula: 'moyenne sur les personnes',
  },
  orderConfidence: {
    meaning: "À quel point les gens acceptent l'État et sont sans peur",
    formula: "moyenne sur les personnes d'acceptation x (1 - peur moyenne du lieu)",
  },
  illicitIncome: {
    meaning:
      "Ce que les réseaux de crime organisé ont gagné, en jours du revenu d'un réseau de taille 1 que personne ne dérange",
    formula: 'somme sur jours et réseaux de taille x moyenne sur les sites de passage x (1 - interception) x demande',
  },
  bandMeans: {
    meaning: 'Part de leurs actes que le revenu des groupes armés paie',
    formula: 'moyenne sur les combattants',
  },
  rumours: {
    meaning: 'À quel point les gens croient les rumeurs qui durent, moyenne sur les habitants',
    formula: 'moyenne sur les personnes',
  },
  misconduct: { meaning: "Fautes survenues, sans celles qu'un scénario apporte", formula: 'compte' },
  triedShare: {
    meaning: 'De ceux dont la détention a mené à un procès ou a fini sans, la part qui a été jugée',
    formula: 'jugés / (jugés + relâchés sans jugement + relâchés par la mission)',
  },
  custodyFilled: {
    meaning:
      "Personnes détenues sans jugement sur les places pour elles, en ce moment ; là où c'est 1, plus d'arrestation",
    formula: 'en garde à vue / places',
  },
  suspectsHandedOver: {
    meaning: "Suspects que la police de l'État hôte est venue chercher dans des bases de la mission",
    formula: 'compte',
  },
  routesOpenShare: {
    meaning: 'Part de la longueur des routes sans grand danger ni pont fermé, moyenne sur les jours',
    formula: 'km-jours ouverts / km-jours',
  },
  spoilerStrength: { meaning: 'Combattants dans les bandes en ce moment', formula: 'somme sur les bandes' },
  pocIndex: {
    meaning: 'Pour les études à balayage, jamais un titre',
    formula:
      '100 x (1 - 0,6 min(1, morts en espérance pour 100 000 et par mois / 20) - 0,4 min(1, part déplacée moyenne / 0,2))',
  },
  patrols: { meaning: 'Tournées commencées : patrouilles, visites aux communautés, déminage', formula: 'compte' },
  patrolKm: {
    meaning: 'Longueur des tournées commencées ; une patrouille qui reste dans une case compte 0',
    formula: 'somme',
  },
  convoys: { meaning: 'Convois vers les bases temporaires', formula: 'compte' },
  attacksMoved: { meaning: 'Actes écartés en un lieu et portés en un autre', formula: 'compte' },
  costUnitDays: {
    meaning: 'Jours-personne hors des bases principales, en compagnies de 120',
    formula: 'jours-personne sur le terrain / 120',
  },
  commitment: {
    meaning:
      'À quel point les groupes armés qui pourraient négocier veulent finir leur lutte par des pourparlers, maintenant ; manque sans pourparlers',
    formula: 'moyenne sur les combattants de ces groupes',
  },
  enlisted: {
    meaning: 'Combattants entrés dans un site du programme ; une activité, non un effet',
    formula: 'compte',
  },
  rearmed: {
    meaning: 'Anciens combattants revenus à un groupe armé, comptés chaque fois',
    formula: 'compte',
  },
  rearmedShare: {
    meaning: 'Anciens combattants revenus à un groupe armé, rapportés à ceux qui se sont inscrits',
    formula: 'revenus aux armes / inscrits',
  },
  cantoned: {
    meaning: 'Combattants dans les sites du programme maintenant, armés ou désarmés',
    formula: 'somme sur les groupes',
  },
  reinserted: {
    meaning: "Anciens combattants qui vivent maintenant d'une aide courte",
    formula: 'somme sur les groupes',
  },
  reintegrated: {
    meaning: 'Anciens combattants qui ont maintenant travail ou formation, ou ont trouvé de quoi vivre',
    formula: 'somme sur les groupes',
  },
  formerFightersIdle: {
    meaning: 'Anciens combattants démobilisés, maintenant sans aide, travail ni formation',
    formula: 'somme sur les groupes',
  },
  weaponsCollected: {
    meaning: 'Armes remises par les combattants, depuis le début de la mise en route',
    formula: 'somme sur les groupes',
  },
  brokeAway: {
    meaning:
      'Combattants qui ont quitté leur groupe pour un nouveau ; manque si aucun groupe du scénario ne peut faire scission',
    formula: 'compte',
  },
  phase: {
    meaning: "Phases dont les critères ont tenu jusqu'ici, à partir de 0 ; manque sans phases et sans mission",
    formula: 'compte des phases finies moins celles perdues',
  },
  phasesLost: {
    meaning: 'Fois où des critères ont manqué si longtemps que la mission a reculé',
    formula: 'compte',
  },
  missionLeft: {
    meaning:
      "La mission a-t-elle passé la main et est-elle partie ? Manque si le scénario n'a pas de passation, et sans mission",
    formula: '1 une fois partie',
  },
  goneDay: {
    meaning: "Jour à partir duquel il n'y avait plus de mission ; manque tant qu'il y en a une",
    formula: 'jours depuis le début',
  },
  relapsed: {
    meaning:
      "Trente jours de l'observation après la passation ont-ils vu autant de morts que ce que le scénario appelle une rechute ? Manque tant qu'on ne sait pas",
    formula:
      "1 si les morts d'attaques et d'affrontements en 30 jours de l'observation atteignent handOver.relapseDeaths",
  },
};

export const frenchPlaceMeasures: Readonly<Record<string, French>> = {
  civiliansKilled: { meaning: 'Civils tués dans la zone du lieu', formula: 'somme sur les attaques finies' },
  expectedCiviliansKilled: {
    meaning: 'Morts en espérance dans la zone du lieu',
    formula: 'somme sur les attaques finies',
  },
  attacksOnCivilians: { meaning: 'Attaques commises dans la zone du lieu', formula: 'compte' },
  disorderDays: { meaning: 'Journées de troubles dans le lieu', formula: 'compte' },
  crimes: {
    meaning: 'Vols avec violence, enlèvements, homicides et violences sexuelles dans le lieu',
    formula: 'compte',
  },
  displacedPersonDays: {
    meaning: 'Jours-personne de déplacement de ceux qui habitent la zone du lieu',
    formula: 'somme sur les jours',
  },
  armedPresenceShare: {
    meaning:
      "Part du temps avec une unité armée de la mission dans la cellule du lieu, sans les gardes à l'intérieur d'une base",
    formula: 'heures / heures',
  },
  reachHours: {
    meaning: "Trajet et préavis de l'unité la plus proche qui pourrait être envoyée, moyenne sur le temps, 48 au plus",
    formula: 'moyenne sur le temps de min(48, heures)',
  },
};
