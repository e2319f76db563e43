import { counters } from './person.ts';
import type { Street } from './street.ts';

/** Lengths of the street's columns: none without a street. */
export function streetSizes(
  street: Street | undefined,
): Record<'walker' | 'citizen' | 'streetCell' | 'streetWord' | 'streetCount', number> {
  if (street === undefined) return { walker: 0, citizen: 0, streetCell: 0, streetWord: 0, streetCount: 0 };
  const { citizens, police, cells, geometry } = street;
  return {
    walker: citizens + police,
    citizen: citizens,
    streetCell: cells,
    streetWord: (geometry.rows * geometry.stride) / 4,
    streetCount: counters,
  };
}
