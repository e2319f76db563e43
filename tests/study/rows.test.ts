import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/sim/record.ts';
import { columnsOf } from '../../src/study/columns.ts';
import { rowSetupOf, rowsOf } from '../../src/study/rows.ts';
import { runTask } from '../../src/study/runner.ts';
import type { Engine } from '../../src/study/runner.ts';
import type { StoredRun } from '../../src/study/storedRun.ts';
import { toyEngine, toyPlan } from './toy.ts';

/** The failures of the runs of a task, by posture, and which burn-ins have rows, where the engine is changed. */
function written(change: (toy: Engine<number>) => Partial<Engine<number>>) {
  const plan = toyPlan({ postures: ['static', 'tob'], steady: true });
  const toy = toyEngine(plan);
  const [task] = plan.tasks;
  const result = runTask(task, { ...toy, ...change(toy) });
  expect(result.arms.every(({ failure }) => failure === undefined)).toBe(true);
  const { failed, parts } = rowsOf({ ...rowSetupOf(plan, columnsOf(plan), false), ...plan }, task, result);
  const kept = new Map(parts.filter(({ table }) => table === 'kept').map(({ name, text }) => [name, text]));
  const failures = task.arms.map(({ run_id, posture, start }): [string, string | undefined] => {
    const stored: StoredRun = JSON.parse(kept.get(run_id) ?? '');
    return [`${posture} ${start}`, stored.failure?.message];
  });
  return { failed, failures, burnIns: parts.filter(({ table }) => table === 'burnin').map(({ name }) => name) };
}

const refused = 'Infinity cannot stand in a table';

describe('rows that cannot be written', () => {
  it('are a failure of their run alone', () => {
    const late = (record: RunRecord): RunRecord => ({
      ...record,
      incidents: record.incidents.map((each) => ({ ...each, hour: Infinity })),
    });
    const { failed, failures, burnIns } = written((toy) => ({
      arm: (seed, posture) => (posture === 'static' ? late(toy.arm(seed, posture)) : toy.arm(seed, posture)),
    }));
    expect(failures).toEqual(failures.map(([run]) => [run, run.startsWith('static') ? refused : undefined]));
    expect(failed).toBe(2);
    expect(burnIns).toHaveLength(4);
  });

  it('are a failure of the runs that were forked from their burn-in', () => {
    let burnIns = 0;
    const changed = written((toy) => ({
      burnInSeries(burnIn) {
        const series = toy.burnInSeries(burnIn);
        const [name] = Object.keys(series.columns);
        // The first is the present lay-down's, from which all are forked that are switched to.
        return burnIns++ === 0
          ? { ...series, columns: { ...series.columns, [name]: series.columns[name].map(() => Infinity) } }
          : series;
      },
    }));
    expect(changed.failures).toEqual(
      changed.failures.map(([run]) => [run, run.endsWith('switching') ? refused : undefined]),
    );
    expect(changed.burnIns).toHaveLength(burnIns - 1);
  });
});
