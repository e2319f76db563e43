/** What a run of a result directory was made from: the scenario and the options of its design point. */
import type { Results } from './results.ts';
import { storedPlan } from './storedPlan.ts';
import { openReader } from './store/reader.ts';
import { planAt, type EngineSetup } from './variants.ts';

/** @throws UserError where the plan beside the results is not the one that was run. */
export function storedSetup({ directory, manifest, scenario, runs }: Results, runId: string): EngineSetup {
  if (manifest.kind !== 'sweep') return { scenario, options: manifest.options };
  const plan = storedPlan(manifest, openReader(directory).text);
  const found = runs.find(({ run_id }) => run_id === runId);
  const point = plan.points.find(({ point_id }) => point_id === found?.point_id);
  return point === undefined ? plan : planAt(plan, point);
}
