/** The street as the page draws it: who is in which cell of its grid. */
import { counter, isActiveNow, isJailed, isOfficer, isPerson } from '../../sim/street/person.ts';
import type { Setting } from '../../sim/setting.ts';
import type { World } from '../../sim/world.ts';
import { walkers, type FrameStreet, type MapStreet, type Walker } from '../frame.ts';

/** Null where no place has its people as individuals. */
export function streetGround({ scenario: { street }, street: compiled }: Setting): MapStreet | null {
  if (!street || !compiled) return null;
  const { width, height, vision, edges } = street;
  return { place: compiled.place, width, height, vision, edges };
}

function walkerOf(code: number): Walker {
  if (!(code & isPerson)) return 'nobody';
  if (code & isOfficer) return 'officer';
  if (code & isJailed) return 'jailed';
  return code & isActiveNow ? 'active' : 'quiet';
}

export function streetNow(world: World, { street }: Setting): FrameStreet | null {
  if (!street) return null;
  const { width, height, margin, stride } = street.geometry;
  const cells = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const code = world.streetCell[(row + margin) * stride + column + margin];
      cells[row * width + column] = walkers.indexOf(walkerOf(code));
    }
  return { cells, jailed: world.streetCount[counter.jailed], arrests: world.streetCount[counter.arrests] };
}
