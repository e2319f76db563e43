import { expect, it } from 'vitest';
import type { FrameIncident } from '../../src/web/frame.ts';
import { endingOf, incidentSummary } from '../../src/web/incidentWords.ts';

const incident: FrameIncident = {
  id: 0,
  kind: 'raid',
  hour: 10,
  cell: 0,
  place: 0,
  actor: 0,
  fighters: 5,
  killed: 3,
  killedByMission: 1,
  injured: 0,
  peacekeepersKilled: 0,
  outcome: 'stopped',
  reason: '',
  end: 12,
  warned: null,
  known: null,
  decided: null,
  arrived: 11,
  unit: 0,
};

it("tells those killed by the mission's fire once it is over, and of nobody where there was none", () => {
  expect(endingOf(incident, 13, 'en')).toContain("Of the civilians killed, 1 was killed by the mission's fire.");
  expect(endingOf({ ...incident, killedByMission: 2 }, 13, 'fr').join(' ')).toContain('2 l');
  expect(endingOf(incident, 11, 'en').join(' ')).not.toContain('fire');
  expect(endingOf({ ...incident, killedByMission: 0 }, 13, 'en').join(' ')).not.toContain('fire');
});

it('says of a unit that was there too late that it was there, and of one that had to come that the way took too long', () => {
  const late: FrameIncident = { ...incident, outcome: 'late', reason: 'distance', known: 10, decided: 10 };
  const told = (of: FrameIncident) => [incidentSummary(of, 13, 'en'), ...endingOf(of, 13, 'en')].join(' ');
  expect(told(late)).toContain('a unit was there; it was over before the unit could step in');
  expect(told(late)).not.toContain('notice and way');
  expect(told({ ...late, known: 10.5, decided: 11 })).toContain('notice and way took too long');
});

it('counts one peacekeeper as one', () => {
  const summary = (peacekeepersKilled: number) => incidentSummary({ ...incident, peacekeepersKilled }, 13, 'en');
  expect(summary(1)).toContain('1 peacekeeper killed');
  expect(summary(2)).toContain('2 peacekeepers killed');
});
