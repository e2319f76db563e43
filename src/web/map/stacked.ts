/**
 * Symbols that would hide each other are drawn as one, with the number of those beneath: units of equal urgency, armed
 * groups of one side, incidents. Nearer, they stand apart again.
 */
import type { Mark } from './mark.ts';

/** Share of two symbols' common width within which one would hide the other. */
const across = 0.85;
const down = 1.05;

const isUrgent = (mark: Mark): boolean =>
  mark.kind === 'unit' && (mark.task === 'responding' || mark.task === 'onScene');

function mayShare(a: Mark, b: Mark): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'unit') return isUrgent(a) === isUrgent(b);
  if (a.kind === 'actor') return b.kind === 'actor' && a.side === b.side;
  return a.kind === 'incident';
}

/** Room that the number beside an armed group's symbol takes, pixels. */
const numberPx = 18;

function hides(a: Mark, b: Mark): boolean {
  const beside = a.kind === 'actor' ? numberPx * a.size : 0;
  return (
    Math.abs(a.x - b.x) < across * (a.halfWidth + b.halfWidth) + beside &&
    Math.abs(a.y - b.y) < down * (a.halfHeight + b.halfHeight) - beside / 3
  );
}

/** Whose mark stays: the one that stands, so that the stack does; else the largest; of incidents the latest. */
const rank = (mark: Mark): number => {
  if (mark.kind === 'unit') return (mark.stands ? 1e9 : 0) + mark.persons;
  if (mark.kind === 'actor') return mark.fighters;
  return mark.kind === 'incident' ? -mark.age : 0;
};

/** In the order in which they came, without those that are now beneath another. */
export function stacked(marks: readonly Mark[]): Mark[] {
  const beneath = new Map<Mark, Mark[]>();
  const hidden = new Set<Mark>();
  const kept: Mark[] = [];
  const order = [...marks.keys()].sort((a, b) => rank(marks[b]) - rank(marks[a]) || a - b);
  for (const index of order) {
    const mark = marks[index];
    const top = kept.find((each) => mayShare(each, mark) && hides(each, mark));
    if (!top) kept.push(mark);
    else {
      hidden.add(mark);
      beneath.set(top, [...(beneath.get(top) ?? []), mark]);
    }
  }
  return marks.flatMap((mark) => (hidden.has(mark) ? [] : [{ ...mark, under: beneath.get(mark) ?? [] }]));
}

/** All that a mark stands for, itself first. */
export const membersOf = (mark: Mark): readonly Mark[] => [mark, ...mark.under];

/** How many more than one a mark stands for. */
export function othersIn(mark: Mark): number {
  const counted = (each: Mark): number =>
    each.kind === 'unit' ? each.together : each.kind === 'incident' ? 1 + each.more : 1;
  return membersOf(mark).reduce((sum, each) => sum + counted(each), 0) - 1;
}
