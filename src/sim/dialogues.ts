/** Dialogues between peoples in feud, which civilian staff of the mission hold in places. */
import { isCommanded } from './inForce.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** On a day of dialogues both sides of each feud give up a share of their wish for revenge at the places. Called once a day. */
export function holdDialogues(world: World, setting: Setting): void {
  const { dialogues } = setting.scenario.mission;
  if (dialogues === undefined || !isCommanded(world, setting)) return;
  const day = Math.floor(world.hour[0] / 24) - dialogues.fromDay;
  if (day < 0 || day % dialogues.everyDays !== 0) return;
  const places = setting.places.length;
  for (const id of dialogues.places) {
    const place = setting.places.findIndex((each) => each.id === id);
    // Every side of every feud has a value for each place, in the order of places.
    for (let index = place; index < world.revenge.length; index += places)
      world.revenge[index] *= 1 - dialogues.settles;
  }
}
