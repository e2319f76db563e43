import { describe, expect, test } from 'vitest';
import { inView } from '../../../src/sim/street/inView.ts';
import { digestOf, restore, snapshot } from '../../../src/sim/world.ts';
import { everybody, startStreet, type Running, type Somebody } from './street.ts';

const rules = [
  {},
  { 'street.edges': 'walls' },
  { 'street.view': 'disc', 'street.vision': 3.2 },
  { 'street.view': 'square', 'street.vision': 4, 'street.movement': 'police' },
  { 'street.width': 17, 'street.height': 23 },
  { 'street.jailed': 'away' },
  { 'street.jailed': 'near', 'street.vision': 2, 'street.citizens': 0.8 },
  { 'street.jailed': 'near', 'street.edges': 'walls', 'street.sentence': [0, 3] },
  { 'street.jailed': 'away', 'street.edges': 'walls', 'street.sentence': [0, 3] },
  { 'street.rounding': 'none', 'street.movement': 'none', 'street.vision': 1.7, 'street.view': 'disc' },
  { 'street.citizens': 0.9, 'street.police': 0.05, 'street.vision': 2 },
];

/** Those of a list whom a person at (x, y) sees, counted one by one. */
function seen({ street, setting }: Running, x: number, y: number, of: readonly Somebody[]): number {
  const { width, height } = street.geometry;
  const { vision, view, edges } = setting.scenario.street!;
  const across = (distance: number, size: number): number =>
    edges === 'torus' ? Math.min(distance, size - distance) : distance;
  return of.filter((other) => {
    const dx = across(Math.abs(other.x - x), width);
    const dy = across(Math.abs(other.y - y), height);
    if (dx === 0 && dy === 0) return false;
    if (view === 'square') return Math.max(dx, dy) <= vision;
    return view === 'diamond' ? dx + dy <= vision : dx * dx + dy * dy <= vision * vision;
  }).length;
}

describe.each(rules)('with %j', (change) => {
  test('everybody stands in a cell of their own, and as many as at the start', () => {
    const running = startStreet(change);
    running.step(40);
    const people = everybody(running);
    const onGrid = people.filter((person) => person.onGrid);
    expect(new Set(people.map(({ cell }) => cell)).size).toBe(people.length);
    expect(people.filter(({ officer }) => officer)).toHaveLength(running.street.police);
    expect(running.world.streetCell.filter((who) => who !== 0)).toHaveLength(people.length);
    const { margin, width, height, stride } = running.street.geometry;
    const taken = new Set(onGrid.map(({ cell }) => cell));
    for (let y = margin; y < height + margin; y++)
      for (let x = margin; x < width + margin; x++)
        expect(running.world.streetTaken[y * stride + x]).toBe(taken.has(y * stride + x) ? 1 : 0);
    for (const { x, y } of onGrid) {
      expect(x >= 0 && x < width && y >= 0).toBe(true);
    }
  });

  test('what a person is told of those in view is what one counts by hand', () => {
    const running = startStreet(change);
    running.step(25);
    const { world, street } = running;
    const people = everybody(running).filter((person) => person.onGrid);
    const officers = people.filter((person) => person.officer);
    const actives = people.filter((person) => person.active);
    const { tables, stride, margin } = street.geometry;
    const { all } = tables;
    for (const { x, y } of people.filter((_, index) => index % 7 === 0)) {
      const [column, row] = [x + margin, y + margin];
      const count = (counts: number): number =>
        inView(
          world.heap,
          counts + row * stride,
          counts + all[tables.ghostRow + row],
          column,
          all[tables.ghostColumn + column],
        );
      expect(count(world.streetPolice.byteOffset)).toBe(seen(running, x, y, officers));
      expect(count(world.streetActive.byteOffset)).toBe(seen(running, x, y, actives));
    }
  });

  test('the counters are the sums over people', () => {
    const running = startStreet(change);
    running.step(60);
    const people = everybody(running);
    const { world, street } = running;
    expect(world.activePersons[street.place]).toBe(people.filter((person) => person.active).length);
    expect(world.custody[0]).toBe(people.filter((person) => person.jailed).length);
    expect(people.some((person) => person.jailed)).toBe(true);
    expect(people.some((person) => person.jailed && person.active)).toBe(false);
  });

  test('a snapshot restored runs on to the same state', () => {
    const running = startStreet(change);
    running.step(10);
    const saved = snapshot(running.world);
    running.step(15);
    const digest = digestOf(running.world);
    running.step(5);
    restore(running.world, saved);
    running.step(15);
    expect(digestOf(running.world)).toBe(digest);
  });
});

test('seeds differ, and a seed repeats', () => {
  const digestAfter = (seed: number): string => {
    const running = startStreet({}, seed);
    running.step(5);
    return digestOf(running.world);
  };
  expect(digestAfter(1)).toBe(digestAfter(1));
  expect(digestAfter(1)).not.toBe(digestAfter(2));
});

test('whoever moves takes each empty cell in view as often', () => {
  const steps = new Map<string, number>();
  // One citizen alone, so that every cell in view is empty.
  const running = startStreet({
    'street.width': 40,
    'street.height': 40,
    'street.citizens': 0.000625,
    'street.police': 0,
  });
  let [before] = everybody(running);
  const turns = 22_400;
  for (let turn = 0; turn < turns; turn++) {
    running.step(1);
    const [after] = everybody(running);
    const step = (from: number, to: number): number => ((to - from + 60) % 40) - 20;
    const key = `${step(before.x, after.x)} ${step(before.y, after.y)}`;
    steps.set(key, (steps.get(key) ?? 0) + 1);
    before = after;
  }
  expect(steps.size).toBe(112);
  const expected = turns / 112;
  const chiSquare = [...steps.values()].reduce(
    (sum, count) => sum + ((count - expected) * (count - expected)) / expected,
    0,
  );
  // 111 degrees of freedom: 99.99 % lie below 171.
  expect(chiSquare).toBeLessThan(171);
});

test('with nowhere to go, people stay', () => {
  const running = startStreet({
    'street.width': 3,
    'street.height': 3,
    'street.vision': 1,
    'street.citizens': 0.9,
    'street.police': 0,
  });
  const before = everybody(running);
  expect(before).toHaveLength(8);
  running.step(200);
  expect(new Set(everybody(running).map(({ cell }) => cell)).size).toBe(8);
});

test('sentences keep people as long as they say, whatever room there is', () => {
  const endless = startStreet({ 'street.sentence': [100_000, 100_000] });
  endless.step(200);
  const { world } = endless;
  expect(world.custody[0]).toBe(world.streetCount[1]);
  const held = world.custody[0];
  endless.step(100);
  expect(world.custody[0]).toBeGreaterThanOrEqual(held);
  const full = startStreet({ 'hostState.justice.custody': 5 });
  for (let turn = 0; turn < 100; turn++) {
    full.step(1);
    expect(full.world.custody[0]).toBeLessThanOrEqual(5);
  }
});

test('whoever is held off the grid near by comes back in view of where they were arrested', () => {
  const running = startStreet({
    'street.jailed': 'near',
    'street.vision': 2,
    'street.movement': 'none',
    // Nobody is arrested and released within a turn.
    'street.sentence': [1, 30],
    'hostState.legitimacy.citizens': 0.5,
    burnInDays: 0,
  });
  const { world, street } = running;
  const { width, height, margin, stride, rows } = street.geometry;
  const across = (distance: number, size: number): number => Math.min(distance, size - distance);
  const taken = (): Set<number> => new Set(everybody(running).flatMap(({ onGrid, cell }) => (onGrid ? [cell] : [])));
  let came = 0;
  for (let turn = 0; turn < 60; turn++) {
    const before = taken();
    const sites = Array.from(world.streetSite).filter((_, held) => world.streetCell[rows * stride + held] !== 0);
    running.step(1);
    for (const cell of taken()) {
      if (before.has(cell)) continue;
      came++;
      const [x, y] = [(cell % stride) - margin, Math.floor(cell / stride) - margin];
      const near = sites.some((site) => {
        const dx = across(Math.abs((site & 0xffff) - margin - x), width);
        return dx + across(Math.abs((site >> 16) - margin - y), height) <= 2;
      });
      expect(near).toBe(true);
    }
  }
  expect(came).toBeGreaterThan(50);
});
