/**
 * Force in six tests: is it lawful, mandated, necessary, proportionate, possible, and will the unit? Necessity is a ladder
 * of rungs, each of which may end the matter; whatever is left when the others failed is deadly force.
 */
import { preyIn } from '../attack/harm.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { subUnits } from '../subUnits.ts';
import type { World } from '../world.ts';

/** Rungs of the ladder in order; the first stands for none. Warning shots and deadly force count as force. */
const rungs = ['none', 'presence', 'warning', 'standingBetween', 'lessLethal', 'warningShots', 'deadly'] as const;
export const rungCode = {
  lessLethal: rungs.indexOf('lessLethal'),
  warningShots: rungs.indexOf('warningShots'),
  deadly: rungs.indexOf('deadly'),
} as const;

/** Police kinds of unit, who are not for a sustained fight. */
export const isPolice = (kind: string): boolean => kind === 'fpu' || kind === 'ipo';

/** Persons with military weapons among those engaged in an incident; members of crowds have none. */
export function armedIn(world: World, setting: Setting, incident: number): number {
  const actor = world.incidentActor[incident];
  return actor >= 0 && setting.actors[actor].arms >= 1 ? world.incidentFighters[incident] : 0;
}

/** Fighting value of a detachment against so many persons with military weapons: police are not for a sustained fight. */
export function valueAgainst(world: World, setting: Setting, detachment: number, opposed: number): number {
  const { kind, force } = setting.units[world.detachmentUnit[detachment]];
  if (opposed > setting.parameters.force.policeLimit && isPolice(kind)) return 0;
  return world.detachmentStrength[detachment] * force;
}

/** Chance that a detachment's unit acts where it may and can: less when tired, and when home has buried many. */
export function willingness(world: World, setting: Setting, detachment: number): number {
  const unit = world.detachmentUnit[detachment];
  const rested = 1 - setting.parameters.response.fatigueWeight * world.unitFatigue[unit];
  return setting.units[unit].willingness * rested * world.unitHome[unit];
}

/** Hours that persons of one place need, beyond a platoon's notice, before they can move out together. */
export function musterHours(setting: Setting, persons: number): number {
  return setting.parameters.response.musterHours * Math.max(0, persons / subUnits(setting).patrolPlatoon - 1);
}

/** Civilians whom deadly force against so many perpetrators would kill, by how many people are in the cell. */
export function bystanders(world: World, setting: Setting, incident: number): number {
  const { collateral, crowdPersons } = setting.parameters.force;
  const there = world.personsPresent[world.incidentCell[incident]];
  return collateral * world.incidentFighters[incident] * Math.min(1, there / crowdPersons);
}

/** May the unit fire? The mandate as it is read, its weapons, and the people around decide; the other rungs are always open. */
function mayFire(world: World, setting: Setting, incident: number, lead: number): boolean {
  if (setting.scenario.mission.mandate.force === 'restrictive') return false;
  // Police fire at persons with military weapons in self-defence alone.
  if (isPolice(setting.units[world.detachmentUnit[lead]].kind) && armedIn(world, setting, incident) > 0) return false;
  const cell = world.incidentCell[incident];
  const prey = preyIn(world, setting, cell, setting.actors[world.incidentActor[incident]].targets);
  const saved = Math.min(prey, world.incidentSeverity[incident]);
  return bystanders(world, setting, incident) <= setting.parameters.force.tolerance * saved;
}

/**
 * Climbs the ladder as far as needed: each lower rung ends the matter with a chance that grows with credibility.
 * @returns the rung that ended it; 0 when only deadly force was left and is not allowed
 */
export function climb(world: World, setting: Setting, random: Random, incident: number): number {
  const { force, perpetrators } = setting.parameters;
  const lead = world.incidentLead[incident];
  const luck = world.incidentLuck[incident];
  const believed = perpetrators.disbelief + (1 - perpetrators.disbelief) * world.credibility[0];
  for (let rung = 1; rung < rungCode.deadly; rung++) {
    // Shields, gas and batons are what police have.
    if (rung === rungCode.lessLethal && !isPolice(setting.units[world.detachmentUnit[lead]].kind)) continue;
    if (uniform(random, stream.rung, luck, rung, 0) < force.rungShare * believed) return rung;
  }
  return mayFire(world, setting, incident, lead) ? rungCode.deadly : 0;
}
