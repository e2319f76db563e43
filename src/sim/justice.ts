/** What becomes of suspects, and what people know of it: custody, bases of the mission, trials, impunity. */
import { halving } from './decay.ts';
import { straightKm } from './ground.ts';
import { take } from './processes/detention.ts';
import type { Setting } from './setting.ts';
import { at } from './tallies.ts';
import { unshielded } from './traffic.ts';
import type { World } from './world.ts';

/** Where a suspect is held. */
type Held = 'custody' | 'base' | 'released';

/** Would host police take a suspect over: are there any near enough? */
const takenOver = (setting: Setting, cell: number): boolean =>
  setting.hostPolice.some(
    (police) => straightKm(setting.ground, police.cell, cell) <= setting.scenario.hostState.justice.handOverKm,
  );

/**
 * A suspect of a group is taken at a place: into custody of the host state while it has room and its police are near;
 * else a base of the mission holds him for some days; else he goes.
 * @param by whose officers took him: the mission's may not hand over where no host police are near
 */
export function takeInto(world: World, setting: Setting, by: 'host' | 'mission', place: number, group: number): Held {
  const { justice } = setting.scenario.hostState;
  const room = justice.custody - world.custody[0];
  if (room >= 1 && (by === 'host' || takenOver(setting, setting.placeCells[place]))) {
    take(world, place * setting.groups.length + group, 1);
    world.tally[at.arrests]++;
    return 'custody';
  }
  if (by === 'mission' && world.heldByMission[0] < setting.parameters.crime.heldMost) {
    world.heldByMission[0]++;
    world.heldOf[place * setting.groups.length + group]++;
    return 'base';
  }
  return 'released';
}

/** Some suspect whom bases hold leaves them: those of the first place and group that have any. */
function leaveBase(world: World, placeGroup: number): void {
  world.heldOf[placeGroup]--;
  world.heldByMission[0]--;
}

/** Daily: host police who collect suspects take over those near enough, while custody has room. */
export function collectSuspects(world: World, setting: Setting): void {
  const { justice } = setting.scenario.hostState;
  if (!justice.collects) return;
  for (let each = 0; each < world.heldOf.length; each++) {
    const cell = setting.placeCells[Math.floor(each / setting.groups.length)];
    while (world.heldOf[each] > 0 && world.custody[0] < justice.custody && takenOver(setting, cell)) {
      leaveBase(world, each);
      take(world, each, 1);
      world.tally[at.suspectsHandedOver]++;
      world.tally[at.arrests]++;
    }
  }
}

/** Daily: bases let go of those whom nobody took over in time; an even stream, so that no hour of each need be kept. */
export function releaseFromBases(world: World, setting: Setting): void {
  const { heldHours } = setting.parameters.crime;
  world.releaseCredit[0] += (world.heldByMission[0] * 24) / heldHours;
  const released = Math.min(world.heldByMission[0], Math.floor(world.releaseCredit[0]));
  world.releaseCredit[0] -= released;
  for (let each = 0, left = released; left > 0; each++)
    for (; left > 0 && world.heldOf[each] > 0; left--) leaveBase(world, each);
  world.tally[at.heldTooLong] += released;
}

/**
 * Daily: impunity is the share of crimes and attacks of late that no trial answered; an arrest is feared as far as
 * trials follow arrests, and less where no court sits.
 */
export function judgeImpunity(world: World, setting: Setting): void {
  const { crime, perpetrators } = setting.parameters;
  const kept = halving(1, crime.impunityDays);
  for (const late of [world.offencesLate, world.triedLate, world.untriedLate]) late[0] *= kept;
  const [offences, tried, untried] = [world.offencesLate[0], world.triedLate[0], world.untriedLate[0]];
  if (offences > 0) world.impunity[0] = Math.min(1, Math.max(0, 1 - tried / offences));
  const heard = tried + untried > 0 ? Math.min(1, tried / (crime.fullTrial * (tried + untried))) : 0;
  setting.places.forEach(({ court }, place) => {
    world.trialChance[place] = (court ? 1 : perpetrators.arrestWithoutCourt) * heard * unshielded(setting, place);
  });
}
