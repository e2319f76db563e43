import { createHash } from 'node:crypto';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/study/canonical.ts';
import { pointId, runId, runSeed } from '../../src/study/seeds.ts';
import { sha256 } from '../../src/study/sha256.ts';

const run = { masterSeed: 1, parameters: {}, posture: 'static', start: 'switching', replication: 1 } as const;

describe('a run seed', () => {
  it('stays what it was in every later version, so that published seeds repeat', () => {
    expect([1, 2, 3].map((replication) => runSeed('common', { ...run, replication }))).toEqual([
      989415576789775, 3984241172317064, 5175040747638570,
    ]);
  });

  it('is the same for all postures and design points under common seeding, and different under independent', () => {
    const other = { ...run, posture: 'tob', parameters: { strength: 120 } };
    expect(runSeed('common', other)).toBe(runSeed('common', run));
    expect(runSeed('independent', other)).not.toBe(runSeed('independent', run));
    expect(runSeed('independent', { ...run, posture: 'tob' })).not.toBe(runSeed('independent', run));
  });

  it('does not depend on the order in which parameters are written', () => {
    const one = { ...run, parameters: { a: 1, b: 2 } };
    const two = { ...run, parameters: { b: 2, a: 1 } };
    expect(runSeed('independent', one)).toBe(runSeed('independent', two));
    expect(runId(one)).toBe(runId(two));
  });

  test.prop([fc.maxSafeNat(), fc.integer({ min: 1, max: 1e6 })])(
    'is a whole number below 2^53',
    (masterSeed, replication) => {
      const seed = runSeed('common', { ...run, masterSeed, replication });
      expect(Number.isSafeInteger(seed) && seed >= 0).toBe(true);
    },
  );

  it('differs between neighbours, also where digits repeat', () => {
    const seeds = [1, 11, 111, 2, 12, 121].flatMap((masterSeed) =>
      [1, 11, 111].map((replication) => runSeed('common', { ...run, masterSeed, replication })),
    );
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});

describe('names of runs and points', () => {
  it('begin with a letter and hold nothing that a path could misread', () => {
    expect(runId(run)).toMatch(/^r[0-9a-f]{16}$/);
    expect(pointId({ 'mission.units.fpu1.strength': 120 })).toMatch(/^p[0-9a-f]{10}$/);
  });
});

describe('hashing', () => {
  test.prop([fc.string({ unit: 'grapheme', maxLength: 300 })])('agrees with the SHA-256 of Node', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('takes no notice of key order and of absent members', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":null}]}');
  });
});
