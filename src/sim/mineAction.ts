/** Strikes that engineers study: their makers lose some skill for a while. */
import { kindCode } from './codes.ts';
import { halving } from './decay.ts';
import { straightKm } from './ground.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** The armed group with the skill whose band camps nearest to a strike and could have laid it; -1 none. */
function makerOf(world: World, setting: Setting, cell: number): number {
  let maker = -1;
  let nearest: number = setting.parameters.hazard.layKm;
  setting.actors.forEach(({ ied, spoiler }, index) => {
    if (ied <= 0 || world.actorFighters[index] === 0) return;
    const km = straightKm(setting.ground, world.actorCell[index], cell);
    if (km > nearest || (km === nearest && maker >= 0)) return;
    maker = spoiler;
    nearest = km;
  });
  return maker;
}

/** A day of those who study strikes, where engineers came to the cell soon enough; what was lost is regained over months. */
export function studyStrikes(world: World, setting: Setting, hour: number): void {
  if (setting.scenario.mission.mineAction?.exploitation !== true) return;
  const { exploitShare, exploitDays, exploitWithinDays } = setting.parameters.hazard;
  const kept = halving(1, exploitDays);
  for (let spoiler = 0; spoiler < world.iedCut.length; spoiler++) world.iedCut[spoiler] *= kept;
  for (let incident = world.incidentCount[0] - 1; incident >= 0; incident--) {
    const struck = world.incidentHour[incident];
    if (struck < hour - 24 * (exploitWithinDays + 1)) break;
    if (world.incidentKind[incident] !== kindCode.ied || world.incidentStudied[incident] === 1) continue;
    const came = world.clearedHour[world.incidentCell[incident]];
    if (came <= struck || came > struck + 24 * exploitWithinDays) continue;
    world.incidentStudied[incident] = 1;
    const maker = makerOf(world, setting, world.incidentCell[incident]);
    if (maker >= 0) world.iedCut[maker] += exploitShare * (1 - world.iedCut[maker]);
  }
}
