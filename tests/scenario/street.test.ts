import { describe, expect, test } from 'vitest';
import { parseStreet } from '../sim/street/street.ts';

const cases: readonly (readonly [Readonly<Record<string, unknown>>, RegExp])[] = [
  [{ 'street.place': 'elsewhere' }, /unknown place `elsewhere`/],
  [{ 'street.width': 14 }, /width: expected at least 15, as far as one can see both ways, found 14/],
  [{ 'street.vision': 11 }, /vision: 11 puts 264 cells in view; expected at most 255/],
  [{ 'street.vision': 9.1, 'street.view': 'disc' }, /vision: 9\.1 puts 260 cells in view; expected at most 255/],
  [{ 'street.citizens': 0.93 }, /citizens: citizens and police fill 0\.97 of the cells; expected at most 0\.95/],
  [{ 'street.sentence': [4, 3] }, /sentence: expected \[least, most\], found 4 above 3/],
  [{ 'street.vision': 8, 'street.view': 'square' }, /vision: 8 puts 288 cells in view; expected at most 255/],
  [
    { 'street.changes': [{ of: 'police', turns: [9, 4], to: 0 }] },
    /changes\[0\]\.turns: expected \[first, last\], found 9 above 4/,
  ],
  [
    { 'street.changes': [{ of: 'police', turns: [0, 9], to: 0.5 }] },
    /changes\[0\]\.to: expected at most 0\.04, as no officers come, found 0\.5/,
  ],
  [
    {
      'street.changes': [
        { of: 'legitimacy', turns: [3, 9], to: 0.5 },
        { of: 'legitimacy', turns: [8, 8], to: 0.4 },
      ],
    },
    /changes\[1\]\.turns: expected no turn before 9, when the change before it ends/,
  ],
  [{ 'street.rounding': 'up' }, /rounding: .*floor/],
  [{ 'places.square.groups': {} }, /place: expected a place with `groups`/],
];

describe('a street', () => {
  test('as Epstein has it is in order', () => {
    const result = parseStreet({});
    expect('problems' in result ? result.problems : result.notes).toEqual([]);
  });

  test.each(cases)('with %j is refused in words', (change, words) => {
    const result = parseStreet(change);
    expect('problems' in result && result.problems.map(({ text }) => text).join('\n')).toMatch(words);
  });
});
