/** Identity groups: each has a heartland, neighbours mix, and the closest neighbours may feud. */
import { exp } from '../../sim/math.ts';
import { apportion } from '../../sim/people.ts';
import { uniform, type Random } from '../../sim/random.ts';
import { fromGreatest } from './field.ts';
import { kmBetween, type Land } from './land.ts';
import { luck } from './luck.ts';
import type { Settlement } from './settlements.ts';
import type { World } from './features.ts';

export interface Communities {
  readonly ids: readonly string[];
  /** Shares by settlement, then group, in whole hundredths that sum to 1. */
  readonly shares: readonly (readonly number[])[];
  readonly feuds: readonly { readonly between: [string, string]; readonly heat: number }[];
}

/** Over this part of the map's longer edge, a group's share falls to a third. */
const heartlandShare = 0.2;
/** Weight of each group everywhere: traders and displaced people. */
const elsewhere = 0.05;

export function peopleGroups(
  world: World,
  land: Land,
  settlements: readonly Settlement[],
  random: Random,
): Communities {
  const ids = Array.from({ length: world.groups }, (_, group) => `group${group + 1}`);
  const hearts = ids.map((_, group): readonly [number, number] => [
    uniform(random, luck.groupHeart, group, 0, 0) * land.width,
    uniform(random, luck.groupHeart, group, 1, 0) * land.height,
  ]);
  const fall = heartlandShare * Math.max(land.width, land.height) * land.cellKm;
  const shares = settlements.map(({ at }) => {
    const weights = hearts.map((heart) => elsewhere + exp(-kmBetween(land, heart, at) / fall));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return apportion(
      100,
      weights.map((weight) => weight / total),
    ).map((hundredths) => hundredths / 100);
  });
  return { ids, shares, feuds: feudsOf(world, ids, shares, settlements) };
}

/** Between the groups that live together most: the sum over settlements of people x share x share. */
function feudsOf(
  { communal }: World,
  ids: readonly string[],
  shares: readonly (readonly number[])[],
  settlements: readonly Settlement[],
): Communities['feuds'] {
  const pairs = ids.flatMap((_, a) => ids.slice(a + 1).map((_, more) => [a, a + 1 + more] as const));
  if (communal.feuds > pairs.length)
    throw new RangeError(`${communal.feuds} feuds among ${ids.length} groups; expected at most ${pairs.length}`);
  const together = pairs.map(([a, b]) =>
    settlements.reduce((sum, { population }, rank) => sum + population * shares[rank][a] * shares[rank][b], 0),
  );
  return fromGreatest(together)
    .slice(0, communal.feuds)
    .map((pair) => ({ between: [ids[pairs[pair][0]], ids[pairs[pair][1]]], heat: communal.heat }));
}
