import { describe, expect, test } from 'vitest';
import {
  changeColours,
  armsOf,
  endingColours,
  inkOn,
  mixed,
  postureColour,
  postureDash,
  postureShape,
  reasonColours,
} from '../../src/charts/palette.ts';
import { themes } from '../../src/charts/theme.ts';
import { textWidth, wrapText } from '../../src/charts/textWidths.ts';
import { contrast, difference2000, nearest } from './colourVision.ts';

const postures = ['static', 'wide-area', 'tob', 'projection', 'mixed', 'own'];

test('a posture keeps its colour by its place in the list, wherever no mission stands', () => {
  expect(postureColour('tob', postures, 'light')).toBe(postureColour('tob', ['no-mission', ...postures], 'light'));
  expect(new Set(armsOf(postures).map((posture) => postureColour(posture, postures, 'light'))).size).toBe(7);
});

test('no mission is grey and comes first', () => {
  expect(armsOf(['static', 'no-mission', 'tob'])).toEqual(['no-mission', 'static', 'tob']);
  expect(postureColour('no-mission', postures, 'light')).toMatch(/^#(..)\1\1$/);
});

test('beyond six postures colours come again, with another dash and another shape', () => {
  const many = [...postures, 'seventh'];
  expect(postureColour('seventh', many, 'light')).toBe(postureColour('static', many, 'light'));
  expect(postureDash('seventh', many)).not.toEqual(postureDash('static', many));
  expect(postureShape('seventh', many)).not.toBe(postureShape('static', many));
  const lines = armsOf(['present', ...many]).map(
    (posture) => `${postureColour(posture, many, 'dark')} ${postureDash(posture, many).join()}`,
  );
  expect(new Set(lines).size).toBe(9);
});

describe.each(['light', 'dark'] as const)('on the %s background', (theme) => {
  const { background, ink, quietInk, land, band } = themes[theme];
  const arms = armsOf(['present', ...postures]).map((posture) => postureColour(posture, postures, theme));

  test('text can be read, on maps and on the ground of switching too', () => {
    expect(contrast(ink, background)).toBeGreaterThan(7);
    for (const ground of [background, land, band]) {
      expect(contrast(ink, ground)).toBeGreaterThan(4.5);
      expect(contrast(quietInk, ground)).toBeGreaterThan(4.5);
    }
  });

  test('the marks of every arm stand out, by WCAG 2.2 section 1.4.11', () => {
    for (const colour of arms) expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
  });

  test('text on a part of a bar can be read', () => {
    const { fewer, same, more } = changeColours[theme];
    const steps = Array.from({ length: 21 }, (_, i) => i / 20);
    const mixes = [fewer, more].flatMap((end) => steps.map((step) => mixed(same, end, step)));
    for (const colour of [...Object.values(endingColours[theme]), ...reasonColours[theme], ...mixes])
      expect(contrast(inkOn(colour), colour)).toBeGreaterThan(4.5);
  });

  test.each([
    ['all', 19],
    ['protanopia', 13],
    ['deuteranopia', 13],
    ['tritanopia', 9],
  ] as const)('the colours of one chart stay apart with %s: nowhere nearer than %d', (vision, least) => {
    for (const colours of [arms, Object.values(endingColours[theme]), reasonColours[theme]])
      expect(nearest(colours, vision).distance).toBeGreaterThan(least);
    const { fewer, same, more } = changeColours[theme];
    expect(nearest([fewer, same, more], vision).distance).toBeGreaterThan(20);
  });
});

test('distances between colours are those that Sharma, Wu and Dalal published', () => {
  expect(difference2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference2000([6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286])).toBeCloseTo(0.6377, 4);
});

test('text is measured by the font: bold is wider, and a line is cut before its width', () => {
  // DejaVu Sans: i is 569, W 2025 of 2048 units.
  expect(textWidth('iW', 2048, false)).toBe(569 + 2025);
  expect(textWidth('Cordon', 12, true)).toBeGreaterThan(textWidth('Cordon', 12, false));
  const lines = wrapText('one two three four five six', 60, 12, false);
  expect(lines.join(' ')).toBe('one two three four five six');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 12, false)).toBeLessThanOrEqual(60);
});
