import { onTheSpot } from '../attack/onTheSpot.ts';
import { outcomeCode } from '../codes.ts';
import { never } from '../columns.ts';
import { isCommanded } from '../inForce.ts';
import { learn } from '../knowledge.ts';
import { partyFighters } from '../parties.ts';
import { crosses } from '../redLines.ts';
import { uniform, type Random } from '../random.ts';
import { willingness } from '../response/forceTests.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

/** Outcomes of an act that somebody answered. */
const answered: ReadonlySet<number> = new Set([outcomeCode.deterred, outcomeCode.stopped, outcomeCode.blocked]);

/** A breach was met or was not: belief in the line and in the mission follow. */
function settle(world: World, setting: Setting, line: number, met: boolean): void {
  const { redLines, credibility } = setting.parameters;
  if (met) {
    world.lineBelief[line] += redLines.gain * (1 - world.lineBelief[line]);
    world.credibility[0] += Math.min(1, redLines.standing * credibility.gain) * (1 - world.credibility[0]);
    return;
  }
  world.lineBelief[line] *= 1 - redLines.loss;
  world.credibility[0] *= 1 - Math.min(1, redLines.standing * credibility.loss);
}

/** Acts inside a line that ended in this tick. */
function judgeActs(world: World, setting: Setting, line: number, now: number, end: number): void {
  for (let incident = 0; incident < world.incidentCount[0]; incident++) {
    const over = world.incidentEnd[incident];
    const actor = world.incidentActor[incident];
    if (over < now || over >= end || actor < 0) continue;
    const began = world.incidentHour[incident];
    if (
      !crosses(setting, setting.redLines[line], actor, partyFighters(world, actor), world.incidentCell[incident], began)
    )
      continue;
    world.tally[at.lineBreaches]++;
    settle(world, setting, line, answered.has(world.incidentOutcome[incident]));
  }
}

/** Is a force there that outweighs a camp, and will it act? Asked afresh in each tick. */
function drivesOut(
  world: World,
  setting: Setting,
  random: Random,
  cell: number,
  fighters: number,
  arms: number,
  hour: number,
): boolean {
  const { value, lead } = onTheSpot(world, setting, cell, hour, arms >= 1 ? fighters : 0);
  if (lead < 0 || value < fighters * arms) return false;
  return uniform(random, stream.lineAnswer, cell, Math.floor(hour), 0) < willingness(world, setting, lead);
}

/** Bands that camp inside a line: reported at once, and judged by whether a force that could stop them came in time. */
function judgeCamps(world: World, setting: Setting, random: Random, line: number, end: number): void {
  const { answerHours } = setting.parameters.redLines;
  let camped = 0;
  let met = false;
  setting.actors.forEach((actor, index) => {
    const cell = world.actorCell[index];
    const fighters = world.actorFighters[index];
    const party = partyFighters(world, index);
    if (cell < 0 || !crosses(setting, setting.redLines[line], index, party, cell, end)) return;
    camped += fighters;
    met ||= drivesOut(world, setting, random, cell, fighters, actor.arms, end);
  });
  if (camped === 0) {
    world.lineBreachHour[line] = never;
    return;
  }
  if (world.lineBreachHour[line] === never) {
    world.lineBreachHour[line] = end;
    world.tally[at.lineBreaches]++;
    learn(world, setting.nearestPlace[setting.redLines[line].cell], setting.parameters.information.attackThreat);
  }
  if (!met && end < world.lineBreachHour[line] + answerHours) return;
  settle(world, setting, line, met);
  // Who stays is judged anew, once in each span of hours.
  world.lineBreachHour[line] = end;
}

/** Who crossed an announced line, and was it answered? */
export const redLines: Process = (world, setting, random) => {
  if (setting.redLines.length === 0 || !isCommanded(world, setting)) return;
  const now = world.hour[0];
  const end = now + setting.tickHours;
  setting.redLines.forEach((_, line) => {
    judgeActs(world, setting, line, now, end);
    judgeCamps(world, setting, random, line, end);
  });
};
