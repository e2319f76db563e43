/** Differences between postures traced to single acts: the same chance to act, under the same luck, that ended otherwise. */
import { runSeed } from '../src/study/seeds.ts';
import { runArm, runBurnIn } from '../src/sim/run.ts';
import { createSetting, type Setting } from '../src/sim/setting.ts';
import { readScenario } from './readScenario.ts';
import { followArm, type Act, type Candidate, type FollowedArm } from './followedArm.ts';

/** reached: a unit ended it in time; turnedAway: a unit on the spot kept it from beginning; notTaken: it was not planned. */
export const ways = ['reached', 'turnedAway', 'notTaken'] as const;
export type Way = (typeof ways)[number];

export interface Traced {
  readonly way: Way;
  readonly replication: number;
  readonly seed: number;
  /** Posture under which it was carried out, and under which it was not, or less of it. */
  readonly worse: string;
  readonly better: string;
  readonly candidate: { readonly worse: Candidate; readonly better: Candidate };
  readonly act: { readonly worse: Act; readonly better: Act | null };
  /** Expected deaths that the difference made. */
  readonly saved: number;
}

/**
 * For each way the difference between two postures that saved most expected deaths, among the first replications of a
 * comparison with the scenario's own seed, each in another replication and another pair where there is one.
 * @throws Error when the arm that was followed is not the arm of the tables
 */
export function traceDifferences(
  file: string,
  replications: number,
  onRun: (done: number) => void,
): { readonly setting: Setting; readonly traced: readonly Traced[] } {
  const { scenario } = readScenario(file);
  const setting = createSetting(scenario);
  const found: Traced[] = [];
  for (let replication = 1; replication <= replications; replication++) {
    const seed = runSeed('common', {
      masterSeed: scenario.seed,
      parameters: {},
      posture: scenario.postures[0].id,
      start: 'switching',
      replication,
    });
    const burnIn = runBurnIn(setting, seed, { recordEvery: 100_000 });
    const arms = scenario.postures.map(({ id }) => ({ id, arm: followArm(setting, burnIn, id) }));
    if (replication === 1)
      for (const { id, arm } of arms)
        if (runArm(setting, burnIn, id, { recordEvery: 100_000 }).digest !== arm.digest)
          throw new Error(`the arm of ${id} that was followed is another than that of the tables`);
    for (const worse of arms)
      for (const better of arms)
        if (worse !== better) found.push(...differencesBetween(replication, seed, worse, better));
    onRun(replication);
  }
  const traced = ways.flatMap((way, index) => choose(found, ways.slice(0, index), way) ?? []);
  return { setting, traced };
}

interface Arm {
  readonly id: string;
  readonly arm: FollowedArm;
}

function differencesBetween(replication: number, seed: number, worse: Arm, better: Arm): Traced[] {
  const found: Traced[] = [];
  for (const [luck, act] of worse.arm.acts) {
    const candidates = { worse: worse.arm.candidates.get(luck), better: better.arm.candidates.get(luck) };
    // Acts whose candidate came before the fork were planned under the lay-down that all have in common.
    if (candidates.worse === undefined || candidates.better === undefined) continue;
    const other = better.arm.acts.get(luck) ?? null;
    const way = wayOf(act, other, candidates.better, candidates.worse);
    if (way === null) continue;
    found.push({
      way,
      replication,
      seed,
      worse: worse.id,
      better: better.id,
      candidate: { worse: candidates.worse, better: candidates.better },
      act: { worse: act, better: other },
      saved: act.expected - (other?.expected ?? 0),
    });
  }
  return found;
}

/** How the better arm came off better; null where it did not, or where it was no longer the same act. */
function wayOf(act: Act, other: Act | null, candidate: Candidate, atWorse: Candidate): Way | null {
  const carriedOut = ['unanswered', 'late', 'stoodBy'].includes(act.outcome) && !act.moved;
  if (!carriedOut) return null;
  if (other === null)
    return !candidate.busy && candidate.draw >= candidate.chance && candidate.cost > atWorse.cost ? 'notTaken' : null;
  if (other.intended !== act.intended || Math.abs(other.hour - act.hour) > 1e-6) return null;
  if (other.outcome === 'deterred') return other.answer === null ? null : 'turnedAway';
  return ['blocked', 'stopped'].includes(other.outcome) && other.answer !== null ? 'reached' : null;
}

/** The largest of its way; another replication and pair than those already told, where there is one. */
function choose(found: readonly Traced[], earlier: readonly Way[], way: Way): Traced | undefined {
  const told = earlier.flatMap((each, index) => choose(found, earlier.slice(0, index), each) ?? []);
  const repeats = (one: Traced): number =>
    told.filter(
      (each) => each.replication === one.replication || (each.worse === one.worse && each.better === one.better),
    ).length;
  return found
    .filter((one) => one.way === way)
    .toSorted((a, b) => repeats(a) - repeats(b) || b.saved - a.saved || a.replication - b.replication)
    .at(0);
}
