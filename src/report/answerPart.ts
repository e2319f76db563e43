/** Part 3 of the first screen: one line a primary outcome, in words, with its verdicts. */
import { list, measured } from './language.ts';
import type { ScreenContext } from './screen.ts';
import { noneIsBest, type Against, type Standing } from './standing.ts';
import { verdictExplained } from './verdictText.ts';

export function answer(context: ScreenContext): string[] {
  const { input, strings, found } = context;
  const lines = found.filter(({ arms }) => arms.length > 0).map((standing) => lineOf(context, standing));
  return noneIsBest(input, found) ? [...lines, strings.noBest] : lines;
}

function lineOf(context: ScreenContext, standing: Standing): string {
  const { language, strings, name } = context;
  const { outcome, arms, leaders, against, matters } = standing;
  const verdictOf = (each: Against) => verdictExplained(context, each, matters);
  const label = outcome.label[language];
  const value = measured(arms[0].mean, outcome.unit, language);
  const verdicts = [...new Set(against.map(verdictOf))];
  // Where nobody leads nobody may be named first.
  const allAlike = leaders.length === arms.length && arms.length > 1;
  if (allAlike && verdicts.length === 1) return `${strings.same(label, value)} ${verdicts[0]}.`;
  const names = list(leaders.map(name), strings.and);
  const best = outcome.better === 'more' ? strings.highest : strings.lowest;
  const opening = allAlike
    ? strings.same(label, value)
    : best(label, leaders.length > 1 ? strings.alike(names) : names, value);
  const groups = verdicts.map((verdict) => {
    const ways = against.filter((each) => verdictOf(each) === verdict).map(({ other }) => name(other));
    return strings.against(list(ways, strings.and), verdict);
  });
  return [opening, ...groups].join(' ');
}
