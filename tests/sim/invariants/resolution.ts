/**
 * Does it matter how finely time and people are cut? The same scenario with half the tick, and with twice the people in
 * a cohort, against itself: ratio of means over seeds, with its 90 % interval.
 */
import { covariance, mean } from '../../../src/analysis/moments.ts';
import { tQuantile } from '../../../src/analysis/studentT.ts';
import type { Override } from '../../../src/scenario/override.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { measures } from '../../../src/sim/measures/catalogue.ts';
import type { RunRecord } from '../../../src/sim/record.ts';
import { noMission } from '../../../src/sim/arms.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { createSetting } from '../../../src/sim/setting.ts';
import type { Setting } from '../../../src/sim/setting.ts';

export const cuts = ['half the tick', 'twice the people per agent'] as const;
type Cut = (typeof cuts)[number];

/** What is compared; each is a sum over the run, so that a ratio of means makes sense. */
export const compared: Readonly<Record<string, (record: RunRecord) => number>> = {
  'attacks on civilians': ({ outcomes }) => outcomes.attacksOnCivilians,
  'expected deaths': ({ outcomes }) => outcomes.expectedCiviliansKilled,
  'days of disorder': ({ outcomes }) => outcomes.disorderDays,
  'person-days of displacement': ({ places }) => places.displacedPersonDays.reduce((sum, days) => sum + days, 0),
};

/** Values by cut (`''` for the scenario as it is), arm and outcome, one a seed. */
export type Values = Map<string, number[]>;
const key = (cut: Cut | '', arm: string, outcome: string): string => [cut, arm, outcome].join('/');

export interface Study {
  readonly settings: Readonly<Record<Cut | '', Setting>>;
  readonly arms: readonly string[];
  readonly values: Values;
}

/** A scenario file and its two finer or coarser forms. */
export function createStudy(source: string, arms?: readonly string[]): Study {
  const settingOf = (overrides: readonly Override[]): Setting => {
    const parsed = parseScenario(source, 'study', { outcomes: measures.map(({ name }) => name) }, overrides);
    if ('problems' in parsed) throw new Error(parsed.problems[0].text);
    return createSetting(parsed.scenario);
  };
  const whole = settingOf([]);
  const { clock, people, postures } = whole.scenario;
  return {
    settings: {
      '': whole,
      'half the tick': settingOf([{ path: 'clock.tickHours', value: clock.tickHours / 2 }]),
      'twice the people per agent': settingOf([{ path: 'people.peoplePerAgent', value: people.peoplePerAgent * 2 }]),
    },
    arms: arms ?? [...postures.map(({ id }) => id), noMission],
    values: new Map(),
  };
}

/** Runs every arm of every form from a seed and keeps what is compared. Seeds are kept in the order in which they came. */
export function runSeed({ settings, arms, values }: Study, seed: number): void {
  const recordEvery = 1_000_000;
  for (const cut of ['', ...cuts] as const) {
    const burnIn = runBurnIn(settings[cut], seed, { recordEvery });
    for (const arm of arms) {
      const record = runArm(settings[cut], burnIn, arm, { recordEvery });
      for (const [outcome, of] of Object.entries(compared)) {
        const kept = values.get(key(cut, arm, outcome)) ?? [];
        values.set(key(cut, arm, outcome), [...kept, of(record)]);
      }
    }
  }
}

export interface Ratio {
  readonly cut: Cut;
  /** `all` for the sum over the arms. */
  readonly arm: string;
  readonly outcome: string;
  /** Mean of the scenario as it is. */
  readonly mean: number;
  readonly ratio: number;
  readonly lo90: number;
  readonly hi90: number;
}

/** Ratio of the means of paired values, with the 90 % interval of its linear approximation (t, one less than the seeds). */
function ratioOf(a: readonly number[], b: readonly number[]): Pick<Ratio, 'mean' | 'ratio' | 'lo90' | 'hi90'> {
  const meanB = mean(b)!;
  const ratio = mean(a)! / meanB;
  const residuals = a.map((value, index) => (value - ratio * b[index]) / meanB);
  const half = tQuantile(0.95, a.length - 1) * Math.sqrt(covariance(residuals, residuals)! / a.length);
  return { mean: meanB, ratio, lo90: ratio - half, hi90: ratio + half };
}

/** Every ratio: by cut, outcome, and arm, those over all arms first. */
export function ratios({ arms, values }: Study): Ratio[] {
  const of = (cut: Cut | '', arm: string, outcome: string): number[] => {
    if (arm !== 'all') return values.get(key(cut, arm, outcome))!;
    const each = arms.map((one) => values.get(key(cut, one, outcome))!);
    return each[0].map((_, seed) => each.reduce((sum, list) => sum + list[seed], 0));
  };
  return cuts.flatMap((cut) =>
    Object.keys(compared).flatMap((outcome) =>
      ['all', ...arms].map((arm) => ({ cut, arm, outcome, ...ratioOf(of(cut, arm, outcome), of('', arm, outcome)) })),
    ),
  );
}

/** Rows of a table in Markdown. */
export function tableOf(rows: readonly Ratio[]): string {
  const lines = rows.map(
    ({ cut, outcome, arm, mean: level, ratio, lo90, hi90 }) =>
      `| ${cut} | ${outcome} | ${arm} | ${level.toPrecision(3)} | ${ratio.toFixed(3)} | ${lo90.toFixed(3)} to ${hi90.toFixed(3)} |`,
  );
  return [
    '| changed | outcome | arm | mean | ratio | 90 % interval |',
    '| --- | --- | --- | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}
