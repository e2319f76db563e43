/** Part 6 of the first screen: in how many single repeats the order turned round. */
import { whole } from './language.ts';
import type { ScreenContext } from './screen.ts';
import { isAlike } from './standing.ts';

export function luck({ language, strings, found, name }: ScreenContext): string[] {
  return found.flatMap((standing) => {
    const { outcome, arms, runnerUp, repeats } = standing;
    if (!repeats || repeats.n === 0 || runnerUp === undefined) return [];
    if (isAlike(standing)) return [strings.alwaysEqual(outcome.label[language])];
    const pair = { outcome: outcome.label[language], leader: name(arms[0].posture), other: name(runnerUp) };
    if (repeats.turned === null) return [strings.notTurned(pair)];
    const tied = repeats.tied > 0 ? whole(repeats.tied, language) : undefined;
    return [strings.turned({ ...pair, turned: whole(repeats.turned, language), n: whole(repeats.n, language), tied })];
  });
}
