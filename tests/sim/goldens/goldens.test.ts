/**
 * Whole runs whose results are kept in goldens.json. `npm run goldens` writes the file anew; its commit is where a
 * change of the model's numbers is seen, so it stands alone or says in its message what changed.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelVersion } from '../../../src/study/modelVersion.ts';
import { goldenFile, goldenRuns, type Goldens } from './runs.ts';

const kept = JSON.parse(readFileSync(goldenFile, 'utf8')) as Goldens;

describe('kept runs', () => {
  let now: Goldens;
  beforeAll(() => {
    now = goldenRuns();
  });

  it('are those of the scenarios and postures that there are', () => {
    expect(Object.keys(kept.runs)).toEqual(Object.keys(now.runs));
  });

  it.each(Object.keys(kept.runs))('%s comes out as before', (name) => {
    const rule =
      'The numbers of the model changed. If that is on purpose, raise modelVersion in src/study/modelVersion.ts and run `npm run goldens`; otherwise find out why.';
    expect(now.runs[name], rule).toEqual(kept.runs[name]);
  });

  it('belong to this version of the model', () => {
    expect(kept.modelVersion, 'Run `npm run goldens` after raising modelVersion.').toBe(modelVersion);
  });

  it('reach every part of the model: attacks, riots, arrests, flight, patrols and convoys', () => {
    const sum = (outcome: string) =>
      Object.values(now.runs).reduce((total, { outcomes }) => total + (outcomes[outcome] ?? 0), 0);
    for (const outcome of [
      'attacksOnCivilians',
      'civiliansKilled',
      'riots',
      'arrests',
      'peakDisplaced',
      'patrolKm',
      'convoys',
      'attacksReachedInTimeShare',
    ])
      expect(sum(outcome), outcome).toBeGreaterThan(0);
  });
});
