/** What a street's scenario changes as turns pass, as a function of the turn alone: nothing of it is state. */
import type { Street } from './street.ts';

type Change = Street['rules']['changes'][number];

export const changesOf = ({ rules }: Street, of: Change['of']): readonly Change[] =>
  rules.changes.filter((change) => change.of === of);

/** The value of what is changed at the start of a turn, with `start` what it was before any change. */
export function valueAt(street: Street, of: Change['of'], start: number, turn: number): number {
  let value = start;
  for (const { turns, to } of changesOf(street, of)) {
    const [first, last] = turns;
    if (turn >= last) value = to;
    else if (turn > first) value += ((to - value) * (turn - first)) / (last - first);
  }
  return value;
}
