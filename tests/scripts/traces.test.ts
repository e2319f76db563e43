import { describe, expect, it } from 'vitest';
import { traceDifferences } from '../../scripts/tracedDifferences.ts';
import { storyOf } from '../../scripts/tracedStories.ts';

describe('differences traced to single acts', () => {
  const { setting, traced } = traceDifferences('tests/known/one-village.yaml', 30, () => {});

  it('follow the same chance to act into two arms that end otherwise', () => {
    expect(traced.map(({ way }) => way)).toEqual(['reached', 'turnedAway', 'notTaken']);
    for (const { worse, better, candidate, act } of traced) {
      // Only one posture guards the village.
      expect([worse, better]).toEqual(['home', 'guard']);
      expect(candidate.worse.hour).toBe(candidate.better.hour);
      expect(candidate.worse.draw).toBe(candidate.better.draw);
      expect(['unanswered', 'late', 'stoodBy']).toContain(act.worse.outcome);
    }
  });

  it('say for each way what made the difference', () => {
    const [reached, turnedAway, notTaken] = traced;
    expect(['blocked', 'stopped']).toContain(reached.act.better?.outcome);
    expect(reached.act.better?.arrived).toBeLessThan(reached.act.worse.end);
    expect(turnedAway.act.better).toMatchObject({
      outcome: 'deterred',
      killed: 0,
      answer: { unit: 'company', role: 'guard' },
    });
    expect(notTaken.act.better).toBeNull();
    expect(notTaken.candidate.better.cost).toBeGreaterThan(notTaken.candidate.worse.cost);
    expect(notTaken.candidate.better.chance).toBeLessThanOrEqual(notTaken.candidate.better.draw);
    expect(notTaken.candidate.worse.chance).toBeGreaterThan(notTaken.candidate.worse.draw);
  });

  it('are told in words with hours, place, unit and seed', () => {
    const story = storyOf(setting, traced[1]);
    expect(story).toMatch(/Replication \d+, run seed \d+\. A band of the Band, \d+ strong, set out for Village/);
    expect(story).toMatch(/\*\*Static bases \(home\)\.\*\* The raid began at day \d+, \d\d:\d\d and lasted/);
    expect(story).toMatch(
      /\*\*Static bases \(guard\)\.\*\* A detachment of \d+ of company from the base at Base, on guard there, stood there/,
    );
    expect(story).not.toMatch(/undefined|NaN/);
  });
});
