/** How much each varied parameter matters by itself: the mean at one of its levels against the mean over the design. */
import { summarise } from './describe.ts';
import { drawnEffects } from './drawnEffects.ts';
import { areNumbers, inOrder, mostLevels, sliceName, slices, type DesignPoint } from './levels.ts';
import { mean } from './moments.ts';
import type { Start } from './tables.ts';

/** An outcome of one posture: by point, one element a replication; null for a run that failed or has no value. */
export type Responses = ReadonlyMap<string, readonly (number | null)[]>;

export interface EffectRow {
  readonly parameter: string;
  /** The value, or `from..to` where there are many. */
  readonly level: string;
  readonly posture: string;
  readonly start: Start;
  readonly outcome: string;
  /** Design points at this level. */
  readonly points: number;
  /** Replications in which every point has a value. */
  readonly n: number;
  /** Over the points at this level. */
  readonly mean: number | null;
  /** That mean less the mean over all points. */
  readonly effect: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
}

/**
 * The main effects of one outcome under one posture. Each replication gives one value of an effect - means over the
 * points of the same replication - and the range is Student's over replications, so that luck which the points share
 * cancels. A replication that any point lacks is left out for all. What was drawn is told otherwise, see drawnEffects.
 * @param drawn columns of the parameters that a sampled design has drawn
 */
export function mainEffects(
  points: readonly DesignPoint[],
  responses: Responses,
  about: Pick<EffectRow, 'posture' | 'start' | 'outcome'>,
  drawn: readonly string[] = [],
): EffectRow[] {
  const complete = completeReplications(points, responses);
  const at = (point: DesignPoint, replication: number) => responses.get(point.point_id)?.[replication] ?? 0;
  const meanOver = (some: readonly DesignPoint[], replication: number) =>
    some.reduce((sum, point) => sum + at(point, replication), 0) / some.length;
  const averageAt = (point: DesignPoint) => mean(complete.map((replication) => at(point, replication)));
  return parametersOf(points).flatMap((parameter) => {
    if (drawn.includes(parameter)) {
      const n = complete.length;
      return drawnEffects(points, { parameter, drawn }, averageAt).map((row) => ({ ...row, ...about, n }));
    }
    return levelsOf(points, parameter).map(({ level, members }): EffectRow => {
      const means = complete.map((replication) => meanOver(members, replication));
      const effects = complete.map((replication, index) => means[index] - meanOver(points, replication));
      const { n, mean: effect, lo95, hi95 } = summarise(effects);
      return { parameter, level, ...about, points: members.length, n, mean: summarise(means).mean, effect, lo95, hi95 };
    });
  });
}

function completeReplications(points: readonly DesignPoint[], responses: Responses): number[] {
  const lists = points.map(({ point_id }) => responses.get(point_id) ?? []);
  const count = lists.length === 0 ? 0 : Math.min(...lists.map((list) => list.length));
  return Array.from({ length: count }, (_, replication) => replication).filter((replication) =>
    lists.every((list) => list[replication] !== null),
  );
}

interface Level {
  readonly level: string;
  readonly members: readonly DesignPoint[];
}

/** What varies, once: of values that always go together, such as zipped ones, the first stands for all. */
export function parametersOf(points: readonly DesignPoint[]): string[] {
  const names = [...new Set(points.flatMap((point) => Object.keys(point.parameters)))];
  const patterns = names.map((name) => {
    const values = points.map(({ parameters }) => parameters[name] ?? '');
    const distinct = [...new Set(values)];
    // Where every point has a value of its own, as in a sampled design, going together is rising together.
    const order = distinct.length === points.length ? inOrder(distinct) : distinct;
    const place = new Map(order.map((value, index) => [value, index]));
    return values.map((value) => place.get(value)).join();
  });
  return names.filter((_, index) => patterns.indexOf(patterns[index]) === index);
}

/** Each value, in the order of numbers where all are numbers, else as they come; or slices of neighbouring values. */
function levelsOf(points: readonly DesignPoint[], parameter: string): Level[] {
  const byValue = new Map<string, DesignPoint[]>();
  for (const point of points) {
    const value = point.parameters[parameter] ?? '';
    byValue.set(value, [...(byValue.get(value) ?? []), point]);
  }
  const values = inOrder([...byValue.keys()]);
  if (!areNumbers(values) || values.length <= mostLevels)
    return values.map((level) => ({ level, members: byValue.get(level) ?? [] }));
  return Array.from({ length: slices }, (_, slice) => {
    const some = values.slice(
      Math.floor((slice * values.length) / slices),
      Math.floor(((slice + 1) * values.length) / slices),
    );
    return {
      level: sliceName(some),
      members: some.flatMap((value) => byValue.get(value) ?? []),
    };
  });
}
