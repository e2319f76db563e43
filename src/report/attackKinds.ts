import type { AttackKind } from '../sim/codes.ts';

/** A report uses no value of the model; the record makes the compiler complain when the model's list grows. */
const kinds: Readonly<Record<AttackKind, true>> = {
  raid: true,
  abuse: true,
  communalAttack: true,
  abduction: true,
  punishment: true,
};

/** Kinds of incident that people suffer and to which a unit can respond. */
export const attackKinds: readonly string[] = Object.keys(kinds);
