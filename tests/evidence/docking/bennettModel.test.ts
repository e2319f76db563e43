import { describe, expect, it } from 'vitest';
import { insurgencyLength } from '../../../src/evidence/docking/bennettModel.ts';

const seeds = [1, 2, 3];
const total = (effectiveness: number, accuracy: number): number =>
  seeds.reduce((sum, seed) => sum + insurgencyLength({ effectiveness, accuracy, mostAttacks: 2000 }, seed), 0);

describe("Bennett's insurgency", () => {
  it('lasts as many attacks as there were insurgents where each dies in its first and nobody is hurt', () => {
    for (const seed of seeds) {
      const once = insurgencyLength({ effectiveness: 1, accuracy: 1, mostAttacks: 2000 }, seed);
      // About one in ten of 500 is angrier than afraid and than the threshold, and most have a soldier in range.
      expect(once).toBeGreaterThan(5);
      expect(once).toBeLessThan(60);
      expect(insurgencyLength({ effectiveness: 1, accuracy: 1, mostAttacks: 5 }, seed)).toBe(5);
    }
  });

  it('never ends where nobody is ever removed and nobody hurt', () => {
    expect(insurgencyLength({ effectiveness: 0, accuracy: 1, mostAttacks: 300 }, 1)).toBe(300);
  });

  it('lasts longer with less accuracy and with less effectiveness', () => {
    expect(total(0.8, 0.3)).toBeGreaterThan(2 * total(0.8, 0.8));
    expect(total(0.4, 0.8)).toBeGreaterThan(1.4 * total(0.8, 0.8));
  });

  it('is the same again from the same seed', () => {
    expect(total(0.6, 0.5)).toBe(total(0.6, 0.5));
  });
});
