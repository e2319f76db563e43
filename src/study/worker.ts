/** Entry of a worker thread, bundled to dist/worker.js. */
import { createEngine } from './engine.ts';
import { serve } from './workerService.ts';

await serve(createEngine);
