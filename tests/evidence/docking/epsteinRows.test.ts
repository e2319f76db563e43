import { describe, expect, it, vi } from 'vitest';
import { dockingRows } from '../../../src/evidence/docking/catalogue.ts';
import { epsteinChangeRows } from '../../../src/evidence/docking/epsteinChanges.ts';
import { epsteinRebellionRows } from '../../../src/evidence/docking/epsteinRebellionRows.ts';
import { epsteinRunRows } from '../../../src/evidence/docking/epsteinRuns.ts';
import { epsteinTwoGroupsRows } from '../../../src/evidence/docking/epsteinTwoGroupsRows.ts';

vi.setConfig({ testTimeout: 300_000 });

const rows = [...epsteinRunRows, ...epsteinChangeRows, ...epsteinRebellionRows, ...epsteinTwoGroupsRows];
const few = { full: false };
const full = process.env.CORDON_FULL !== undefined;
/** Values with others on both sides: the long tests have all of them. */
const between = /^epstein-legitimacy-0\.(65|75|82|85)$/;

describe("rows of Epstein's models", () => {
  it('all stand in the catalogue', () => {
    expect(dockingRows).toEqual(expect.arrayContaining(rows));
  });

  it.each(rows.filter(({ id, reproducible }) => reproducible && (full || !between.test(id))))(
    'come out within tolerance: $id',
    ({ judge }) => {
      const { verdict, text } = judge(few);
      expect(verdict, text).toBe('within');
    },
  );

  // Nothing is held against them, so that they can wait for the long tests.
  it.runIf(full).each(rows.filter(({ reproducible }) => !reproducible))(
    'are reported and held against nothing: $id',
    (row) => {
      const { figure, verdict, text } = row.judge(few);
      expect(row.tolerance).toBe('-');
      expect(Number.isFinite(figure)).toBe(true);
      expect(text).toMatch(/\d/);
      expect(verdict).toBe('not reproducible, reported');
    },
  );
});
