/**
 * What must hold after every tick, whatever the scenario. A run never calls this: tests do, and whoever looks for the
 * first tick at which a state went wrong.
 */
import { fighterFaults, missionFaults } from './invariants/forces.ts';
import { incidentFaults, queueFaults } from './invariants/incidents.ts';
import { itineraryFaults } from './invariants/itineraries.ts';
import { numberFaults } from './invariants/numbers.ts';
import { civilianFaults, custodyFaults, sumFaults } from './invariants/people.ts';
import type { Standing } from './invariants/forces.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/**
 * Every rule that the state breaks, in words; empty when it is sound.
 * @param since who stood under arms when the counters were last set to zero: `standing(world)` just before a fork, and
 * just after `startWorld` for a burn-in
 */
export function violations(world: World, setting: Setting, since: Standing): string[] {
  return [
    ...numberFaults(world, setting),
    ...civilianFaults(world, setting),
    ...sumFaults(world, setting),
    ...custodyFaults(world, setting),
    ...fighterFaults(world, setting, since),
    ...missionFaults(world, setting, since),
    ...itineraryFaults(world, setting),
    ...queueFaults(world),
    ...incidentFaults(world, setting),
  ];
}
