/** Who stands where on one outcome: arms in order, and the leader against each of the others. */
import { turnedRound, type SingleRepeats } from '../analysis/luck.ts';
import { directionOf } from '../analysis/verdict.ts';
import type { DifferenceRow, OutcomeInfo, Verdict } from '../analysis/tables.ts';
import type { NoMission } from '../sim/arms.ts';
import type { ReportInput } from './input.ts';
import { measured } from './language.ts';

export const noMission: NoMission = 'no-mission';

export interface Arm {
  readonly posture: string;
  readonly mean: number;
}

/** The leader minus another arm. */
export interface Against {
  readonly other: string;
  readonly mean: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  readonly verdict: Verdict | '';
  /** Whether the leader has less or more beyond luck. */
  readonly direction: 'less' | 'more' | null;
  /** Repeats that would show what matters. */
  readonly needed: number | null;
}

/** Two arms, neither of which leads; `better` has the better average. */
export interface OtherPair extends Omit<Against, 'other'> {
  readonly better: string;
  readonly worse: string;
}

export interface Standing {
  readonly outcome: OutcomeInfo;
  readonly matters: number;
  /** Best average first; arms without one are left out. */
  readonly arms: readonly Arm[];
  /** Arms whose average prints like the leader's, the leader among them. */
  readonly leaders: readonly string[];
  readonly against: readonly Against[];
  /** Every pair without the leader, in the order of averages. */
  readonly others: readonly OtherPair[];
  /** Whom the leader is set against in single repeats: the first arm with another average, else the next. */
  readonly runnerUp: string | undefined;
  /** Leader and runner-up in single repeats; undefined with fewer than two arms. */
  readonly repeats: SingleRepeats | undefined;
}

/** Arms in the order in which a reader expects them: no mission, the lay-down as it is, then the scenario's postures. */
export function armsOf(input: ReportInput): string[] {
  const ran = new Set(input.runs.map((run) => run.posture));
  const own = input.scenario.postures.map((posture) => posture.id);
  const first = [noMission, ...[...ran].filter((id) => id !== noMission && !own.includes(id))];
  return [...first, ...own].filter((id) => ran.has(id));
}

/** The average of an outcome under a posture; null when it has none. */
export function meanOf(input: ReportInput, posture: string, outcome: string): number | null {
  return input.summary.find((row) => row.posture === posture && row.outcome === outcome)?.mean ?? null;
}

/** The stored difference of two arms, turned so that it is `a` minus `b`. */
export function differenceBetween(
  rows: readonly DifferenceRow[],
  outcome: string,
  a: string,
  b: string,
): Pick<DifferenceRow, 'mean' | 'lo95' | 'hi95' | 'verdict' | 'needed'> | undefined {
  const row = rows.find((each) => each.outcome === outcome && each.posture_a === a && each.posture_b === b);
  if (row) return row;
  const turned = rows.find((each) => each.outcome === outcome && each.posture_a === b && each.posture_b === a);
  if (!turned) return undefined;
  const minus = (value: number | null) => (value === null ? null : 0 - value);
  const { verdict, needed } = turned;
  return { mean: minus(turned.mean), lo95: minus(turned.hi95), hi95: minus(turned.lo95), verdict, needed };
}

/** Values of an outcome by replication under two arms, for repeats in which both were run. */
function paired(input: ReportInput, outcome: string, a: string, b: string): [(number | null)[], (number | null)[]] {
  const values = (posture: string) =>
    new Map(
      input.runs
        .filter((run) => run.posture === posture && run.status === 'done')
        .map((run) => [run.replication, run.outcomes[outcome] ?? null]),
    );
  const [ofA, ofB] = [values(a), values(b)];
  const shared = [...ofA.keys()].filter((replication) => ofB.has(replication));
  return [shared.map((each) => ofA.get(each) ?? null), shared.map((each) => ofB.get(each) ?? null)];
}

/** The standing of every primary outcome that was measured, in the scenario's order. */
export function standings(input: ReportInput): Standing[] {
  return input.scenario.primary.flatMap(({ outcome: name, matters }) => {
    const outcome = input.outcomes.find((each) => each.name === name);
    return outcome ? [standingOf(input, outcome, matters)] : [];
  });
}

function standingOf(input: ReportInput, outcome: OutcomeInfo, matters: number): Standing {
  const sign = outcome.better === 'more' ? -1 : 1;
  const arms = armsOf(input)
    .flatMap((posture) => {
      const mean = meanOf(input, posture, outcome.name);
      return mean === null ? [] : [{ posture, mean }];
    })
    .sort((a, b) => sign * (a.mean - b.mean));
  const [leader, ...others] = arms;
  const against = others.map(({ posture }): Against => ({
    other: posture,
    ...comparedWith(input, outcome.name, leader.posture, posture),
  }));
  const shown = (mean: number) => measured(mean, outcome.unit, 'en');
  const leaders = arms.filter(({ mean }) => shown(mean) === shown(leader.mean)).map(({ posture }) => posture);
  const runnerUp = (others.find(({ mean }) => mean !== leader.mean) ?? others[0])?.posture;
  const repeats =
    runnerUp === undefined ? undefined : turnedRound(...paired(input, outcome.name, leader.posture, runnerUp));
  return {
    outcome,
    matters,
    arms,
    leaders,
    against,
    others: pairsAmong(input, outcome.name, others),
    runnerUp,
    repeats,
  };
}

function comparedWith(input: ReportInput, outcome: string, a: string, b: string): Omit<Against, 'other'> {
  const none = { mean: null, lo95: null, hi95: null, verdict: '', needed: null } as const;
  const { mean, lo95, hi95, verdict, needed } = differenceBetween(input.differences, outcome, a, b) ?? none;
  return { mean, lo95, hi95, verdict, direction: directionOf({ lo95, hi95 }), needed };
}

function pairsAmong(input: ReportInput, outcome: string, arms: readonly Arm[]): OtherPair[] {
  return arms.flatMap(({ posture: better }, index) =>
    arms
      .slice(index + 1)
      .map(({ posture: worse }) => ({ better, worse, ...comparedWith(input, outcome, better, worse) })),
  );
}

/** Whether no way differs from another in any repeat. */
export function isAlike({ against, others }: Standing): boolean {
  const same = ({ mean, lo95, hi95 }: Pick<Against, 'mean' | 'lo95' | 'hi95'>) => mean === 0 && !lo95 && !hi95;
  return against.length > 0 && against.every(same) && others.every(same);
}

const beyondLuck: readonly (Verdict | '')[] = ['CLEAR', 'LEANS', 'LUCK ONLY'];

/**
 * Whether every arm, no mission included, is beaten beyond luck by another on some primary outcome,
 * so that no way is best at everything.
 */
export function noneIsBest(input: ReportInput, found: readonly Standing[]): boolean {
  const unbeaten = (posture: string) =>
    found.every(({ outcome, arms }) =>
      arms.every((other) => {
        if (other.posture === posture) return true;
        const row = differenceBetween(input.differences, outcome.name, posture, other.posture);
        if (!row || !beyondLuck.includes(row.verdict)) return true;
        return directionOf(row) === (outcome.better === 'more' ? 'more' : 'less');
      }),
    );
  return found.length > 1 && !armsOf(input).some(unbeaten);
}

/** The scenario's posture with the best average of the first primary outcome; undefined when none was measured. */
export function leadingPosture(input: ReportInput, found: readonly Standing[]): string | undefined {
  const own = input.scenario.postures.map(({ id }) => id);
  return found[0]?.arms.find(({ posture }) => own.includes(posture))?.posture;
}
