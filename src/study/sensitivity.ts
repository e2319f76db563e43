/** What a sampled design is for: elementary effects of one by Morris, total indices of one by Saltelli, first-order indices of all others. */
import { firstOrder } from '../analysis/firstOrder.ts';
import type { IndexRow } from '../analysis/firstOrder.ts';
import type { DesignPoint } from '../analysis/levels.ts';
import type { Responses } from '../analysis/mainEffects.ts';
import { mean, present } from '../analysis/moments.ts';
import { totalOrder } from '../analysis/totalOrder.ts';
import { screening } from '../analysis/screening.ts';
import type { ScreeningRow } from '../analysis/screening.ts';
import { morrisTrajectories } from '../analysis/designs/morris.ts';
import type { PostureResponses } from './responses.ts';
import type { Reader } from './store/reader.ts';
import { isDrawn, variedColumns } from './storedDesign.ts';
import type { Design } from './storedDesign.ts';
import { planFrom } from './studyDirectory.ts';
import { studyFile } from './studyInputs.ts';

export interface Sensitivity {
  readonly screening: readonly ScreeningRow[];
  readonly indices: readonly IndexRow[];
  /** Of what a design that is made for indices has too few for any: whole samples of one by Saltelli, else points. */
  readonly lacks: 'samples' | 'points' | null;
}

/** Of the averages over replications at each point. Empty for designs that are made for something else. */
export function sensitivity(
  reader: Reader,
  design: Design | undefined,
  points: readonly DesignPoint[],
  responses: readonly PostureResponses[],
): Sensitivity {
  const none: Sensitivity = { screening: [], indices: [], lacks: null };
  if (design === undefined || points.length < 2) return none;
  const { outcomes, measureCount } = reader.manifest;
  const measures = outcomes.slice(0, measureCount);
  const named = (file: string) => ({ file, text: reader.text(file) });
  if (design.method === 'morris' || design.method === 'saltelli') {
    const { drawn } = planFrom({ study: named(studyFile), read: named, measures, isTrial: true });
    const parameters = variedColumns(design);
    const found = responses.map(({ responses: by, ...about }) => {
      const averages = averagesOf(by);
      return { about, values: drawn.map((id) => averages.get(id) ?? null) };
    });
    if (design.method === 'saltelli') {
      const indices = found.flatMap(({ about, values }) => totalOrder({ parameters, values }, about));
      return { ...none, indices, lacks: found.length > 0 && indices.length === 0 ? 'samples' : null };
    }
    const rows = trajectories(design, drawn.length);
    return { ...none, screening: found.flatMap(({ about, values }) => screening({ parameters, rows, values }, about)) };
  }
  if (!isDrawn(design)) return none;
  const indices = responses.flatMap(({ responses: found, ...about }) => firstOrder(points, averagesOf(found), about));
  return { ...none, indices, lacks: responses.length > 0 && indices.length === 0 ? 'points' : null };
}

/** The rows that were drawn: once, or once a case. */
function trajectories({ samples = 1, levels, seed, parameters }: Design, count: number): number[][] {
  const once = morrisTrajectories(samples, Object.keys(parameters).length, levels, seed);
  return Array.from({ length: count }, (_, row) => once[row % once.length]);
}

function averagesOf(responses: Responses): Map<string, number> {
  const averages = new Map<string, number>();
  for (const [point, values] of responses) {
    const average = mean(present(values));
    if (average !== null) averages.set(point, average);
  }
  return averages;
}
