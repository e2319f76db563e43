import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scorecardCsv } from '../../scripts/scorecardTable.ts';
import type { SummaryRow } from '../../src/analysis/tables.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { scorecard } from '../../src/scenario/scorecard.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { scorecardRows } from '../../src/study/scorecard.ts';
import { talkingBand } from '../worlds/peace.ts';

const known = { outcomes: measures.map(({ name }) => name) };
const countBy = (of: (row: (typeof scorecard)[number]) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of scorecard) counts[of(row)] = (counts[of(row)] ?? 0) + 1;
  return counts;
};

describe('the scorecard', () => {
  it('has seven overall benchmarks and a hundred by output and horizon', () => {
    expect(scorecard).toHaveLength(107);
    expect(countBy(({ output }) => output)).toEqual({
      overall: 7,
      separation: 19,
      protection: 24,
      movement: 11,
      threats: 17,
      order: 13,
      ddr: 16,
    });
    expect(countBy(({ horizon }) => horizon)).toEqual({ overall: 7, short: 38, medium: 37, long: 25 });
  });

  it('names each once, in two languages', () => {
    expect(new Set(scorecard.map(({ id }) => id)).size).toBe(107);
    expect(new Set(scorecard.map(({ code }) => code)).size).toBe(107);
    for (const { title } of scorecard) expect(title.en).not.toBe(title.fr);
  });

  it('computes from outcomes that exist, between marks that differ', () => {
    for (const { id, by } of scorecard) {
      if (by.kind !== 'computed') continue;
      const names =
        by.how === 'marks' ? by.marks.map(([name]) => name) : [by.outcome, ...('others' in by ? by.others : [])];
      expect(known.outcomes, id).toEqual(expect.arrayContaining(names));
      if (by.how === 'marks') for (const [, none, full] of by.marks) expect(none).not.toBe(full);
    }
  });

  it('is as docs/scorecard.csv says; `npm run docs` writes it', () => {
    expect(readFileSync('docs/scorecard.csv', 'utf8')).toBe(scorecardCsv());
  });
});

function scenarioOf(changes: object = {}): Scenario {
  const parsed = parseScenario(JSON.stringify({ ...talkingBand(), ...changes }), 'test.yaml', known);
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ text }) => text).join('\n'));
  return parsed.scenario;
}

const summary = (means: Readonly<Record<string, readonly [none: number | null, plain: number | null]>>): SummaryRow[] =>
  Object.entries(means).flatMap(([outcome, values]) =>
    ['no-mission', 'plain'].map((posture, index): SummaryRow => ({
      point_id: 'p',
      posture,
      start: 'switching',
      outcome,
      n: 3,
      mean: values[index],
      sd: 1,
      median: 1,
      q05: 0,
      q95: 1,
      lo95: 0,
      hi95: 1,
      method: 't',
    })),
  );
const shareOf = (scenario: Scenario, rows: SummaryRow[], benchmark: string, posture = 'plain', days = 60) =>
  scorecardRows(scenario, days, rows).find((row) => row.benchmark === benchmark && row.posture === posture)?.share;

describe('a row of the scorecard', () => {
  const outcomes = summary({
    impunity: [1, 0.25],
    peakDisplaced: [400, 100],
    violationsSeen: [null, 3],
    violationsMissed: [null, 1],
    battleDeaths: [100, 0],
    hostCapacity: [0.2, 0.9],
    hostIntegrity: [0.2, 0.4],
  });
  it.each([
    ['justiceWithinReach', 0.75, 'between its marks'],
    ['nobodyForcedOut', 0.75, 'against no mission'],
    ['monitoringWorks', 0.75, 'as a part'],
    ['armedConflictEnded', 1, 'by the month'],
    ['forcesLegitimate', 0.4, 'the lower of two'],
    ['recruitmentDisrupted', null, 'missing where its outcome is'],
  ])('%s is %s: %s', (benchmark, share, _how) => {
    const found = shareOf(scenarioOf(), outcomes, benchmark);
    if (share === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(share, 12);
  });

  it('by the month depends on the days of the run', () => {
    const rows = summary({ battleDeaths: [50, 50] });
    expect(shareOf(scenarioOf(), rows, 'armedConflictEnded', 'plain', 360)).toBeGreaterThan(0.5);
    expect(shareOf(scenarioOf(), rows, 'armedConflictEnded', 'plain', 30)).toBe(0);
  });

  it('is decided by keys of the scenario, of its mission, and of the posture', () => {
    const rows = summary({ impunity: [1, 1] });
    expect(shareOf(scenarioOf(), rows, 'ddrBegun')).toBe(1);
    expect(shareOf(scenarioOf({ ddr: undefined }), rows, 'ddrBegun')).toBe(0);
    expect(shareOf(scenarioOf(), rows, 'quickReaction')).toBe(1);
    expect(shareOf(scenarioOf(), rows, 'quickReaction', 'no-mission')).toBe(0);
    // The present lay-down is a mission too, though no posture of the scenario.
    const present = rows.map((row) => (row.posture === 'plain' ? { ...row, posture: 'present' } : row));
    expect(shareOf(scenarioOf(), present, 'quickReaction', 'present')).toBe(1);
    expect(shareOf(scenarioOf(), rows, 'policeWithMilitary')).toBe(0);
    const joint = scenarioOf({ postures: [{ id: 'plain', kind: 'static', policeIntegration: 'joint' }] });
    expect(shareOf(joint, rows, 'policeWithMilitary')).toBe(1);
    expect(shareOf(joint, rows, 'policeWithMilitary', 'no-mission')).toBe(0);
  });

  it('is stated by the scenario, or missing', () => {
    const rows = summary({ impunity: [1, 1] });
    expect(shareOf(scenarioOf(), rows, 'civilSocietyStrong')).toBeNull();
    expect(shareOf(scenarioOf({ scorecard: { civilSocietyStrong: 0.5 } }), rows, 'civilSocietyStrong')).toBe(0.5);
    expect(() => scenarioOf({ scorecard: { peopleSafe: 1 } })).toThrow(/not stated but computed/);
    expect(() => scenarioOf({ scorecard: { civilSocietyStrnog: 1 } })).toThrow(/civilSocietyStrong/);
  });
});
