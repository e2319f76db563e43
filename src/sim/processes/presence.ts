import type { UnitKind } from '../../scenario/schema.ts';
import { roleCode } from '../codes.ts';
import { halving } from '../decay.ts';
import { mixKeys, uniform, type Random } from '../random.ts';
import { isCommanded } from '../inForce.ts';
import { sight } from '../knowledge.ts';
import { exp } from '../math.ts';
import { isPolice } from '../response/forceTests.ts';
import { scout } from '../scouts.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import type { World } from '../world.ts';
import { valueOf } from '../detachments.ts';
import type { Process } from './process.ts';

/** What a kind of unit does to contact with people: police teams talk, soldiers in vehicles hardly. */
function contactOf({ parameters }: Setting, kind: UnitKind, foot: boolean): number {
  const { observersContact, footContact, mountedContact } = parameters.information;
  if (kind === 'ipo') return 1;
  return kind === 'observers' ? observersContact : foot ? footContact : mountedContact;
}

/** Adds a detachment's stay in a cell to the fields of this tick. Linear in time; size gives strength, not more presence. */
function stay(world: World, setting: Setting, detachment: number, cell: number, hours: number, until: number): void {
  const unit = setting.units[world.detachmentUnit[detachment]];
  const role = world.detachmentRole[detachment];
  // Guards of a temporary base stay inside it, as those of a main base do.
  if (role === roleCode.baseGuard) return;
  world.lastSeenHour[cell] = Math.max(world.lastSeenHour[cell], until);
  const officers = (unit.order * world.detachmentStrength[detachment] * hours) / setting.tickHours;
  world.orderNow[cell] += officers;
  const share = (world.detachmentStrength[detachment] * hours) / setting.tickHours;
  world.seenNow[cell] += share;
  world.inquiryNow[cell] += unit.training * share;
  if (unit.kind === 'ipo') world.dialogueNow[cell] += share;
  if (unit.kind === 'infantry' || unit.kind === 'qrf') world.soldiersNow[cell] += share;
  if (setting.scenario.mission.mandate.arrest && !unit.noArrest) world.arrestNow[cell] += officers;
  if (role === roleCode.clearance) {
    world.hazard[cell] *= halving(hours, setting.parameters.hazard.clearHours);
    world.clearedHour[cell] = Math.max(world.clearedHour[cell], until);
  }
  world.contactHours[cell] += contactOf(setting, unit.kind, world.detachmentFoot[detachment] === 1) * hours;
  const value = valueOf(world, setting, detachment);
  if (value <= 0) return;
  world.armedHours[cell] += hours;
  world.armedStrength[cell] = Math.max(world.armedStrength[cell], value);
  if (!isPolice(unit.kind)) world.soldierStrength[cell] = Math.max(world.soldierStrength[cell], value);
}

/** Who is armed or observes may notice fighters camped in the cell or beside it, and tells headquarters. */
function look(world: World, setting: Setting, random: Random, detachment: number, cell: number, hours: number): void {
  if (world.bandFighters[cell] === 0 || world.detachmentRole[detachment] === roleCode.baseGuard) return;
  const unit = setting.units[world.detachmentUnit[detachment]];
  if (unit.force <= 0 && unit.kind !== 'observers') return;
  const chance = 1 - exp(-setting.parameters.information.sightPerHour * hours);
  const who = mixKeys(unit.key, world.detachmentOrdinal[detachment]);
  if (uniform(random, stream.sighting, who, cell, Math.floor(world.hour[0])) < chance) sight(world, setting, cell);
}

function whereabouts(world: World, setting: Setting, random: Random, now: number, end: number): void {
  const told = isCommanded(world, setting);
  const be = (detachment: number, cell: number, hours: number, until: number): void => {
    stay(world, setting, detachment, cell, hours, until);
    if (told) look(world, setting, random, detachment, cell, hours);
  };
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0 || world.detachmentStrength[detachment] === 0) continue;
    const count = world.legCount[detachment];
    if (count === 0) {
      be(detachment, world.detachmentCell[detachment], end - now, end);
      continue;
    }
    const first = detachment * world.legsPerDetachment;
    for (let leg = first; leg < first + count; leg++) {
      // In a cell from arrival there until arrival in the next.
      const from = Math.max(now, leg === first ? now : world.legArrive[leg]);
      const until = Math.min(end, leg === first + count - 1 ? end : world.legArrive[leg + 1]);
      if (until > from) be(detachment, world.legCell[leg], until - from, until);
    }
  }
}

/** Police keep order and arrest near an armed band only inside a cordon that is strong enough. */
function holdBack(world: World, setting: Setting): void {
  const { force, planning } = setting.parameters;
  for (let cell = 0; cell < setting.ground.cells; cell++)
    if (
      world.orderNow[cell] + world.arrestNow[cell] + world.dialogueNow[cell] > 0 &&
      world.bandFighters[cell] > force.policeLimit &&
      world.soldiersNow[cell] * force.infantry < planning.cordonRatio * world.bandFighters[cell]
    ) {
      world.orderNow[cell] = 0;
      world.arrestNow[cell] = 0;
      world.dialogueNow[cell] = 0;
    }
}

/** What bands, communities and the street remember, hours after hours. */
function remember(world: World, setting: Setting): void {
  const { tickHours, parameters } = setting;
  const { armedHours, contactHours, arrestNow, presenceMemory, contactMemory, streetMemory } = world;
  const kept = halving(tickHours / 24, parameters.presence.bandMemoryDays);
  const keptContact = halving(tickHours / 24, parameters.information.contactDays);
  const keptStreet = halving(tickHours, parameters.presence.streetMemoryHours);
  for (let cell = 0; cell < presenceMemory.length; cell++) {
    presenceMemory[cell] = presenceMemory[cell] * kept + (1 - kept) * Math.min(1, armedHours[cell] / tickHours);
    contactMemory[cell] =
      contactMemory[cell] * keptContact + (1 - keptContact) * Math.min(1, contactHours[cell] / tickHours);
    streetMemory[cell] = streetMemory[cell] * keptStreet + (1 - keptStreet) * arrestNow[cell];
  }
}

/** Who could see a unit in this tick, and what is remembered: hours for the street, days for bands and communities. */
export const presence: Process = (world, setting, random) => {
  const now = world.hour[0];
  world.armedHours.fill(0);
  world.armedStrength.fill(0);
  world.soldierStrength.fill(0);
  world.contactHours.fill(0);
  world.orderNow.fill(0);
  world.dialogueNow.fill(0);
  world.seenNow.fill(0);
  world.inquiryNow.fill(0);
  world.soldiersNow.fill(0);
  world.arrestNow.fill(0);
  whereabouts(world, setting, random, now, now + setting.tickHours);
  holdBack(world, setting);
  // Where host police are, the mission's officers work with them, and who may not arrest holds the cordon.
  for (const { cell } of setting.hostPolice) world.arrestNow[cell] = world.orderNow[cell];
  for (const { cell, unit } of setting.hostPolice) world.arrestNow[cell] += world.hostOrder[unit];
  remember(world, setting);
  scout(world, setting, random, now);
};
