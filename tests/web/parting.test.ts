import { describe, expect, it } from 'vitest';
import type { FrameIncident } from '../../src/web/frame.ts';
import { partingOf } from '../../src/web/side/parting.ts';

const incident = (changes: Partial<FrameIncident>): FrameIncident => ({
  id: 0,
  kind: 'raid',
  hour: 10,
  cell: 3,
  place: 0,
  actor: 1,
  fighters: 12,
  killed: 2,
  injured: 0,
  killedByMission: 0,
  peacekeepersKilled: 0,
  outcome: 'unanswered',
  reason: '',
  end: 12,
  warned: null,
  known: null,
  decided: null,
  arrived: null,
  unit: -1,
  ...changes,
});

describe('where runs part', () => {
  const first = incident({});
  const later = incident({ id: 1, hour: 50 });

  it('is nowhere where all had the same, whatever their numbers', () => {
    expect(
      partingOf([
        [first, later],
        [later, { ...first, id: 7 }],
      ]),
    ).toBeNull();
    expect(partingOf([[], []])).toBeNull();
  });

  it('is the first incident that one of them had not', () => {
    const parting = partingOf([[first, later], [first], [first, later]]);
    expect(parting?.incident).toBe(later);
    expect(parting?.inRuns).toEqual([later, null, later]);
  });

  it('is an incident that ended otherwise, and each run tells its own end', () => {
    const stopped = { ...first, killed: 0, outcome: 'stopped' };
    expect(partingOf([[first], [stopped, later]])?.inRuns).toEqual([first, stopped]);
  });

  it('is the earlier of two that stand at the same position', () => {
    const early = incident({ hour: 20 });
    expect(
      partingOf([
        [first, later],
        [first, early, later],
      ]),
    ).toEqual({ incident: early, inRuns: [null, early] });
  });
});
