import { describe, expect, test } from 'vitest';
import { figures } from '../../bench/report/figures.ts';
import type { Results } from '../../bench/report/results.ts';
import { bursts, deviation, median } from '../../bench/statistics.mjs';

/** What a quick run without gcc measures. */
const quick: Results = {
  machine: {},
  epstein: {
    40: { ours: [50, 52, 51], limit: [], agentscript: [1530, 1550, 1500], flocc: [], digest: 'd40' },
    200: { ours: [60, 61, 59], limit: [], agentscript: [], flocc: [], digest: 'd200' },
  },
  instances: { alone: [50, 51], together: [50, 50], fifth: [51, 52] },
  rich: [{ posture: 'wide-area', civilianAgents: 50_000, seconds: [2, 1.2], peakMB: 147, heapMB: 20 }],
  everything: [{ civilianAgents: 50_000, seconds: [3.2, 2.1], peakMB: 160, heapMB: 24 }],
  startUp: { help: [0.1, 0.2, 0.15], check: [0.3] },
  workers: { one: [2, 2], two: [4, 3.8] },
};

test('the names that scripts rely on are there, and null where not measured', () => {
  const flat = figures(quick);
  expect(flat).toMatchObject({
    'epstein40.nsPerAgentTick': 51,
    'epstein40.ratioToC': null,
    'epstein200.ratioToC': null,
    'epstein40.ratioToAgentScript': 30,
    'instances.fifthToFirst': expect.closeTo(1.02, 3),
    'rich.seconds': 2,
    'rich.peakMB': 147,
    'everything.seconds': 3.2,
    'workers.twoToOne': 1.95,
    'cli.helpSeconds': 0.15,
  });
  expect(
    Object.values(flat).every((value) => value === null || typeof value === 'string' || Number.isFinite(value)),
  ).toBe(true);
});

test('a ratio is ours over that of C, and the peer over ours', () => {
  const measured = { ...quick.epstein[40], limit: [25, 25.5, 26] };
  const flat = figures({ ...quick, epstein: { ...quick.epstein, 40: measured } });
  expect(flat['epstein40.ratioToC']).toBe(2);
});

describe('statistics', () => {
  test('a burst begins where a series comes to the mark', () => {
    expect(bursts([60, 10, 50, 70, 49, 50, 3], 50)).toBe(2);
    expect(bursts([], 50)).toBe(0);
  });
  test('median and deviation', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
  });
});
