/**
 * NetLogo's Rebellion (Wilensky 2004) with its defaults, after Epstein 2002, Model I. A small model of its own, because
 * several people may share a patch, which the street of the engine does not know; the crowd rule is the engine's.
 *
 * What differs from the paper: C / A is rounded down; A counts a citizen who is active already a second time; the
 * arresting officer steps onto the patch of the arrest; the jailed stay on their patch, which counts as empty, and are
 * free there again, maybe beside somebody; terms are whole, from 0 to the longest less 1, the turn of the arrest counted.
 */
import { criticalRatio, isActive, ratioBound } from '../../sim/civilViolence.ts';
import { createRandom, hashText, mixKeys, uniform, type Random } from '../../sim/random.ts';
import { shuffle } from '../../sim/street/shuffle.ts';
import { stream } from '../../sim/streams.ts';
import { cells, createTorus, pickInView, type Torus } from './epsteinTorus.ts';

const citizens = 1120;
const officers = 64;
const legitimacy = 0.82;
const threshold = 0.1;
const arrestConstant = 2.3;
const maxJailTerm = 30;
const street = hashText('rebellion');

/** Citizens come first, then officers; `keys` are their identities for luck. */
interface Town {
  readonly torus: Torus;
  readonly random: Random;
  readonly keys: Int32Array;
  readonly at: Int32Array;
  readonly order: Int32Array;
  readonly bound: Float64Array;
  readonly active: Uint8Array;
  readonly term: Int32Array;
  /** Officers and citizens at liberty on each patch: without any it counts as empty. */
  readonly standing: Uint8Array;
  /** Officers, and active citizens, in view of each patch or on it. */
  readonly officersSeen: Int16Array;
  readonly activesSeen: Int16Array;
}

function createTown(seed: number): Town {
  const random = createRandom(seed);
  const persons = citizens + officers;
  const town: Town = {
    torus: createTorus(7),
    random,
    keys: Int32Array.from({ length: persons }, (_, person) => mixKeys(street, person)),
    at: new Int32Array(persons),
    order: Int32Array.from({ length: persons }, (_, person) => person),
    bound: new Float64Array(citizens),
    active: new Uint8Array(citizens),
    term: new Int32Array(persons),
    standing: new Uint8Array(cells),
    officersSeen: new Int16Array(cells),
    activesSeen: new Int16Array(cells),
  };
  const patches = Int32Array.from({ length: cells }, (_, cell) => cell);
  shuffle(patches, random, stream.streetCell, street, 0);
  for (let person = 0; person < persons; person++) {
    town.at[person] = patches[person];
    town.standing[patches[person]] = 1;
    if (person >= citizens) addSeen(town.torus, town.officersSeen, patches[person], 1);
    else town.bound[person] = boundOf(random, town.keys[person]);
  }
  return town;
}

function boundOf(random: Random, key: number): number {
  const grievance = uniform(random, stream.hardship, key, 0, 0) * (1 - legitimacy);
  const riskAversion = uniform(random, stream.riskAversion, key, 0, 0);
  return ratioBound(criticalRatio(grievance - threshold, riskAversion, arrestConstant), 'floor');
}

function addSeen({ view, around }: Torus, seen: Int16Array, cell: number, sign: number): void {
  for (let look = cell * view; look < (cell + 1) * view; look++) seen[around[look]] += sign;
}

/** Steps onto a patch, and what others see of it. */
function stepTo({ torus, at, standing, active, officersSeen, activesSeen }: Town, person: number, patch: number): void {
  const seen = person >= citizens ? officersSeen : active[person] === 1 ? activesSeen : undefined;
  if (seen !== undefined) {
    addSeen(torus, seen, at[person], -1);
    addSeen(torus, seen, patch, 1);
  }
  standing[at[person]]--;
  standing[patch]++;
  at[person] = patch;
}

/** Rule A. */
function decide(town: Town, citizen: number): void {
  const { torus, at, bound, active, officersSeen, activesSeen } = town;
  const patch = at[citizen];
  // The citizen is among those seen when active already: counted a second time, as in NetLogo.
  const acts = isActive(bound[citizen], officersSeen[patch], 1 + activesSeen[patch]) ? 1 : 0;
  if (acts === active[citizen]) return;
  active[citizen] = acts;
  addSeen(torus, activesSeen, patch, acts === 1 ? 1 : -1);
}

/** Rule C. */
function enforce(town: Town, officer: number, turn: number): void {
  const { torus, random, keys, at, active, term, standing, activesSeen } = town;
  const crowd = activesSeen[at[officer]];
  if (crowd === 0) return;
  const { view, around } = torus;
  const seen = new Set(around.subarray(at[officer] * view, (at[officer] + 1) * view));
  let left = Math.floor(uniform(random, stream.arrest, keys[officer], turn, 0) * crowd);
  const suspect = active.findIndex((acts, citizen) => acts === 1 && seen.has(at[citizen]) && left-- === 0);
  active[suspect] = 0;
  addSeen(torus, activesSeen, at[suspect], -1);
  term[suspect] = Math.floor(uniform(random, stream.term, keys[suspect], turn, 0) * maxJailTerm);
  if (term[suspect] > 0) standing[at[suspect]]--;
  stepTo(town, officer, at[suspect]);
}

function step(town: Town, turn: number): void {
  const { torus, random, keys, at, order, term, standing } = town;
  shuffle(order, random, stream.streetOrder, street, turn);
  for (const person of order) {
    if (term[person] > 0) continue;
    const luck = uniform(random, stream.streetMove, keys[person], turn, 0);
    const patch = pickInView(torus, at[person], (cell) => standing[cell] === 0, luck);
    if (patch >= 0) stepTo(town, person, patch);
    if (person < citizens) decide(town, person);
    else enforce(town, person, turn);
  }
  for (let citizen = 0; citizen < citizens; citizen++)
    if (term[citizen] > 0 && --term[citizen] === 0) standing[at[citizen]]++;
}

/** Active citizens after each turn. */
export function runRebellion(seed: number, turns: number): number[] {
  const town = createTown(seed);
  return Array.from({ length: turns }, (_, turn) => {
    step(town, turn);
    return town.active.reduce((sum, active) => sum + active, 0);
  });
}
