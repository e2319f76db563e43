/** The citizens of a street, as the engine draws them, for a reference that is to have the same ones. */
import type { Scenario } from '../../src/scenario/schema.ts';
import { createRandom, mixKeys, uniform } from '../../src/sim/random.ts';
import { createSetting } from '../../src/sim/setting.ts';
import { stream } from '../../src/sim/streams.ts';

/** Net grievance G - T and risk aversion R of each citizen in turn. */
export function citizens(scenario: Scenario, seed: number): Float64Array {
  const street = createSetting(scenario).street!;
  const random = createRandom(seed);
  const traits: number[] = [];
  for (const { legitimacy, citizens: count } of street.groups)
    for (let number = 0; number < count; number++) {
      const key = mixKeys(street.key, traits.length / 2);
      const hardship = uniform(random, stream.hardship, key, 0, 0);
      traits.push(hardship * (1 - legitimacy) - scenario.parameters.order.threshold);
      traits.push(uniform(random, stream.riskAversion, key, 0, 0));
    }
  return Float64Array.from(traits);
}
