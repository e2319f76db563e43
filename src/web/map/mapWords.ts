/** Texts of the map. What other parts of the page say already stands in `words.ts`. */
import { typeset, type Language } from '../../report/language.ts';
import type { Switch, ThemeLayer } from './layers.ts';

export interface MapWords {
  readonly mapOf: (name: string) => string;
  readonly keys: string;
  readonly themeHeading: string;
  readonly showHeading: string;
  readonly legendHeading: string;
  readonly panel: string;
  readonly themes: Readonly<Record<ThemeLayer, string>>;
  readonly themesMean: Readonly<Record<ThemeLayer, string>>;
  readonly switches: Readonly<Record<Switch, string>>;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly north: string;
  readonly kilometres: (km: string) => string;
  readonly table: string;
  readonly tableCaption: (when: string) => string;
  readonly columns: {
    readonly place: string;
    readonly people: string;
    readonly displaced: string;
    readonly fled: string;
    readonly fear: string;
    readonly trust: string;
    readonly presence: string;
    readonly active: string;
  };
  readonly range: (from: string, to: string) => string;
  readonly under: (value: string) => string;
  readonly sections: {
    readonly mission: string;
    readonly others: string;
    readonly incidents: string;
    readonly places: string;
    readonly roads: string;
    readonly ground: string;
    readonly civilians: string;
  };
  readonly oneDot: (persons: string) => string;
  readonly dotsSpread: string;
  readonly homeHidden: string;
  readonly displacedDisc: (persons: string) => string;
  readonly fledRing: (persons: string) => string;
  readonly sizes: { readonly dots: string; readonly bars: string };
  readonly unitTasks: { readonly urgent: string; readonly guard: string; readonly together: string };
  readonly track: string;
  readonly response: string;
  readonly base: string;
  readonly hq: string;
  readonly tob: string;
  readonly tobSettingUp: string;
  readonly band: string;
  readonly army: string;
  readonly police: string;
  readonly killedNumber: string;
  readonly nobodyKilled: string;
  readonly openIncident: string;
  readonly incidentsFade: string;
  readonly newIncident: string;
  readonly placeSize: string;
  readonly camp: string;
  readonly mine: string;
  readonly installation: string;
  readonly roadKinds: { readonly track: string; readonly unpaved: string; readonly paved: string };
  readonly roadStates: {
    readonly open: string;
    readonly hazard: string;
    readonly closed: string;
    readonly flooded: string;
  };
  readonly bridge: string;
  readonly river: string;
  readonly permissions: { readonly restricted: string; readonly denied: string };
  readonly night: string;
  readonly sky: {
    readonly day: string;
    readonly night: string;
    readonly dry: string;
    readonly wet: string;
    readonly flood: string;
  };
  readonly freePersons: (persons: string) => string;
  readonly supplyDays: (days: string) => string;
  readonly persons: (persons: string) => string;
  readonly detachments: (count: string) => string;
  readonly fighters: (fighters: string) => string;
  readonly cell: (column: string, row: string) => string;
}

const english: MapWords = {
  mapOf: (name) => `Map: ${name}`,
  keys: 'Arrow keys move a cursor, with Shift five cells at a time; Enter chooses what is under it; plus and minus zoom, 0 shows the whole map; Page Down and Page Up go from one thing on the map to the next.',
  themeHeading: 'Colour the map by',
  showHeading: 'Show',
  legendHeading: 'Legend',
  panel: 'Layers, legend',
  themes: { plain: 'Land', presence: 'Presence', fear: 'Fear', trust: 'Trust', displacement: 'Displacement' },
  themesMean: {
    plain: 'No further colour: the land as it is.',
    presence: 'Share of the time of the last days with an armed unit of the mission, in each cell.',
    fear: 'Mean fear of the people in each cell; 0 % is none, 100 % as much as can be. No colour: nobody is there.',
    trust: 'Mean trust in the mission of the people of each place and around it; 0 % is none, 100 % as much as can be.',
    displacement: 'Areas of discs and rings stand for numbers of people.',
  },
  switches: {
    units: 'Units and bases',
    tracks: 'Tracks of units',
    incidents: 'Incidents',
    bands: 'Armed groups',
    host: 'Forces of the state',
    civilians: 'Civilians',
    names: 'Names of places',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show the whole map',
  north: 'N',
  kilometres: (km) => `${km} km`,
  table: 'Table of places',
  tableCaption: (when) => `Places, ${when}`,
  columns: {
    place: 'Place',
    people: 'People in and around',
    displaced: 'Displaced here',
    fled: 'Fled from here',
    fear: 'Fear',
    trust: 'Trust in the mission',
    presence: 'Time with an armed unit',
    active: 'Active in disorder',
  },
  range: (from, to) => `${from} to ${to}`,
  under: (value) => `under ${value}: no colour`,
  sections: {
    mission: 'The mission',
    others: 'Armed groups, forces of the state',
    incidents: 'Incidents',
    places: 'Places',
    roads: 'Roads',
    ground: 'Land, season, time of day',
    civilians: 'Civilians',
  },
  oneDot: (persons) => `One dot is ${persons} people at the most, about two households.`,
  dotsSpread: 'Dots are spread around the middle of their cell.',
  homeHidden: 'Those at home are not drawn while colours tell of something else.',
  displacedDisc: (persons) => `Displaced people who stay here (this size: ${persons})`,
  fledRing: (persons) => `People who fled from here (this size: ${persons})`,
  sizes: {
    dots: '1, 2, 3 dots: up to 9, 24, 69 persons',
    bars: '1, 2 bars: up to 249 persons, more',
  },
  unitTasks: {
    urgent: 'Dark: on the way to an incident, or at it',
    guard: 'Line below: guarding a post',
    together: '×3: three parts of units stand together',
  },
  track: 'Way of the last 24 hours, fading',
  response: 'From a unit to the incident it goes to',
  base: 'Main base',
  hq: 'Headquarters',
  tob: 'Temporary operating base (TOB)',
  tobSettingUp: 'TOB being set up',
  band: 'Camp of an armed group; number: fighters. The mission does not know where it is.',
  army: 'Army of the state; number: members who prey on people',
  police: 'Police of the state; number: members who prey on people',
  killedNumber: 'Full: civilians were killed; the number says how many',
  nobodyKilled: 'Empty: no civilian was killed',
  openIncident: 'Dashed ring: under way',
  newIncident: 'Wide ring for a moment: has just begun',
  incidentsFade: 'Incidents of the last three days; older ones are fainter. +2: two more at the place.',
  placeSize: 'Town or village; its area stands for its people',
  camp: 'Camp for displaced people',
  mine: 'Mine',
  installation: 'Installation',
  roadKinds: { track: 'Track', unpaved: 'Unpaved road', paved: 'Paved road' },
  roadStates: {
    open: 'Open',
    hazard: 'Mines or bombs have been laid on it',
    closed: 'Closed by mines or bombs',
    flooded: 'Closed: its bridge is under water',
  },
  bridge: 'Bridge',
  river: 'River; wider in the rainy season, when the land is greener',
  permissions: {
    restricted: 'The state wants to be asked before the mission enters',
    denied: 'The state lets no unit in',
  },
  sky: { day: 'daylight', night: 'night', dry: 'dry season', wet: 'rainy season', flood: 'bridges under water' },
  night: 'Dark: night, from 18:00 to 06:00. Not shown when time goes fast.',
  freePersons: (persons) => `${persons} persons in it and free to go`,
  supplyDays: (days) => `supplies for ${days} days`,
  persons: (persons) => `${persons} persons`,
  detachments: (count) => `${count} parts of units together`,
  fighters: (fighters) => `${fighters} fighters`,
  cell: (column, row) => `Land, column ${column}, row ${row}`,
};

const french: MapWords = {
  mapOf: (name) => `Carte : ${name}`,
  keys: 'Les flèches déplacent un curseur, avec Maj de cinq cases ; Entrée choisit ce qui est dessous ; plus et moins changent l’échelle, 0 montre toute la carte ; Page suivante et Page précédente vont d’un objet de la carte à l’autre.',
  themeHeading: 'Colorer la carte selon',
  showHeading: 'Montrer',
  legendHeading: 'Légende',
  panel: 'Couches, légende',
  themes: { plain: 'Terrain', presence: 'Présence', fear: 'Peur', trust: 'Confiance', displacement: 'Déplacements' },
  themesMean: {
    plain: 'Pas d’autre couleur : le terrain tel qu’il est.',
    presence: 'Part du temps des derniers jours avec une unité armée de la mission, dans chaque case.',
    fear: 'Peur moyenne des gens dans chaque case ; 0 % : aucune, 100 % : autant que possible. Sans couleur : personne.',
    trust:
      'Confiance moyenne dans la mission des gens de chaque lieu et des environs ; 0 % : aucune, 100 % : autant que possible.',
    displacement: 'La surface des disques et des anneaux dit le nombre de personnes.',
  },
  switches: {
    units: 'Unités et bases',
    tracks: 'Traces des unités',
    incidents: 'Incidents',
    bands: 'Groupes armés',
    host: 'Forces de l’État',
    civilians: 'Civils',
    names: 'Noms des lieux',
  },
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  whole: 'Montrer toute la carte',
  north: 'N',
  kilometres: (km) => `${km} km`,
  table: 'Tableau des lieux',
  tableCaption: (when) => `Lieux, ${when}`,
  columns: {
    place: 'Lieu',
    people: 'Gens sur place et autour',
    displaced: 'Déplacés ici',
    fled: 'Partis d’ici en fuite',
    fear: 'Peur',
    trust: 'Confiance dans la mission',
    presence: 'Temps avec une unité armée',
    active: 'Participent aux troubles',
  },
  range: (from, to) => `de ${from} à ${to}`,
  under: (value) => `moins de ${value} : sans couleur`,
  sections: {
    mission: 'La mission',
    others: 'Groupes armés, forces de l’État',
    incidents: 'Incidents',
    places: 'Lieux',
    roads: 'Routes',
    ground: 'Terrain, saison, heure',
    civilians: 'Civils',
  },
  oneDot: (persons) => `Un point : ${persons} personnes au plus, environ deux ménages.`,
  dotsSpread: 'Les points sont dispersés autour du milieu de leur case.',
  homeHidden: 'Ceux qui sont chez eux ne sont pas dessinés quand les couleurs disent autre chose.',
  displacedDisc: (persons) => `Déplacés qui séjournent ici (cette taille : ${persons})`,
  fledRing: (persons) => `Personnes qui ont fui d’ici (cette taille : ${persons})`,
  sizes: {
    dots: '1, 2, 3 points : jusqu’à 9, 24, 69 personnes',
    bars: '1, 2 barres : jusqu’à 249 personnes, davantage',
  },
  unitTasks: {
    urgent: 'Foncé : en route vers un incident, ou sur les lieux',
    guard: 'Trait dessous : de garde à un poste',
    together: '×3 : trois éléments d’unités ensemble',
  },
  track: 'Chemin des dernières 24 heures, qui s’efface',
  response: 'D’une unité à l’incident où elle va',
  base: 'Base principale',
  hq: 'Quartier général',
  tob: 'Base opérationnelle temporaire (TOB)',
  tobSettingUp: 'TOB en cours d’installation',
  band: 'Camp d’un groupe armé ; nombre : combattants. La mission ne sait pas où il est.',
  army: 'Armée de l’État ; nombre : membres qui s’en prennent aux gens',
  police: 'Police de l’État ; nombre : membres qui s’en prennent aux gens',
  killedNumber: 'Plein : des civils ont été tués ; le nombre dit combien',
  nobodyKilled: 'Vide : aucun civil tué',
  openIncident: 'Anneau en tirets : en cours',
  newIncident: 'Grand anneau un instant : vient de commencer',
  incidentsFade: 'Incidents des trois derniers jours ; les anciens sont plus pâles. +2 : deux de plus au même lieu.',
  placeSize: 'Ville ou village ; sa surface dit sa population',
  camp: 'Camp de déplacés',
  mine: 'Mine',
  installation: 'Installation',
  roadKinds: { track: 'Piste', unpaved: 'Route en terre', paved: 'Route revêtue' },
  roadStates: {
    open: 'Ouverte',
    hazard: 'Des mines ou des engins y ont été posés',
    closed: 'Coupée par des mines ou des engins',
    flooded: 'Coupée : son pont est sous l’eau',
  },
  bridge: 'Pont',
  river: 'Rivière ; plus large en saison des pluies, quand le terrain est plus vert',
  permissions: {
    restricted: 'L’État veut être prié avant que la mission entre',
    denied: 'L’État ne laisse entrer aucune unité',
  },
  sky: { day: 'jour', night: 'nuit', dry: 'saison sèche', wet: 'saison des pluies', flood: 'ponts sous l’eau' },
  night: 'Sombre : la nuit, de 18:00 à 06:00. Pas montrée quand le temps passe vite.',
  freePersons: (persons) => `${persons} personnes présentes et disponibles`,
  supplyDays: (days) => `ravitaillement pour ${days} jours`,
  persons: (persons) => `${persons} personnes`,
  detachments: (count) => `${count} éléments d’unités ensemble`,
  fighters: (fighters) => `${fighters} combattants`,
  cell: (column, row) => `Terrain, colonne ${column}, rangée ${row}`,
};

/** French blanks before marks are made hard everywhere at once. */
function typesetAll<T>(words: T): T {
  if (typeof words === 'string') return typeset(words, 'fr').replaceAll(' %', '\u00a0%') as T & string;
  if (typeof words === 'function')
    return ((...values: readonly string[]) => typeset(String(words(...values)), 'fr')) as T & typeof words;
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, typesetAll(value)])) as T;
}

export const mapWords: Readonly<Record<Language, MapWords>> = { en: english, fr: typesetAll(french) };
