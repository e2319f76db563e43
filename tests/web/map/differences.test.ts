import { describe, expect, it } from 'vitest';
import {
  classOfDifference,
  differenceColours,
  differenceMeasures,
  differencesOf,
  middleClass,
} from '../../../src/web/map/differences.ts';
import { classTexts, differenceRows, differenceSummary } from '../../../src/web/map/differenceWords.ts';
import { nearest, type Vision } from '../../charts/colourVision.ts';
import { sampleFrame, sampleGround } from './sample.ts';

const first = sampleFrame();
const second = {
  ...first,
  places: { ...first.places, fear: Float32Array.of(0.1, 0.2, 1), fled: Int32Array.of(0, 250, 5) },
};

describe('differences between two runs', () => {
  it('is the second less the first, place by place', () => {
    const differences = differencesOf('fear', first, second);
    expect(differences.map(({ difference }) => Number(difference.toFixed(3)))).toEqual([0, -0.3, 0.1]);
    expect(differences.map((each) => each.class)).toEqual([0, -3, 2]);
    expect(differencesOf('fled', first, second).map((each) => each.class)).toEqual([0, -2, 0]);
  });

  it('turns round with the order of the two, and is nothing between a run and itself', () => {
    for (const measure of differenceMeasures) {
      const there = differencesOf(measure, first, second).map((each) => each.class);
      const back = differencesOf(measure, second, first).map((each) => each.class);
      expect(back.map((size) => 0 - size)).toEqual(there);
      expect(differencesOf(measure, first, first).every(({ difference }) => difference === 0)).toBe(true);
    }
  });

  it.each([
    [0.019, 0],
    [0.02, 1],
    [-0.0999, -1],
    [-0.1, -2],
    [0.25, 3],
    [Number.NaN, 0],
  ])('puts a difference in fear of %s into class %s', (difference, expected) => {
    expect(classOfDifference(difference, 'fear')).toBe(expected);
  });

  it.each(['en', 'fr'] as const)('has a text for each class, in %s', (language) => {
    for (const measure of differenceMeasures) {
      const texts = classTexts(measure, language);
      expect(texts).toHaveLength(2 * middleClass + 1);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('says which run is which, in the table and beside the pointer', () => {
    const ground = sampleGround();
    const names = ['Static bases', 'Wide-area security'] as const;
    const rows = differencesOf('fear', first, second);
    const table = differenceRows(rows, 'fear', ground, names, 'en');
    expect(table.columns).toEqual(['Place', ...names, 'Difference']);
    expect(table.rows[1]).toEqual(['Ford', '50\u00a0%', '20\u00a0%', '\u221230\u00a0%']);
    expect(differenceSummary(rows[1], 'fear', ground, names, 'en').lines).toEqual([
      'Fear',
      'Static bases: 50\u00a0%',
      'Wide-area security: 20\u00a0%',
      'Difference: \u221230\u00a0%',
    ]);
  });

  it.each(['light', 'dark'] as const)('keeps its colours apart for every kind of colour vision, on %s', (theme) => {
    const colours = differenceColours[theme];
    const visions: readonly Vision[] = ['all', 'protanopia', 'deuteranopia', 'tritanopia'];
    for (const vision of visions) expect(nearest(colours, vision).distance).toBeGreaterThan(8);
  });
});
