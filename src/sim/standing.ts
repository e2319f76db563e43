/**
 * The standing of the mission: whether each group sees it as impartial and thinks that it should be there, and whether the
 * host state and armed groups let it work. Events move it here, days in the process `stocks`; without the key
 * `mission.judged` nothing of it is followed and nobody acts on it.
 */
import { impact } from './attack/harm.ts';
import { actorCode } from './codes.ts';
import { straightKm } from './ground.ts';
import { isCommanded } from './inForce.ts';
import { exp } from './math.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Is there a mission that groups and hosts judge? */
export const isJudged = (world: World, setting: Setting): boolean =>
  setting.scenario.mission.judged && isCommanded(world, setting);

/** Impartiality at most in the eyes of a group: none where the mission is known to side with another. */
export function mostImpartial({ scenario, groups }: Setting, group: number): number {
  const { sidesWith } = scenario.mission;
  return sidesWith === undefined || groups[group] === sidesWith ? 1 : 0;
}

/** A camp in the cell or beside it, the corners of a cell included, is no farther than so many cells. */
const besideCells = 1.5;

/** Share of recent attacks that were acted on, as people of a group know it. */
export const deliveredFor = (world: World, setting: Setting, group: number): number =>
  isJudged(world, setting) ? world.deliveredTo[group] : world.delivered[0];

/**
 * The groups that an attack was aimed at learn whether somebody acted in time, each by its part of the people there.
 * @param targets above 0 for groups that the attack was aimed at
 */
export function tellGroups(
  world: World,
  setting: Setting,
  acted: boolean,
  place: number,
  targets: readonly number[],
): void {
  if (!isJudged(world, setting)) return;
  const groups = setting.groups.length;
  let prey = 0;
  for (let group = 0; group < groups; group++)
    if (targets[group] > 0) prey += world.areaPersons[place * groups + group];
  if (prey <= 0) return;
  for (let group = 0; group < groups; group++) {
    if (targets[group] <= 0) continue;
    const weight = (setting.parameters.credibility.deliveredWeight * world.areaPersons[place * groups + group]) / prey;
    world.deliveredTo[group] += weight * ((acted ? 1 : 0) - world.deliveredTo[group]);
  }
}

/**
 * Each group thinks less of the mission, by how many of its people hear what the mission did, or stood behind.
 * @param felt size of the event as people feel it, 1 where ten are killed
 */
export function loseLegitimacy(world: World, setting: Setting, cell: number, felt: number): void {
  if (!isJudged(world, setting)) return;
  const { mind, stocks } = setting.parameters;
  const groups = setting.groups.length;
  for (let group = 0; group < groups; group++) {
    let heard = 0;
    let all = 0;
    setting.placeCells.forEach((placeCell, place) => {
      const persons = world.areaPersons[place * groups + group];
      all += persons;
      heard += persons * exp(-straightKm(setting.ground, cell, placeCell) / mind.newsKm);
    });
    if (all > 0) world.missionLegitimacy[group] *= 1 - Math.min(1, (stocks.harmLoss * felt * heard) / all);
  }
}

/** Trust in the mission falls where people hear of an event, by its size and their distance. */
export function shockTrust(world: World, setting: Setting, cell: number, size: number): void {
  const { newsKm } = setting.parameters.mind;
  for (let other = 0; other < setting.ground.cells; other++) {
    if (world.personsPresent[other] === 0) continue;
    world.trustShock[other] += size * exp(-straightKm(setting.ground, cell, other) / newsKm);
  }
}

/** The mission killed civilians in a cell. */
export const loseByHarm = (world: World, setting: Setting, cell: number, killed: number): void =>
  loseLegitimacy(world, setting, cell, impact(setting, killed));

/** The mission acted against a perpetrator: a state resents it when it was its own forces. */
export function offendHost(world: World, setting: Setting, actor: number): void {
  const { kind } = setting.actors[actor];
  if ((kind !== actorCode.hostArmy && kind !== actorCode.hostPolice) || !isJudged(world, setting)) return;
  world.consentHost[0] = Math.max(0, world.consentHost[0] - setting.parameters.stocks.forceConsent);
}

/** An armed group lost so many of those who fought the mission. */
export function offendGroup(world: World, setting: Setting, actor: number, lost: number, fought: number): void {
  const { spoiler } = setting.actors[actor];
  if (spoiler < 0 || fought <= 0 || !isJudged(world, setting)) return;
  const loss = setting.parameters.stocks.lossConsent * Math.min(1, lost / fought);
  world.consentOf[spoiler] = Math.max(0, world.consentOf[spoiler] - loss);
}

/** How much oftener than usual the host state refuses a move; 1 where nothing weighs on its consent. */
export const refusalFactor = (world: World, setting: Setting): number =>
  isJudged(world, setting) ? 1 + setting.parameters.stocks.startConsent - world.consentHost[0] : 1;

/** How far the host state lets mentors work, over where nothing weighs on its consent. */
export const consentFactor = (world: World, setting: Setting): number =>
  isJudged(world, setting) ? 1 + world.consentHost[0] - setting.parameters.stocks.startConsent : 1;

/** How much oftener than usual the strongest band that camps in a cell or beside it ambushes the mission. */
export function ambushFactor(world: World, setting: Setting, cell: number): number {
  if (!isJudged(world, setting)) return 1;
  let strongest = -1;
  setting.actors.forEach(({ kind }, actor) => {
    if (kind !== actorCode.band || world.actorFighters[actor] === 0) return;
    if (straightKm(setting.ground, world.actorCell[actor], cell) > besideCells * setting.ground.cellKm) return;
    if (strongest < 0 || world.actorFighters[actor] > world.actorFighters[strongest]) strongest = actor;
  });
  if (strongest < 0) return 1;
  return 1 + setting.parameters.stocks.startConsent - world.consentOf[setting.actors[strongest].spoiler];
}
