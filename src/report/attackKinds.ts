/** Kinds of incident that people suffer and to which a unit can respond. */
export const attackKinds: readonly string[] = ['raid', 'abuse', 'communalAttack'];
