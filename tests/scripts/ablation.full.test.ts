import { describe, expect, it } from 'vitest';
import { ablationOf } from '../../scripts/ablation.ts';
import { grounds, purposes } from '../../scripts/ablationTable.ts';

describe('every process', () => {
  it.each(grounds.filter(({ file }) => !file.includes('bambari')))(
    'that should matter on $file changes it',
    ({ file, posture, days }) => {
      const id = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
      const ablate = ablationOf({ scenario: file, posture, replications: 3, days });
      const due = purposes.filter(({ where }) => where === id);
      for (const purpose of due) expect(ablate(purpose)?.verdict, purpose.process).toMatch(/^(matters|small|unclear)$/);
    },
  );
});
