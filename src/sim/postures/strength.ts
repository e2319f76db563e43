/** Who can be spared from each base, and how a doctrine cuts them. Infantry is cut by base, so that no company's remainder is lost. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { guardsFor } from '../detachments.ts';
import type { Setting } from '../setting.ts';
import { subUnits } from '../subUnits.ts';
import type { World } from '../world.ts';

/** Kinds that guard their base; teams and air crews do not. */
const guards = new Set(['infantry', 'qrf', 'engineer', 'fpu']);

/** Persons of a unit who are not under orders to leave the mission. */
const staying = (world: World, unit: number): number => world.unitStrength[unit] - world.unitLeaving[unit];

/** Persons of each unit that may leave its base, after the base's guards. */
export function deployable(world: World, setting: Setting): number[] {
  const strength = new Array<number>(setting.mainBases.length).fill(0);
  setting.units.forEach((unit, index) => {
    if (guards.has(unit.kind)) strength[unit.base] += staying(world, index);
  });
  return setting.units.map((unit, index) => {
    if (!guards.has(unit.kind)) return staying(world, index);
    const share = strength[unit.base] > 0 ? 1 - guardsFor(setting, strength[unit.base]) / strength[unit.base] : 0;
    return Math.floor(staying(world, index) * share);
  });
}

/** Persons of a unit in detachments, on whatever business. */
export function personsOut(world: World, unit: number): number {
  let persons = 0;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++)
    if (world.detachmentUnit[detachment] === unit) persons += world.detachmentStrength[detachment];
  return persons;
}

/** Infantry that each main base can spare. */
export function infantryByBase(setting: Setting, spare: readonly number[]): number[] {
  const persons = new Array<number>(setting.mainBases.length).fill(0);
  setting.units.forEach((unit, index) => {
    if (unit.kind === 'infantry') persons[unit.base] += spare[index];
  });
  return persons;
}

/**
 * Temporary bases that each main base mans, by its share of infantry and at most the doctrine's number. Where shares give
 * none but one was asked for, the strongest base that can mans one.
 */
export function tobsByBase(doctrine: Doctrine, infantry: readonly number[]): number[] {
  if (doctrine.tobs === 0 || doctrine.shares.tob === 0) return new Array<number>(infantry.length).fill(0);
  const could: number[] = infantry.map((persons) => Math.floor((persons * doctrine.shares.tob) / doctrine.tobStrength));
  const strongest = infantry.indexOf(Math.max(...infantry));
  if (!could.some((count) => count > 0) && infantry[strongest] >= doctrine.tobStrength) could[strongest] = 1;
  const planned = new Array<number>(infantry.length).fill(0);
  for (let given = 0; given < doctrine.tobs; given++) {
    let base = -1;
    for (let other = 0; other < could.length; other++)
      if (planned[other] < could[other] && (base < 0 || could[other] - planned[other] > could[base] - planned[base]))
        base = other;
    if (base < 0) break;
    planned[base]++;
  }
  return planned;
}

export type InfantryRole = 'reserve' | 'guard' | 'patrol' | 'escort' | 'siteGuard';

/** Detachments of infantry that a base should have outside temporary bases. Whoever is left over goes on patrol. */
export function infantryPlan(
  setting: Setting,
  doctrine: Doctrine,
  persons: number,
  inTobs: number,
  atSites: number,
): { role: InfantryRole; size: number; count: number }[] {
  const { patrolPlatoon } = subUnits(setting);
  const { shares, smallestSubUnit } = doctrine;
  const reserve = Math.floor((persons * shares.reserve) / patrolPlatoon);
  const guard = Math.floor((persons * shares.static) / smallestSubUnit);
  const left = persons - inTobs - reserve * patrolPlatoon - guard * smallestSubUnit;
  // A doctrine without patrols leaves its remainder in base.
  const patrol = shares.patrol > 0 ? Math.max(0, Math.floor(left / smallestSubUnit)) : 0;
  const escorts = Math.floor(patrol * doctrine.escortShare);
  return [
    { role: 'siteGuard', size: smallestSubUnit, count: atSites },
    { role: 'reserve', size: patrolPlatoon, count: reserve },
    { role: 'guard', size: smallestSubUnit, count: guard },
    { role: 'patrol', size: smallestSubUnit, count: patrol - escorts },
    { role: 'escort', size: smallestSubUnit, count: escorts },
  ];
}

export type OtherRole = 'patrol' | 'reserve' | 'community' | 'clearance' | 'order';

/** How a unit that is not infantry is cut: each kind does what it is for, under any doctrine. */
export function otherPlan(
  setting: Setting,
  unit: number,
  persons: number,
): { role: OtherRole; size: number; count: number } {
  const { kind, wholeOnly, strength } = setting.units[unit];
  const { patrolPlatoon, policeTeam } = subUnits(setting);
  const pieces = (size: number): number => Math.floor(persons / size);
  const whole = { size: Math.max(1, persons), count: persons > 0 ? 1 : 0 };
  switch (kind) {
    case 'engineer':
      return { role: 'clearance', ...whole };
    case 'aviation':
      return { role: 'reserve', ...whole };
    case 'observers':
      return { role: 'patrol', size: policeTeam, count: pieces(policeTeam) };
    case 'ipo':
      return { role: 'community', size: policeTeam, count: pieces(policeTeam) };
    case 'fpu': {
      const platoon = Math.max(1, Math.round(strength / setting.parameters.sustainment.fpuPlatoons));
      return wholeOnly ? { role: 'order', ...whole } : { role: 'order', size: platoon, count: pieces(platoon) };
    }
    default:
      return { role: 'reserve', size: patrolPlatoon, count: pieces(patrolPlatoon) };
  }
}
