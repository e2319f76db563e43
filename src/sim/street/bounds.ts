/** What makes each citizen active: a bound on C/A in view, from hardship and risk aversion that never change. */
import { criticalRatio, ratioBound } from '../civilViolence.ts';
import { mixKeys, uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { valueAt } from './changes.ts';
import type { Street } from './street.ts';

/** Bound of a citizen, by number; hardship and risk aversion are even from 0 to 1, and drawn from the same luck every time. */
export function boundOf(setting: Setting, street: Street, random: Random, citizen: number, legitimacy: number): number {
  const { arrestConstant, threshold } = setting.parameters.order;
  const key = mixKeys(street.key, citizen);
  const hardship = uniform(random, stream.hardship, key, 0, 0);
  const riskAversion = uniform(random, stream.riskAversion, key, 0, 0);
  const critical = criticalRatio(hardship * (1 - legitimacy) - threshold, riskAversion, arrestConstant);
  return ratioBound(critical, street.rules.rounding);
}

/** Writes the bound of every citizen for the legitimacy of a turn; only where each has an entry of their own. */
export function setBounds(world: World, setting: Setting, street: Street, random: Random, turn: number): void {
  let citizen = 0;
  for (const group of street.groups) {
    const legitimacy = valueAt(street, 'legitimacy', group.legitimacy, turn);
    for (let number = 0; number < group.citizens; number++, citizen++)
      world.streetBound[citizen] = boundOf(setting, street, random, citizen, legitimacy);
  }
}
