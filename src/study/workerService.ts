/** The far side of a worker thread: compiles its scenario once, then answers each task with one result. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './plan.ts';
import type { WorkerReply, WorkerSetup } from './pool.ts';
import { failureOf, runTask } from './runner.ts';
import type { Engine, TaskResult } from './runner.ts';

/** Serves tasks until the thread is ended. `createEngine` compiles the scenario; what it throws is reported to the pool. */
export function serve<BurnIn>(createEngine: (setup: WorkerSetup) => Engine<BurnIn>): void {
  const port = parentPort;
  if (port === null) throw new Error('this file runs as a worker thread only');
  const send = (reply: WorkerReply, transfer: readonly ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  try {
    const engine = createEngine(workerData as WorkerSetup);
    port.on('message', (task: Task) => {
      const result = runTask(task, engine);
      send({ kind: 'result', result }, buffersOf(result));
    });
    send({ kind: 'ready' });
  } catch (error) {
    const { code, message } = failureOf('worker', error);
    send({ kind: 'unable', code, message });
  }
}

/** The buffers of all columns, each once: they move to the writer instead of being copied. */
function buffersOf(result: TaskResult): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const add = (array: Int32Array | Float64Array) => {
    const { buffer } = array;
    // A view on part of a buffer is copied: the rest may belong to somebody else.
    if (buffer instanceof ArrayBuffer && buffer.byteLength === array.byteLength) buffers.add(buffer);
  };
  for (const { series } of result.burnIns) [series.ticks, ...Object.values(series.columns)].forEach(add);
  for (const { record } of result.arms) {
    if (record === undefined) continue;
    [record.timeSeries.ticks, ...Object.values(record.timeSeries.columns), ...Object.values(record.places)].forEach(
      add,
    );
  }
  return [...buffers];
}
