/** Runs tasks with the toy in this process, one after the other: no threads, so that a test of tables is quick. */
import type { Execute } from '../../src/study/runStudy.ts';
import { segmentOf } from '../../src/study/segment.ts';
import { setupAt } from '../../src/study/variants.ts';
import { rowRunnerOf } from '../../src/study/workerService.ts';
import { toyEngine } from './toy.ts';

export const inProcess: Execute = (tasks, setup, { signal, onSegment }) => {
  const run = rowRunnerOf(setup, (each) => toyEngine(each), setupAt);
  for (const task of tasks) {
    if (signal?.aborted) return Promise.resolve(false);
    onSegment(segmentOf([run(task)]));
  }
  return Promise.resolve(true);
};
