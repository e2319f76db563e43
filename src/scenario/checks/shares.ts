/** Shares of a whole sum to 1. */
import type { Finding, Path } from '../problems.ts';
import type { ScenarioShape } from '../schema.ts';

const tolerance = 1e-6;

function sumToOne(shares: Readonly<Record<string, number>>, path: Path): Finding[] {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= tolerance) return [];
  return [{ path, text: `expected shares that sum to 1, found a sum of ${Number(sum.toFixed(6))}` }];
}

/** Where people live, each belongs to a group. */
export function checkPlaceGroups({ places }: ScenarioShape): Finding[] {
  return places.flatMap(({ population, groups }, index) => {
    const none = Object.keys(groups).length === 0;
    if (population === 0 && none) return [];
    if (none)
      return [
        {
          path: ['places', index],
          at: 'inside',
          text: `missing key \`groups\`: the share of each group in the ${population} who live here`,
        },
      ];
    return sumToOne(groups, ['places', index, 'groups']);
  });
}

/** A posture that divides its strength divides all of it; so does the present lay-down. */
export function checkPostureShares({ postures, layDown }: ScenarioShape): Finding[] {
  const divided = [
    { shares: layDown.shares, path: ['layDown', 'shares'] },
    ...postures.flatMap(({ shares, schedule }, index) => [
      { shares, path: ['postures', index, 'shares'] },
      ...schedule.map((change, number) => ({
        shares: change.shares,
        path: ['postures', index, 'schedule', number, 'shares'],
      })),
    ]),
  ];
  return divided.flatMap(({ shares, path }) => (shares === undefined ? [] : sumToOne(shares, path)));
}

/** A spoiler group lives on something. */
export function checkFunding({ spoilers }: ScenarioShape): Finding[] {
  return spoilers.flatMap(({ funding }, index) => sumToOne(funding, ['spoilers', index, 'funding']));
}
