import { expect, test } from 'vitest';
import { digestOf, restore, snapshot } from '../../../src/sim/world.ts';
import { everybody, startStreet, type Running } from './street.ts';

/** Sentences outlast the run, and its first turn is turn 0. */
const still = { burnInDays: 0, 'street.sentence': [1_000_000, 1_000_000] };
const change = (of: string, first: number, last: number, to: number) => ({
  ...still,
  'street.changes': [{ of, turns: [first, last], to }],
});

const officers = (running: Running): number =>
  everybody(running).filter(({ officer, onGrid }) => officer && onGrid).length;

test('a legitimacy that changes to what it was changes nothing that anybody does', () => {
  const plain = startStreet(still);
  const same = startStreet(change('legitimacy', 5, 9, 0.82));
  for (let turn = 0; turn < 40; turn++) {
    plain.step(1);
    same.step(1);
    expect(same.world.activePersons[0]).toBe(plain.world.activePersons[0]);
  }
  expect(same.world.streetOrder).toEqual(plain.world.streetOrder);
});

test('legitimacy falls in the turn that is named, and not before', () => {
  const running = startStreet({ ...change('legitimacy', 20, 20, 0), 'hostState.legitimacy.citizens': 0.9 });
  running.step(20);
  expect(running.world.activePersons[0]).toBe(0);
  running.step(1);
  expect(running.world.activePersons[0]).toBeGreaterThan(300);
});

test('a state that falls in half is the state that was there in half from the start', () => {
  const falling = startStreet(change('legitimacy', 0, 10, 0.62));
  falling.step(6);
  const half = startStreet({ ...change('legitimacy', 0, 0, 0.72) });
  half.step(1);
  expect(falling.world.streetBound.slice(0, 1120)).toEqual(half.world.streetBound.slice(0, 1120));
});

test('officers leave evenly, stay away, and take their view with them', () => {
  const running = startStreet(change('police', 10, 20, 0.02));
  const counts = Array.from({ length: 30 }, () => {
    running.step(1);
    return officers(running);
  });
  expect(counts.slice(0, 11)).toEqual(new Array(11).fill(64));
  expect(counts[15]).toBe(48);
  expect(counts.slice(20)).toEqual(new Array(10).fill(32));
  const gone = everybody(running).filter(({ officer, onGrid }) => officer && !onGrid);
  expect(gone).toHaveLength(32);
  const { view } = running.street.geometry;
  const all = new Uint8Array(
    running.world.heap.buffer,
    running.world.streetPolice.byteOffset,
    running.world.streetPolice.byteLength,
  );
  // The view of everybody who is left, and of nobody else.
  expect(all.reduce((sum, seen) => sum + seen, 0)).toBe(32 * view);
});

test('without officers nobody who would act is quiet', () => {
  const running = startStreet(change('police', 0, 0, 0));
  running.step(2);
  expect(officers(running)).toBe(0);
  // Hardship x 0.18 above 0.1.
  expect(running.world.activePersons[0] / running.street.citizens).toBeCloseTo(1 - 0.1 / 0.18, 1);
});

test('a snapshot in the middle of a change runs on to the same state', () => {
  const running = startStreet({
    ...still,
    'street.jailed': 'away',
    'street.changes': [
      { of: 'legitimacy', turns: [5, 40], to: 0.5 },
      { of: 'police', turns: [5, 40], to: 0 },
    ],
  });
  running.step(15);
  const saved = snapshot(running.world);
  running.step(20);
  const digest = digestOf(running.world);
  restore(running.world, saved);
  running.step(20);
  expect(digestOf(running.world)).toBe(digest);
});

test('where officers alone move, citizens stand where they stood', () => {
  const running = startStreet({ ...still, 'street.movement': 'police' });
  const cellsOf = (officer: boolean): number[] =>
    everybody(running)
      .filter((person) => person.officer === officer)
      .map(({ cell }) => cell)
      .sort((a, b) => a - b);
  const [citizens, police] = [cellsOf(false), cellsOf(true)];
  running.step(10);
  expect(cellsOf(false)).toEqual(citizens);
  expect(cellsOf(true)).not.toEqual(police);
});
