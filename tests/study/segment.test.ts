import { describe, expect, it } from 'vitest';
import { adaptBatches } from '../../src/study/batches.ts';
import { dealerOf } from '../../src/study/dealer.ts';
import type { Task } from '../../src/study/plan.ts';
import { joinSegments, segmentOf, tasksIn } from '../../src/study/segment.ts';

const rows = (key: string, text: string) => ({
  key,
  failed: 0,
  seconds: 1,
  parts: [
    { table: 'runs', name: 'a', text },
    { table: 'incidents', name: 'a', text: '' },
    { table: 'runs', name: 'b', text: `${text}, again` },
  ],
});

describe('a segment', () => {
  it.each(['plain', 'é, two bytes', '安全 and 🕊'])('gives back the text of its tasks, joined or not: %s', (text) => {
    const [one, two] = [rows('t1', text), rows('t2', 'plain')];
    const filled = [one, two].map((task) => ({ ...task, parts: task.parts.filter((part) => part.text !== '') }));
    expect(tasksIn(segmentOf([one, two]))).toEqual(filled);
    expect(joinSegments([segmentOf([one]), segmentOf([two])])).toEqual(segmentOf([one, two]));
  });
});

describe('tasks', () => {
  const tasks = ['p', 'q', 'p', 'q', 'p'].map((point_id, index): Task => ({
    point_id,
    parameters: {},
    key: `t${index}`,
    replication: 1,
    arms: [],
  }));
  const keysOf = (taken: readonly Task[]) => taken.map(({ key }) => key);

  it('are dealt once each, and a worker stays at its point until that is done', () => {
    const { seat, left } = dealerOf(tasks);
    const [one, other] = [seat(), seat()];
    expect([keysOf(one(2)), keysOf(other(1)), left()]).toEqual([['t0', 't2'], ['t1'], 2]);
    expect([keysOf(one(2)), keysOf(other(2)), left()]).toEqual([['t4', 't3'], [], 0]);
  });

  it('go in batches of a quarter of a second, once it is known how long one takes', () => {
    const size = adaptBatches();
    expect(size.now()).toBe(1);
    size.note(1, 0.01);
    expect(size.now()).toBe(25);
    size.note(25, 25 * 0.03);
    expect(size.now()).toBe(12);
    size.note(1, 100);
    expect(size.now()).toBe(1);
    const few = adaptBatches(1);
    few.note(1, 1e-6);
    expect(few.now()).toBe(1);
  });
});
