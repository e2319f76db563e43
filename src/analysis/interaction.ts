/** Two parameters at once: the mean of an outcome in each cell of their levels. */
import { parametersOf } from './mainEffects.ts';
import type { DesignPoint } from './levels.ts';
import type { EffectRow, Responses } from './mainEffects.ts';
import { mean, present } from './moments.ts';

export interface InteractionCell extends Pick<EffectRow, 'posture' | 'start' | 'outcome'> {
  readonly parameter_a: string;
  readonly level_a: string;
  readonly parameter_b: string;
  readonly level_b: string;
  /** Design points in the cell. */
  readonly points: number;
  readonly mean: number | null;
}

/** More levels than these make no picture. */
const mostLevels = 12;

/** Every pair of parameters that have from 2 to 12 values and are crossed; a cell without points is left out. */
export function interactions(
  points: readonly DesignPoint[],
  responses: Responses,
  about: Pick<EffectRow, 'posture' | 'start' | 'outcome'>,
): InteractionCell[] {
  const levels = (name: string) => [...new Set(points.map((point) => point.parameters[name] ?? ''))];
  const usable = parametersOf(points).filter((name) => levels(name).length >= 2 && levels(name).length <= mostLevels);
  return usable.flatMap((a, index) =>
    usable.slice(index + 1).flatMap((b) => {
      const cells = cellsOf(points, [a, b], (some) => mean(some.flatMap((id) => present(responses.get(id) ?? []))));
      // One of the two says which the other is.
      if (cells.length <= Math.max(levels(a).length, levels(b).length)) return [];
      return cells.map((cell) => ({ ...cell, ...about }));
    }),
  );
}

type Cell = Omit<InteractionCell, 'posture' | 'start' | 'outcome'>;

function cellsOf(
  points: readonly DesignPoint[],
  [a, b]: readonly [string, string],
  meanOf: (ids: readonly string[]) => number | null,
): Cell[] {
  const found = new Map<string, { readonly level_a: string; readonly level_b: string; readonly ids: string[] }>();
  for (const { point_id, parameters } of points) {
    const [level_a, level_b] = [parameters[a] ?? '', parameters[b] ?? ''];
    const key = JSON.stringify([level_a, level_b]);
    const cell = found.get(key) ?? { level_a, level_b, ids: [] };
    cell.ids.push(point_id);
    found.set(key, cell);
  }
  return [...found.values()].map(({ level_a, level_b, ids }) => {
    return { parameter_a: a, level_a, parameter_b: b, level_b, points: ids.length, mean: meanOf(ids) };
  });
}

/** How far the cells of one pair are from rows and columns that simply add up; the most of any posture. */
export function interactionSize(cells: readonly InteractionCell[]): number {
  const ofPosture = (posture: string) => {
    const known = cells.filter((cell) => cell.posture === posture && cell.mean !== null);
    const average = (some: readonly InteractionCell[]) => mean(some.map((cell) => cell.mean ?? 0)) ?? 0;
    const all = average(known);
    const rest = known.map((cell) => {
      const row = average(known.filter(({ level_a }) => level_a === cell.level_a));
      const column = average(known.filter(({ level_b }) => level_b === cell.level_b));
      return Math.abs((cell.mean ?? 0) - row - column + all);
    });
    return mean(rest) ?? 0;
  };
  return Math.max(0, ...[...new Set(cells.map(({ posture }) => posture))].map(ofPosture));
}
