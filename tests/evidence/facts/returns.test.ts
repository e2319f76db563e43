/** The judges of findings about returns: to war after a ceasefire, and of former fighters to arms. */
import { describe, expect, it } from 'vitest';
import type { Fact, Judgement, Seen } from '../../../src/evidence/fact.ts';
import { sf05 } from '../../../src/evidence/facts/sf05.ts';
import { sf38 } from '../../../src/evidence/facts/sf38.ts';
import type { Event } from '../../../src/evidence/observation.ts';
import { sectorFile } from '../../../src/evidence/worlds/world.ts';

const file = sectorFile({ worldSeed: 1 });
const clash = { x: 1, y: 1, kind: 'clash', perpetrator: 'none', killed: 0, peacekeepersKilled: 0 } as const;
const fight = (day: number, battleDeaths?: number): Event => ({
  ...clash,
  hour: 24 * day,
  outcome: 'unanswered',
  known: true,
  battleDeaths,
});
const seen = (events: readonly Event[], outcomes: Record<string, number> = {}): Seen => ({
  file,
  observation: { seed: 1, digest: '', seconds: 1, outcomes, places: {}, events },
});

/** Judges a fact by what was seen in its cells, in their order. */
const judged = (fact: Fact, cells: readonly (readonly Seen[])[]): Judgement =>
  fact.judge(Object.fromEntries(fact.cells.map(({ name }, index) => [name, cells[index]])));

describe('the hazard of a return to war', () => {
  const days = [60, 65, 70, 75, 80, 85, 90, 95];
  const early = days.map((day) => seen([fight(day - 9, 24), fight(day, 25), fight(day + 1, 80)]));
  const late = days.map((day) => seen([fight(2 * day, 25)]));
  const never = days.map(() => seen([]));

  it('counts the first clash that is large enough, over the days until it', () => {
    const { figure, verdict } = judged(sf05, [early, late, early]);
    expect(figure).toBeCloseTo(0.5, 12);
    expect(verdict).toBe('pass');
  });

  it('fails where other personnel do as much as troops', () => {
    expect(judged(sf05, [early, late, late]).verdict).toBe('fail');
  });

  it('cannot be told where nobody returned', () => {
    const { verdict, hi95 } = judged(sf05, [early, never, early]);
    expect([verdict, hi95]).toEqual(['cannot tell', Infinity]);
  });

  it('is refused where an observation does not say who fell', () => {
    const silent = days.map((day) => seen([fight(day)]));
    expect(() => judged(sf05, [silent, late, early])).toThrow(/does not say who fell/);
  });
});

describe('the odds of going back to arms', () => {
  const programme = (rearmed: readonly number[], reintegrated: number): Seen[] =>
    rearmed.map((back) => seen([], { enlisted: 100, rearmed: back, reintegrated, attacksOnCivilians: 50 }));
  const usual = [38, 40, 42, 40, 39, 41, 40, 40];

  it('are those of persons over all replications', () => {
    const { figure, verdict } = judged(sf38, [
      programme(usual, 10),
      programme(
        usual.map((back) => back - 7),
        40,
      ),
    ]);
    expect(figure).toBeCloseTo(33 / 67 / (40 / 60), 12);
    expect(verdict).toBe('pass');
  });

  it('fail the finding where aid keeps nearly everybody from arms, or gives nobody a living', () => {
    expect(
      judged(sf38, [
        programme(usual, 10),
        programme(
          usual.map((back) => back - 30),
          40,
        ),
      ]).verdict,
    ).toBe('fail');
    expect(judged(sf38, [programme(usual, 40), programme(usual, 10)]).verdict).toBe('fail');
  });
});
