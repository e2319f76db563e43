import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnLine, routeCells, routeField } from '../../src/sim/routes.ts';

interface Grid {
  width: number;
  height: number;
  hoursPerKm: Float64Array;
  kmFactor: Float64Array;
}

const cellKm = 5;

const grids: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) => {
    const cells = width * height;
    const speed = fc.oneof(
      { weight: 3, arbitrary: fc.double({ min: 0.01, max: 2, noNaN: true }) },
      // Equal speeds give ties; Infinity is water.
      { weight: 2, arbitrary: fc.constant(0.1) },
      { weight: 2, arbitrary: fc.constant(Infinity) },
    );
    return fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      hoursPerKm: fc.array(speed, { minLength: cells, maxLength: cells }).map((values) => Float64Array.from(values)),
      kmFactor: fc
        .array(fc.constantFrom(1, 1, 1.3, 1.8), { minLength: cells, maxLength: cells })
        .map((values) => Float64Array.from(values)),
    });
  });

const fieldTo = (grid: Grid, destination: number) =>
  routeField(grid.width, grid.height, cellKm, grid.hoursPerKm, grid.kmFactor, destination);

/** The cost of one step as the docstring words it; Infinity between cells that do not touch. */
function stepHours(grid: Grid, from: number, to: number): number {
  const { width, hoursPerKm, kmFactor } = grid;
  const [fromX, toX] = [from % width, to % width];
  const [fromY, toY] = [Math.floor(from / width), Math.floor(to / width)];
  const [acrossX, acrossY] = [Math.abs(fromX - toX), Math.abs(fromY - toY)];
  if (Math.max(acrossX, acrossY) !== 1) return Infinity;
  const diagonal = acrossX + acrossY === 2;
  if (diagonal && hoursPerKm[fromY * width + toX] === Infinity && hoursPerKm[toY * width + fromX] === Infinity) {
    return Infinity;
  }
  const pace = hoursPerKm[from] * kmFactor[from] + hoursPerKm[to] * kmFactor[to];
  return 0.5 * cellKm * (diagonal ? Math.SQRT2 : 1) * pace;
}

/** All pairs by Floyd and Warshall. */
function allPairs(grid: Grid): number[][] {
  const cells = grid.width * grid.height;
  const hours = Array.from({ length: cells }, (_, from) =>
    Array.from({ length: cells }, (_, to) => (from === to ? 0 : stepHours(grid, from, to))),
  );
  for (let via = 0; via < cells; via++) {
    for (let from = 0; from < cells; from++) {
      for (let to = 0; to < cells; to++) {
        hours[from][to] = Math.min(hours[from][to], hours[from][via] + hours[via][to]);
      }
    }
  }
  return hours;
}

function expectEqualHours(actual: number, expected: number): void {
  if (expected === Infinity) expect(actual).toBe(Infinity);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * expected);
}

/** Rows of digits (hours a km in tenths) and `~` for water. */
function drawn(...rows: string[]): Grid {
  const cells = rows.join('').split('');
  return {
    width: rows[0].length,
    height: rows.length,
    hoursPerKm: Float64Array.from(cells, (cell) => (cell === '~' ? Infinity : Number(cell) / 10)),
    kmFactor: new Float64Array(cells.length).fill(1),
  };
}

function wayFrom(grid: Grid, from: number, to: number): number[] | null {
  const into = new Int32Array(grid.width * grid.height);
  const count = routeCells(fieldTo(grid, to), from, into);
  return count < 0 ? null : [...into.subarray(0, count)];
}

describe('a route field', () => {
  test('has the hours of Floyd and Warshall on any grid, in both directions', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const expected = allPairs(grid);
        for (let to = 0; to < expected.length; to++) {
          const { hours } = fieldTo(grid, to);
          for (let from = 0; from < expected.length; from++) {
            expectEqualHours(hours[from], expected[from][to]);
            expectEqualHours(hours[from], expected[to][from]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the triangle inequality', () => {
    fc.assert(
      fc.property(grids, fc.nat(), fc.nat(), (grid, first, second) => {
        const cells = grid.width * grid.height;
        const to = fieldTo(grid, first % cells).hours;
        const toVia = fieldTo(grid, second % cells).hours;
        const leg = to[second % cells];
        for (let from = 0; from < cells; from++)
          expect(to[from]).toBeLessThanOrEqual((toVia[from] + leg) * (1 + 1e-12));
      }),
    );
  });

  test('leads along steps that add up to its hours and end at the destination', () => {
    fc.assert(
      fc.property(grids, fc.nat(), (grid, destinationSeed) => {
        const cells = grid.width * grid.height;
        const destination = destinationSeed % cells;
        const field = fieldTo(grid, destination);
        for (let from = 0; from < cells; from++) {
          const way = wayFrom(grid, from, destination);
          if (way === null) {
            expect(field.hours[from]).toBe(Infinity);
            expect(field.next[from]).toBe(-1);
            continue;
          }
          expect(way[0]).toBe(from);
          expect(way.at(-1)).toBe(destination);
          let hours = 0;
          for (let step = 1; step < way.length; step++) hours += stepHours(grid, way[step - 1], way[step]);
          expectEqualHours(hours, field.hours[from]);
        }
      }),
    );
  });

  test('goes around water, and across it where there is a bridge', () => {
    const river = drawn('111', '~~1', '111');
    expect(wayFrom(river, 0, 6)).toEqual([0, 1, 5, 7, 6]);
    const bridged = drawn('111', '1~1', '111');
    expect(wayFrom(bridged, 0, 6)).toEqual([0, 3, 6]);
  });

  test('is cut off where water runs from edge to edge', () => {
    const divided = drawn('111', '~~~', '111');
    const field = fieldTo(divided, 0);
    expect([...field.hours.subarray(6)]).toEqual([Infinity, Infinity, Infinity]);
    expect(wayFrom(divided, 6, 0)).toBeNull();
  });

  test('squeezes through no corner between two cells of water, but passes beside one', () => {
    expect(wayFrom(drawn('1~', '~1'), 0, 3)).toBeNull();
    expect(wayFrom(drawn('11', '~1'), 0, 3)).toEqual([0, 3]);
  });

  test('prefers a long road to a short way through the bush', () => {
    expect(wayFrom(drawn('1111', '9991', '1111'), 0, 8)).toEqual([0, 1, 2, 7, 10, 9, 8]);
  });

  test('counts the bends of a road as hours', () => {
    const grid = drawn('11');
    grid.kmFactor.set([1, 2]);
    expect(fieldTo(grid, 0).hours[1]).toBeCloseTo(0.5 * 5 * (0.1 + 0.2), 12);
  });

  test('takes the lower cell of two equal ways', () => {
    const grid = drawn('111', '111', '111');
    // Straight and then diagonal, or diagonal and then straight: equal, and cell 1 is below cell 4.
    expect(wayFrom(grid, 2, 3)).toEqual([2, 1, 3]);
    expect(wayFrom(grid, 3, 2)).toEqual([3, 1, 2]);
  });

  test('stands still at the destination, even one in water', () => {
    const grid = drawn('1~1');
    const field = fieldTo(grid, 1);
    expect([...field.hours]).toEqual([Infinity, 0, Infinity]);
    expect(wayFrom(grid, 1, 1)).toEqual([1]);
  });
});

test('a way that does not fit is refused', () => {
  const field = fieldTo(drawn('1111'), 3);
  expect(routeCells(field, 0, new Int32Array(4))).toBe(4);
  expect(routeCells(field, 0, new Int32Array(3))).toBe(-1);
});

describe('a drawn line', () => {
  const line = (width: number, x0: number, y0: number, x1: number, y1: number) => {
    const cells: number[] = [];
    drawnLine(width, x0, y0, x1, y1, cells);
    return cells;
  };
  const coordinate = fc.nat({ max: 19 });

  test('runs from end to end in steps to a neighbour, as few as can be', () => {
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x0, y0, x1, y1) => {
        const cells = line(20, x0, y0, x1, y1);
        expect(cells[0]).toBe(y0 * 20 + x0);
        expect(cells.at(-1)).toBe(y1 * 20 + x1);
        expect(cells.length).toBe(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) + 1);
        for (let step = 1; step < cells.length; step++) {
          const acrossX = Math.abs((cells[step] % 20) - (cells[step - 1] % 20));
          const acrossY = Math.abs(Math.floor(cells[step] / 20) - Math.floor(cells[step - 1] / 20));
          expect(Math.max(acrossX, acrossY)).toBe(1);
        }
      }),
    );
  });

  test('is the same in either direction', () => {
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x0, y0, x1, y1) => {
        expect(line(20, x1, y1, x0, y0).toReversed()).toEqual(line(20, x0, y0, x1, y1));
      }),
    );
  });

  test('of one point is one cell, added after what is there', () => {
    const cells = [7];
    drawnLine(10, 3, 2, 3, 2, cells);
    expect(cells).toEqual([7, 23]);
  });
});
