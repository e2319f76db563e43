import { expect, test } from 'vitest';
import type { OutcomeInfo } from '../../src/analysis/tables.ts';
import { roundAxis } from '../../src/charts/axis.ts';

const days: OutcomeInfo = {
  name: 'days',
  label: { en: 'Days', fr: 'Jours' },
  unit: 'days',
  better: 'less',
  meaning: '',
  formula: '',
};
const share: OutcomeInfo = { ...days, unit: 'share' };

test.each([
  [0, 5.8, [0, 2, 4], ',.0f'],
  [0.43, 0.58, [0.45, 0.5, 0.55], ',.2f'],
  [-39.7, 10, [-30, -20, -10, 0, 10], ',.0f'],
  [0, 1_220_000, [0, 500_000, 1_000_000], ',.0f'],
])('from %d to %d the numbers are %j, within what was asked for', (low, high, values, format) => {
  expect(roundAxis(days, low, high, 5, false)).toEqual({ domain: [low, high], values, format });
});

test.each([
  [0, 5.8, [0, 6]],
  [0.43, 0.58, [0.4, 0.6]],
  [0, 0.3, [0, 0.3]],
  [83.2, 224, [50, 250]],
])('an axis from %d to %d that ends on round numbers goes over %j', (low, high, domain) => {
  expect(roundAxis(days, low, high, 5, true).domain).toEqual(domain);
});

test('shares are written in per cent, with decimals where the steps need them', () => {
  expect(roundAxis(share, 0, 1, 5, true)).toEqual({
    domain: [0, 1],
    values: [0, 0.2, 0.4, 0.6, 0.8, 1],
    format: '.0%',
  });
  expect(roundAxis(share, 0, 0.012, 5, true).format).toBe('.1%');
});

test('nothing but one value still has an axis', () => {
  expect(roundAxis(days, 0, 0, 5, true)).toEqual({ domain: [0, 1], values: [0, 1], format: ',.0f' });
});
