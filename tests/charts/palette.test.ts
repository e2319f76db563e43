import { expect, test } from 'vitest';
import { armsOf, inkOn, postureColour } from '../../src/charts/palette.ts';
import { themes } from '../../src/charts/theme.ts';
import { textWidth, wrapText } from '../../src/charts/textWidths.ts';

const brightness = (colour: string) => {
  const part = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};
/** Contrast of WCAG 2. */
const contrast = (a: string, b: string) => {
  const [low, high] = [brightness(a), brightness(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const postures = ['static', 'wide-area', 'tob', 'projection', 'mixed', 'own'];

test('a posture keeps its colour by its place in the list, wherever no mission stands', () => {
  expect(postureColour('tob', postures, 'light')).toBe(postureColour('tob', ['no-mission', ...postures], 'light'));
  expect(new Set(armsOf(postures).map((posture) => postureColour(posture, postures, 'light'))).size).toBe(7);
});

test('no mission is grey and comes first', () => {
  expect(armsOf(['static', 'no-mission', 'tob'])).toEqual(['no-mission', 'static', 'tob']);
  expect(postureColour('no-mission', postures, 'light')).toMatch(/^#(..)\1\1$/);
});

test.each(['light', 'dark'] as const)('marks and text stand out on the %s background', (theme) => {
  const { background, ink, quietInk } = themes[theme];
  expect(contrast(ink, background)).toBeGreaterThan(7);
  expect(contrast(quietInk, background)).toBeGreaterThan(4.5);
  for (const posture of armsOf(postures)) {
    expect(contrast(postureColour(posture, postures, theme), background)).toBeGreaterThan(2.2);
  }
});

test('text on a colour is black or white, whichever can be read', () => {
  for (const colour of ['#332288', '#88ccee', '#117733', '#ddcc77', '#882255', '#5c6370']) {
    expect(contrast(inkOn(colour), colour)).toBeGreaterThan(4.5);
  }
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
