/** What a reader calls an arm of a comparison. */
import type { ReportInput } from './input.ts';
import { inLanguage, type Language } from './language.ts';
import { noMission } from './standing.ts';
import { firstScreenStrings } from './strings.ts';

/** Id of the arm in which the lay-down that the burn-in found goes on unchanged. */
const presentLayDown = 'present';

/** What a reader calls an arm: a posture by its name. */
export function postureName(input: Pick<ReportInput, 'scenario'>, id: string, language: Language): string {
  const strings = firstScreenStrings[language];
  const posture = input.scenario.postures.find((each) => each.id === id);
  if (!posture) return id === noMission ? strings.noMission : id === presentLayDown ? strings.present : id;
  return inLanguage(posture.name, language);
}
