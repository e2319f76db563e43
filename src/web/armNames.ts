/** The arms of a scenario: its postures, no mission, and the present lay-down. */
import { inLanguage } from '../report/language.ts';
import { firstScreenStrings } from '../report/strings.ts';
import { noMission, present } from '../sim/arms.ts';
import type { Opened } from './engine/messages.ts';
import type { Look } from './shown.ts';

/** The arms of a scenario with their names. */
export function arms(opened: Opened, { language }: Pick<Look, 'language'>): { id: string; name: string }[] {
  const strings = firstScreenStrings[language];
  return [
    ...opened.postures.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
    { id: noMission, name: strings.noMission },
    { id: present, name: strings.present },
  ];
}
