import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf, settingOf, estimate } from '../../scripts/baselineFigures.ts';
import type { Run } from '../../scripts/baselineFigures.ts';
import { modelVersion } from '../../src/study/modelVersion.ts';

const page = readFileSync('docs/calibration.md', 'utf8');
const targets = readFileSync('docs/baseline-violence.csv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').slice(0, 5));
const rows = page
  .slice(page.indexOf('<!-- baseline -->'), page.indexOf('<!-- end of baseline -->'))
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the page on calibration', () => {
  it('holds every target as published, with a value of the model and the right word for it', () => {
    expect(rows.map((row) => row.slice(0, 5))).toEqual(targets);
    for (const [quantity, , , low, high, model, lo95, hi95, word] of rows) {
      expect(Number(lo95), quantity).toBeLessThanOrEqual(Number(model));
      expect(Number(model), quantity).toBeLessThanOrEqual(Number(hi95));
      expect(word, quantity).toBe(
        Number(model) < Number(low) ? 'below' : Number(model) > Number(high) ? 'above' : 'inside',
      );
    }
  });

  it('is of the present model version', () => {
    expect(page.replaceAll(/\s+/g, ' ')).toContain(`model version ${modelVersion}.`);
  });
});

const file = 'scenarios/bambari.yaml';
const setting = settingOf(readFileSync(file, 'utf8'), file);
const months = (180 * 24) / 730.5;
const attack = (hour: number, killed: number, townKm = [Infinity, Infinity, Infinity, Infinity], byState = false) => ({
  hour,
  killed,
  byState,
  townKm,
});

describe('the figures of the arm without a mission', () => {
  // Two runs, dry first: day 0 is 1 February, the wet season begins on day 89.
  const runs: Run[] = [
    { fatal: [attack(1, 1, [5, 80, 90, 60]), attack(24 * 100, 8, [30, 70, 90, 45], true)] },
    { fatal: [attack(50, 1)] },
  ];
  const figures = figuresOf(setting, runs);

  it('count attacks and deaths by month over all runs', () => {
    expect(figures.fatalAttacks).toBeCloseTo(3 / (2 * months), 10);
    expect(figures.civiliansKilled).toBeCloseTo(10 / (2 * months), 10);
    expect(figures.deathsPerFatalEvent).toBeCloseTo(10 / 3, 10);
    expect(figures.medianDeathsPerFatalEvent).toBe(1);
    expect(figures.singleDeathShare).toBeCloseTo(2 / 3, 10);
    expect(figures.topTenthDeathShare).toBeCloseTo(0.8, 10);
    expect(figures.governmentShare).toBeCloseTo(1 / 3, 10);
  });

  it('count an event near two towns twice, as the published counts do', () => {
    expect(figures.nearTownShare).toBeCloseTo(1 / 3, 10);
    expect(figures.fatalAttacksReportedIppy).toBeCloseTo((0.7 * 1) / (2 * months), 10);
    expect(figures.fatalAttacksReportedElsewhere).toBeCloseTo((0.7 * 1) / (2 * months), 10);
  });

  it('compare dry and wet seasons by their days', () => {
    expect(figures.dryWetRatio).toBeCloseTo(2 / 89 / (1 / 91), 10);
  });

  it('take variance within a run over the mean of all', () => {
    // Six months: counts 1, 0, 0, 1, 0, 0 and 1, 0, 0, 0, 0, 0.
    const variance = (4 / 15 + 1 / 6) / 2;
    expect(figures.monthlyVarianceToMean).toBeCloseTo(variance / (3 / 12), 10);
  });

  it('lie inside their own interval', () => {
    for (const [name, { value, lo95, hi95 }] of Object.entries(estimate(setting, [...runs, ...runs, ...runs]))) {
      if (Number.isNaN(value)) continue;
      expect(lo95, name).toBeLessThanOrEqual(value);
      expect(hi95, name).toBeGreaterThanOrEqual(value);
    }
  });
});
