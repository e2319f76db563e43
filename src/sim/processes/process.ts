import type { Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import type { Trace } from '../trace.ts';
import type { World } from '../world.ts';

/** One part of a tick: changes the world from `world.hour` to the end of the tick, and draws from its own streams. */
export type Process = (world: World, setting: Setting, random: Random, trace?: Trace) => void;
