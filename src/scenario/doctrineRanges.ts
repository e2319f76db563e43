/**
 * What may be tried when the doctrine of a posture is tuned: for each kind the range of every parameter that its planner
 * reads, wide enough to look for something better and narrow enough that the posture stays what it is called. All are
 * assumptions (grade A). A parameter that is not listed for a kind is left as the scenario has it.
 */
import type { Doctrine, PostureKind } from './doctrine.ts';

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

const common = {
  nightShare: { min: 0, max: 0.5 },
  dwellHours: { min: 1, max: 6 },
  regularity: { min: 0, max: 1 },
  footShare: { min: 0, max: 0.5 },
  smallestSubUnit: { min: 15, max: 40, whole: true },
  replanHours: { min: 72, max: 336 },
  responseDelegation: { min: 0, max: 1 },
  communityHours: { min: 2, max: 10 },
} as const;

/** Shares are drawn within these ranges and then divided by their sum, which may take one a little outside. */
export const doctrineRanges: Readonly<
  Record<PostureKind, Readonly<Partial<Record<DoctrineParameter, DoctrineRange>>>>
> = {
  static: {
    ...common,
    'shares.static': { min: 0.35, max: 0.7 },
    'shares.patrol': { min: 0.1, max: 0.4 },
    'shares.reserve': { min: 0.1, max: 0.4 },
    patrolRadiusKm: { min: 10, max: 40 },
  },
  'wide-area': {
    ...common,
    'shares.static': { min: 0, max: 0.2 },
    'shares.patrol': { min: 0.5, max: 0.9 },
    'shares.reserve': { min: 0.1, max: 0.4 },
    patrolRadiusKm: { min: 50, max: 150 },
  },
  tob: {
    ...common,
    'shares.static': { min: 0.05, max: 0.2 },
    'shares.patrol': { min: 0.1, max: 0.4 },
    'shares.tob': { min: 0.3, max: 0.7 },
    'shares.reserve': { min: 0.1, max: 0.4 },
    patrolRadiusKm: { min: 15, max: 60 },
    tobs: { min: 2, max: 10, whole: true },
    tobStrength: { min: 40, max: 100, whole: true },
    stayWeeks: { min: 2, max: 12 },
  },
};
