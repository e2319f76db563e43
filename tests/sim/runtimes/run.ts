/** One run of the engine as a runtime sees it: a parsed scenario in, the digests out. No Node, no parser. */
import type { Scenario } from '../../../src/scenario/schema.ts';
import { noMission } from '../../../src/sim/arms.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { createSetting } from '../../../src/sim/setting.ts';

export interface Task {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly days: number;
}

/** By posture, with the burn-in: the digest of the state, and every outcome to the last bit. */
export function digestsOf({ scenario, seed, days }: Task): Record<string, string> {
  const setting = createSetting(scenario);
  const burnIn = runBurnIn(setting, seed);
  const digests: Record<string, string> = { 'burn-in': burnIn.digest };
  for (const posture of [...setting.postures.map(({ id }) => id), noMission]) {
    const { digest, outcomes, incidents } = runArm(setting, burnIn, posture, { days });
    digests[posture] = `${digest} ${incidents.length} ${Object.values(outcomes).join(' ')}`;
  }
  return digests;
}
