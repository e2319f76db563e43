/** A sink for what happens inside a tick, for those who ask why. It may be absent, and is in every study. */
import type { QueuedEvent } from './queue.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Is told and never asked: it reads the world, writes nothing and draws nothing, so that a run is the same without it. */
export interface Trace {
  /** The acts of this tick have been planned, and no event of it has been handled yet. */
  readonly planned: (world: World, setting: Setting) => void;
  /** An event of the queue, once before it is handled and once after. The event is valid during the call alone. */
  readonly event: (world: World, setting: Setting, event: Readonly<QueuedEvent>, handled: boolean) => void;
  /** People are about to take in the day: what happened, and who was seen, since they last did. */
  readonly minds: (world: World, setting: Setting) => void;
  /** A tick is over. */
  readonly ended: (world: World, setting: Setting) => void;
}
