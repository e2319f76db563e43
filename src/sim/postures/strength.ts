/** Who can be spared from a base, and how units are cut into detachments. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { guardsFor } from '../detachments.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

/** Kinds that guard their base; teams and air crews do not. */
const guards = new Set(['infantry', 'qrf', 'engineer', 'fpu']);

/** Persons of each unit that may leave its base, after the base's guards. */
export function deployable(world: World, setting: Setting): number[] {
  const strength = new Array<number>(setting.mainBases.length).fill(0);
  setting.units.forEach((unit, index) => { if (guards.has(unit.kind)) strength[unit.base] += world.unitStrength[index]; });
  return setting.units.map((unit, index) => {
    if (!guards.has(unit.kind)) return world.unitStrength[index];
    const share = strength[unit.base] > 0 ? 1 - guardsFor(setting, strength[unit.base]) / strength[unit.base] : 0;
    return Math.floor(world.unitStrength[index] * share);
  });
}

/** Detachments that a unit should have, by role, outside temporary bases. */
export interface Establishment {
  readonly role: 'guard' | 'patrol' | 'reserve' | 'community' | 'clearance' | 'order';
  readonly size: number;
  readonly count: number;
}

/**
 * Cuts a unit by doctrine. Only infantry is divided by the doctrine's shares; other kinds do what they are for.
 * @param persons deployable persons of the unit
 * @param inTobs persons of the unit that temporary bases take
 */
export function establishment(setting: Setting, doctrine: Doctrine, unit: number, persons: number, inTobs: number): Establishment[] {
  const { kind, wholeOnly, strength } = setting.units[unit];
  const { patrolPlatoon, policeTeam } = setting.parameters.sustainment;
  const small = doctrine.smallestSubUnit;
  const pieces = (share: number, size: number): number => Math.floor((persons * share) / size);
  switch (kind) {
    case 'infantry': {
      const { shares } = doctrine;
      // What temporary bases leave of their share goes on patrol.
      const leftOfTob = Math.max(0, persons * shares.tob - inTobs);
      return [
        { role: 'guard', size: small, count: pieces(shares.static, small) },
        { role: 'patrol', size: small, count: Math.floor((persons * shares.patrol + leftOfTob) / small) },
        { role: 'reserve', size: patrolPlatoon, count: pieces(shares.reserve, patrolPlatoon) },
      ];
    }
    case 'qrf': return [{ role: 'reserve', size: patrolPlatoon, count: pieces(1, patrolPlatoon) }];
    case 'engineer': return [{ role: 'clearance', size: Math.max(1, persons), count: persons > 0 ? 1 : 0 }];
    case 'aviation': return [{ role: 'reserve', size: Math.max(1, persons), count: persons > 0 ? 1 : 0 }];
    case 'observers': return [{ role: 'patrol', size: policeTeam, count: pieces(1, policeTeam) }];
    case 'fpu': {
      const size = wholeOnly ? Math.max(1, persons) : Math.max(1, Math.round(strength / 4));
      return [{ role: 'order', size, count: Math.floor(persons / size) }];
    }
    case 'ipo': return [{ role: 'community', size: policeTeam, count: pieces(1, policeTeam) }];
  }
}
