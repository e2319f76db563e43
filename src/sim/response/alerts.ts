/** The response chain from the attack to headquarters: somebody reports it, and the word is passed on. */
import { eventCode, kindCode } from '../codes.ts';
import { never } from '../columns.ts';
import { doctrineInForce, missionGone } from '../inForce.ts';
import { awaitsAnswer, enterPicture, isForgotten, reach } from '../incidents.ts';
import { networkIn } from '../knowledge.ts';
import { pushEvent } from '../queue.ts';
import { exponential, type Random } from '../random.ts';
import { isBreach } from '../redLines.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';

/** Somebody reports an act, or warns of it; headquarters hears of it after the word was passed on. */
export function report(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (missionGone(world) || !awaitsAnswer(world, incident) || world.incidentKnown[incident] < never) return;
  const luck = world.incidentLuck[incident];
  const { relayHours, networkHaste } = setting.parameters.information;
  const delay = relayHours * (1 - networkHaste * networkIn(world, setting, world.incidentCell[incident]));
  world.incidentKnown[incident] = hour;
  reach(world, incident, 'known');
  pushEvent(world.queue, hour + delay * exponential(random, stream.relay, luck, 0, 0), luck, eventCode.alert, incident);
}

/** The alert reaches headquarters and enters the picture; a decision follows after a delay that delegation shortens. */
export function alert(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  if (missionGone(world) || !awaitsAnswer(world, incident) || isForgotten(world, incident)) return;
  const { response } = setting.parameters;
  const luck = world.incidentLuck[incident];
  reach(world, incident, 'alerted');
  enterPicture(world, setting, incident);
  const { responseDelegation, policeCommand } = doctrineInForce(world, setting);
  const own =
    response.commandDelayHours + (response.delegatedDelayHours - response.commandDelayHours) * responseDelegation;
  // Police under military command wait for two chains of command.
  const twice = policeCommand === 'military' && world.incidentKind[incident] === kindCode.riot;
  const mean = twice ? own * response.frictionFactor : own;
  pushEvent(
    world.queue,
    // What is to be done when a line is crossed was decided beforehand.
    isBreach(world, setting, incident) ? hour : hour + mean * exponential(random, stream.commandDelay, luck, 0, 0),
    luck,
    eventCode.decide,
    incident,
  );
}
