import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { clearOf, placeLabels, type Box, type LabelWish } from '../../../src/web/map/labels.ts';

const window = { widthPx: 600, heightPx: 400 };
const wish = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => {
  return { x, y, radius: 5, widthPx: 60, heightPx: 14, priority: 0, always: false, ...more };
};
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const position = fc.tuple(fc.integer({ min: -20, max: 620 }), fc.integer({ min: -20, max: 420 }));

describe('names on the map', () => {
  it('stands to the right where there is room', () => {
    expect(placeLabels([wish(100, 100)], [], window)).toEqual([{ left: 108, top: 93, right: 168, bottom: 107 }]);
  });

  it('goes to the other side at the edge', () => {
    expect(placeLabels([wish(590, 100)], [], window)[0]?.right).toBe(582);
  });

  it('leaves the lesser name out where both do not fit', () => {
    const wall = [
      { left: 0, top: 0, right: 107, bottom: 400 },
      { left: 169, top: 0, right: 600, bottom: 400 },
    ];
    const [lesser, greater] = placeLabels([wish(100, 100), wish(100, 101, { priority: 1 })], wall, window);
    expect(greater).not.toBeNull();
    expect(lesser).toBeNull();
  });

  it('names a town even where that hides a symbol', () => {
    const everything = [{ left: 0, top: 0, right: 600, bottom: 400 }];
    expect(placeLabels([wish(100, 100)], everything, window)).toEqual([null]);
    expect(placeLabels([wish(100, 100, { always: true })], everything, window)[0]).not.toBeNull();
  });

  test.prop([fc.array(fc.tuple(position, fc.boolean()), { maxLength: 60 }), fc.array(position, { maxLength: 20 })])(
    'never lies over another name, nor over a symbol, nor beyond the window',
    (places, symbols) => {
      const obstacles = symbols.map(([x, y]) => ({ left: x, top: y, right: x + 20, bottom: y + 20 }));
      const wishes = places.map(([[x, y], always], index) => wish(x, y, { always, priority: index % 3 }));
      const placed = placeLabels(wishes, obstacles, window);
      placed.forEach((box, index) => {
        if (!box) return;
        expect(Math.min(box.left, box.top, 600 - box.right, 400 - box.bottom)).toBeGreaterThanOrEqual(0);
        placed.forEach((other, at) => at < index && other && expect(overlap(box, other)).toBe(false));
        if (!wishes[index].always) for (const obstacle of obstacles) expect(overlap(box, obstacle)).toBe(false);
      });
    },
  );
});

describe('a name beside the ring of what is chosen', () => {
  const ring = { x: 100, y: 100, radius: 12 };
  const around = { left: 88, top: 88, right: 112, bottom: 112 };

  it.each([
    ['right', { left: 108, top: 93, right: 168, bottom: 107 }],
    ['left', { left: 32, top: 93, right: 92, bottom: 107 }],
    ['below', { left: 70, top: 107, right: 130, bottom: 121 }],
    ['above', { left: 70, top: 79, right: 130, bottom: 93 }],
  ])('moves out of it to the %s', (_, box) => {
    expect(overlap(box, around)).toBe(true);
    expect(overlap(clearOf(box, ring), around)).toBe(false);
  });

  it('stays where it is clear', () => {
    const box = { left: 120, top: 93, right: 180, bottom: 107 };
    expect(clearOf(box, ring)).toBe(box);
  });
});
