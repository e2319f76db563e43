/** Where a thing on the map is, and in what order keys go from one to the next. */
import type { Frame, MapGround } from '../frame.ts';
import type { Selection } from '../mapView.ts';
import type { Mark, Subject } from './mark.ts';
import { membersOf } from './stacked.ts';

/** A base is told as the land that it stands on. */
export function selectionOf(subject: Subject, ground: MapGround, frame: Frame): Selection {
  if (subject.kind === 'base') return { kind: 'cell', cell: ground.mainBases[subject.index] };
  if (subject.kind === 'tob') return { kind: 'cell', cell: frame.tobs.cell[subject.index] };
  return subject;
}

export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.kind === 'incident') return b.kind === 'incident' && a.id === b.id;
  if (a.kind === 'cell' || a.kind === 'person') return b.kind === a.kind && a.cell === b.cell;
  if (a.kind === 'unit') return b.kind === 'unit' && a.index === b.index && (a.slot === b.slot || b.slot < 0);
  return a.kind === b.kind && 'index' in b && a.index === b.index;
}

/** Middle of where a thing is, in cells; null where it is nowhere now. @param marks that the map shows */
export function positionOf(
  subject: Subject,
  ground: MapGround,
  frame: Frame,
): { readonly x: number; readonly y: number } | null {
  const cell = cellOf(subject, ground, frame);
  return cell < 0 ? null : { x: (cell % ground.width) + 0.5, y: Math.floor(cell / ground.width) + 0.5 };
}

/** -1 where it is nowhere now. */
export function cellOf(subject: Subject, ground: MapGround, frame: Frame): number {
  switch (subject.kind) {
    case 'cell':
      return subject.cell;
    case 'person':
      return ground.street ? ground.places[ground.street.place].cell : -1;
    case 'place':
      return ground.places[subject.index]?.cell ?? -1;
    case 'base':
      return ground.mainBases[subject.index] ?? -1;
    case 'tob':
      return frame.tobs.cell[subject.index] ?? -1;
    case 'actor':
      return frame.actors.cell[subject.index] ?? -1;
    case 'cohort':
      return frame.agents.cell[subject.index] ?? -1;
    case 'incident':
      return frame.incidents.find(({ id }) => id === subject.id)?.cell ?? -1;
    default:
      return unitCell(subject.index, subject.slot, ground, frame);
  }
}

function unitCell(unit: number, slot: number, ground: MapGround, { detachments }: Frame): number {
  let found = -1;
  for (let index = 0; index < detachments.count; index++) {
    if (detachments.unit[index] !== unit) continue;
    if (found < 0 || detachments.slot[index] === slot) found = index;
  }
  if (found < 0) return ground.units[unit]?.base ?? -1;
  const last = (found * detachments.samples + detachments.samples - 1) * 2;
  return Math.floor(detachments.track[last + 1]) * ground.width + Math.floor(detachments.track[last]);
}

/** All that keys can go through: incidents, the latest first, units, bases, others, then places. */
export function tourOf(marks: readonly Mark[], ground: MapGround): Subject[] {
  const of = (...kinds: readonly Mark['kind'][]) =>
    marks
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(membersOf)
      .map(({ subject }) => subject);
  const places = ground.places.map((_, index): Subject => ({ kind: 'place', index }));
  return [...of('incident').reverse(), ...of('unit'), ...of('base', 'tob'), ...of('actor'), ...places];
}

/** The thing after or before another on a tour that has no end. */
export function nextOf(tour: readonly Subject[], from: Subject | null, step: 1 | -1): Subject | undefined {
  const here = from ? tour.findIndex((each) => sameSubject(each, from)) : -1;
  if (here < 0) return tour.at(step > 0 ? 0 : -1);
  return tour[(here + step + tour.length) % tour.length];
}
