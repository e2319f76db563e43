/** What a sampled design is for: elementary effects of one by Morris, total indices of one by Saltelli, first-order indices of all others. */
import { firstOrder } from '../analysis/firstOrder.ts';
import type { IndexRow } from '../analysis/firstOrder.ts';
import type { DesignPoint, Responses } from '../analysis/mainEffects.ts';
import { mean, present } from '../analysis/moments.ts';
import { totalOrder } from '../analysis/totalOrder.ts';
import { screening } from '../analysis/screening.ts';
import type { ScreeningRow } from '../analysis/screening.ts';
import { morrisTrajectories } from '../analysis/designs/morris.ts';
import { columnOf } from '../scenario/study/check.ts';
import type { StudyShape } from '../scenario/study/schema.ts';
import type { PostureResponses } from './responses.ts';
import type { Reader } from './store/reader.ts';
import { planFrom, readStudy } from './studyDirectory.ts';
import { studyFile } from './studyInputs.ts';

export interface Sensitivity {
  readonly screening: readonly ScreeningRow[];
  readonly indices: readonly IndexRow[];
  /** A design that is made for total indices has too few whole samples for any. */
  readonly lacksSamples: boolean;
}

/** Designs whose parameters are drawn independently of each other. */
const sampled: readonly StudyShape['design']['method'][] = ['lhs', 'maximin', 'sobol', 'random'];

/** Of the averages over replications at each point. Empty for designs that are made for something else. */
export function sensitivity(
  reader: Reader,
  points: readonly DesignPoint[],
  responses: readonly PostureResponses[],
): Sensitivity {
  const none: Sensitivity = { screening: [], indices: [], lacksSamples: false };
  if (reader.manifest.kind !== 'sweep' || points.length < 2) return none;
  const { outcomes, measureCount } = reader.manifest;
  const measures = outcomes.slice(0, measureCount);
  const named = (file: string) => ({ file, text: reader.text(file) });
  const { design } = readStudy(named(studyFile), measures).shape;
  if (design.method === 'morris' || design.method === 'saltelli') {
    const { drawn } = planFrom({ study: named(studyFile), read: named, measures });
    const parameters = Object.entries(design.parameters).map(([path, one]) => columnOf(path, one));
    const found = responses.map(({ responses: by, ...about }) => {
      const averages = averagesOf(by);
      return { about, values: drawn.map((id) => averages.get(id) ?? null) };
    });
    if (design.method === 'saltelli') {
      const indices = found.flatMap(({ about, values }) => totalOrder({ parameters, values }, about));
      return { ...none, indices, lacksSamples: found.length > 0 && indices.length === 0 };
    }
    const rows = trajectories(design, drawn.length);
    return { ...none, screening: found.flatMap(({ about, values }) => screening({ parameters, rows, values }, about)) };
  }
  if (!sampled.includes(design.method)) return none;
  return {
    ...none,
    indices: responses.flatMap(({ responses: found, ...about }) => firstOrder(points, averagesOf(found), about)),
  };
}

/** The rows that were drawn: once, or once a case. */
function trajectories({ samples = 1, levels, seed, parameters }: StudyShape['design'], count: number): number[][] {
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
