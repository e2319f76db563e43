/** What a unit does that came in time: stand by, stop the attack, stand between, or be overrun. */
import { onTheSpot } from '../attack/onTheSpot.ts';
import { capture } from '../captives.ts';
import { takeCasualties } from '../casualties.ts';
import { eventCode, reasonCode, type Reason } from '../codes.ts';
import { hostAgainst } from '../hostForces.ts';
import { reach, setOutcome } from '../incidents.ts';
import { loseFighters } from '../parties.ts';
import { pushEvent } from '../queue.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { offendGroup, offendHost } from '../standing.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import { armedIn, climb, rungCode, willingness } from './forceTests.ts';
import { hurtBystanders } from './ownHarm.ts';

/** May it, will it, can it, and how far must it go? */
export function act(world: World, setting: Setting, random: Random, incident: number, hour: number): void {
  const { force, credibility } = setting.parameters;
  const luck = world.incidentLuck[incident];
  const actor = world.incidentActor[incident];
  const { shield, arms } = setting.actors[actor];
  if (uniform(random, stream.authority, luck, 0, 0) < shield) return standBy(world, incident, 'noAuthority');
  if (uniform(random, stream.willingness, luck, 0, 0) >= willingness(world, setting, world.incidentLead[incident]))
    return standBy(world, incident, 'unwilling');
  const own = onTheSpot(world, setting, world.incidentCell[incident], hour, armedIn(world, setting, incident));
  const value = own.value + hostAgainst(world, setting, incident);
  const opposed = world.incidentFighters[incident] * arms;
  if (value < force.leastRatio * opposed) return standBy(world, incident, 'threatTooHigh');
  const ratio = value > 0 ? opposed / value : Infinity;
  const prevails = uniform(random, stream.fight, luck, 0, 0) < value / (value + opposed);
  const rung = prevails ? climb(world, setting, random, incident) : rungCode.deadly;
  if (rung === 0) return standBy(world, incident, 'noAuthority');
  reach(world, incident, 'acted');
  world.incidentRung[incident] = rung;
  if (rung >= rungCode.warningShots) world.tally[at.forceUsed]++;
  if (!prevails) {
    setOutcome(world, incident, 'overrun');
    fight(world, setting, random, incident, ratio, hour);
    return;
  }
  reach(world, incident, 'effect');
  setOutcome(world, incident, rung >= rungCode.warningShots ? 'stopped' : 'blocked');
  const unit = world.detachmentUnit[world.incidentLead[incident]];
  if (rung === rungCode.deadly) fight(world, setting, random, incident, ratio, hour);
  if (rung >= rungCode.warningShots) capture(world, setting, random, incident, unit);
  world.credibility[0] += credibility.gain * (1 - world.credibility[0]);
  offendHost(world, setting, actor);
  world.incidentEnd[incident] = hour;
  pushEvent(world.queue, hour, luck, eventCode.attackEnd, incident);
}

function standBy(world: World, incident: number, reason: Reason): void {
  setOutcome(world, incident, 'stoodBy');
  world.incidentReason[incident] = reasonCode[reason];
}

/** Losses of a fight: each side loses with the other's weight, and bystanders with the number of perpetrators. */
function fight(world: World, setting: Setting, random: Random, incident: number, ratio: number, hour: number): void {
  const { lossRate, mostLossRatio } = setting.parameters.force;
  const luck = world.incidentLuck[incident];
  const actor = world.incidentActor[incident];
  const lead = world.incidentLead[incident];
  const strength = world.detachmentStrength[lead];
  const mean = lossRate * Math.min(mostLossRatio, ratio) * strength;
  const drawn = uniform(random, stream.peacekeeperLoss, luck, 0, 0);
  takeCasualties(world, setting, random, incident, lead, mean, drawn, hour);
  hurtBystanders(world, setting, random, incident);
  const lost = Math.floor(
    (lossRate / Math.max(1 / mostLossRatio, ratio)) * world.incidentFighters[incident] +
      uniform(random, stream.fighterLoss, luck, 0, 0),
  );
  offendGroup(world, setting, actor, lost, world.incidentFighters[incident]);
  loseFighters(world, setting, actor, lost);
}
