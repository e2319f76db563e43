/** Worlds whose answer follows on paper (the reasoning is in each file), compared by the command line as a user would. */
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cordon, emptyFolder, rowsOf } from '../cli/cordon.ts';

vi.setConfig({ testTimeout: 120_000 });

type Row = Record<string, string>;

const { folder, remove } = emptyFolder();
afterAll(remove);

/** Compares a world and answers with its table of differences and the first screen. */
function compared(
  world: string,
  postures: string,
  replications: number,
): { readonly rows: readonly Row[]; readonly screen: string; readonly out: string } {
  const out = join(folder, `${world}-${replications}`);
  const file = resolve('tests/known', `${world}.yaml`);
  const words = ['compare', file, '--postures', postures, '--replications', String(replications), '--out', out];
  const { code, stdout, stderr } = cordon(words);
  expect(stderr, stderr).not.toContain('failed');
  expect(code).toBe(0);
  return { rows: rowsOf(out, 'differences.csv'), screen: stdout, out };
}

function rowOf(rows: readonly Row[], outcome: string, a: string, b: string): Row {
  const found = rows.find((row) => row.outcome === outcome && row.posture_a === a && row.posture_b === b);
  if (found === undefined) throw new Error(`no difference of ${outcome} between ${a} and ${b}`);
  return found;
}

const deaths = 'expectedCiviliansKilled';
const matters = 0.1;
const signs = [
  ['one village and one threat', 'one-village', 'guard', 'home'],
  ['two villages and one unit', 'two-villages', 'east', 'west'],
] as const;

describe.each(signs)('%s', (_, world, better, worse) => {
  it('has fewer expected deaths where the threatened village is guarded, beyond luck, at 100 replications', () => {
    const { rows, screen } = compared(world, `${better},${worse}`, 100);
    const row = rowOf(rows, deaths, better, worse);
    expect(row).toMatchObject({ n: '100', verdict: 'LUCK ONLY' });
    expect(Number(row.hi95)).toBeLessThan(0);
    expect(screen).toMatch(new RegExp(`lowest average with [^\\n]*\\(${better}\\)`));
    expect(screen).toMatch(/LUCK ONLY,\s+less/);
  });

  it('cannot be told at 5 replications, which see no difference as small as the one that matters', () => {
    const { rows, screen } = compared(world, `${better},${worse}`, 5);
    const row = rowOf(rows, deaths, better, worse);
    expect(Number(row.detectable)).toBeGreaterThan(matters);
    expect(row).toMatchObject({ n: '5', verdict: 'CANNOT TELL' });
    expect(screen).toContain('CANNOT TELL');
  });
});

describe('out of reach', () => {
  it('keeps every interval between postures inside what matters at 100 replications', () => {
    const { rows, out } = compared('out-of-reach', 'static,wide-area,tob', 100);
    const between = rows.filter((row) => row.outcome === deaths && row.posture_a !== 'no-mission');
    expect(between).toHaveLength(3);
    for (const { lo95, hi95, verdict } of between) {
      expect(verdict).toBe('NO DIFFERENCE THAT MATTERS');
      expect(Math.max(Math.abs(Number(lo95)), Math.abs(Number(hi95)))).toBeLessThan(matters);
    }
    // Not because nothing happens there.
    for (const { outcome, mean } of rowsOf(out, 'summary.csv'))
      if (outcome === deaths) expect(Number(mean)).toBeGreaterThan(0.5);
  });
});

describe('twins', () => {
  it('differ by exactly 0 in every outcome at 100 replications', () => {
    const { rows } = compared('twins', 'one,two', 100);
    const between = rows.filter(({ posture_a, posture_b }) => posture_a === 'one' && posture_b === 'two');
    expect(between.length).toBeGreaterThan(20);
    for (const { outcome, n, mean, lo95, hi95 } of between) {
      // Outcomes that are not defined without an attack or a riot may be missing in every repeat.
      if (n === '0') continue;
      expect([outcome, mean], outcome).toEqual([outcome, '0']);
      if (n !== '1') expect([lo95, hi95], outcome).toEqual(['0', '0']);
    }
    expect(rowOf(between, deaths, 'one', 'two').verdict).toBe('NO DIFFERENCE THAT MATTERS');
    // Against no mission the same two do differ: the world is alive.
    expect(Number(rowOf(rows, deaths, 'no-mission', 'one').lo95)).toBeGreaterThan(0);
  });
});
