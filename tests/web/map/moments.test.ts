import { describe, expect, it } from 'vitest';
import { darkness, shadeShare } from '../../../src/web/map/daylight.ts';
import { commandOf } from '../../../src/web/map/mapKeys.ts';
import { marksOf } from '../../../src/web/map/marks.ts';
import { createPace } from '../../../src/web/map/pace.ts';
import { createPulses } from '../../../src/web/map/pulses.ts';
import { sampleFrame, sampleIncident, sampleMoment } from './sample.ts';

describe('day and night', () => {
  it.each([
    [12, 0],
    [0, 1],
    [-3, 1],
    [23.9, 1],
    [6, 0.5],
    [18, 0.5],
    [24 * 9 + 12, 0],
  ])('is at hour %s dark by %s', (hour, expected) => {
    expect(darkness(hour)).toBeCloseTo(expected, 9);
  });

  it('shows no shade where days would flicker', () => {
    expect(shadeShare(0)).toBe(1);
    expect(shadeShare(0.25)).toBe(1);
    expect(shadeShare(1)).toBe(0);
  });

  it('knows how fast time goes from when pictures are asked for', () => {
    const pace = createPace();
    for (let ms = 0; ms <= 2000; ms += 20) pace.shown((24 * ms) / 1000, ms);
    expect(pace.daysPerSecond(2010)).toBeCloseTo(1, 2);
    expect(pace.daysPerSecond(2600)).toBe(0);
    pace.shown(1000, 2610);
    expect(pace.daysPerSecond(2620)).toBe(0);
  });
});

describe('rings of new incidents', () => {
  const marks = (...hours: number[]) =>
    marksOf(
      sampleMoment(
        sampleFrame(
          [],
          hours.map((hour, id) => sampleIncident(id, hour)),
        ),
      ),
    );

  it('has one ring for each, once, for a moment', () => {
    const pulses = createPulses();
    const shown = marks(55, 58);
    expect(pulses.of(shown, 1000).map(({ age }) => age)).toEqual([0, 0]);
    expect(pulses.of(shown, 1450).map(({ age }) => age)).toEqual([0.5, 0.5]);
    expect(pulses.running(1450)).toBe(true);
    expect(pulses.of(shown, 5000)).toEqual([]);
    expect(pulses.running(5000)).toBe(false);
  });

  it('has none for what is long past when it is first seen, and few at once', () => {
    expect(createPulses().of(marks(20, 30), 0)).toEqual([]);
    const frame = sampleFrame(
      [],
      Array.from({ length: 20 }, (_, id) => sampleIncident(id, 58, { cell: id })),
    );
    expect(createPulses().of(marksOf(sampleMoment(frame)), 0)).toHaveLength(4);
  });
});

describe('keys on the map', () => {
  const press = (key: string, more: object = {}) =>
    commandOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

  it('moves east on the right arrow, in every language', () => {
    expect(press('ArrowRight')).toEqual({ do: 'move', east: 1, south: 0 });
    expect(press('ArrowUp', { shiftKey: true })).toEqual({ do: 'move', east: 0, south: -5 });
  });

  it('leaves to the page and the browser what is theirs', () => {
    for (const key of [' ', 'n', 'p', 'b', '?', 'Tab']) expect(press(key)).toBeNull();
    expect(press('+', { ctrlKey: true })).toBeNull();
  });
});
