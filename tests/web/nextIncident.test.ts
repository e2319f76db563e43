import { expect, it } from 'vitest';
import type { FrameIncident } from '../../src/web/frame.ts';
import { firstTickOf, nextIncident } from '../../src/web/nextIncident.ts';

const incident = (id: number, hour: number): FrameIncident => ({
  id,
  hour,
  kind: 'raid',
  cell: 0,
  place: 0,
  actor: -1,
  fighters: 0,
  killed: 0,
  injured: 0,
  killedByMission: 0,
  peacekeepersKilled: 0,
  outcome: 'unanswered',
  reason: '',
  end: hour,
  warned: null,
  known: null,
  decided: null,
  arrived: null,
  unit: -1,
});
const three = [incident(7, 0), incident(8, 13), incident(9, 17.5)];

it.each([
  ['the first of the run from its start', 0, 1, 7],
  ['the next one from within a tick', 1.5, 1, 8],
  ['none after the last', 3, 1, undefined],
  ['the last of those in a tick, back from the end', 9, -1, 9],
  ['the one before', 3, -1, 7],
  ['none before the first', 1, -1, undefined],
] as const)('finds %s', (_, position, direction, id) => {
  expect(nextIncident(three, 6, position, direction)?.id).toBe(id);
});

it('shows an incident in the tick in which it began', () => {
  expect([0, 5.9, 6, 13].map((hour) => firstTickOf(hour, 6))).toEqual([1, 1, 2, 3]);
});
