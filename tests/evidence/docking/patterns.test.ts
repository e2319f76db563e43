import { describe, expect, it, vi } from 'vitest';
import { athenaRows } from '../../../src/evidence/docking/athena.ts';
import { bennettRows } from '../../../src/evidence/docking/bennett.ts';
import { dockingRows } from '../../../src/evidence/docking/catalogue.ts';
import { conflictSizeRows } from '../../../src/evidence/docking/conflictSizes.ts';
import { distributionRows } from '../../../src/evidence/docking/distribution.ts';
import { halfStepRows } from '../../../src/evidence/docking/halfStep.ts';
import { hotSpotRows } from '../../../src/evidence/docking/hotSpots.ts';
import { mineGuardRows } from '../../../src/evidence/docking/mineGuards.ts';
import { officerRatioRows } from '../../../src/evidence/docking/officerRatio.ts';
import { reputationRows } from '../../../src/evidence/docking/reputation.ts';

vi.setConfig({ testTimeout: 300_000 });

const patterns = [
  ...athenaRows,
  ...bennettRows,
  ...hotSpotRows,
  ...reputationRows,
  ...distributionRows,
  ...mineGuardRows,
  ...officerRatioRows,
  ...halfStepRows,
  ...conflictSizeRows,
];

/** What few seeds cannot tell, or what the engine does not give: docs/docking.md has the figures at full size. */
const open = new Set(['wheeler-success', 'weisburd-hot-spots-against-random', 'weisburd-hot-spots-against-none']);

const few = { full: false };
const full = process.env.CORDON_FULL !== undefined;

describe('published patterns', () => {
  it('all stand in the catalogue, once', () => {
    const ids = dockingRows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(patterns.map(({ id }) => id)));
  });

  it.each(patterns.filter(({ id, reproducible }) => reproducible && !open.has(id)))('hold: $id', ({ judge }) => {
    const { verdict, text } = judge(few);
    expect(verdict, text).toBe('within');
  });

  // Nothing is held against them, so that they can wait for the long tests.
  it.runIf(full).each(patterns.filter(({ reproducible }) => !reproducible))('are reported only: $id', ({ judge }) => {
    const { figure, verdict } = judge(few);
    expect(Number.isFinite(figure)).toBe(true);
    expect(verdict).toBe('not reproducible, reported');
  });
});

const rowOf = (id: string) => {
  const found = patterns.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

describe('hot spots', () => {
  it('have fewer attacks where patrols are there', () => {
    expect(rowOf('braga-hot-spots-treated').judge(few).hi95).toBeLessThan(0);
  });

  it('say whether the whole town has fewer as their interval does', () => {
    for (const id of ['weisburd-hot-spots-against-random', 'weisburd-hot-spots-against-none']) {
      const { figure, lo95 = NaN, hi95 = NaN, verdict } = rowOf(id).judge(few);
      expect(lo95).toBeLessThan(figure);
      expect(figure).toBeLessThan(hi95);
      expect(verdict).toBe(hi95 < 0 ? 'within' : 'outside');
    }
  });
});
