import { describe, expect, it } from 'vitest';
import { ablationOf, compared, readRow, writtenRow } from '../../scripts/ablation.ts';
import { ablationPicture } from '../../scripts/ablationPicture.ts';
import { grounds, purposes } from '../../scripts/ablationTable.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { placeMeasures } from '../../src/sim/measures/places.ts';
import { processes } from '../../src/sim/tick.ts';

const runs = (values: readonly number[], digest: string) => values.map((x) => ({ outcomes: { x }, digest }));
const purpose = { outcome: 'x', floor: 1 };

describe('the ablation', () => {
  it('has a purpose for every process of the tick, in outcomes that there are', () => {
    expect(purposes.map(({ process }) => process)).toEqual(processes.map(({ name }) => name));
    const names = measures.map(({ name }) => name);
    const ofPlaces = placeMeasures.map(({ name }) => name);
    for (const { outcome } of purposes) {
      const [name, place] = outcome.split('@');
      expect(place === undefined ? names : ofPlaces).toContain(name);
    }
  });

  it('judges by the whole interval against the smallest change of interest', () => {
    const whole = runs([10, 12, 11, 13], 'a');
    expect(compared(purpose, whole, runs([20, 22.1, 21, 23], 'b'))).toMatchObject({ verdict: 'matters', changed: 4 });
    expect(compared(purpose, whole, runs([10, 12.1, 11, 13], 'b')).verdict).toBe('small');
    expect(compared(purpose, whole, runs([2, 25, 3, 24], 'b')).verdict).toBe('unclear');
    expect(compared(purpose, whole, whole)).toMatchObject({ verdict: 'idle', difference: 0, changed: 0 });
  });

  it('takes a tenth of the mean where that is more than the floor', () => {
    const whole = runs([100, 110, 90], 'a');
    expect(compared(purpose, whole, whole).smallest).toBe(10);
  });

  it('finds on a scenario that planning matters and that red lines have nothing to do', () => {
    const size = { scenario: 'scenarios/first-steps.yaml', posture: 'tob', replications: 2, days: 10 };
    const ablate = ablationOf(size);
    const rowOf = (name: string) => ablate(purposes.filter(({ process }) => process === name)[0]);
    expect(rowOf('planning')).toMatchObject({ changed: 2, scenario: 'first-steps' });
    expect(rowOf('planning')?.difference).toBeLessThan(0);
    const idle = rowOf('redLines')!;
    expect(idle).toMatchObject({ verdict: 'idle', changed: 0 });
    expect(readRow(writtenRow(idle))).toEqual(idle);
  });

  it('has a scenario for every process on which it should matter', () => {
    const ids = grounds.map(({ file }) => file.replace(/^.*\//, '').replace(/\.yaml$/, ''));
    for (const { process, where } of purposes) expect(ids, process).toContain(where);
  });

  it('changes the scenario made of trouble where no scenario that ships has work', () => {
    const ablate = ablationOf({ scenario: 'scripts/trouble.yaml', posture: 'tob', replications: 2, days: 30 });
    for (const name of ['bandActs', 'narrative', 'traffic', 'redLines'])
      expect(ablate(purposes.filter(({ process }) => process === name)[0])?.changed, name).toBe(2);
  });

  it('tells nothing of a place that is not there', () => {
    const size = { scenario: 'scenarios/first-steps.yaml', posture: 'tob', replications: 2, days: 2 };
    expect(ablationOf(size)({ ...purposes[0], outcome: 'armedPresenceShare@nowhere' })).toBeUndefined();
  });

  it('draws what has an interval, and leaves out what is idle', async () => {
    const size = { scenario: 'first-steps', posture: 'tob', replications: 4, days: 60, mean: 10, smallest: 1 };
    const picture = await ablationPicture(
      [
        {
          ...size,
          process: 'planning',
          outcome: 'patrols',
          difference: -8,
          lo95: -9,
          hi95: -7,
          changed: 4,
          verdict: 'matters',
        },
        {
          ...size,
          process: 'aid',
          outcome: 'aidDelivered',
          difference: 0,
          lo95: 0,
          hi95: 0,
          changed: 0,
          verdict: 'idle',
        },
      ],
      '2026-01-01',
    );
    expect(picture).toMatch(/^<svg/);
    expect(picture).toContain('planning: patrols');
    expect(picture).not.toContain('aidDelivered');
  });
});
