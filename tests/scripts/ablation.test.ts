import { describe, expect, it, vi } from 'vitest';
import {
  ablationOf,
  compared,
  readRow,
  readTable,
  writtenRow,
  writtenTable,
  type AblationRow,
} from '../../scripts/ablation.ts';
import { ablationPicture } from '../../scripts/ablationPicture.ts';
import { grounds, purposes } from '../../scripts/ablationTable.ts';
import { SimulationFailure } from '../../src/sim/failure.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { placeMeasures } from '../../src/sim/measures/places.ts';
import { processes } from '../../src/sim/tick.ts';
import { modelVersion } from '../../src/study/modelVersion.ts';

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

  it('keeps of a table the rows of this model, and of the purposes and postures as they stand', () => {
    const { process, outcome, floor } = purposes[0];
    const of = { model: modelVersion, scenario: 'first-steps', posture: 'tob', process, outcome };
    const measured = { mean: 100 * floor, difference: 1, lo95: -1, hi95: 3, smallest: 10 * floor, changed: 2 };
    const row: AblationRow = { ...of, replications: 2, days: 9, ...measured, verdict: 'unclear' };
    const others: readonly Partial<AblationRow>[] = [
      { model: '0' },
      { posture: 'static' },
      { process: 'nothing' },
      { outcome: 'nothing' },
      { scenario: 'nowhere' },
      // Under another floor.
      { mean: floor, smallest: 2 * floor },
      // Only the processes that should matter there are switched off.
      { scenario: 'clusters', posture: 'static' },
    ];
    const table = writtenTable([row, ...others.map((other) => ({ ...row, ...other }))]);
    expect(readTable(table)).toEqual([row]);
    const withoutModel = table.split('\n').map((line) => line.replace(/^[^,]*,/, ''));
    expect(readTable(withoutModel.join('\n'))).toEqual([]);
  });

  it('says that the model does not run without a process only when the model gives the run up', () => {
    const size = { scenario: 'scenarios/first-steps.yaml', posture: 'tob', replications: 2, days: 2 };
    const ablate = ablationOf(size);
    const [purpose] = purposes;
    // Makes the runs with all processes on, before anything breaks.
    ablate(purpose);
    const broken = vi.spyOn(
      processes.find(({ name }) => name === 'movement')!,
      'run',
    );
    try {
      broken.mockImplementation(() => {
        throw new SimulationFailure('queue-hour', 'given up');
      });
      const row = ablate(purpose)!;
      expect(row).toMatchObject({ verdict: 'fails', mean: NaN });
      expect(readTable(writtenTable([row]))).toEqual([row]);
      broken.mockImplementation(() => {
        throw new TypeError('a fault of ours');
      });
      expect(() => ablate(purpose)).toThrow('a fault of ours');
    } finally {
      broken.mockRestore();
    }
  });

  it('has a scenario for every process on which it should matter', () => {
    const ids = grounds.map(({ file }) => file.replace(/^.*\//, '').replace(/\.yaml$/, ''));
    for (const { process, where } of purposes) expect(ids, process).toContain(where);
  });

  it('changes the scenario made of trouble where no scenario that ships has work', () => {
    const ablate = ablationOf({ scenario: 'scripts/trouble.yaml', posture: 'tob', replications: 2, days: 30 });
    for (const name of ['bandActs', 'narrative', 'traffic', 'redLines'])
      // Not in every run: a red line is not crossed in every month.
      expect(ablate(purposes.filter(({ process }) => process === name)[0])?.changed, name).toBeGreaterThan(0);
  });

  it('tells nothing of a place that is not there', () => {
    const size = { scenario: 'scenarios/first-steps.yaml', posture: 'tob', replications: 2, days: 2 };
    expect(ablationOf(size)({ ...purposes[0], outcome: 'armedPresenceShare@nowhere' })).toBeUndefined();
  });

  it('draws what has an interval, and leaves out what is idle', async () => {
    const size = {
      model: '1',
      scenario: 'first-steps',
      posture: 'tob',
      replications: 4,
      days: 60,
      mean: 10,
      smallest: 1,
    };
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
