import { expect, it } from 'vitest';
import { difference, given, inLanguage, list, measured, typeset, whole } from '../../src/report/language.ts';

it.each([
  [0, 'persons', '0', '0'],
  [0.123, 'persons', '0.12', '0,12'],
  [9.999, 'persons', '10.00', '10,00'],
  [12.34, 'days', '12.3', '12,3'],
  [1234.5, 'persons', '1\u00a0235', '1\u00a0235'],
  [1234567, 'persons', '1\u00a0234\u00a0567', '1\u00a0234\u00a0567'],
  [-0.001, 'persons', '0.00', '0,00'],
  [-3.2, 'persons', '\u22123.20', '\u22123,20'],
  [0.312, 'share', '31\u00a0%', '31\u00a0%'],
  [0.051, 'share', '5.1\u00a0%', '5,1\u00a0%'],
  [null, 'persons', '–', '–'],
])('%s %s is written %s in English and %s in French', (value, unit, en, fr) => {
  expect([measured(value, unit, 'en'), measured(value, unit, 'fr')]).toEqual([en, fr]);
});

it('gives a difference its sign, and zero none', () => {
  expect([1.5, -1.5, 0, 0.001].map((value) => difference(value, 'persons', 'en'))).toEqual([
    '+1.50',
    '\u22121.50',
    '0',
    '0.00',
  ]);
});

it('keeps a number as it was written', () => {
  expect([given(2.5, 'en'), given(2.5, 'fr'), given(3, 'fr')]).toEqual(['2.5', '2,5', '3']);
});

it('rounds to whole numbers', () => {
  expect(whole(45000.4, 'en')).toBe('45\u00a0000');
});

it('joins a list', () => {
  expect([list([], 'and'), list(['a'], 'and'), list(['a', 'b'], 'and'), list(['a', 'b', 'c'], 'et')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b et c',
  ]);
});

it('falls back to the language that a text has', () => {
  expect([inLanguage('x', 'fr'), inLanguage({ en: 'e' }, 'fr'), inLanguage({ en: 'e', fr: 'f' }, 'fr')]).toEqual([
    'x',
    'e',
    'f',
  ]);
});

it('no French line begins with a mark', () => {
  expect(typeset('Usage : débat ; jamais ? « oui »', 'fr')).toBe(
    'Usage\u00a0: débat\u00a0; jamais\u00a0? « oui\u00a0»',
  );
  expect(typeset('Use : as it is', 'en')).toBe('Use : as it is');
});
