import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);
const [header, ...lines] = readFileSync(new URL('baseline-violence.csv', docs), 'utf8').trimEnd().split('\n');
const rows = lines.map((line) => {
  const [, quantity, unit, central, low, high, source, grade] =
    /^([^,]+),([^,]+),([^,]+),([^,]+),([^,]+),("[^"]*"|[^,]*),(V|D|K|A)$/.exec(line) ?? [];
  return { line, quantity, unit, central: Number(central), low: Number(low), high: Number(high), source, grade };
});
const central = (quantity: string): number => rows.find((row) => row.quantity === quantity)!.central;

describe('the level of violence expected without a mission', () => {
  it('has one complete row a quantity, with its source and grade', () => {
    expect(header).toBe('quantity,unit,central,low,high,source,grade');
    for (const row of rows) expect(row.quantity, row.line).toBeTruthy();
    expect(new Set(rows.map((row) => row.quantity)).size).toBe(rows.length);
  });

  it('has each central value inside its range', () => {
    for (const row of rows) {
      expect(row.low, row.quantity).toBeLessThanOrEqual(row.central);
      expect(row.central, row.quantity).toBeLessThanOrEqual(row.high);
    }
  });

  it('follows from the counts by the steps that the page describes', () => {
    const inArea = 35 + 42 + 26 + 29 - 3 - 8 + 27;
    const reported = (inArea / 96) * (6.48 / ((6.48 + 2.81) / 2)) * 1.2;
    const all = reported / 0.7;
    const killedReported = (reported * 38) / 6.48;
    expect(central('fatalAttacksReported')).toBeCloseTo(reported, 1);
    expect(central('fatalAttacks')).toBeCloseTo(all, 1);
    expect(central('civiliansKilledReported')).toBeCloseTo(killedReported, 0);
    expect(central('civiliansKilled')).toBeCloseTo(killedReported + 2 * (all - reported), 0);
    expect(central('nearTownShare')).toBeCloseTo(59 / 132, 2);
  });

  it('gives the towns as much as the whole area, but for events counted in two circles', () => {
    const towns = ['Bambari', 'Bria', 'Alindao', 'Ippy', 'Elsewhere'].map((town) =>
      central(`fatalAttacksReported${town}`),
    );
    const twice = (3 / 96) * 1.395 * 1.2;
    expect(towns.reduce((sum, rate) => sum + rate, 0) - twice).toBeCloseTo(central('fatalAttacksReported'), 1);
  });

  it('stands in the page with the same numbers', () => {
    const page = readFileSync(new URL('baseline-violence.md', docs), 'utf8');
    for (const name of ['fatalAttacksReported', 'fatalAttacks', 'civiliansKilledReported', 'civiliansKilled'])
      expect(page).toContain(`**${central(name)}**`);
  });
});
