/** Arms that stand side by side: letter, name and colour of each, the same in every view. */
import { armsOf, postureColour } from '../../charts/palette.ts';
import { noMission } from '../../sim/arms.ts';
import type { Opened } from '../engine/messages.ts';
import { element } from '../element.ts';
import type { Look } from '../shown.ts';
import { arms } from '../armNames.ts';

export const fewest = 2;
export const most = 4;

export interface SideArm {
  readonly id: string;
  /** `A` to `D`. */
  readonly letter: string;
  readonly name: string;
  readonly colour: string;
}

export function sideArms(opened: Opened, postures: readonly string[], look: Pick<Look, 'language' | 'theme'>) {
  const all = arms(opened, look);
  const ids = all.map(({ id }) => id);
  return postures.map((id, index): SideArm => ({
    id,
    letter: 'ABCD'.charAt(index),
    name: all.find((arm) => arm.id === id)?.name ?? id,
    colour: postureColour(id, ids, look.theme),
  }));
}

/** In the order of all charts: no mission first. */
export const inOrder = (chosen: readonly string[], opened: Opened): string[] =>
  armsOf(arms(opened, { language: 'en' }).map(({ id }) => id)).filter((id) => chosen.includes(id));

/** What a reader sees first: the way that was shown and no mission, or the first way where that was shown. */
export const firstChoice = (opened: Opened, shown: string): string[] =>
  inOrder([noMission, shown === noMission ? opened.postures[0].id : shown], opened);

/** The letter on its colour. */
export function badge({ letter, colour }: SideArm): HTMLElement {
  const line = element('span', { class: 'badge' }, letter);
  line.style.borderColor = colour;
  return line;
}
