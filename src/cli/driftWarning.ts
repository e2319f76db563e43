/** What a reader must know of the burn-in before the numbers: stocks that were still on their way when it ended. */
import { difference, type Language } from '../report/language.ts';
import type { Results } from '../study/results.ts';
import { commandStrings } from './strings.ts';

/** One line that names each stock with its fastest drift over all burn-ins; undefined where none drifts. */
export function driftWarning({ drift, outcomes }: Results, lang: Language): string | undefined {
  const fastest = new Map<string, number>();
  for (const { outcome, verdict, slope } of drift) {
    if (verdict !== 'DRIFT' || slope === null) continue;
    const before = fastest.get(outcome) ?? 0;
    fastest.set(outcome, Math.abs(slope) > Math.abs(before) ? slope : before);
  }
  if (fastest.size === 0) return undefined;
  const stocks = [...fastest].map(([name, slope]) => {
    const info = outcomes.find((each) => each.name === name);
    return `${info?.label[lang] ?? name} ${difference(slope, info?.unit ?? '', lang)}`;
  });
  return commandStrings[lang].drift(stocks.join(', '));
}
