/** Entry of a worker thread that runs the toy instead of the simulator. */
import { existsSync, writeFileSync } from 'node:fs';
import type { EngineSetup } from '../../src/study/variants.ts';
import { serve } from '../../src/study/workerService.ts';
import { mischiefOf, toyEngine } from './toy.ts';

await serve((setup: EngineSetup) => {
  const { onceUntil } = mischiefOf(setup.scenario);
  return toyEngine(setup, () => {
    if (onceUntil !== undefined && existsSync(onceUntil)) return;
    if (onceUntil !== undefined) writeFileSync(onceUntil, '');
    process.exit(7);
  });
});
