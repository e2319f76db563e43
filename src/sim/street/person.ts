/** What `streetCell` says of who stands in a cell: in the low bits which entry of `streetBound` is theirs, flags above. */

export const boundMask = 0xffffff;
/** Somebody is there. */
export const isPerson = 1 << 24;
export const isOfficer = 1 << 25;
export const isActiveNow = 1 << 26;
export const isJailed = 1 << 27;
/** A citizen whom some ratio of officers to actives would make active; the others are never asked. */
export const couldAct = 1 << 28;

/** Entries of `streetCount`. */
export const counter = { active: 0, jailed: 1, arrests: 2 } as const;
export const counters = 4;
