/**
 * Epstein 2002, Model II: two groups, and whoever is active kills a member of the other. People are born and die, so
 * that it is a small model of its own beside the street of the engine; decision, luck and view are the engine's.
 *
 * What the paper leaves open is read as in replication A: everybody free acts once a turn in random order, moves to a
 * random empty cell of the eight around, then decides; a victim is any free member of the other group in view, and is
 * gone at once; the jailed leave the grid and come back near where they were arrested; then each free person has a
 * child with a fixed chance, in a random empty cell around, of the same group and hardship, with a risk aversion and an
 * age of death of its own; then all but the newborn are a turn older, and those at their age of death die.
 */
import { isActive, termOf } from '../../sim/civilViolence.ts';
import { hashText, mixKeys, uniform } from '../../sim/random.ts';
import { shuffle } from '../../sim/street/shuffle.ts';
import { stream } from '../../sim/streams.ts';
import { createSociety, deploy, enter, officer, street, type Person, type Society } from './epsteinSociety.ts';
import { cells, pickInView } from './epsteinTorus.ts';

const longestTerm = 15;
const cloneChance = 0.05;
const kill = hashText('twoGroups.kill');
const birth = hashText('twoGroups.birth');
const birthCell = hashText('twoGroups.birthCell');

export interface TwoGroups {
  readonly legitimacy: number;
  /** Officers as a share of the cells, and the turn in which they come; 0 is the start. */
  readonly police: number;
  readonly policeTurn: number;
}

export interface Outcome {
  /** Turns until a group was gone; `most` where both were still there then. */
  readonly turns: number;
  /** The group that was left, 0 or 1; -1 where both or none were. */
  readonly victor: number;
  readonly killed: number;
}

function move({ torus, random, standing }: Society, person: Person, turn: number): void {
  const luck = uniform(random, stream.streetMove, person.key, turn, 0);
  const to = pickInView(torus, person.cell, (cell) => standing[cell] === undefined, luck);
  if (to < 0) return;
  standing[person.cell] = undefined;
  standing[to] = person;
  person.cell = to;
}

function decide({ torus: { view, around }, standing }: Society, person: Person): void {
  let officers = 0;
  let actives = 1;
  for (let look = person.cell * view; look < (person.cell + 1) * view; look++) {
    const other = standing[around[look]];
    if (other === undefined || other === person) continue;
    if (other.group === officer) officers++;
    else if (other.active) actives++;
  }
  person.active = isActive(person.bound, officers, actives);
}

/** Whoever is in view and fits, all of them as likely. */
function pickPerson(
  { torus, random, standing }: Society,
  { key, cell }: Person,
  fits: (person: Person) => boolean,
  ofStream: number,
  turn: number,
): Person | undefined {
  const isFit = (at: number): boolean => {
    const there = standing[at];
    return there !== undefined && fits(there);
  };
  const at = pickInView(torus, cell, isFit, uniform(random, ofStream, key, turn, 0));
  return at < 0 ? undefined : standing[at];
}

function leaveCell({ standing }: Society, person: Person): void {
  standing[person.cell] = undefined;
  person.active = false;
}

/** Returns 1 for a killing. */
function act(society: Society, person: Person, turn: number): number {
  decide(society, person);
  if (!person.active) return 0;
  const isOfTheOthers = (other: Person): boolean => other.group === 1 - person.group;
  const victim = pickPerson(society, person, isOfTheOthers, kill, turn);
  if (victim === undefined) return 0;
  leaveCell(society, victim);
  victim.alive = false;
  return 1;
}

function enforce(society: Society, person: Person, turn: number): void {
  const suspect = pickPerson(society, person, ({ active }) => active, stream.arrest, turn);
  if (suspect === undefined) return;
  leaveCell(society, suspect);
  const luck = uniform(society.random, stream.term, suspect.key, turn, 0);
  suspect.term = Math.floor(termOf(1, longestTerm + 1, luck));
}

/** The turn of the arrest counts. Whoever finds no empty cell around waits for one. */
function serveTerms({ torus, random, people, standing }: Society, turn: number): void {
  const isEmpty = (cell: number): boolean => standing[cell] === undefined;
  for (const person of people) {
    if (!person.alive || person.term < 0) continue;
    person.term = Math.max(0, person.term - 1);
    if (person.term > 0) continue;
    const luck = uniform(random, stream.streetRelease, person.key, turn, 0);
    const to = pickInView(torus, person.cell, isEmpty, luck);
    if (to < 0) continue;
    person.term = -1;
    person.cell = to;
    standing[to] = person;
  }
}

/** Those who are born are added to the people. */
function beBorn(society: Society, turn: number): Person[] {
  const { torus, random, people, standing } = society;
  const isEmpty = (cell: number): boolean => standing[cell] === undefined;
  const parents = people.filter((person) => person.alive && person.term < 0 && person.group !== officer);
  const order = Int32Array.from(parents.keys());
  shuffle(order, random, birth, street, turn);
  const children: Person[] = [];
  for (const parent of order) {
    const { key, group: own, hardship, cell } = parents[parent];
    if (uniform(random, birth, key, turn, 1) >= cloneChance) continue;
    const to = pickInView(torus, cell, isEmpty, uniform(random, birthCell, key, turn, 0));
    if (to >= 0) children.push(enter(society, { key: mixKeys(key, turn), group: own, hardship, cell: to }));
  }
  return children;
}

function growOld(society: Society): void {
  for (const person of society.people) {
    if (!person.alive || ++person.age < person.deathAge) continue;
    person.alive = false;
    if (person.term < 0) leaveCell(society, person);
  }
}

/** One turn; returns the killings. */
function step(society: Society, turn: number): number {
  const { random, people } = society;
  const order = Int32Array.from(people.keys());
  shuffle(order, random, stream.streetOrder, street, turn);
  let killed = 0;
  for (const next of order) {
    const person = people[next];
    if (!person.alive || person.term >= 0) continue;
    move(society, person, turn);
    if (person.group === officer) enforce(society, person, turn);
    else killed += act(society, person, turn);
  }
  serveTerms(society, turn);
  const children = beBorn(society, turn);
  growOld(society);
  society.people = people.filter(({ alive }) => alive).concat(children);
  return killed;
}

/** Runs until a group is gone, or `most` turns. */
export function runTwoGroups(run: TwoGroups, seed: number, most: number): Outcome {
  const society = createSociety(run.legitimacy, seed);
  let killed = 0;
  for (let turn = 0; turn < most; turn++) {
    if (turn === run.policeTurn) deploy(society, Math.round(run.police * cells));
    killed += step(society, turn);
    const left = [0, 1].map((own) => society.people.some((person) => person.group === own));
    if (!left[0] || !left[1]) return { turns: turn + 1, victor: left.indexOf(true), killed };
  }
  return { turns: most, victor: -1, killed };
}
