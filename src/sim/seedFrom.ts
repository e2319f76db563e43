/**
 * Seeds of runs as hashes of what a run is. It lies with the model because studies and the page both plan runs, and the
 * page, which shares no code with studies, must arrive at the same seeds.
 */
import seedrandom from 'seedrandom';

/** @returns a whole number below 2^53. */
export function seedFrom(identity: readonly (string | number)[]): number {
  // A JSON array as key: a key that repeats itself ("11" for "1") would give seedrandom the same stream.
  const generator = seedrandom(JSON.stringify(identity));
  const high = (generator.int32() >>> 0) & 0x1fffff;
  const low = generator.int32() >>> 0;
  return high * 0x100000000 + low;
}

/** What the seed of a run hangs on when all postures and design points share the luck of a repeat. @param replication from 1 */
export const sharedLuck = (masterSeed: number, replication: number): readonly (string | number)[] => [
  'run',
  masterSeed,
  replication,
];
