/** Red lines that the mission announced: who is inside one, and what crossing is expected to cost. */
import type { RedLine } from './announced.ts';
import { actorCode } from './codes.ts';
import { straightKm } from './ground.ts';
import { partyFighters } from './parties.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Does a line forbid an actor with so many fighters to be in a cell now? */
export function crosses(
  setting: Setting,
  line: RedLine,
  actor: number,
  fighters: number,
  cell: number,
  hour: number,
): boolean {
  return (
    setting.actors[actor].spoiler === line.spoiler &&
    fighters >= line.fighters &&
    hour >= line.fromHour &&
    hour < line.untilHour &&
    straightKm(setting.ground, cell, line.cell) <= line.radiusKm
  );
}

/** Expected cost for an actor to be in a place that lines forbid, as far as they are believed; 0 outside every line. */
export function lineCost(world: World, setting: Setting, actor: number, place: number): number {
  const { kind } = setting.actors[actor];
  if (kind !== actorCode.band || setting.redLines.length === 0) return 0;
  let most = 0;
  const fighters = partyFighters(world, actor);
  setting.redLines.forEach((line, index) => {
    if (crosses(setting, line, actor, fighters, setting.placeCells[place], world.hour[0]))
      most = Math.max(most, world.lineBelief[index]);
  });
  return most * setting.parameters.redLines.cost;
}

/** Is an act a breach of a line? The answer to it was planned beforehand. */
export const isBreach = (world: World, setting: Setting, incident: number): boolean =>
  world.incidentActor[incident] >= 0 &&
  setting.redLines.some((line) =>
    crosses(
      setting,
      line,
      world.incidentActor[incident],
      partyFighters(world, world.incidentActor[incident]),
      world.incidentCell[incident],
      world.incidentHour[incident],
    ),
  );
