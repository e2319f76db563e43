import { describe, expect, it } from 'vitest';
import { convergence } from '../../src/analysis/convergence.ts';
import { interactionSize, interactions } from '../../src/analysis/interaction.ts';
import { mainEffects, parametersOf } from '../../src/analysis/mainEffects.ts';
import type { DesignPoint } from '../../src/analysis/levels.ts';
import type { Responses } from '../../src/analysis/mainEffects.ts';

const about = { posture: 'tob', start: 'switching', outcome: 'killed' } as const;

/** A grid of two parameters; `value` gives what a point answers in a replication. */
function study(value: (a: number, b: number, replication: number) => number | null, replications = 6) {
  const points: DesignPoint[] = [];
  const responses = new Map<string, (number | null)[]>();
  for (const a of [2, 10]) {
    for (const b of [1, 2, 3]) {
      const point_id = `p${a}-${b}`;
      points.push({ point_id, parameters: { a: String(a), b: String(b) } });
      responses.set(
        point_id,
        Array.from({ length: replications }, (_, index) => value(a, b, index + 1)),
      );
    }
  }
  return { points, responses: responses as Responses };
}

describe('main effects', () => {
  it('are the means of levels less the mean of all, exact where luck is shared', () => {
    // Luck of a replication is the same at every point, so that it cancels to the last bit that counts.
    const { points, responses } = study((a, b, replication) => 3 * a + 5 * b + 100 * Math.sin(replication));
    const rows = mainEffects(points, responses, about);
    const shown = rows.map(({ parameter, level, points: n, effect }) => [
      parameter,
      level,
      n,
      Math.round(effect! * 1e9) / 1e9,
    ]);
    expect(shown).toEqual([
      ['a', '2', 3, -12],
      ['a', '10', 3, 12],
      ['b', '1', 2, -5],
      ['b', '2', 2, 0],
      ['b', '3', 2, 5],
    ]);
    for (const { effect, lo95, hi95, n } of rows) {
      expect(n).toBe(6);
      expect(hi95! - lo95!).toBeLessThan(1e-9);
      expect(effect).toBeCloseTo((lo95! + hi95!) / 2, 9);
    }
  });

  it('leave a replication out at every point where one point lacks it', () => {
    const { points, responses } = study((a, b, replication) =>
      a === 2 && b === 3 && replication === 4 ? null : a * replication,
    );
    const rows = mainEffects(points, responses, about);
    expect(rows.map(({ n }) => n)).toEqual([5, 5, 5, 5, 5]);
    expect(rows[0].mean).toBeCloseTo((2 * (1 + 2 + 3 + 5 + 6)) / 5, 12);
  });

  it('of a parameter with many values are those of five slices', () => {
    const points = Array.from({ length: 20 }, (_, index) => ({
      point_id: `p${index}`,
      parameters: { x: String(index / 2) },
    }));
    const responses = new Map(points.map(({ point_id }, index) => [point_id, [index, index + 1]]));
    const rows = mainEffects(points, responses, about);
    expect(rows.map(({ level, points: n }) => [level, n])).toEqual([
      ['0..1.5', 4],
      ['2..3.5', 4],
      ['4..5.5', 4],
      ['6..7.5', 4],
      ['8..9.5', 4],
    ]);
    expect(rows.map(({ effect }) => effect)).toEqual([-8, -4, 0, 4, 8]);
  });
});

it('interactions are the means of cells, and only of parameters that are crossed', () => {
  const { points, responses } = study((a, b) => a * b);
  const cells = interactions(points, responses, about);
  expect(cells.map(({ level_a, level_b, mean, points: n }) => [level_a, level_b, mean, n])).toEqual([
    ['2', '1', 2, 1],
    ['2', '2', 4, 1],
    ['2', '3', 6, 1],
    ['10', '1', 10, 1],
    ['10', '2', 20, 1],
    ['10', '3', 30, 1],
  ]);
  const zipped = points.map(({ point_id, parameters }) => ({
    point_id,
    parameters: { a: parameters.a, twin: parameters.a },
  }));
  expect(interactions(zipped, responses, about)).toEqual([]);
  expect(mainEffects(zipped, responses, about).map(({ parameter, level }) => [parameter, level])).toEqual([
    ['a', '2'],
    ['a', '10'],
  ]);
});

it('the luck range narrows as the root of the replications, and stays at nothing where nothing varies', () => {
  const noise = (replication: number) => (replication % 2 === 0 ? 1 : -1);
  const { points, responses } = study((_a, _b, replication) => noise(replication), 100);
  const rows = convergence(points, responses, about);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  expect(last.replications).toBe(100);
  expect(rows.length).toBeLessThanOrEqual(32);
  expect(last.halfWidth).toBeCloseTo(1.9842 * Math.sqrt(100 / 99 / 100), 3);
  expect(first.halfWidth).toBeGreaterThan(3 * last.halfWidth);
  const still = study(() => 7, 10);
  expect(convergence(still.points, still.responses, about).every(({ halfWidth }) => halfWidth === 0)).toBe(true);
});

it('parameters that are drawn each for itself are all there, and of those that rise together the first', () => {
  const drawn = [0.3, 0.1, 0.2].map((x, index) => ({
    point_id: `p${index}`,
    parameters: { x: String(x), y: String([5, 7, 6][index]), z: String(10 * x) },
  }));
  expect(parametersOf(drawn)).toEqual(['x', 'y']);
});

it('an interaction is what rows and columns do not add up to', () => {
  const size = (value: (a: number, b: number) => number) => {
    const { points, responses } = study(value);
    return interactionSize(interactions(points, responses, about));
  };
  expect(size((a, b) => 3 * a + b)).toBeCloseTo(0, 9);
  // Of a x b the cells are (a - 6)(b - 2) off: 4 in four of six.
  expect(size((a, b) => a * b)).toBeCloseTo(16 / 6, 9);
});

describe('main effects of drawn parameters', () => {
  const drawn = ['x', 'y'];
  /** `y` is drawn so that it has nothing to do with `x`. */
  const sampled = (count: number) => {
    const points = Array.from({ length: count }, (_, index) => ({
      point_id: `p${index}`,
      parameters: { x: String(index / 3), y: String((7 * index) % count) },
    }));
    const responses = new Map(
      points.map(({ point_id, parameters: { x, y } }) => [point_id, [3 * Number(x) + Number(y)]]),
    );
    return { points, responses };
  };

  it('are of slices of at least five points, never of a point, and none where these are fewer than two', () => {
    const rowsOf = (count: number) => {
      const { points, responses } = sampled(count);
      return mainEffects(points, responses, about, drawn).filter(({ parameter }) => parameter === 'x');
    };
    expect(rowsOf(8)).toEqual([]);
    expect(rowsOf(11).map(({ points }) => points)).toEqual([5, 6]);
    expect(rowsOf(33).map(({ points }) => points)).toEqual([7, 6, 7, 6, 7]);
  });

  it('have a range that holds what the other parameters do, though no luck differs', () => {
    const { points, responses } = sampled(50);
    const [first] = mainEffects(points, responses, about, drawn);
    const values = points.slice(0, 10).map(({ point_id }) => responses.get(point_id)![0]);
    const average = values.reduce((sum, value) => sum + value, 0) / 10;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - average) ** 2, 0) / 9);
    expect(first.mean).toBeCloseTo(average, 9);
    // Student's t of 9 degrees of freedom.
    expect((first.hi95! - first.lo95!) / 2).toBeCloseTo((2.2621572 * spread) / Math.sqrt(10), 5);
  });

  it('count what was drawn for all cases at once as one, and leave cases as they are', () => {
    const { points, responses } = sampled(8);
    const crossed = ['a', 'b'].flatMap((name) =>
      points.map(({ point_id, parameters }) => ({
        point_id: name + point_id,
        parameters: { case: name, ...parameters },
      })),
    );
    const both = new Map(crossed.map(({ point_id }) => [point_id, responses.get(point_id.slice(1)) ?? []]));
    expect(mainEffects(crossed, both, about, drawn).map(({ level, points: n }) => [level, n])).toEqual([
      ['a', 8],
      ['b', 8],
    ]);
  });
});
