/** Rows of Epstein 2002, Model I, on what legitimacy and police do: a sweep, and Runs 3 to 5, where they change. */
import { countOf, judged, meanOf, reported, short } from './epsteinJudge.ts';
import { endless, runModelOne, type ModelOne, type Series } from './epsteinModelOne.ts';
import { outburstMark, outbursts } from './epsteinOutbursts.ts';
import { remembered, seedsTo } from './engine.ts';
import type { DockingResult, DockingRow } from './row.ts';

/** Outbursts in 1000 turns of Run 2, C/A rounded down, by legitimacy: replication A, and B where it was run. */
const sweep: readonly (readonly [legitimacy: number, a: number | undefined, b: number | undefined])[] = [
  [0.6, 48.2, 51.8],
  [0.65, 50, undefined],
  [0.7, 47.8, 50.2],
  [0.75, 47.4, undefined],
  [0.8, 43.2, 40.8],
  [0.82, undefined, 34.8],
  [0.85, 26.8, 23.4],
  [0.9, 0, 0],
  [0.95, 0, undefined],
];

function sweepRow([legitimacy, a, b]: (typeof sweep)[number]): DockingRow {
  const measured = [a, b].filter((value) => value !== undefined);
  const least = Math.max(...measured.map((value) => 0.8 * value));
  const most = Math.min(...measured.map((value) => 1.2 * value));
  const figures = [a === undefined ? '' : `A ${a}`, b === undefined ? '' : `B ${b}`].filter((text) => text !== '');
  return {
    id: `epstein-legitimacy-${legitimacy}`,
    model: `Epstein 2002 Model I, Run 2 with L ${legitimacy}, C/A rounded down`,
    quantity: 'outbursts above 50 actives, per 1000 turns',
    published: '-',
    reference: `${figures.join('; ')}, D`,
    tolerance: most === 0 ? 'exactly 0' : `within 20 % of each: ${short(least)} to ${short(most)}`,
    reproducible: true,
    note: most === 0 ? 'Grievance is 0.1 at the most, which never passes the threshold.' : '',
    judge({ full }) {
      const run: ModelOne = { legitimacy, police: 0.04, vision: 7, rounding: 'floor', longestTerm: 30 };
      const seeds = seedsTo(full ? 20 : 5);
      const counts = runModelOne(run, seeds, 1000).map(({ active }) => outbursts(active).count);
      const figure = meanOf(counts);
      return judged(figure, figure >= least && figure <= most, `mean ${short(figure)}, ${seeds.length} seeds`);
    },
  };
}

const quietStart: ModelOne = { legitimacy: 0.9, police: 0.074, vision: 7, rounding: 'floor', longestTerm: endless };
const changeTurn = 77;
const laterPeak = ({ active }: Series): number => Math.max(...active.slice(changeTurn));
const lastJail = ({ jailed }: Series): number => jailed[jailed.length - 1];

/** Run 3, a slow decline, and Run 4, a jump, under the same luck. */
const declineAndJump = remembered((full) => {
  const run = (last: number, to: number) =>
    runModelOne(
      { ...quietStart, changes: [{ of: 'legitimacy', turns: [changeTurn, last], to }] },
      seedsTo(full ? 20 : 10),
      300,
    );
  return { decline: run(147, 0.2), jump: run(changeTurn, 0.7) };
});

const declineModel = 'Epstein 2002 Model I, Runs 3 and 4, C/A rounded down';

/** Run 5: how many active citizens there are at most, as officers leave one by one from turn 50 to 550. */
function walkDown(rounding: ModelOne['rounding'], full: boolean): number[] {
  const run: ModelOne = {
    ...quietStart,
    legitimacy: 0.8,
    rounding,
    changes: [{ of: 'police', turns: [50, 550], to: 0 }],
  };
  return runModelOne(run, seedsTo(full ? 20 : 8), 700).map(({ active }) => Math.max(...active));
}

function peaks(values: readonly number[], holds: boolean): DockingResult {
  return judged(
    meanOf(values),
    holds,
    `mean ${short(meanOf(values))}, seeds ${Math.min(...values)} to ${Math.max(...values)}`,
  );
}

export const epsteinChangeRows: readonly DockingRow[] = [
  ...sweep.map(sweepRow),
  {
    id: 'epstein-runs34-peak',
    model: declineModel,
    quantity: 'share of seeds in which the jump has the higher peak of actives',
    published: 'the decline has no spike (Fig. 9), the jump an explosion (Fig. 10)',
    reference: 'A 17 of 20; above 50 actives in 9 against 3, V; B not run',
    tolerance: 'at least 0.7 (14 of 20)',
    reproducible: true,
    note: 'L falls from 0.9 to 0.2 in 70 turns, or to 0.7 at once, in turn 77; terms have no end. The explosion comes in fewer than half of the seeds.',
    judge({ full }) {
      const { decline, jump } = declineAndJump(full);
      const higher = countOf(jump.map((series, seed) => laterPeak(series) > laterPeak(decline[seed])));
      const explosions = [jump, decline].map((runs) => countOf(runs.map((series) => laterPeak(series) > outburstMark)));
      const figure = higher / jump.length;
      return judged(
        figure,
        figure >= 0.7,
        `${higher} of ${jump.length}; above 50 in ${explosions[0]} against ${explosions[1]}`,
      );
    },
  },
  {
    id: 'epstein-runs34-jail',
    model: declineModel,
    quantity: 'share of seeds in which the jump ends with more jailed',
    published: 'the jump jails more, though legitimacy falls less (Fig. 10)',
    reference: 'A 7 of 20, V; B not run',
    tolerance: '-',
    reproducible: false,
    note: 'Not reproduced: the decline takes L to 0.2 and in the end jails more in most seeds. More are jailed after the jump where it explodes and the decline does not.',
    judge({ full }) {
      const { decline, jump } = declineAndJump(full);
      const larger = jump.map((series, seed) => Number(lastJail(series) > lastJail(decline[seed])));
      const [ofJump, ofDecline] = [jump, decline].map((runs) => short(meanOf(runs.map(lastJail))));
      const { figure, verdict } = reported(larger);
      return {
        figure,
        verdict,
        text: `${countOf(larger.map(Boolean))} of ${larger.length}; mean jailed ${ofJump} against ${ofDecline}`,
      };
    },
  },
  {
    id: 'epstein-run5-floor',
    model: 'Epstein 2002 Model I, Run 5, C/A rounded down',
    quantity: 'highest number of active citizens as officers leave',
    published: 'fewer officers tip the society into rebellion (Fig. 11)',
    reference: 'A 64 to 345, mean 194, V; B not run',
    tolerance: 'above 50 in every seed',
    reproducible: true,
    note: 'The paper names no pace. As in A, officers leave evenly from turn 50 to turn 550, until none is left.',
    judge({ full }) {
      const values = walkDown('floor', full);
      return peaks(
        values,
        values.every((value) => value > outburstMark),
      );
    },
  },
  {
    id: 'epstein-run5-literal',
    model: 'Epstein 2002 Model I, Run 5, C/A as printed',
    quantity: 'highest number of active citizens as officers leave',
    published: 'fewer officers tip the society into rebellion (Fig. 11)',
    reference: 'A 14 to 33, V; B not run',
    tolerance: 'below 50 in every seed',
    reproducible: true,
    note: 'By the printed rule no walk-down tips: the most rebellious are jailed one by one.',
    judge({ full }) {
      const values = walkDown('none', full);
      return peaks(
        values,
        values.every((value) => value < outburstMark),
      );
    },
  },
];
