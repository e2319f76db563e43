import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fairCoverage, narrowAt, narrowRanges } from '../../src/analysis/narrowRanges.ts';
import { readCsv } from '../../src/study/csv.ts';

const [columns, ...lines] = readCsv([readFileSync('docs/intervals.csv', 'utf8')]);
const rows = lines.map((line) => Object.fromEntries(columns.map((column, index) => [column, line[index]])));

/** The method by which a comparison makes the interval of an outcome. */
function isUsed(row: Record<string, string>): boolean {
  if (row.statistic === 'difference') return row.method === 'paired t';
  if (row.statistic === 'ratio') return row.method === 'Fieller';
  const lopsided = Math.abs(Number(row.skewness)) > 1;
  return row.method === (lopsided ? 'Hall' : 't');
}

describe('the ranges that are known to be too narrow', () => {
  it('are those of docs/intervals.csv', () => {
    const low = rows.filter((row) => isUsed(row) && Number(row.coverage) < fairCoverage);
    expect(low.length).toBeGreaterThan(0);
    expect(new Set(narrowRanges.map(({ outcome, statistic }) => `${outcome} ${statistic}`))).toEqual(
      new Set(low.map(({ outcome, statistic }) => `${outcome} ${statistic}`)),
    );
    for (const { outcome, statistic, coverage } of narrowRanges) {
      const measured = rows.filter((row) => isUsed(row) && row.outcome === outcome && row.statistic === statistic);
      expect(
        measured.map((row) => Number(row.coverage)),
        `${outcome} ${statistic}`,
      ).toEqual([...coverage]);
    }
  });

  it('are fewer with more repeats, and those of the smallest number measured below it', () => {
    expect(narrowAt(30).length).toBeGreaterThan(narrowAt(200).length);
    expect(narrowAt(5)).toEqual(narrowAt(30));
    expect(narrowAt(150).every(({ of }) => of === 100)).toBe(true);
  });
});
