import { describe, expect, it } from 'vitest';
import { runTask } from '../../src/study/runner.ts';
import type { Engine } from '../../src/study/runner.ts';
import { SimulationFailure } from '../../src/sim/failure.ts';
import { toyEngine, toyPlan } from './toy.ts';

/** The toy, with every call written down. */
function watched(plan: ReturnType<typeof toyPlan>): { readonly engine: Engine<number>; readonly calls: string[] } {
  const toy = toyEngine(plan);
  const calls: string[] = [];
  const engine: Engine<number> = {
    ...toy,
    burnIn(seed, posture) {
      calls.push(`burn-in under ${posture}`);
      return toy.burnIn(seed, posture);
    },
    arm(seed, posture) {
      calls.push(posture);
      return toy.arm(seed, posture);
    },
  };
  return { engine, calls };
}

describe('a task', () => {
  it('is burnt in once, and every arm is forked from there', () => {
    const plan = toyPlan();
    const { engine, calls } = watched(plan);
    const result = runTask(plan.tasks[0], engine);
    expect(calls).toEqual(['burn-in under present', 'no-mission', 'present', 'static', 'copy', 'tob']);
    expect(result.burnIns).toHaveLength(1);
    expect(result.arms.every(({ record }) => record !== undefined)).toBe(true);
  });

  it('is burnt in once an arm under independent seeding', () => {
    const plan = toyPlan({ seeding: 'independent' });
    const { engine, calls } = watched(plan);
    expect(runTask(plan.tasks[0], engine).burnIns).toHaveLength(5);
    expect(calls.filter((call) => call === 'burn-in under present')).toHaveLength(5);
  });

  it('is burnt in on its own for each steady state, but for the present lay-down, whose burn-in is the common one', () => {
    const plan = toyPlan({ postures: ['static', 'present'], steady: true });
    const { engine, calls } = watched(plan);
    const { burnIns } = runTask(plan.tasks[0], engine);
    expect(calls).toEqual([
      'burn-in under present',
      'no-mission',
      'present',
      'static',
      'present',
      'burn-in under no-mission',
      'no-mission',
      'burn-in under static',
      'static',
    ]);
    expect(burnIns.map(({ posture, start }) => [posture, start])).toEqual([
      ['present', 'switching'],
      ['no-mission', 'steady'],
      ['static', 'steady'],
    ]);
  });

  it("adds the scenario's own outcomes", () => {
    const plan = toyPlan();
    const [{ record }] = runTask(plan.tasks[0], toyEngine(plan)).arms;
    const { civiliansKilled, expectedCiviliansKilled, harm } = record!.outcomes;
    expect(harm).toBe(civiliansKilled + 2 * expectedCiviliansKilled);
  });

  it('keeps a failing arm as a failure with its name, and runs the others', () => {
    const plan = toyPlan();
    const toy = toyEngine(plan);
    const engine: Engine<number> = {
      ...toy,
      arm(seed, posture) {
        if (posture === 'static') throw new SimulationFailure('queue-overflow', 'the queue is\nfull');
        return toy.arm(seed, posture);
      },
    };
    const { arms } = runTask(plan.tasks[0], engine);
    expect(arms.map(({ failure }) => failure)).toEqual([
      undefined,
      undefined,
      { stage: 'run', code: 'queue-overflow', message: 'the queue is full' },
      undefined,
      undefined,
    ]);
  });

  it.each(['places', 'groups'] as const)('fails an arm whose measure of %s is infinite', (kind) => {
    const plan = toyPlan();
    const toy = toyEngine(plan);
    const engine: Engine<number> = {
      ...toy,
      arm(seed, posture) {
        const record = toy.arm(seed, posture);
        return posture === 'static'
          ? { ...record, [kind]: { civiliansKilled: Float64Array.of(1, -Infinity) } }
          : record;
      },
    };
    const { arms } = runTask(plan.tasks[0], engine);
    expect(arms.map(({ arm, failure }) => [arm.posture, failure?.message])).toEqual(
      arms.map(({ arm: { posture } }) => [
        posture,
        posture === 'static' ? `civiliansKilled of a ${kind.slice(0, -1)} is infinite` : undefined,
      ]),
    );
  });

  it('fails all arms when the burn-in fails', () => {
    const plan = toyPlan();
    const engine: Engine<number> = {
      ...toyEngine(plan),
      burnIn() {
        throw new Error('no start');
      },
    };
    const { arms, burnIns } = runTask(plan.tasks[0], engine);
    expect(burnIns).toEqual([]);
    expect(arms.map(({ failure }) => failure?.stage)).toEqual(arms.map(() => 'burn-in'));
  });
});
