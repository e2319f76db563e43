/** From a study file to its design points, in the order of the file. */
import { axisOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { csvRows } from './csvRows.ts';
import type { DesignTable } from './csvRows.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { Setting } from './setting.ts';
import { grid } from '../../analysis/designs/grid.ts';
import { maximinLatinHypercube } from '../../analysis/designs/maximin.ts';
import { morrisTrajectories } from '../../analysis/designs/morris.ts';
import { randomPoints } from '../../analysis/designs/random.ts';
import { saltelliRows } from '../../analysis/designs/saltelli.ts';
import { sobol } from '../../analysis/designs/sobol.ts';
import { latinHypercube } from '../../analysis/latinHypercube.ts';
import type { Path } from '../../scenario/problems.ts';
import type { StudyShape } from '../../scenario/study/schema.ts';

/** One design point before it has a name. */
export interface DrawnPoint {
  /** Of `cases`; null without them. */
  readonly caseId: string | null;
  readonly settings: readonly Setting[];
}

/** What an expansion needs besides the file. */
export interface DesignSurroundings {
  /** Plain data of the scenario file, constants of the study in place. */
  readonly data: unknown;
  /** The value at a path, written or by default; undefined where it is none that stands in a table. */
  readonly valueOf: (path: string) => unknown;
  /** The table of method csv. */
  readonly table?: DesignTable;
}

/** Every point of a design, crossed with its cases, as they are asked for. */
export function* drawPoints({ design }: StudyShape, surroundings: DesignSurroundings): Generator<DrawnPoint> {
  const axes = Object.entries(design.parameters).map(([path, one]) => axisOf(path, one, surroundings.data));
  for (const { id, settings } of casesOf(design)) {
    for (const row of rowsOf(design, axes, surroundings)) yield { caseId: id, settings: [...settings, ...row] };
  }
}

type Design = StudyShape['design'];

function casesOf({ cases }: Design): { readonly id: string | null; readonly settings: readonly Setting[] }[] {
  if (cases === undefined) return [{ id: null, settings: [] }];
  return cases.map(({ id, set }, index) => ({
    id,
    settings: Object.entries(set).map(([path, value]) => ({
      path,
      column: path,
      value,
      from: ['design', 'cases', index, 'set', path],
    })),
  }));
}

function rowsOf(design: Design, axes: readonly Axis[], surroundings: DesignSurroundings): Iterable<readonly Setting[]> {
  if (design.method === 'csv') return csvRows(design, surroundings.table);
  if (design.method === 'oat') return oneAtATime(axes, surroundings.valueOf);
  const cube = cubeOf(design, axes.length);
  return cube === undefined ? crossed(design, axes) : drawnRows(axes, cube);
}

/** Points of the unit cube of a sampled design; undefined for a crossed one. */
function cubeOf({ method, samples = 1, seed, levels }: Design, dimensions: number): number[][] | undefined {
  switch (method) {
    case 'lhs':
      return latinHypercube(samples, dimensions, seed);
    case 'maximin':
      return maximinLatinHypercube(samples, dimensions, seed);
    case 'sobol':
      // Seed 0: the published points themselves, the origin first.
      return sobol(samples, dimensions, seed === 0 ? undefined : seed);
    case 'saltelli':
      return saltelliRows(samples, dimensions, seed === 0 ? undefined : seed);
    case 'morris':
      return morrisTrajectories(samples, dimensions, levels, seed);
    case 'random':
      return randomPoints(samples, dimensions, seed);
    default:
      return undefined;
  }
}

function* drawnRows(axes: readonly Axis[], cube: readonly (readonly number[])[]): Generator<Setting[]> {
  for (const shares of cube) {
    yield axes.map(({ path, column, at }, axis) => ({ path, column, value: at(shares[axis]), from: placeOf(path) }));
  }
}

/** Paths that are zipped move as one. */
function* crossed({ zip }: Design, axes: readonly Axis[]): Generator<Setting[]> {
  const bundles: Axis[][] = [];
  const owner = new Map(Object.entries(zip).flatMap(([name, paths]) => paths.map((path) => [path, name] as const)));
  const begun = new Map<string, Axis[]>();
  for (const axis of axes) {
    const name = owner.get(axis.path);
    const bundle = name === undefined ? undefined : begun.get(name);
    if (bundle !== undefined) {
      bundle.push(axis);
      continue;
    }
    const fresh = [axis];
    bundles.push(fresh);
    if (name !== undefined) begun.set(name, fresh);
  }
  for (const indices of grid(bundles.map(([first]) => first.values.length))) {
    yield bundles.flatMap((bundle, position) => bundle.map((axis) => settingAt(axis, indices[position])));
  }
}

function settingAt({ path, column, values, listed }: Axis, index: number): Setting {
  return { path, column, value: values[index], from: listed ? [...placeOf(path), 'values', index] : placeOf(path) };
}

function placeOf(path: string): Path {
  return ['design', 'parameters', path];
}
