/** Meanings of the keys of a scenario file in French; English stands in keyMeanings.ts, and in the schema. */

/** By the whole path; `[]` is any item of a list. */
export const frenchKeys: Readonly<Record<string, string>> = {
  cordon: 'Version du format',
  name: 'Ce que les gens lisent sur graphiques et rapports',
  description: 'Quelques lignes sur la situation',
  seed: "D'où part le hasard : la même graine répète exactement une exécution",
  days: 'Jours observés, comptés du moment où les postures commencent',
  burnInDays: "Jours d'avant, avec les bases telles qu'écrites et la doctrine de `layDown`",
  clock: 'Calendrier et pas de temps',
  'clock.tickHours': "Durée d'un pas de temps, heures",
  'clock.start': 'Date du jour 0',
  'clock.wetSeason':
    "Premier et dernier jour de la saison des pluies, MM-JJ ; peut passer la fin de l'année. Sans elle, chaque jour est sec",
  'clock.wetSeason.from': 'Premier jour de pluies',
  'clock.wetSeason.to': 'Dernier jour de pluies',
  map: 'La grille de cellules',
  'map.width': "Cellules d'ouest en est",
  'map.height': 'Cellules du nord au sud',
  'map.cellKm': "Côté d'une cellule, km",
  'map.origin': 'Coin nord-ouest de la cellule [0, 0]',
  'map.terrain': "Terrain de toute cellule qu'aucune zone ne recouvre",
  'map.areas': "Boîtes et lignes d'un autre terrain ; la suivante recouvre la précédente",
  'map.areas[].terrain': "Terrain de la zone. Personne ne traverse l'eau hors d'une route",
  'map.areas[].box': 'Cellules de [x0, y0] à [x1, y1], comprises',
  'map.areas[].line': 'Positions jointes par des lignes droites de cellules',
  'map.permissions': "Boîtes [x0, y0, x1, y1] où l'État hôte restreint ou refuse les mouvements de la mission",
  'map.permissions[].permission':
    'restricted : un mouvement y est refusé avec la chance `response.hostDenialShare` ; denied : toujours',
  'map.permissions[].box': 'Cellules de [x0, y0] à [x1, y1], comprises',
  places: 'Où vivent les gens ; aussi camps, mines et installations',
  'places[].kind':
    'camp : `room` compte et on le préfère comme refuge ; mine : a un marché. Les autres sortes font la même chose',
  'places[].at': "Une cellule [x, y], ou { lat, lon } quand map.origin est donné ; pas dans l'eau",
  'places[].population': 'Personnes au début',
  'places[].groups': 'Part de chaque groupe identitaire ; leur somme est 1 là où des gens vivent',
  'places[].facilities':
    "market : attire ceux qui vivent de butin ; court : l'arrestation pèse plus pour les auteurs ; school : compte avec `access`. clinic : soins aux Casques bleus blessés. Les autres sont sans effet dans cette version",
  'places[].proneness': 'Propension fixe à la violence : route de transhumance, mine, vieille querelle',
  'places[].countedAs':
    'Personnes que les planificateurs y comptent outre les présents : patrimoine, ouvrages ou gens que la mission met au premier rang',
  'places[].room':
    "Camps seulement : déplacés au-delà desquels personne d'autre ne vient ; sans elle, toujours de la place",
  roads: 'Chemins entre les lieux. Hors des routes, seul le terrain compte',
  'roads[].between': "Les deux lieux qu'elle joint",
  'roads[].class': 'Fixe la vitesse des véhicules ; la saison des pluies ne ralentit pas les routes revêtues',
  'roads[].km': 'Longueur par la route ; sans elle, la ligne dessinée',
  'roads[].via': 'Positions entre les deux bouts par lesquelles la route est dessinée',
  'roads[].hazard': 'Mines et engins au début, de 0 à 1',
  'roads[].bridge': "Là où la route passe l'eau (ou à mi-chemin, si la carte n'en montre pas), une crue la ferme",
  people: 'Qui vit ici',
  'people.peoplePerAgent': 'Personnes dans une cohorte : le grain du modèle',
  'people.rural': 'Personnes hors des lieux nommés, réparties sur les cellules sèches près des routes',
  'people.groups': 'Groupes identitaires, qui distinguent cibles, querelles et légitimité',
  'people.feuds': "Paires de groupes qui peuvent s'attaquer",
  'people.feuds[].between': 'Les deux groupes',
  'people.feuds[].heat': "0 aucune, 1 la pire : règle le rythme des attaques et le nombre de ceux qui s'y joignent",
  'people.feuds[].calmDays':
    'Jours en lesquels le travail entre voisins réduit la chaleur de moitié, dès le jour 0 ; sans cela elle reste. Une donnée, pas un résultat',
  'people.hardship': "Misère d'une cohorte : loi normale, coupée à 0..1",
  'people.hardship.mean': 'Moyenne',
  'people.hardship.sd': 'Écart type',
  hostState: 'Les autorités du pays',
  'hostState.legitimacy': "À quel point chaque groupe accepte l'État hôte ; 0,5 si rien n'est dit",
  'hostState.units': 'Police et armée en un lieu',
  'hostState.units[].kind': 'army atteint 30 km, police son propre lieu',
  'hostState.units[].strength': 'Personnes',
  'hostState.units[].at': 'Où elles sont ; elles ne bougent pas',
  'hostState.units[].capacity': "Part de l'effectif qui travaille comme il se doit",
  'hostState.units[].integrity':
    "1 : ne s'en prend jamais aux civils ; ce qui manque à 1 est la part de ceux qui le font",
  'hostState.justice': 'Garde à vue, tribunal et prison de toute la zone',
  'hostState.justice.custody': "Personnes qui peuvent être gardées sans procès ; pas d'arrestation au-delà",
  'hostState.justice.casesGrowth':
    'Affaires de plus par semaine après chaque année depuis le jour 0, là où les tribunaux se remettent en marche',
  'hostState.justice.casesPerWeek': 'Personnes jugées par semaine',
  'hostState.justice.prosecutorsPerWeek':
    'Affaires que le parquet porte au tribunal par semaine ; pas plus ne sont jugées',
  'hostState.justice.handOverKm': 'Police de l’État hôte la plus lointaine à qui la mission remet un suspect, km',
  'hostState.justice.prison': "Places en prison ; personne n'est jugé au-delà",
  mission: 'L’opération de paix',
  'mission.hq':
    "État-major. Sans lui, personne ne planifie, n'entend d'alerte ni n'envoie d'unités ; où il se trouve est sans effet",
  'mission.mandate': "Ce que la mission peut faire et ce qu'elle a promis",
  'mission.mandate.arrest': "true : les forces de l'ordre de la mission arrêtent à côté de la police hôte",
  'mission.mandate.force':
    'Lecture du mandat : restrictive interdit la force létale sauf légitime défense ; standard et robust la permettent contre une attaque en cours',
  'mission.mandate.expectation': 'Protection que le mandat promet, telle que les gens la comprennent',
  access: "Liberté de mouvement : état des routes, marchés, écoles et pénurie. Sans elle, rien de cela n'agit",
  'access.returns':
    "home : les gens en fuite rentrent dans un lieu calme ; road : quand un chemin y mène sans mines ni barrages, et qu'ils savent qu'il est calme",
  controls:
    "Contrôles des mouvements par l'État hôte et la mission. Ce qu'ils préviennent demande des gens sur place qui les appliquent",
  'controls[].id': 'Identifiant du contrôle',
  'controls[].kind':
    'checkpoints : sur les accès des lieux, jour et nuit ; curfew : contre les actes de nuit, à moindre coût pour le commerce',
  'controls[].places': 'Lieux contrôlés',
  'controls[].level': 'Sa rigueur, de 0 à 1',
  'controls[].fromDay': 'Jour où il commence',
  'controls[].riseDays': "Jours jusqu'à sa pleine rigueur ; 0 : d'un coup",
  'controls[].untilDay': 'Jour où sa levée commence ; jamais, sans elle',
  'controls[].fallDays': "Jours jusqu'à ce qu'il soit levé ; 0 : d'un coup",
  'controls[].explained': 'À quel point les gens en connaissent la raison, de 0 à 1',
  'mission.civilian':
    "Composantes civiles qui apportent de l'aide depuis les bases principales là où les marchés n'arrivent pas ; demande `access`",
  'mission.civilian.aidRunsPerWeek': "Convois qu'elles pourraient envoyer par semaine",
  'mission.civilian.escorts':
    'Les convois attendent-ils une escorte là où le quartier général tient une route pour peu sûre ou ne la connaît pas ? Sinon ils partent seuls',
  'mission.mineAction': 'Ce que le génie vise ; sans lui le pire danger, et les explosions ne sont pas étudiées',
  'mission.mineAction.order':
    "Ce que le génie déblaie d'abord : les pires routes, ou celles dont le plus de gens ont besoin",
  'mission.mineAction.exploitation':
    'Le génie étudie-t-il les explosions, si bien que leurs auteurs perdent du savoir-faire pour un temps ?',
  'mission.sites':
    'Camps que la mission protège : des soldats y sont retenus, il y entre plus de gens que de place, et le camp peut perdre son caractère civil',
  'mission.sites[].at': 'Le camp',
  'mission.sites[].soldiers':
    "outside : ils gardent le périmètre ; inside : ils restent parmi les gens, au prix du caractère civil ; none : personne n'est retenu",
  peace: 'Pourparlers, cessez-le-feu et zones de séparation',
  'peace.ceasefires': 'Cessez-le-feu entre deux groupes armés',
  'peace.ceasefires[].id': 'Identifiant du cessez-le-feu',
  'peace.ceasefires[].between': 'Les deux groupes armés qui en sont convenus',
  'peace.ceasefires[].fromDay': 'Jour où il commence',
  'peace.ceasefires[].strength': 'Confiance que les parties lui accordent au début, de 0 à 1',
  'peace.zones': "Rectangles dont les parties d'un cessez-le-feu restent dehors tant qu'elles s'y fient",
  'peace.zones[].id': 'Identifiant de la zone',
  'peace.zones[].ceasefire': 'Cessez-le-feu auquel elle appartient',
  'peace.zones[].box': 'Cellules de [x0, y0] à [x1, y1], comprises',
  'mission.judged':
    "Les groupes jugent si la mission est impartiale et doit être là ; les hôtes, s'ils la laissent travailler",
  'mission.sidesWith':
    'Groupe identitaire dont la mission prend notoirement le parti : là où elle est jugée, tous les autres la trouvent partiale en tout',
  'hostState.units[].pay':
    "Part de sa solde qui arrive. La capacité et l'intégrité d'une unité changent là où ceci ou `commander` est écrit, ou si la mission l'appuie",
  'hostState.units[].commander':
    'strongman : obtient des résultats tant que la mission le soutient, et ne répond à personne',
  'mission.hostSupport': "Appui de la mission à des unités de l'État hôte",
  'mission.hostSupport[].id': "Identifiant de la ligne d'appui",
  'mission.hostSupport[].unit': "Unité de l'État hôte",
  'mission.hostSupport[].kind': 'training : mentors ; material : équipement ; joint : les deux',
  'mission.hostSupport[].fromDay': 'Jour où elle commence, ou son évaluation',
  'mission.hostSupport[].untilDay': 'Jour où elle finit',
  'mission.hostSupport[].officers':
    "Au plus tant de membres de la mission la conseillent : police si l'unité est de police, sinon soldats",
  'mission.hostSupport[].screened': "Diligence en matière de droits humains : l'unité est évaluée d'abord, et suivie",
  'peace.process':
    'Ce que les pourparlers offrent à qui négocierait : 0 aucun pourparler, 1 tout ce pour quoi il se bat',
  'peace.fromDay': 'Jour où commencent les pourparlers',
  'spoilers[].ties':
    "À quel point ses combattants suivent leurs chefs : ils ne déposent les armes qu'autant que ceux-ci le veulent, et les reprennent avec eux",
  'spoilers[].splinter': "Le groupe n'a personne au début et naît quand il se sépare d'un autre",
  'spoilers[].splinter.of': 'Groupe armé dont il se sépare',
  'spoilers[].splinter.share': 'Part des combattants de ce groupe qui le suivent',
  'spoilers[].splinter.day':
    'Jour où il se sépare ; sans lui, au hasard, plus souvent là où les combattants ne suivent pas des chefs qui négocient',
  ddr: 'Désarmement, démobilisation et réintégration des combattants des groupes qui négocient',
  'ddr.fromDay': "Jour d'ouverture du programme",
  'ddr.sites': 'Lieux dotés d’un site où les combattants se rassemblent et sont désarmés',
  'ddr.known': "Part de ceux qui pourraient s'inscrire qui connaissent le programme et ses conditions",
  'ddr.perDay': 'Combattants que tous les sites accueillent par jour',
  'ddr.casesPerDay': "Combattants que tous les sites désarment par jour ; s'il en vient plus, on attend",
  'ddr.reinsertion': 'Part des démobilisés pour qui une aide courte est payée ; les autres restent sans ressources',
  'ddr.reintegration':
    'Part de ceux-ci pour qui travail et formation sont payés ensuite ; les autres restent sans ressources',
  cvr: 'Réduction de la violence communautaire : travail et formation pour qui pourrait prendre les armes',
  'cvr[].at': 'Lieu autour duquel il agit',
  'cvr[].places': "Personnes qu'il peut prendre",
  'cvr[].fromDay': 'Jour où il commence',
  phases: "Phases de la mission, dans l'ordre, chacune avec ce qui doit tenir pour que la suivante commence",
  'phases[].id': 'Identifiant de la phase',
  'phases[].benchmarks': 'Tous doivent tenir',
  'phases[].benchmarks[].measure': "Nom d'un résultat ; celui qui s'accumule est pris sur les 30 derniers jours",
  'phases[].benchmarks[].atMost': 'Il tient à cette valeur et au-dessous',
  'phases[].benchmarks[].atLeast': 'Il tient à cette valeur et au-dessus',
  'phases[].holdDays': 'Jours pendant lesquels tous doivent tenir sans interruption',
  scorecard:
    "À quel point sont atteints des critères que le modèle ne calcule pas et qu'aucune clé ne décide ; leurs identifiants sont dans docs/scorecard.csv",
  handOver: "Passation à l'État hôte, à une date, sous conditions, ou à ce qui vient d'abord",
  'handOver.byDay': 'Jour où la mission commence à partir',
  'handOver.afterPhase': 'Elle commence à partir quand les critères de cette phase ont tenu',
  'handOver.drawDownDays': "Jours jusqu'à ce que tous soient partis, par parts égales",
  'handOver.watchDays': 'Jours observés ensuite ; aucune passation ne commence trop tard pour eux',
  'handOver.relapseDeaths':
    'Morts dans des attaques et affrontements en 30 jours de cette période, combattants compris, que l’on appelle une rechute',
  crimeNetworks:
    'Réseaux de crime organisé. Là où il y en a un, la part illicite du financement des groupes armés passe par ceux qui leur sont liés',
  'crimeNetworks[].id': 'Identifiant du réseau',
  'crimeNetworks[].sites': 'Lieux où il gagne : mines, marchés, postes frontière',
  'crimeNetworks[].outlet': 'Lieu où vont ses biens, poste frontière ou marché ; sans lui rien ne circule',
  'crimeNetworks[].size': 'Son poids à côté des autres réseaux',
  'crimeNetworks[].ties': "Groupes armés auxquels il passe de l'argent",
  'crimeNetworks[].cutFromDay': 'Jour à partir duquel plus rien ne passe',
  'crimeNetworks[].patron': "Unité de l'État hôte qui le protège",
  'people.rumours':
    "brief : une rumeur se ressent une fois ; lasting : elle reste, va de lieu en lieu, et s'efface ou reçoit réponse",
  'mission.stratcom': 'Force de la parole de la mission : elle répond aux rumeurs qui durent et ramène les promesses',
  'mission.misconductPerThousandYear': 'Fautes de mille membres reposés en un an',
  'hostState.justice.collects':
    "La police de l'État hôte vient-elle chercher des suspects dans les bases de la mission dès qu'il y a de la place ?",
  'mission.redLines': 'Lignes annoncées que des groupes armés ne doivent pas franchir',
  'mission.redLines[].id': 'Identifiant de la ligne',
  'mission.redLines[].at': "Lieu qu'entoure la ligne",
  'mission.redLines[].radiusKm': 'Distance au lieu, en km',
  'mission.redLines[].spoiler': 'Groupe armé qui doit rester dehors',
  'mission.redLines[].fighters': "Nombre de combattants d'une bande à partir duquel elle vaut",
  'mission.redLines[].fromDay': 'Jour à partir duquel elle vaut',
  'mission.redLines[].untilDay': 'Jour à partir duquel elle ne vaut plus',
  'mission.dialogues': 'Dialogues entre peuples en querelle, que tient le personnel civil en ces lieux',
  'mission.dialogues.places': 'Lieux où ils se tiennent',
  'mission.dialogues.everyDays': "Jours de l'un au suivant",
  'mission.dialogues.settles': 'Part du désir de vengeance que chacun éteint sur place, des deux côtés',
  'mission.dialogues.fromDay': "Jour à partir duquel ils se tiennent, compté comme celui d'un événement",
  'mission.alertNetwork': "Réseau d'alerte communautaire : des gens avec téléphones ou radios qui appellent la mission",
  'mission.alertNetwork.places': 'Lieux dont il couvre les environs',
  'mission.alertNetwork.coverage':
    'Part des gens que le réseau appelle ou qui peuvent appeler ; il vaut autant que leur confiance dans la mission',
  'mission.alertNetwork.fromDay': 'Jour à partir duquel il fonctionne',
  'mission.mandate.detain':
    'true : les unités capturent une part des combattants battus ; sans procès, ils retournent à leur groupe',
  'mission.weaponsFree': "Zones où nul ne porte d'armes, sauf la mission et l'État hôte",
  'mission.weaponsFree[].id': 'Identifiant de la zone',
  'mission.weaponsFree[].fromDay': 'Jour à partir duquel elle vaut',
  'mission.weaponsFree[].box': 'Cellules de [x0, y0] à [x1, y1], comprises',
  'peace.zones[].withdrawDays':
    "Séparation des forces : jours du cessez-le-feu dans lesquels les bandes à l'intérieur partent ; sans elle, à leur prochain changement de camp",
  'peace.cantonments':
    'Lieux où les bandes des parties se rassemblent tant qu’elles croient au cessez-le-feu ; elles y agissent d’autant moins que des soldats les gardent',
  'peace.cantonments[].id': 'Identifiant du cantonnement',
  'peace.cantonments[].ceasefire': 'Cessez-le-feu dont il fait partie',
  'peace.cantonments[].at': 'Lieu où elles campent',
  'hostState.units[].protects':
    "true : elle tient tête aux groupes armés et aux foules qui s'en prennent aux gens à moins de `force.hostReachKm`",
  'mission.units': "Unités ; `base` telle qu'écrite est le dispositif actuel",
  'mission.units[].kind': "Ce qu'elle fait : voir l'ordre de bataille dans l'ODD",
  'mission.units[].strength': 'Personnes',
  'mission.units[].base': 'Sa base principale',
  'mission.units[].vehicles':
    "Limite le nombre de patrouilles motorisées ; ne compte que pour l'infanterie et les observateurs",
  'mission.units[].platoonCapable': 'Police constituée seulement : peut être divisée en sections',
  'mission.units[].arrival': 'Elle arrive tard, ou incomplète ; sans cette clé, tous sont là dès le début',
  'mission.units[].arrival.fromDay':
    "Jour avant lequel personne n'est arrivé ; au-dessous de 0, pendant la mise en route ou avant",
  'mission.units[].arrival.days': "Jours de là à l'arrivée des derniers, également répartie",
  'mission.units[].arrival.share': "Part de l'effectif qui arrive jamais",
  'mission.units[].rotationDays': 'Jours après lesquels ses membres changent',
  'mission.units[].willingness': 'Chance qu’elle agisse quand elle arrive et en a le droit ; la fatigue la réduit',
  'mission.units[].caveats': 'Ce que son gouvernement interdit',
  'mission.units[].caveats.noNight': 'Ne part pas de nuit',
  'mission.units[].caveats.capitalDelayHours':
    "Heures pour l'accord de la capitale avant une réponse plus loin que `credibility.nearKm` de sa base principale",
  'mission.units[].caveats.medicalHours':
    "Heures jusqu'à une base ou un dispensaire au-delà desquelles personne n'est envoyé",
  'mission.units[].caveats.noArrest': "Ses membres n'arrêtent pas, quel que soit le mandat",
  'mission.supply': 'Le budget, le même pour chaque posture ; ce qui reste de la semaine est perdu',
  'mission.supply.fuelLitresPerWeek':
    'Pour véhicules et générateurs ; sans carburant, ni tournée motorisée ni convoi ne part',
  'mission.supply.rationsPerWeek':
    'Jours-personne de rations de campagne par semaine ; sans elles, aucune tournée ne part',
  'mission.supply.observationHoursPerWeek':
    'Heures de vol d’aéronefs sans armes qui cherchent de jour des groupes armés',
  'mission.supply.flyingHoursPerWeek': 'Sans elles, les aéronefs ne répondent pas',
  street:
    'Citoyens et police un par un sur une grille, un tour par pas (Epstein 2002, modèle I), à la place des foules des lieux',
  'street.place': 'Lieu dont c’est la rue ; ses groupes sont ceux des citoyens',
  'street.width': "Cellules d'ouest en est",
  'street.height': 'Cellules du nord au sud',
  'street.edges': "torus : qui sort d'un côté rentre de l'autre ; walls : personne ne sort",
  'street.citizens': 'Citoyens, en part des cellules',
  'street.police': 'Policiers, en part des cellules',
  'street.vision': "Portée de la vue, du déplacement et de l'arrestation, en cellules",
  'street.view':
    'diamond : pas le long des lignes et colonnes dans la portée (von Neumann) ; disc : distance droite ; square : un pas en diagonale compte pour un (Moore)',
  'street.movement':
    'random : qui est libre va à chaque tour vers une cellule vide en vue, au hasard ; police : les policiers seuls ; none : personne',
  'street.rounding': "Ce que devient le rapport des policiers aux actifs dans la chance perçue d'arrestation",
  'street.sentence': "Tours qu'une personne arrêtée purge, également probables du premier au second",
  'street.jailed':
    "stay : dans leur cellule, qu'ils bloquent ; away : hors de la grille, puis dans une cellule vide au hasard ; near : de même, en vue du lieu de l'arrestation",
  'street.changes': 'Ce qui ne reste pas comme au début, dans l’ordre des tours',
  'street.changes[].of':
    "legitimacy : chez tous les citoyens de la rue ; police : des policiers partent, au hasard, et aucun n'arrive",
  'street.changes[].turns':
    "Régulièrement de sa valeur avant le premier tour jusqu'à `to` au dernier ; d'un coup si c'est le même. Le tour 0 finit la mise en régime",
  'street.changes[].to': 'Légitimité, ou policiers en part des cellules, à partir du dernier tour',
  spoilers: 'Groupes armés',
  'spoilers[].stance': 'inside : être exposé lui coûte, car il a un intérêt dans le processus de paix',
  'spoilers[].aim': 'Poids du coût attendu : limited 1, greedy 0,9, total 0,6',
  'spoilers[].negotiable': 'Peut-on négocier avec lui ? Compte là où `peace.process` est écrit',
  'spoilers[].violence': 'Disposition à la violence : règle le rythme des raids',
  'spoilers[].from': "Groupe identitaire d'où il tire ses gens et qu'il n'attaque pas",
  'spoilers[].fighters': 'Combattants de toutes les bandes',
  'spoilers[].bands': 'Bandes entre lesquelles ils sont répartis',
  'spoilers[].home': 'Autour, à portée, les bandes font leurs camps',
  'spoilers[].arms': 'heavy : chaque combattant compte `perpetrators.heavyArms` fois',
  'spoilers[].fights':
    "Groupes armés et unités de l'armée qu'il combat ; par défaut ceux des peuples en querelle, et l'armée s'il est hors du processus",
  'spoilers[].ied': 'Habileté avec mines et engins',
  'spoilers[].reachKm': "Cible la plus lointaine d'un camp, et camp le plus loin du foyer, km",
  'spoilers[].propaganda':
    'Habileté de ses agitateurs parmi les siens, et de ses fausses nouvelles contre la mission ; 0 : aucune',
  'spoilers[].acts':
    'Ce que font ses bandes hors des raids, en parts des rythmes donnés par les paramètres ; 0 : jamais',
  'spoilers[].acts.tax': 'Extorquer des lieux à sa portée',
  'spoilers[].acts.checkpoints': "Tenir des barrages sur les routes près d'un camp",
  'spoilers[].acts.attackBases': 'Attaquer des bases et des postes de la mission',
  'spoilers[].funding': 'Parts dont la somme est 1 ; tax et illicit sont du butin, qui s’épuise et pousse aux raids',
  'spoilers[].funding.tax': 'Part venant de taxes et de butin',
  'spoilers[].funding.external': 'Part venue du dehors : pas besoin de raids',
  'spoilers[].funding.illicit': 'Part venant de mines et de trafic ; compte comme butin',
  injects: 'Ce qui arrive un jour, quoi que chacun fasse',
  'injects[].day': 'Jour depuis le début des postures ; peut avoir une fraction',
  'injects[].kind': 'Ce qui arrive : `cordon explain injects`',
  'injects[].size': 'Combien : `cordon explain injects`',
  'injects[].at': 'Où cela arrive',
  'injects[].group': 'Groupe dont parle une rumeur qui dure : qui lui en veut crie vengeance',
  'injects[].unit': 'Quelle unité',
  'injects[].spoiler': 'Quel groupe armé',
  'injects[].text': 'Ce que les gens lisent',
  layDown:
    'Doctrine du dispositif actuel, sous laquelle tourne la mise en régime ; comme la sorte static où rien n’est dit',
  postures: 'Les manières comparées ; « sans mission » en est toujours une de plus',
  'postures[].id': 'Identifiant ; ni `no-mission` ni `present`',
  'postures[].kind': 'Le planificateur',
  primary: 'Ce qui décide',
  'primary[].outcome': 'Une mesure, ou un résultat à vous',
  'primary[].matters': "Le plus petit écart qui mérite d'agir",
  parameters: 'Changements au catalogue des paramètres, par nom pointé',
  outcomes: 'Vos propres résultats : expressions sur des mesures',
};

/** By the last part of the path, wherever it stands. */
export const frenchLastKeys: Readonly<Record<string, string>> = {
  id: 'Identifiant : une lettre minuscule, puis lettres, chiffres ou _',
  name: 'Ce que les gens lisent',
};

/** By the path below a doctrine, that of a posture or of the present lay-down, where it says more than the glossary. */
export const frenchDoctrineKeys: Readonly<Record<string, string>> = {
  'shares.static': 'Part des gardes ; infanterie seulement',
  'shares.patrol': 'Part des patrouilles ; infanterie seulement',
  'shares.tob': 'Part des bases temporaires ; infanterie seulement',
  'shares.reserve': 'Part de la réserve ; infanterie seulement',
  patrolRadiusKm:
    'Patrouilles : distance droite de la base, km. Points gardés : la même, en heures à la vitesse de route non revêtue',
  'police.fpu':
    'base : dans leur base ; platoons, tobs, camps : des pelotons aux lieux les plus menacés, aux bases temporaires, aux camps les plus pleins. Les unités indivisibles ne vont que dans les camps',
  'police.ipo': "communities : en tournée ; stations : avec la police de l'État ; bases : à la base",
  schedule:
    'Changements de doctrine par date ; des changements échus, le dernier vaut, par-dessus la doctrine de la posture',
  'schedule[].phase': 'Phase de la mission pendant laquelle seule il vaut',
  'schedule[].fromDay': 'Jour, compté comme ceux des événements, à partir duquel il vaut',
  'schedule[].kind': "Le planificateur ; celui de la posture où rien n'est dit",
  communityHours: "Les équipes de police restent la moitié de ce temps à chaque arrêt d'une tournée",
};

/** Words of what a key expects and of its default, longest first. */
const expectations: readonly (readonly [english: RegExp, french: string])[] = [
  [/^text, or/, 'texte, ou'],
  [/whole number/g, 'nombre entier'],
  [/\bnumber\b/g, 'nombre'],
  [/at least/g, 'au moins'],
  [/above /g, 'plus de '],
  [/ to /g, ' à '],
  [/^list of/, 'liste de'],
  [/^list:/, 'liste :'],
  [/^by name:/, 'par nom :'],
  [/keys below/g, 'clés ci-dessous'],
  [/one of the forms below/g, "l'une des formes ci-dessous"],
  [/^true or false$/, 'true ou false'],
  [/\bword$/, 'mot'],
  [/^needed$/, 'à donner'],
  [/^none$/, 'aucun'],
];

/** What a key expects, in French; lists of words of the format stay as they are. */
export function expectedInFrench(expected: string): string {
  return expectations.reduce((text, [english, french]) => text.replace(english, french), expected);
}
