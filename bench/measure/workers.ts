/** (e) Runs a second of one worker and of two at the same time, each with a setting of its own, as the study runs them. */
import { once } from 'node:events';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { createSetting } from '../../src/sim/setting.ts';
import { scenarioOf, standard } from './richScenario.ts';
import { parsed } from './street.ts';

const size = { ...standard, side: 40, agents: 10_000, units: 30, places: 24, days: 60 };

function message(worker: Worker): Promise<unknown> {
  return once(worker, 'message');
}

/** Wall time of so many tasks in each of `count` workers, all warm before the clock starts; and runs a second. */
async function runsPerSecond(workers: readonly Worker[], tasks: number): Promise<number> {
  const start = performance.now();
  await Promise.all(
    workers.map((worker) => {
      worker.postMessage(tasks);
      return message(worker);
    }),
  );
  return (workers.length * tasks) / ((performance.now() - start) / 1000);
}

/** Throughput of one and of two workers, in turn. */
export async function throughput(tasks: number) {
  const workers = [1, 2].map(() => new Worker(new URL(import.meta.url), { workerData: size }));
  await Promise.all(workers.map(message));
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < 7; round++) {
    one.push(await runsPerSecond([workers[round % 2]], tasks));
    two.push(await runsPerSecond(workers, tasks));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { one, two };
}

if (!isMainThread) {
  const setting = createSetting(parsed(JSON.stringify(scenarioOf(workerData as typeof size))));
  const task = () => runArm(setting, runBurnIn(setting, 1), 'wide-area', { recordEvery: 4 });
  for (let warm = 0; warm < 4; warm++) task();
  parentPort!.on('message', (tasks: number) => {
    for (let number = 0; number < tasks; number++) task();
    parentPort!.postMessage('done');
  });
  parentPort!.postMessage('ready');
}
