import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import * as projection from '../../../src/web/map/projection.ts';

const window = { widthPx: 800, heightPx: 500, width: 50, height: 40 };
const whole = projection.wholeView(window);
const pixelX = fc.integer({ min: 0, max: 800 });
const pixelY = fc.integer({ min: 0, max: 500 });
const anyView = fc
  .array(fc.tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), pixelX, pixelY, fc.integer({ min: -900, max: 900 })), {
    maxLength: 6,
  })
  .map((steps) =>
    steps.reduce(
      (view, [factor, x, y, by]) =>
        projection.pannedBy(projection.zoomedAt(view, window, factor, x, y), window, by, -by),
      whole,
    ),
  );

describe('the view of the map', () => {
  it('shows the whole map at first, in the middle', () => {
    expect(projection.toPixelY(whole, 0)).toBeCloseTo(500 - projection.toPixelY(whole, 40));
    expect(projection.toPixelX(whole, 0)).toBeCloseTo(800 - projection.toPixelX(whole, 50));
    expect(projection.toPixelX(whole, 0)).toBeGreaterThanOrEqual(0);
    expect(projection.toPixelY(whole, 0)).toBeGreaterThanOrEqual(0);
  });

  test.prop([anyView, pixelX, pixelY])('turns pixels into cells and back', (view, x, y) => {
    expect(projection.toPixelX(view, projection.toCellX(view, x))).toBeCloseTo(x, 6);
    expect(projection.toPixelY(view, projection.toCellY(view, y))).toBeCloseTo(y, 6);
  });

  test.prop([anyView])('never loses the map from sight, nor makes it smaller than the window', (view) => {
    expect(view.scale).toBeGreaterThanOrEqual(projection.wholeScale(window) - 1e-9);
    expect(projection.cellUnder(view, window, 400, 250)).toBeGreaterThanOrEqual(0);
  });

  it('keeps what is under the pointer in its place when it goes closer', () => {
    const near = projection.zoomedAt(whole, window, 3, 500, 200);
    expect(near.scale).toBeCloseTo(whole.scale * 3);
    expect(projection.toCellX(near, 500)).toBeCloseTo(projection.toCellX(whole, 500));
    expect(projection.toCellY(near, 200)).toBeCloseTo(projection.toCellY(whole, 200));
  });

  it('has no cell outside the map', () => {
    expect(projection.cellUnder(whole, window, 1, 250)).toBe(-1);
    expect(projection.cellUnder(whole, window, projection.toPixelX(whole, 3.5), projection.toPixelY(whole, 2.5))).toBe(
      2 * 50 + 3,
    );
  });

  it('moves just so far that a position is inside', () => {
    const near = projection.zoomedAt(whole, window, 4, 0, 0);
    const moved = projection.bringingIntoView(near, window, 45, 35, 60);
    expect(projection.toPixelX(moved, 45)).toBeCloseTo(740);
    expect(projection.toPixelY(moved, 35)).toBeCloseTo(440);
    expect(projection.bringingIntoView(moved, window, 45, 35, 60)).toEqual(moved);
  });

  it('stays whole when the window changes, and keeps its middle when it was closer', () => {
    const after = { ...window, widthPx: 400, heightPx: 600 };
    expect(projection.refitted(whole, window, after)).toEqual(projection.wholeView(after));
    const near = projection.zoomedAt(whole, window, 4, 400, 250);
    const there = projection.refitted(near, window, after);
    expect(projection.toCellX(there, 200)).toBeCloseTo(projection.toCellX(near, 400));
  });

  it.each([
    [20, 5, 100, 20],
    [12, 5, 100, 20],
    [100, 5, 100, 5],
    [3, 1, 100, 20],
    [400, 0.1, 100, 0.02],
  ])('measures at %s pixels a cell of %s km with a bar of at most %s pixels: %s km', (scale, cellKm, most, km) => {
    const bar = projection.scaleBar({ scale, left: 0, top: 0 }, cellKm, most);
    expect(bar.km).toBeCloseTo(km, 9);
    expect(bar.px).toBeCloseTo((km / cellKm) * scale);
    expect(bar.px).toBeLessThanOrEqual(most);
  });
});
