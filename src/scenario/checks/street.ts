/** A street lies in a place that exists, holds its people, and is wider than one can see. */
import type { Finding } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';
import { unknown } from './references.ts';

/** Counts of who is in view are kept in a byte each. */
const mostInView = 255;
/** Beyond it, whoever is released could look for an empty cell for ever. */
const fullest = 0.95;

/** Cells in view of a cell, the own left out. */
function cellsInView({ vision, view }: NonNullable<ScenarioShape['street']>): number {
  const reach = Math.floor(vision);
  if (view === 'diamond') return 2 * reach * (reach + 1);
  if (view === 'square') return (2 * reach + 1) * (2 * reach + 1) - 1;
  let cells = 0;
  for (let dy = -reach; dy <= reach; dy++) cells += 2 * Math.floor(Math.sqrt(vision * vision - dy * dy)) + 1;
  return cells - 1;
}

export function checkStreet({ street, places }: ScenarioShape): Finding[] {
  if (street === undefined) return [];
  const findings = unknown('place', street.place, new Set(places.map(({ id }) => id)), ['street', 'place']);
  const place = places.find(({ id }) => id === street.place);
  const add = (key: keyof typeof street, text: string) => findings.push({ path: ['street', key], text });
  if (place !== undefined && Object.keys(place.groups).length === 0)
    add('place', `expected a place with \`groups\`, which are those of the citizens`);
  const across = 2 * Math.floor(street.vision) + 1;
  for (const side of ['width', 'height'] as const)
    if (street[side] < across)
      add(side, `expected at least ${across}, as far as one can see both ways, found ${street[side]}`);
  const view = cellsInView(street);
  if (view > mostInView) add('vision', `${street.vision} puts ${view} cells in view; expected at most ${mostInView}`);
  if (street.citizens + street.police > fullest + 1e-9)
    add(
      'citizens',
      `citizens and police fill ${Number((street.citizens + street.police).toFixed(6))} of the cells; expected at most ${fullest}`,
    );
  const [least, most] = street.sentence;
  if (least > most) add('sentence', `expected [least, most], found ${least} above ${most}`);
  return [...findings, ...checkChanges(street)];
}

/** Changes of one thing follow one another, and officers only become fewer. */
function checkChanges({ changes, police }: NonNullable<ScenarioShape['street']>): Finding[] {
  const findings: Finding[] = [];
  const ends = { legitimacy: 0, police: 0 };
  let officers = police;
  changes.forEach(({ of, turns: [first, last], to }, index) => {
    const add = (key: string, text: string) => findings.push({ path: ['street', 'changes', index, key], text });
    if (first > last) add('turns', `expected [first, last], found ${first} above ${last}`);
    if (first < ends[of]) add('turns', `expected no turn before ${ends[of]}, when the change before it ends`);
    ends[of] = last;
    if (of !== 'police') return;
    if (to > officers) add('to', `expected at most ${officers}, as no officers come, found ${to}`);
    officers = to;
  });
  return findings;
}
