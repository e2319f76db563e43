/** The people of Epstein 2002, Model II: who they are, and how they come to be there. */
import { criticalRatio } from '../../sim/civilViolence.ts';
import { createRandom, hashText, mixKeys, uniform, type Random } from '../../sim/random.ts';
import { shuffle } from '../../sim/street/shuffle.ts';
import { stream } from '../../sim/streams.ts';
import { cells, createTorus, type Torus } from './epsteinTorus.ts';

const citizens = 1120;
const vision = 1.7;
const threshold = 0.1;
const arrestConstant = 2.3;
const oldestAge = 200;
const deathAge = hashText('twoGroups.deathAge');
const group = hashText('twoGroups.group');
const police = hashText('twoGroups.police');

/** Whose luck it is that belongs to nobody. */
export const street = hashText('twoGroups');

/** Neither group: an officer. */
export const officer = 2;

export interface Person {
  /** Identity for luck: a child's comes from its parent's. */
  readonly key: number;
  readonly group: 0 | 1 | typeof officer;
  readonly hardship: number;
  /** From `criticalRatio`. */
  readonly bound: number;
  readonly deathAge: number;
  age: number;
  /** For the jailed, where they were arrested. */
  cell: number;
  active: boolean;
  /** Turns left to sit; -1 for whoever is free. */
  term: number;
  alive: boolean;
}

export interface Society {
  readonly torus: Torus;
  readonly random: Random;
  readonly legitimacy: number;
  /** Citizens and officers. */
  people: Person[];
  /** Who is in each cell. */
  readonly standing: (Person | undefined)[];
}

/** Somebody new in a cell. An officer never acts and never dies. */
export function enter(society: Society, given: Pick<Person, 'key' | 'group' | 'hardship' | 'cell'>): Person {
  const { random, legitimacy, standing } = society;
  const { key, group: own, hardship, cell } = given;
  const riskAversion = uniform(random, stream.riskAversion, key, 0, 0);
  const bound = criticalRatio(hardship * (1 - legitimacy) - threshold, riskAversion, arrestConstant);
  const dies = 1 + Math.floor(uniform(random, deathAge, key, 0, 0) * oldestAge);
  const person: Person = {
    key,
    group: own,
    hardship,
    bound,
    deathAge: own === officer ? Infinity : dies,
    age: 0,
    cell,
    active: false,
    term: -1,
    alive: true,
  };
  standing[cell] = person;
  return person;
}

export function createSociety(legitimacy: number, seed: number): Society {
  const random = createRandom(seed);
  const standing = new Array<Person | undefined>(cells).fill(undefined);
  const society: Society = { torus: createTorus(vision), random, legitimacy, people: [], standing };
  const free = Int32Array.from({ length: cells }, (_, cell) => cell);
  shuffle(free, random, stream.streetCell, street, 0);
  for (let citizen = 0; citizen < citizens; citizen++) {
    const key = mixKeys(street, citizen);
    const own = uniform(random, group, key, 0, 0) < 0.5 ? 0 : 1;
    const hardship = uniform(random, stream.hardship, key, 0, 0);
    society.people.push(enter(society, { key, group: own, hardship, cell: free[citizen] }));
  }
  return society;
}

/** Officers come to random empty cells. */
export function deploy(society: Society, count: number): void {
  const { random, standing, people } = society;
  const empty = Int32Array.from(standing.keys()).filter((cell) => standing[cell] === undefined);
  shuffle(empty, random, police, street, 0);
  for (let number = 0; number < Math.min(count, empty.length); number++)
    people.push(enter(society, { key: mixKeys(police, number), group: officer, hardship: 0, cell: empty[number] }));
}
