/**
 * `CORDON_FULL=1 npx vitest run tests/sim/invariants/resolution.full`: the resolution of time and people on Bambari, with
 * as many seeds as the intervals need. It prints the table that docs/verification.md holds; CORDON_SEEDS is the most
 * seeds that it takes.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStudy, ratios, runSeed, tableOf } from './resolution.ts';

const most = Number(process.env.CORDON_SEEDS ?? 400);
const batch = 20;
const [lowest, highest] = [0.9, 1.1];

describe('half the tick, and twice the people per agent', () => {
  it(
    'leave the means over all arms within 0.9 to 1.1 of what they were',
    () => {
      const study = createStudy(readFileSync('scenarios/bambari.yaml', 'utf8'));
      const overall = () => ratios(study).filter(({ arm }) => arm === 'all');
      let seeds = 0;
      do {
        for (let left = batch; left > 0; left--) runSeed(study, ++seeds);
        // The run takes long; what is known so far is shown, and survives if it is stopped.
        process.stderr.write(`${seeds} seeds\n${tableOf(overall())}\n`);
      } while (seeds < most && overall().some(({ lo90, hi90 }) => lo90 < lowest || hi90 > highest));
      process.stdout.write(`${seeds} seeds\n\n${tableOf(ratios(study))}\n`);
      for (const { cut, outcome, lo90, hi90 } of overall()) {
        expect(lo90, `${outcome}, ${cut}`).toBeGreaterThanOrEqual(lowest);
        expect(hi90, `${outcome}, ${cut}`).toBeLessThanOrEqual(highest);
      }
    },
    6 * 3_600_000,
  );
});
