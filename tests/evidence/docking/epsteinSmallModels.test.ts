import { describe, expect, test } from 'vitest';
import { runRebellion } from '../../../src/evidence/docking/epsteinRebellion.ts';
import { cells, createTorus, pickInView, side } from '../../../src/evidence/docking/epsteinTorus.ts';
import { runTwoGroups } from '../../../src/evidence/docking/epsteinTwoGroups.ts';

describe('the torus', () => {
  test.each([
    [1.7, 9],
    [7, 149],
  ])('with a reach of %d has %d cells in view, the own among them', (vision, view) => {
    const torus = createTorus(vision);
    expect(torus.view).toBe(view);
    for (const cell of [0, side - 1, cells - 1, 777]) {
      const seen = new Set(torus.around.subarray(cell * view, (cell + 1) * view));
      expect(seen.size).toBe(view);
      expect(seen.has(cell)).toBe(true);
      // Who sees is seen.
      for (const other of seen) expect([...torus.around.subarray(other * view, (other + 1) * view)]).toContain(cell);
    }
  });

  test('gives every cell that is fit the same chance, however few they are', () => {
    const torus = createTorus(7);
    for (const every of [1, 3, 20]) {
      const fit = [...torus.around.subarray(0, torus.view)].filter((_, look) => look % every === 0);
      const counts = new Map(fit.map((cell) => [cell, 0]));
      const draws = 200 * fit.length;
      for (let draw = 0; draw < draws; draw++) {
        // Evenly spaced, so that the counts are exact but for the ends of the intervals.
        const cell = pickInView(torus, 0, (at) => counts.has(at), (draw + 0.5) / draws);
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
      expect(counts.size).toBe(fit.length);
      for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
    }
    expect(pickInView(torus, 0, () => false, 0.5)).toBe(-1);
  });
});

describe('the rebellion of NetLogo', () => {
  test('repeats with its seed, and not with another', () => {
    expect(runRebellion(1, 60)).toEqual(runRebellion(1, 60));
    expect(runRebellion(1, 60)).not.toEqual(runRebellion(2, 60));
  });

  test('never has more actives than people whose grievance can pass the threshold', () => {
    const active = runRebellion(1, 200);
    // Hardship above 0.1 / 0.18, of 1120 people.
    expect(Math.max(...active)).toBeLessThan(1120 * 0.5);
    expect(Math.max(...active)).toBeGreaterThan(50);
    expect(active.some((actives) => actives < 10)).toBe(true);
  });
});

describe('two groups', () => {
  const harsh = { legitimacy: 0.8, police: 0, policeTurn: 0 };

  test('live on where nobody has a grievance above the threshold', () => {
    expect(runTwoGroups({ ...harsh, legitimacy: 0.9 }, 1, 150)).toEqual({ turns: 150, victor: -1, killed: 0 });
  });

  test('kill until one is gone, and the same seed leaves the same one', () => {
    const outcome = runTwoGroups(harsh, 1, 3000);
    expect(outcome.killed).toBeGreaterThan(100);
    expect([0, 1]).toContain(outcome.victor);
    expect(runTwoGroups(harsh, 1, 3000)).toEqual(outcome);
  });

  test('either can be the one that is left', () => {
    const victors = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => runTwoGroups(harsh, seed, 3000).victor));
    expect(victors).toEqual(new Set([0, 1]));
  });

  test('are the same until the police come', () => {
    const late = { ...harsh, police: 0.04, policeTurn: 30 };
    expect(runTwoGroups(late, 2, 30)).toEqual(runTwoGroups(harsh, 2, 30));
    expect(runTwoGroups(late, 2, 40)).not.toEqual(runTwoGroups(harsh, 2, 40));
  });

  test('kill less in the first turns where there are police', () => {
    const killed = (police: number): number =>
      [1, 2, 3].reduce((sum, seed) => sum + runTwoGroups({ ...harsh, police }, seed, 15).killed, 0);
    expect(killed(0.1)).toBeLessThan(killed(0));
  });
});
