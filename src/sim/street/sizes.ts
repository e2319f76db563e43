import { counters } from './person.ts';
import type { Street } from './street.ts';

/** Lengths of the street's columns: none without a street. */
export function streetSizes(
  street: Street | undefined,
): Record<'walker' | 'citizen' | 'streetCell' | 'streetWord' | 'streetHeld' | 'streetCount', number> {
  if (street === undefined)
    return { walker: 0, citizen: 0, streetCell: 0, streetWord: 0, streetHeld: 0, streetCount: 0 };
  const { citizens, police, cells, geometry, rules } = street;
  const grid = geometry.rows * geometry.stride;
  return {
    walker: citizens + police,
    citizen: citizens,
    streetCell: cells,
    streetWord: grid / 4,
    streetHeld: rules.jailed === 'near' ? cells - grid : 0,
    streetCount: counters,
  };
}
