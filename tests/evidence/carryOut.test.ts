import { expect, it } from 'vitest';
import { carryOut } from '../../src/evidence/carryOut.ts';
import type { Cell } from '../../src/evidence/fact.ts';
import { runOf, worlds } from '../../src/evidence/runs.ts';
import type { ObservationStore } from '../../src/evidence/store.ts';
import { townFile } from '../../src/evidence/worlds/world.ts';
import { UserError } from '../../src/study/userError.ts';

const workerUrl = new URL('../../dist/worker.js', import.meta.url);
const short = { days: 4, burnInDays: 1, settlements: 6, population: 6000 };
const cell: Cell = { name: 'quiet', file: ({ world }) => townFile({ ...short, worldSeed: world }), arm: 'present' };

it('begins no further runs once one has failed', async () => {
  const runs = Array.from({ length: worlds }, (_, replication) => runOf(cell, replication));
  let handedOver = 0;
  const full: ObservationStore = {
    has: () => false,
    read() {
      throw new Error('nothing was stored');
    },
    commit() {
      handedOver++;
      if (handedOver === 1) throw new UserError('the disk is full', 1);
    },
    close: () => {},
  };
  await expect(carryOut(runs, full, { workerUrl, jobs: 2 })).rejects.toThrow('the disk is full');
  // The other lane may have been at one, and have taken the next while the failed one's worker was closed.
  expect(handedOver).toBeLessThan(runs.length);
});
