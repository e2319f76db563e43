/** What an act is expected to cost whoever commits it. */
import { hostValue, standsUpTo } from './hostForces.ts';
import { exp } from './math.ts';
import { lineCost } from './redLines.ts';
import { believedPresence } from './scouts.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

const power = (value: number, opposed: number): number => (value > 0 ? value / (value + opposed) : 0);

/** What of a perpetrator its expected cost depends on. */
export interface Standing {
  readonly arms: number;
  readonly shield: number;
  readonly stake: number;
  readonly perceiver: number;
}

/** Expected cost of an act of an actor at a place, crossing a red line included. */
export function expectedCost(world: World, setting: Setting, actor: number, place: number, fighters: number): number {
  const host = standsUpTo(setting, actor) ? hostValue(world, setting, setting.placeCells[place]) : 0;
  return costFor(world, setting, setting.actors[actor], place, fighters, host) + lineCost(world, setting, actor, place);
}

/**
 * Expected cost of an act at a place: chance of being met by a unit that may and can act, times the cost of defeat; plus
 * chance of being identified, times the cost of arrest and of exposure. The same for every kind of actor.
 * @param host fighting value of host units that would stand up to it
 */
export function costFor(
  world: World,
  setting: Setting,
  who: Standing,
  place: number,
  fighters: number,
  host = 0,
): number {
  const { arms, shield, stake, perceiver } = who;
  const { perpetrators, information, response, harm, force } = setting.parameters;
  const cell = setting.placeCells[place];
  const informing = world.informing[cell];
  const opposed = fighters * arms;
  const at = perceiver * setting.places.length + place;
  const here = believedPresence(world, setting, perceiver, place, world.hour[0]);
  // Police are not for a sustained fight, and those who would begin one know it.
  const soldiersAlone = arms >= 1 && fighters > force.policeLimit;
  const seen = information.reportFloor + (information.reportShare - information.reportFloor) * informing;
  const hours = (soldiersAlone ? world.soldierHours[place] : world.responseHours[place]) + response.commandDelayHours;
  const coming = soldiersAlone ? world.soldierValue[place] : world.responseValue[place];
  const answered = seen * world.credibility[0] * exp(-hours / harm.durationHours) * power(coming, opposed);
  const standing = soldiersAlone ? world.beliefSoldiers[at] : world.beliefValue[at];
  const byMission = here * power(standing, opposed) + (1 - here) * answered;
  const met = host > 0 ? 1 - (1 - byMission) * (1 - power(host, opposed)) : byMission;
  // Who may not inform may still be seen: unarmed eyes that stay with people bear witness.
  const witnessed = (1 - informing) * world.contactMemory[cell] * perpetrators.witnessShare;
  const identified = perpetrators.identifyShare * (informing + witnessed);
  const arrested =
    Math.min(1, world.arrestNow[cell] / perpetrators.arrestOfficers) * world.trialChance[place] * (1 - shield);
  return (
    (1 - shield) * met * perpetrators.defeatCost +
    identified * (arrested * perpetrators.arrestCost + stake * perpetrators.exposureCost)
  );
}
