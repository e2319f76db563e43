/** What a reader must know of the burn-in before the numbers: stocks that were still on their way when it ended. */
import { difference, type Language } from '../report/language.ts';
import { postureName } from '../report/names.ts';
import type { Results } from '../study/results.ts';
import { commandStrings } from './strings.ts';

/** One line a stock and burn-in whose drift is beyond the margin. */
export function driftWarnings({ drift, outcomes, scenario }: Results, lang: Language): string[] {
  return drift
    .filter(({ verdict }) => verdict === 'DRIFT')
    .map(({ outcome, posture, slope, relative }) => {
      const info = outcomes.find(({ name }) => name === outcome);
      return commandStrings[lang].drift({
        outcome: info?.label[lang] ?? outcome,
        posture: postureName({ scenario }, posture, lang),
        perMonth: difference(slope, info?.unit ?? '', lang),
        relative: difference(relative, '', lang),
      });
    });
}
