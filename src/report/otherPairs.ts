/** What is said of the pairs of ways of which neither leads: short, however many there are. */
import { verdictWords } from '../charts/words.ts';
import type { Verdict } from '../analysis/tables.ts';
import { difference, list, whole } from './language.ts';
import type { ScreenContext } from './screen.ts';
import type { OtherPair, Standing } from './standing.ts';
import { isDirected } from './verdictText.ts';

/** From what cannot be told to what can. */
const order: readonly Verdict[] = ['CANNOT TELL', 'NO DIFFERENCE THAT MATTERS', 'LUCK ONLY', 'LEANS', 'CLEAR'];
/** More pairs are counted and not named; the page has a row for each. */
const mostNamed = 10;

/** One line, or none where there are fewer than two others. */
export function otherPairs(context: ScreenContext, { outcome, others }: Standing): string[] {
  const { language, strings } = context;
  const groups = order.flatMap((verdict) => {
    const pairs = others.filter((pair) => pair.verdict === verdict);
    if (pairs.length === 0) return [];
    const word = verdictWords[verdict][language];
    if (others.length > mostNamed) return [strings.saidOf(word, strings.manyPairs(whole(pairs.length, language)))];
    const alike = pairs.filter((pair) => !isDirected(pair));
    const directed = pairs.filter(isDirected);
    return [
      ...(alike.length > 0 ? [strings.saidOf(word, alikeText(context, alike))] : []),
      ...directedTexts(context, word, directed, outcome.unit),
    ];
  });
  return groups.length > 0 ? [strings.otherPairs(outcome.label[language], groups.join(strings.semicolon))] : [];
}

/** Sets of ways no two of which were told apart, then single ways against all others that remain. */
function alikeText({ strings, name }: ScreenContext, pairs: readonly OtherPair[]): string {
  const sets = cliques(pairs);
  const large = sets.filter((set) => set.length > 2).map((set) => list(set.map(name), strings.and));
  const stars = starsOf(sets.filter((set) => set.length === 2)).map(({ centre, around }) =>
    around.length === 1
      ? list([name(centre), name(around[0])], strings.and)
      : strings.oneAgainst(name(centre), list(around.map(name), strings.and)),
  );
  return [...large, ...stars].join(strings.semicolon);
}

/** Each worse way once, before all that are better, with how much each differs from it. */
function directedTexts(
  { language, strings, name }: ScreenContext,
  word: string,
  pairs: readonly OtherPair[],
  unit: string,
): string[] {
  const worst = [...new Set(pairs.map(({ worse }) => worse))];
  return worst.map((worse) => {
    const behind = pairs.filter((pair) => pair.worse === worse);
    const ways = behind.map(({ better, mean }) => `${name(better)} (${difference(mean, unit, language)})`);
    const than = strings.than(behind[0].direction ?? 'less', name(worse));
    return strings.saidOf(`${word}, ${than}`, list(ways, strings.and));
  });
}

/** Sets of ways of which every two are a pair, so that `A, B and C` says three pairs; each pair is in one at least. */
function cliques(pairs: readonly Pick<OtherPair, 'better' | 'worse'>[]): string[][] {
  const joined = (a: string, b: string) =>
    pairs.some(({ better, worse }) => (better === a && worse === b) || (better === b && worse === a));
  const ways = [...new Set(pairs.flatMap(({ better, worse }) => [better, worse]))];
  const sets: string[][] = [];
  for (const { better, worse } of pairs) {
    if (sets.some((set) => set.includes(better) && set.includes(worse))) continue;
    const set = [better, worse];
    for (const way of ways) if (!set.includes(way) && set.every((each) => joined(each, way))) set.push(way);
    sets.push(set);
  }
  return sets;
}

interface Star {
  readonly centre: string;
  readonly around: readonly string[];
}

/** Pairs put together by the way that most of them share. */
function starsOf(pairs: readonly (readonly string[])[]): Star[] {
  let left = [...pairs];
  const stars: Star[] = [];
  while (left.length > 0) {
    const frequency = (way: string) => left.filter((pair) => pair.includes(way)).length;
    const [centre] = left.flat().toSorted((a, b) => frequency(b) - frequency(a));
    stars.push({
      centre,
      around: left.filter((pair) => pair.includes(centre)).map(([a, b]) => (a === centre ? b : a)),
    });
    left = left.filter((pair) => !pair.includes(centre));
  }
  return stars;
}
