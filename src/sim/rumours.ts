/** Rumours that last: where the scenario lets them, false word stays with people until it fades or is answered. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Do rumours last in this scenario? Otherwise they are felt once, on their day. */
export const rumoursLast = ({ scenario }: Setting): boolean => scenario.people.rumours === 'lasting';

/** More people of a place believe a rumour. */
export function startRumour(world: World, place: number, size: number): void {
  world.rumour[place] = Math.min(1, world.rumour[place] + size);
}

/** A rumour about people of a group: the other side of each of its feuds wants revenge at the place. */
export function accuse(world: World, setting: Setting, place: number, group: string, size: number): void {
  setting.scenario.people.feuds.forEach(({ between }, feud) => {
    const accused = between.indexOf(group);
    if (accused >= 0) world.revenge[(feud + feud + 1 - accused) * setting.places.length + place] += size;
  });
}
