import { expect, test } from 'vitest';
import type { OutcomeInfo } from '../../src/analysis/tables.ts';
import { given, measured, shortNumber, signedAlike, wholeNumber, wholePercent } from '../../src/charts/numbers.ts';

const share: OutcomeInfo = {
  name: 'reached',
  label: { en: 'Reached', fr: 'Rejointes' },
  unit: 'share',
  better: 'more',
  meaning: '',
  formula: '',
};
const days: OutcomeInfo = { ...share, unit: 'days' };

test.each([
  [0, '0', '0'],
  [0.04567, '0.046', '0,046'],
  [-1.336, '\u22121.34', '\u22121,34'],
  [0.3, '0.30', '0,30'],
  [12.345, '12.3', '12,3'],
  [99.96, '100.0', '100,0'],
  [1234.5, '1\u202f235', '1\u202f235'],
  [1234567, '1\u202f234\u202f567', '1\u202f234\u202f567'],
])('the number %d is short', (value, en, fr) => {
  expect([shortNumber(value, 'en'), shortNumber(value, 'fr')]).toEqual([en, fr]);
});

test('a share is printed in per cent, anything else in its unit', () => {
  expect(measured(0.1234, share, 'en')).toBe('12.3%');
  expect(measured(0.1234, share, 'fr')).toBe('12,3\u202f%');
  expect(measured(0.1234, days, 'fr')).toBe('0,12');
  expect(wholePercent(0.567, 'en')).toBe('57%');
});

test('what a person wrote is printed as written', () => {
  expect(given(2.5, days, 'fr')).toBe('2,5');
  expect(given(10, days, 'en')).toBe('10');
  expect(given(0.07, share, 'en')).toBe('7%');
});

test('things that were counted have no decimals', () => {
  expect([wholeNumber(66, 'en'), wholeNumber(12345, 'fr')]).toEqual(['66', '12\u202f345']);
});

test('differences have a sign and as many decimals as the largest of them needs', () => {
  const small = signedAlike(0.9, days, 'en');
  expect([small(0.9), small(-0.05), small(0.001), small(-0.001)]).toEqual(['+0.90', '\u22120.05', '0.00', '0.00']);
  expect(signedAlike(250, days, 'fr')(12.5)).toBe('+13');
  expect(signedAlike(0.12, share, 'fr')(-0.0123)).toBe('\u22121,2');
});
