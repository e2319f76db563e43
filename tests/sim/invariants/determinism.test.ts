/** A run is a function of its scenario, posture and seed, and of nothing that happened before it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { createRandom } from '../../../src/sim/random.ts';
import type { RunRecord } from '../../../src/sim/record.ts';
import { noMission } from '../../../src/sim/arms.ts';
import { fork } from '../../../src/sim/fork.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { createSetting } from '../../../src/sim/setting.ts';
import { tick } from '../../../src/sim/tick.ts';
import { startWorld } from '../../../src/sim/start.ts';
import { allocateWorld, digestOf, restore, snapshot } from '../../../src/sim/world.ts';
import { draws } from './draws.ts';
import { parsed, seeds, smallScenarios } from './smallScenarios.ts';

const days = 10;
const none = new Set<string>();

/** All arms of a scenario in the given order of posture ids, on a setting of its own. */
function armsOf(file: ScenarioFile, seed: number, postures: readonly string[]): Map<string, RunRecord> {
  const setting = createSetting(parsed(file));
  const burnIn = runBurnIn(setting, seed);
  return new Map(postures.map((posture) => [posture, runArm(setting, burnIn, posture, { days })]));
}

const idsOf = (file: ScenarioFile): string[] => [...file.postures.map(({ id }) => id), noMission];

/** All numbers and words of a record as one text: quick to compare, and exact. */
const text = (record: Partial<RunRecord>): string =>
  JSON.stringify(record, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('base64') : value,
  );

/** What a record says of the world; the digest besides covers which number the posture has in the list. */
const told = ({ posture: _posture, digest: _digest, ...rest }: RunRecord) => text(rest);

describe('a run', () => {
  it('is the same again from the same seed, on another world, and after other runs', () => {
    fc.assert(
      fc.property(smallScenarios, seeds, (file, seed) => {
        const ids = idsOf(file);
        const first = armsOf(file, seed, ids);
        const setting = createSetting(parsed(file));
        runArm(setting, runBurnIn(setting, seed + 1), noMission, { days: 3 });
        const burnIn = runBurnIn(setting, seed);
        for (const posture of ids.toReversed()) {
          const record = runArm(setting, burnIn, posture, { days });
          expect(text(record)).toBe(text(first.get(posture)!));
        }
      }),
      draws(10),
    );
  }, 600_000);

  it('goes on from a snapshot in the middle as if nothing had happened', () => {
    fc.assert(
      fc.property(smallScenarios, seeds, fc.nat(19), (file, seed, cut) => {
        const setting = createSetting(parsed(file));
        const random = createRandom(seed);
        const world = allocateWorld(setting);
        startWorld(world, setting, random);
        fork(world, setting, setting.postures[0].id);
        const digests: string[] = [];
        let saved = snapshot(world);
        for (let step = 0; step < 40; step++) {
          if (step === cut) saved = snapshot(world);
          tick(world, setting, random, none);
          digests.push(digestOf(world));
        }
        const other = allocateWorld(setting);
        restore(other, saved);
        restore(world, saved);
        for (let step = cut; step < 40; step++)
          for (const each of [world, other]) {
            tick(each, setting, random, none);
            expect(digestOf(each)).toBe(digests[step]);
          }
        expect(Buffer.compare(other.heap, world.heap)).toBe(0);
      }),
      draws(10),
    );
  }, 600_000);

  it('does not see what its posture is called, how many others there are, or in which order they stand', () => {
    fc.assert(
      fc.property(smallScenarios, seeds, (file, seed) => {
        const ids = idsOf(file);
        const first = armsOf(file, seed, ids);
        const turned = armsOf({ ...file, postures: file.postures.toReversed() }, seed, ids);
        const copies = file.postures.map((posture, index) => ({ ...posture, id: `copy${index}` }));
        const doubled = armsOf({ ...file, postures: [...copies, ...file.postures] }, seed, [
          ...copies.map(({ id }) => id),
          ...ids,
        ]);
        ids.forEach((id, index) => {
          const record = told(first.get(id)!);
          expect(told(turned.get(id)!)).toBe(record);
          expect(told(doubled.get(id)!)).toBe(record);
          if (id !== noMission) expect(told(doubled.get(`copy${index}`)!)).toBe(record);
        });
      }),
      draws(8),
    );
  }, 600_000);

  it('gives every number of its record a place in the scenario: another seed is another run', () => {
    const [file] = fc.sample(
      smallScenarios.filter(({ spoilers }) => (spoilers ?? []).some(({ fighters }) => fighters > 50)),
      { numRuns: 1, seed: 5 },
    );
    const digests = [1, 2, 3, 4].map((seed) => armsOf(file, seed, [noMission]).get(noMission)!.digest);
    expect(new Set(digests).size).toBe(4);
  });
});
