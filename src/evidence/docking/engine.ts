/** Rows that use the engine as it is: scenario files written as plain data, parsed like any other, and run over seeds. */
import { parseScenario } from '../../scenario/parse.ts';
import { formatProblem } from '../../scenario/problems.ts';
import type { ScenarioFile } from '../../scenario/schema.ts';
import { measures } from '../../sim/measures/catalogue.ts';
import type { RunRecord } from '../../sim/record.ts';
import { runArm, runBurnIn } from '../../sim/run.ts';
import { createSetting, type Setting } from '../../sim/setting.ts';

/** The setting of a scenario. @throws RangeError naming the first mistake in it. */
export function settingOf(file: ScenarioFile): Setting {
  const parsed = parseScenario(JSON.stringify(file), 'docking', { outcomes: measures.map(({ name }) => name) });
  if ('problems' in parsed) throw new RangeError(formatProblem(parsed.problems[0]));
  return createSetting(parsed.scenario);
}

/** More ticks than any run has: nothing is recorded between the first and the last. */
const never = 1_000_000_000;

/** A run of an arm in its own steady state: the burn-in is under the same posture, or without a mission from the start. */
export function steadyRun(setting: Setting, seed: number, posture: string): RunRecord {
  const options = { recordEvery: never };
  return runArm(setting, runBurnIn(setting, seed, options, posture), posture, options);
}

/** Seeds 1 to n; the streams of neighbouring seeds have nothing in common. */
export const seedsTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

/** Keeps the result of a pure study, so that the rows which read the same runs make them once. */
export function remembered<Study>(run: (full: boolean) => Study): (full: boolean) => Study {
  const kept = new Map<boolean, Study>();
  return (full) => {
    const before = kept.get(full);
    if (before !== undefined) return before;
    const study = run(full);
    kept.set(full, study);
    return study;
  };
}
