/**
 * Main effects of a parameter whose values were drawn, with all others, by a sampled design. A point is then a level of
 * nothing: neighbouring values are put into slices, and the range is Student's over the points of a slice, since at each
 * of them the other parameters differ, too.
 */
import { summarise } from './describe.ts';
import { areNumbers, inOrder, mostLevels, sliceName, slices, type DesignPoint } from './levels.ts';
import { mean } from './moments.ts';

/** Below these the mean of a slice is that of the other parameters' luck. */
const fewestInSlice = 5;

/** What was drawn at once: one point, or one of each case. */
interface Sample {
  readonly value: string;
  readonly points: readonly DesignPoint[];
}

/**
 * No rows where fewer than two slices have five samples. @param drawn columns of the drawn parameters
 * @param averageAt an outcome at a point, over replications
 */
export function drawnEffects(
  points: readonly DesignPoint[],
  { parameter, drawn }: { readonly parameter: string; readonly drawn: readonly string[] },
  averageAt: (point: DesignPoint) => number | null,
) {
  const averages = new Map(points.map((point) => [point.point_id, averageAt(point)]));
  const meanOver = (some: readonly DesignPoint[]) => mean(some.flatMap(({ point_id }) => averages.get(point_id) ?? []));
  const all = meanOver(points);
  const levels = slicesOf(samplesOf(points, parameter, drawn));
  if (levels.length < 2) return [];
  return levels.map(({ level, members }) => {
    const values = members.map((sample) => meanOver(sample.points));
    const effects = values.map((value) => (value === null || all === null ? null : value - all));
    const { mean: effect, lo95, hi95 } = summarise(effects);
    const count = members.reduce((sum, sample) => sum + sample.points.length, 0);
    return { parameter, level, points: count, mean: summarise(values).mean, effect, lo95, hi95 };
  });
}

/** Points of all cases that were drawn as one. */
function samplesOf(points: readonly DesignPoint[], parameter: string, drawn: readonly string[]): Sample[] {
  const found = new Map<string, DesignPoint[]>();
  for (const point of points) {
    const key = JSON.stringify(drawn.map((name) => point.parameters[name] ?? ''));
    found.set(key, [...(found.get(key) ?? []), point]);
  }
  return [...found.values()].map((some) => ({ value: some[0].parameters[parameter] ?? '', points: some }));
}

/** Each value where there are few that have points enough, else slices of about as many; equal values stay together. */
function slicesOf(samples: readonly Sample[]): { readonly level: string; readonly members: readonly Sample[] }[] {
  const byValue = new Map<string, Sample[]>();
  for (const sample of samples) byValue.set(sample.value, [...(byValue.get(sample.value) ?? []), sample]);
  const values = inOrder([...byValue.keys()]);
  const isEnough = ({ members }: { readonly members: readonly Sample[] }) => members.length >= fewestInSlice;
  const single = values.map((level) => ({ level, members: byValue.get(level) ?? [] }));
  if (!areNumbers(values) || (values.length <= mostLevels && single.every(isEnough))) return single.filter(isEnough);
  const count = Math.min(slices, Math.floor(samples.length / fewestInSlice));
  const bins: (typeof single)[] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const one of single) {
    // By the middle of its samples, so that a value that many have falls where most of them would.
    const middle = before + one.members.length / 2;
    if (count > 0) bins[Math.floor((count * middle) / samples.length)].push(one);
    before += one.members.length;
  }
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      level: bin.length === 1 ? bin[0].level : sliceName(bin.map(({ level }) => level)),
      members: bin.flatMap(({ members }) => members),
    }))
    .filter(isEnough);
}
