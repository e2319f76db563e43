/**
 * Kinds of posture: for each its words, its doctrine, and what may be tried when it is tuned. Doctrine is what a planner
 * uses where the scenario does not say otherwise. All values and ranges are assumptions (grade A) unless `docs/odd.md`
 * names a source. Values were set once, before any comparison was run; ranges are wide enough to look for something better
 * and narrow enough that the posture stays what it is called.
 */

/** Where formed police units stand: whole or in platoons in their base, or platoons elsewhere. */
export const fpuPostures = ['base', 'platoons', 'tobs', 'camps'] as const;
/** Where individual police officers work. */
export const ipoPostures = ['communities', 'stations', 'bases'] as const;
/** Whether soldiers stand by police: never, where the picture shows threat, or always. */
export const policeIntegrations = ['none', 'cordon', 'joint'] as const;
/** Who commands the police of the mission. */
export const policeCommands = ['own', 'military'] as const;
/** What contingents are rewarded for. */
export const incentives = ['none', 'patrols', 'responses'] as const;

export interface Doctrine {
  /** Shares of the deployable infantry: guard points, patrols, temporary bases, reserve. Sum to 1. */
  readonly shares: { readonly static: number; readonly patrol: number; readonly tob: number; readonly reserve: number };
  readonly patrolRadiusKm: number;
  /** Share of patrols that leave in the dark. */
  readonly nightShare: number;
  readonly dwellHours: number;
  readonly regularity: number;
  readonly footShare: number;
  /** Persons. */
  readonly smallestSubUnit: number;
  /** Temporary operating bases held at one time. */
  readonly tobs: number;
  /** Persons in each, guards included. */
  readonly tobStrength: number;
  readonly stayWeeks: number;
  readonly replanHours: number;
  readonly responseDelegation: number;
  readonly communityHours: number;
  readonly police: { readonly fpu: (typeof fpuPostures)[number]; readonly ipo: (typeof ipoPostures)[number] };
  readonly policeIntegration: (typeof policeIntegrations)[number];
  readonly policeCommand: (typeof policeCommands)[number];
  /** Share of the patrols that are kept for convoys and neither patrol nor answer alerts. */
  readonly escortShare: number;
  readonly incentive: (typeof incentives)[number];
  /** Share of the flying hours that armed aircraft keep for alerts; the others are flown to look for bands. */
  readonly airForResponse: number;
}

export interface DoctrineRange {
  readonly min: number;
  readonly max: number;
  /** Whole numbers alone. */
  readonly whole?: true;
}

type Share = `shares.${keyof Doctrine['shares']}`;
type NumberKey = { [Key in keyof Doctrine]: Doctrine[Key] extends number ? Key : never }[keyof Doctrine];
/** Numeric parameters of doctrine, shares of the infantry by dotted name. */
export type DoctrineParameter = Share | NumberKey;

/** In the order of the axes of the search, which are the same for every kind, so that each is searched alike. */
export const doctrineParameters = [
  'shares.static',
  'shares.patrol',
  'shares.tob',
  'shares.reserve',
  'patrolRadiusKm',
  'nightShare',
  'dwellHours',
  'regularity',
  'footShare',
  'smallestSubUnit',
  'tobs',
  'tobStrength',
  'stayWeeks',
  'replanHours',
  'responseDelegation',
  'communityHours',
] as const satisfies readonly DoctrineParameter[];

interface Localised {
  readonly en: string;
  readonly fr: string;
}

interface KindOfPosture {
  /** What readers call a posture of this kind that has no name of its own. */
  readonly label: Localised;
  /** One sentence. */
  readonly meaning: Localised;
  readonly doctrine: Doctrine;
  /**
   * The range of every parameter that its planner reads; others are left as the scenario has them. Shares are drawn within
   * these ranges and then divided by their sum, which may take one a little outside.
   */
  readonly ranges: Readonly<Partial<Record<DoctrineParameter, DoctrineRange>>>;
}

const usual = {
  nightShare: 0.25,
  regularity: 0.5,
  replanHours: 168,
  responseDelegation: 0.5,
  communityHours: 6,
  police: { fpu: 'base', ipo: 'communities' },
  policeIntegration: 'none',
  policeCommand: 'own',
  escortShare: 0,
  incentive: 'none',
  airForResponse: 1,
} as const;

const usualRanges = {
  nightShare: { min: 0, max: 0.5 },
  dwellHours: { min: 1, max: 6 },
  regularity: { min: 0, max: 1 },
  footShare: { min: 0, max: 0.5 },
  smallestSubUnit: { min: 15, max: 40, whole: true },
  replanHours: { min: 72, max: 336 },
  responseDelegation: { min: 0, max: 1 },
  communityHours: { min: 2, max: 10 },
} as const;

/** Keeps the names of the kinds, whatever each holds. */
const kinds = <Kind extends string>(all: Readonly<Record<Kind, KindOfPosture>>) => all;

export const kindsOfPosture = kinds({
  static: {
    label: { en: 'Static bases', fr: 'Bases fixes' },
    meaning: {
      en: 'Concentrate in bases, guard points, patrol close in.',
      fr: 'Se concentrer dans des bases, garder des points, patrouiller à proximité.',
    },
    doctrine: {
      ...usual,
      shares: { static: 0.5, patrol: 0.25, tob: 0, reserve: 0.25 },
      patrolRadiusKm: 20,
      dwellHours: 2,
      footShare: 0.3,
      smallestSubUnit: 30,
      tobs: 0,
      tobStrength: 60,
      stayWeeks: 6,
    },
    ranges: {
      ...usualRanges,
      'shares.static': { min: 0.35, max: 0.7 },
      'shares.patrol': { min: 0.1, max: 0.4 },
      'shares.reserve': { min: 0.1, max: 0.4 },
      patrolRadiusKm: { min: 10, max: 40 },
    },
  },
  'wide-area': {
    label: { en: 'Wide-area security', fr: 'Sécurité de zone étendue' },
    meaning: {
      en: 'Split into small sub-units and cover sectors by patrol tours.',
      fr: 'Se diviser en petites unités et couvrir des secteurs par des tournées.',
    },
    doctrine: {
      ...usual,
      shares: { static: 0.1, patrol: 0.7, tob: 0, reserve: 0.2 },
      patrolRadiusKm: 100,
      dwellHours: 3,
      footShare: 0.1,
      smallestSubUnit: 20,
      tobs: 0,
      tobStrength: 60,
      stayWeeks: 6,
    },
    ranges: {
      ...usualRanges,
      'shares.static': { min: 0, max: 0.2 },
      'shares.patrol': { min: 0.5, max: 0.9 },
      'shares.reserve': { min: 0.1, max: 0.4 },
      patrolRadiusKm: { min: 50, max: 150 },
    },
  },
  tob: {
    label: { en: 'Temporary operating bases', fr: "Bases d'opérations temporaires" },
    meaning: {
      en: 'Main bases, and temporary operating bases where threat, people and reach leave a gap.',
      fr: 'Bases principales, et bases temporaires là où menace, population et portée laissent un vide.',
    },
    doctrine: {
      ...usual,
      shares: { static: 0.1, patrol: 0.2, tob: 0.5, reserve: 0.2 },
      patrolRadiusKm: 30,
      dwellHours: 2,
      footShare: 0.2,
      smallestSubUnit: 20,
      tobs: 6,
      tobStrength: 60,
      stayWeeks: 6,
    },
    ranges: {
      ...usualRanges,
      'shares.static': { min: 0.05, max: 0.2 },
      'shares.patrol': { min: 0.1, max: 0.4 },
      'shares.tob': { min: 0.3, max: 0.7 },
      'shares.reserve': { min: 0.1, max: 0.4 },
      patrolRadiusKm: { min: 15, max: 60 },
      tobs: { min: 2, max: 10, whole: true },
      tobStrength: { min: 40, max: 100, whole: true },
      stayWeeks: { min: 2, max: 12 },
    },
  },
  projection: {
    label: { en: 'Projection from few bases', fr: 'Projection depuis peu de bases' },
    meaning: {
      en: 'Keep most of the force as reserves at a few central places, and send them where they are needed.',
      fr: "Garder l'essentiel de la force en réserve en quelques lieux centraux et l'envoyer où il en est besoin.",
    },
    doctrine: {
      ...usual,
      shares: { static: 0.05, patrol: 0.25, tob: 0, reserve: 0.7 },
      patrolRadiusKm: 40,
      dwellHours: 2,
      footShare: 0.1,
      smallestSubUnit: 30,
      tobs: 0,
      tobStrength: 60,
      stayWeeks: 6,
      responseDelegation: 0.8,
    },
    ranges: {
      ...usualRanges,
      'shares.static': { min: 0, max: 0.2 },
      'shares.patrol': { min: 0.1, max: 0.4 },
      'shares.reserve': { min: 0.5, max: 0.9 },
      patrolRadiusKm: { min: 20, max: 80 },
    },
  },
  mixed: {
    label: { en: 'A mix of all', fr: 'Un mélange de tout' },
    meaning: {
      en: 'Something of each: guard points, patrol tours, some temporary bases, and reserves at central places.',
      fr: 'Un peu de chaque : points de garde, tournées, quelques bases temporaires et réserves en des lieux centraux.',
    },
    doctrine: {
      ...usual,
      shares: { static: 0.25, patrol: 0.35, tob: 0.2, reserve: 0.2 },
      patrolRadiusKm: 60,
      dwellHours: 2,
      footShare: 0.2,
      smallestSubUnit: 25,
      tobs: 3,
      tobStrength: 60,
      stayWeeks: 6,
    },
    ranges: {
      ...usualRanges,
      'shares.static': { min: 0.1, max: 0.4 },
      'shares.patrol': { min: 0.2, max: 0.5 },
      'shares.tob': { min: 0.1, max: 0.4 },
      'shares.reserve': { min: 0.1, max: 0.4 },
      patrolRadiusKm: { min: 30, max: 100 },
      tobs: { min: 1, max: 6, whole: true },
      tobStrength: { min: 40, max: 100, whole: true },
      stayWeeks: { min: 2, max: 12 },
    },
  },
});

export type PostureKind = keyof typeof kindsOfPosture;

/** In the order of all tables. The one cast: `Object.keys` forgets what the keys are. */
export const postureKinds = Object.keys(kindsOfPosture) as readonly PostureKind[];
