/** Words behind the codes in state and tables. The codebook lists them. */

export const incidentKinds = [
  'raid',
  'abuse',
  'communalAttack',
  'ambush',
  'ied',
  'riot',
  'clash',
  'abduction',
  'punishment',
  'baseAttack',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** Attacks on civilians: what people suffer and a unit can respond to. Every list of attacks is this one. */
export const attackKinds = [
  'raid',
  'abuse',
  'communalAttack',
  'abduction',
  'punishment',
] as const satisfies readonly IncidentKind[];
export type AttackKind = (typeof attackKinds)[number];

/** Stages of the response chain, in order. */
export const stages = [
  'occurred',
  'known',
  'alerted',
  'decided',
  'mustered',
  'moved',
  'arrived',
  'acted',
  'effect',
] as const;
export type Stage = (typeof stages)[number];

/**
 * deterred: turned away before it began, by a unit on the spot; stopped: a unit fought it off; blocked: a unit stood
 * between and harm fell; stoodBy: a unit was there and did not act; overrun: a unit was there and was beaten; late: a
 * unit came after the end; unanswered: none came; survived and casualties: what an ambush or a strike did; contained
 * and subsided: how a riot ended; open: still under way.
 */
export const outcomes = [
  'open',
  'deterred',
  'stopped',
  'blocked',
  'stoodBy',
  'overrun',
  'late',
  'unanswered',
  'survived',
  'casualties',
  'contained',
  'subsided',
] as const;
export type IncidentOutcome = (typeof outcomes)[number];

/** Why a response did not reach an attack before its end; empty where it did, or where there is no chain. */
export const reasons = [
  '',
  'undetected',
  'distance',
  'season',
  'routeHazard',
  'hostDenial',
  'caveat',
  'noAuthority',
  'threatTooHigh',
  'noUnitFree',
  'commandDelay',
  'unwilling',
] as const;
export type Reason = (typeof reasons)[number];

export const perpetratorKinds = ['band', 'hostArmy', 'hostPolice', 'communal', 'crowd'] as const;

const coder =
  <Word extends string>(words: readonly Word[]) =>
  (word: Word): number =>
    words.indexOf(word);

const table = <Word extends string>(words: readonly Word[]): Readonly<Record<Word, number>> => {
  const code = coder(words);
  return Object.fromEntries(words.map((word) => [word, code(word)])) as Record<Word, number>;
};

export const kindCode = table(incidentKinds);
const attackCodes: ReadonlySet<number> = new Set(attackKinds.map((kind) => kindCode[kind]));
/** Is an incident of this code an attack on civilians? */
export const isAttackCode = (code: number): boolean => attackCodes.has(code);
export const stageCode = table(stages);
export const outcomeCode = table(outcomes);
export const reasonCode = table(reasons);

/** Roles of a detachment. garrison: on its way home to be dissolved; baseGuard: the guards of a temporary base; guard: at a post; escort: kept for convoys; siteGuard: at a protected site. */
export const roles = [
  'garrison',
  'baseGuard',
  'guard',
  'patrol',
  'reserve',
  'community',
  'clearance',
  'order',
  'escort',
  'siteGuard',
] as const;
export const roleCode = table(roles);

/** ready: at its base or post; away: on an itinerary; onTask: at the place of a response. A free slot is one whose unit is -1. */
export const states = ['ready', 'away', 'onTask'] as const;
export const stateCode = table(states);

export const statusCode = { home: 0, fleeing: 1, displaced: 2, returning: 3 } as const;

export const eventKinds = [
  'attackStart',
  'attackEnd',
  'report',
  'alert',
  'decide',
  'depart',
  'arrive',
  'return',
  'ambush',
  'strike',
  'baseAttack',
] as const;
export const eventCode = table(eventKinds);

/** Actor kinds as numbers, in the order of perpetratorKinds. */
export const actorCode = { band: 0, hostArmy: 1, hostPolice: 2, communal: 3 } as const;

/**
 * Where former fighters are. cantoned: in a site, armed; disarmed: in a site, waiting for discharge; reinserted: discharged,
 * with short aid; reintegrated: with work or training; idle: discharged, and without a living.
 */
export const ddrStages = ['cantoned', 'disarmed', 'reinserted', 'reintegrated', 'idle'] as const;
export const ddrStageCode = table(ddrStages);
