/** The engine in a worker thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { digestsOf, type Task } from './run.ts';

parentPort!.postMessage(digestsOf(workerData as Task));
