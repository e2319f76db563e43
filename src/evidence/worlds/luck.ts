/** The random streams of worlds: each decision has its own, so that asking for more of one thing leaves others alone. */
import { hashText } from '../../sim/random.ts';

export const luck = {
  forest: hashText('world forest'),
  riverStart: hashText('world river start'),
  riverBend: hashText('world river bend'),
  capital: hashText('world capital'),
  town: hashText('world town'),
  alongRoad: hashText('world along road'),
  roadSpot: hashText('world road spot'),
  spot: hashText('world spot'),
  mine: hashText('world mine'),
  proneness: hashText('world proneness'),
  pronenessNear: hashText('world proneness of one place'),
  groupHeart: hashText('world group heart'),
  legitimacy: hashText('world legitimacy'),
  stronghold: hashText('world stronghold'),
  militia: hashText('world militia'),
  base: hashText('world base'),
} as const;
