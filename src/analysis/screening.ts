/** Which parameters matter at all, from few points: the elementary effects of Morris (1991, Technometrics 33, 161-174). */
import { tInterval } from './interval.ts';
import type { EffectRow } from './mainEffects.ts';
import { mean, standardDeviation } from './moments.ts';

export interface ScreeningRow extends Pick<EffectRow, 'posture' | 'start' | 'outcome'> {
  readonly parameter: string;
  /** Trajectories with a value at both ends of this parameter's step. */
  readonly n: number;
  /** Mean effect, over the whole range of the parameter; effects of both signs cancel. */
  readonly mu: number | null;
  /** Mean size of the effect (Campolongo, Cariboni and Saltelli 2007): how much the parameter matters. */
  readonly muStar: number | null;
  /** Range of muStar over trajectories. */
  readonly lo95: number | null;
  readonly hi95: number | null;
  /** Spread of the effect: how much it depends on the others, or is bent. */
  readonly sigma: number | null;
}

/** A drawn design: rows in the order of drawing, each axis from 0 to 1, and what was found there. */
export interface DrawnRows {
  readonly parameters: readonly string[];
  /** `parameters.length + 1` rows a trajectory, neighbours of which differ in one axis. */
  readonly rows: readonly (readonly number[])[];
  /** One a row; null where a run failed or `where` left the point out. */
  readonly values: readonly (number | null)[];
}

/** An effect of each parameter in each trajectory, by parameter; trajectories without both ends are left out. */
export function elementaryEffects({ parameters, rows, values }: DrawnRows): number[][] {
  const length = parameters.length + 1;
  const effects: number[][] = parameters.map(() => []);
  for (let row = 1; row < rows.length; row++) {
    if (row % length === 0) continue;
    const [before, after] = [values[row - 1], values[row]];
    const axis = rows[row].findIndex((share, index) => share !== rows[row - 1][index]);
    if (axis < 0 || before === null || after === null) continue;
    effects[axis].push((after - before) / (rows[row][axis] - rows[row - 1][axis]));
  }
  return effects;
}

export function screening(drawn: DrawnRows, about: Pick<EffectRow, 'posture' | 'start' | 'outcome'>): ScreeningRow[] {
  return elementaryEffects(drawn).map((effects, axis): ScreeningRow => {
    const sizes = effects.map(Math.abs);
    const range = tInterval(sizes);
    return {
      ...about,
      parameter: drawn.parameters[axis],
      n: effects.length,
      mu: mean(effects),
      muStar: mean(sizes),
      lo95: range === null ? null : Math.max(0, range.lo),
      hi95: range?.hi ?? null,
      sigma: standardDeviation(effects),
    };
  });
}
