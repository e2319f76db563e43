/**
 * Talks day by day. A group comes round to what talks are worth to it: more while its ceasefires hold, the mission is
 * believed and fighting fails, less where peace would end its trade. Attacks by those who will not talk on its people, and
 * giving up more fighters than its rival, take commitment away. And who will not follow may break away.
 */
import { hourOfDay } from '../calendar.ts';
import { isAttackCode } from '../codes.ts';
import { fightersOfGroup, talks, wasEnded } from '../commitment.ts';
import { halving } from '../decay.ts';
import type { Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { breakAway } from '../splinters.ts';
import type { World } from '../world.ts';
import type { Process } from './process.ts';

const daysPerWeek = 7;

/** Mean hold of a group's ceasefires, 0 without one. */
function trucesOf(world: World, setting: Setting, spoiler: number): number {
  const own = setting.truces.flatMap(({ parties }, truce) =>
    parties.includes(spoiler) ? [world.truceHold[truce]] : [],
  );
  return own.length > 0 ? own.reduce((sum, hold) => sum + hold, 0) / own.length : 0;
}

/** What talks are worth to a group now, 0 to 1. */
function worth(world: World, setting: Setting, spoiler: number): number {
  const group = setting.scenario.spoilers[spoiler];
  if (!talks(group)) return 0;
  const { offer, truceWeight, credibilityWeight, failureWeight, failuresFull, insideWeight, illicitWeight } =
    setting.parameters.talks;
  const offered =
    offer +
    truceWeight * trucesOf(world, setting, spoiler) +
    credibilityWeight * world.credibility[0] +
    failureWeight * Math.min(1, world.failures[spoiler] / failuresFull) +
    (group.stance === 'inside' ? insideWeight : 0);
  const { process } = setting.scenario.peace;
  return Math.min(1, Math.max(0, process * offered - illicitWeight * group.funding.illicit));
}

/** Attacks since yesterday on the people of a group that its enemies of peace began and nobody ended. */
function spoilt(world: World, setting: Setting, spoiler: number): number {
  const { scenario, actors, groups } = setting;
  const people = groups.indexOf(scenario.spoilers[spoiler].from);
  let count = 0;
  for (let incident = 0; incident < world.incidentCount[0]; incident++) {
    const hour = world.incidentHour[incident];
    const actor = world.incidentActor[incident];
    if (hour < world.hour[0] - 24 || hour >= world.hour[0] || actor < 0) continue;
    if (!isAttackCode(world.incidentKind[incident]) || wasEnded(world, incident)) continue;
    const other = actors[actor].spoiler;
    if (other < 0 || other === spoiler || talks(scenario.spoilers[other])) continue;
    const here = world.areaPersons[world.incidentPlace[incident] * groups.length + people];
    if (here > 0 && actors[actor].targets[people] > 0) count++;
  }
  return count;
}

/** Share of the fighters that it had at the start that a group still has. */
const share = (world: World, setting: Setting, spoiler: number): number =>
  fightersOfGroup(world, setting, spoiler) / Math.max(1, setting.scenario.spoilers[spoiler].fighters);

/** Has a group given up more of its fighters than a rival, by more than it dares? */
const exposed = (world: World, setting: Setting, spoiler: number): boolean =>
  setting.rivalGroups[spoiler].some(
    (rival) =>
      share(world, setting, spoiler) <
      (1 - setting.parameters.talks.dilemmaGap) * Math.min(1, share(world, setting, rival)),
  );

function comeRound(world: World, setting: Setting, spoiler: number): void {
  const { talkDays, attackLoss, dilemmaLoss } = setting.parameters.talks;
  const goal = worth(world, setting, spoiler);
  const before = world.commitment[spoiler];
  const lost =
    attackLoss * spoilt(world, setting, spoiler) + (exposed(world, setting, spoiler) ? dilemmaLoss / daysPerWeek : 0);
  world.commitment[spoiler] = Math.max(0, goal + (before - goal) * halving(1, talkDays) - lost);
}

/** Daily, where a scenario has talks, or groups that may break away. */
export const peaceProcess: Process = (world: World, setting: Setting, random: Random) => {
  if (hourOfDay(world.hour[0]) !== 0) return;
  const { process, fromDay } = setting.scenario.peace;
  const day = Math.floor(world.hour[0] / 24);
  if (process > 0 && day >= fromDay)
    setting.scenario.spoilers.forEach((_, spoiler) => comeRound(world, setting, spoiler));
  breakAway(world, setting, random, day);
};
