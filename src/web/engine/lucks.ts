/** Many lucks of the same arms, one after the other: only what came out at the end is kept. */
import { snapshot } from '../../sim/world.ts';
import { measures } from '../../sim/measures/catalogue.ts';
import type { LuckResult, LucksWanted } from './messages.ts';
import { openScenario } from './openScenario.ts';
import { begin, createPlayback, stepArm, stepBurnIn } from './playback.ts';

/** Runs every arm with every luck. @param say is told of each run at its end @throws Error for a scenario with mistakes */
export function runLucks({ scenario, postures, seeds, names }: LucksWanted, say: (result: LuckResult) => void): void {
  const setting = openScenario(scenario);
  if ('problems' in setting) throw new Error(setting.problems[0]);
  const told = measures.filter(({ name }) => names.includes(name));
  for (const seed of seeds) {
    let burntIn: Uint8Array | undefined;
    for (const posture of postures) {
      const arm = createPlayback(setting, posture, seed, 0);
      if (!burntIn) {
        while (stepBurnIn(arm));
        burntIn = snapshot(arm.frontier);
      }
      begin(arm, burntIn);
      while (stepArm(arm));
      const outcomes = Object.fromEntries(told.map(({ name, of }) => [name, of(arm.frontier, setting)]));
      say({ seed, posture, outcomes });
    }
  }
}
