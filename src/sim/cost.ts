/** What an act is expected to cost whoever commits it. */
import { exp } from './math.ts';
import { believedPresence } from './scouts.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

const power = (value: number, opposed: number): number => (value > 0 ? value / (value + opposed) : 0);

/**
 * Expected cost of an act at a place: chance of being met by a unit that may and can act, times the cost of defeat; plus
 * chance of being identified, times the cost of arrest and of exposure. The same for every kind of actor.
 */
export function expectedCost(world: World, setting: Setting, actor: number, place: number, fighters: number): number {
  const { arms, shield, stake, perceiver } = setting.actors[actor];
  const { perpetrators, information, response, harm } = setting.parameters;
  const cell = setting.placeCells[place];
  const informing = world.informing[cell];
  const opposed = fighters * arms;
  const here = believedPresence(world, setting, actor, place, world.hour[0]);
  const seen = information.reportFloor + (information.reportShare - information.reportFloor) * informing;
  const hours = world.responseHours[place] + response.commandDelayHours;
  const answered =
    seen * world.credibility[0] * exp(-hours / harm.durationHours) * power(world.responseValue[place], opposed);
  const met =
    here * power(world.beliefValue[perceiver * setting.places.length + place], opposed) + (1 - here) * answered;
  // Who may not inform may still be seen: unarmed eyes that stay with people bear witness.
  const witnessed = (1 - informing) * world.contactMemory[cell] * perpetrators.witnessShare;
  const identified = perpetrators.identifyShare * (informing + witnessed);
  const arrested =
    Math.min(1, world.arrestNow[cell] / perpetrators.arrestOfficers) *
    (setting.places[place].court ? 1 : perpetrators.arrestWithoutCourt) *
    (1 - shield);
  return (
    (1 - shield) * met * perpetrators.defeatCost +
    identified * (arrested * perpetrators.arrestCost + stake * perpetrators.exposureCost)
  );
}
