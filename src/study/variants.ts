/** The scenario of a design point: the study's file with the constants and the point's own values set. */
import type { Plan, Point, RunOptions, Variants } from './plan.ts';
import { scenarioReader } from '../scenario/parse.ts';
import type { ScenarioReader } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema.ts';

/** A scenario and how its runs go: what an engine is made from. */
export interface EngineSetup {
  readonly scenario: Scenario;
  readonly options: RunOptions;
}

const readers = new WeakMap<Variants, ScenarioReader>();

function readerOf(variants: Variants): ScenarioReader {
  let reader = readers.get(variants);
  if (reader === undefined) {
    reader = scenarioReader(variants.source, 'scenario', { outcomes: variants.measures });
    readers.set(variants, reader);
  }
  return reader;
}

/** From what a plan has in common to what the runs of a point are made from. */
export type SetupAt = (plan: EngineSetup & Pick<Plan, 'variants'>, point: Pick<Point, 'changes'>) => EngineSetup;

/**
 * What the runs of a point are made from.
 * @throws Error for values that the scenario does not take, which a plan has made sure of.
 */
export const setupAt: SetupAt = ({ variants, scenario, options }, { changes }) => {
  if (variants === null || changes === undefined) return { scenario, options };
  const parsed = readerOf(variants).parse([...variants.set, ...changes]);
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('; '));
  return { scenario: parsed.scenario, options: { ...options, days: variants.days ?? parsed.scenario.days } };
};

/** Points come one after the other, and several workers are at neighbouring ones. */
const mostKept = 16;
const kept = new WeakMap<Plan, Map<string, Plan>>();

/** The plan as it is for one point: its scenario, its days. */
export function planAt(plan: Plan, point: Point): Plan {
  if (plan.variants === null || point.changes === undefined) return plan;
  const plans = kept.get(plan) ?? new Map<string, Plan>();
  kept.set(plan, plans);
  const known = plans.get(point.point_id);
  if (known !== undefined) return known;
  const made = { ...plan, ...setupAt(plan, point) };
  if (plans.size >= mostKept) plans.delete([...plans.keys()][0]);
  plans.set(point.point_id, made);
  return made;
}
