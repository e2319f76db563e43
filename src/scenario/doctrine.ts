/**
 * Doctrine of each posture kind: what a planner uses where the scenario does not say otherwise. Values are assumptions
 * (grade A) unless `docs/odd.md` names a source; all can be varied. They are set once, before any comparison was run.
 */

export const postureKinds = ['static', 'wide-area', 'tob'] as const;
export type PostureKind = (typeof postureKinds)[number];

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
}

const common = { nightShare: 0.25, regularity: 0.5, replanHours: 168, responseDelegation: 0.5, communityHours: 6 };

export const doctrine: Readonly<Record<PostureKind, Doctrine>> = {
  static: {
    ...common,
    shares: { static: 0.5, patrol: 0.25, tob: 0, reserve: 0.25 },
    patrolRadiusKm: 20,
    dwellHours: 2,
    footShare: 0.3,
    smallestSubUnit: 30,
    tobs: 0,
    tobStrength: 60,
    stayWeeks: 6,
  },
  'wide-area': {
    ...common,
    shares: { static: 0.1, patrol: 0.7, tob: 0, reserve: 0.2 },
    patrolRadiusKm: 100,
    dwellHours: 3,
    footShare: 0.1,
    smallestSubUnit: 20,
    tobs: 0,
    tobStrength: 60,
    stayWeeks: 6,
  },
  tob: {
    ...common,
    shares: { static: 0.1, patrol: 0.2, tob: 0.5, reserve: 0.2 },
    patrolRadiusKm: 30,
    dwellHours: 2,
    footShare: 0.2,
    smallestSubUnit: 20,
    tobs: 6,
    tobStrength: 60,
    stayWeeks: 6,
  },
};
