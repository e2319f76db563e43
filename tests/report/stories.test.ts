import { describe, expect, it, test } from 'vitest';
import { page } from '../../src/report/page.ts';
import { chooseStories } from '../../src/report/storyChoice.ts';
import { comparison } from './comparison.ts';
import { attack, noDepth } from './depth.ts';

const input = comparison();
const answered = { known_hour: 30.5, decided_hour: 31.5, arrived_hour: 34, unit: 'infantry1' };
const late = { ...answered, outcome: 'late', reason: 'distance' };
const stopped = { ...answered, outcome: 'stopped', reason: '' };
const textOf = (incidents: Parameters<typeof chooseStories>[0], language: 'en' | 'fr' = 'en') => {
  const html = page({ ...input, incidents }, noDepth, [], language);
  const [, section] = /aria-labelledby="stories">([\s\S]*?)<\/section>/.exec(html) ?? [];
  return section.replace(/<[^>]*>/g, ' ').replaceAll('&#39;', "'");
};

describe('the choice of stories', () => {
  test('is the deadliest attack reached, the deadliest held back and the deadliest known but missed', () => {
    const incidents = [
      attack(input, 'tob', 1, { ...stopped, killed: 2, place: 'ford' }),
      attack(input, 'tob', 2, { ...late, killed: 30, place: 'harbour' }),
      attack(input, 'static', 3, { ...late, killed: 20, place: 'ridge' }),
      attack(input, 'static', 4, { killed: 99 }),
    ];
    const told = chooseStories(incidents, input.runs).map(({ kind, incident }) => [kind, incident.killed]);
    expect(told).toEqual([
      ['answered', 30],
      ['held', 2],
      ['failed', 20],
    ]);
  });

  test('takes another place where there is one, even with fewer deaths', () => {
    const incidents = [
      attack(input, 'tob', 1, { ...late, killed: 30, place: 'ridge' }),
      attack(input, 'tob', 2, { ...late, killed: 20, place: 'ridge' }),
      attack(input, 'tob', 3, { ...late, killed: 10, place: 'ford' }),
    ];
    expect(chooseStories(incidents, input.runs).map(({ incident }) => incident.place)).toEqual(['ridge', 'ford']);
  });

  test('never tells twice the attack that two ways share by their luck', () => {
    const incidents = [
      attack(input, 'tob', 1, { ...late, killed: 30, place: 'ridge' }),
      attack(input, 'static', 2, { ...late, killed: 30, place: 'ridge' }),
      attack(input, 'wide-area', 3, { ...late, killed: 29, place: 'ridge', hour: 31 }),
      attack(input, 'static', 4, { ...late, killed: 3, place: 'ridge', hour: 700 }),
    ];
    expect(chooseStories(incidents, input.runs).map(({ incident }) => incident.killed)).toEqual([30, 3]);
  });

  test('tells nothing of riots, of no mission, and of runs that are not in the report', () => {
    const incidents = [
      attack(input, 'tob', 1, { ...stopped, kind: 'riot' }),
      attack(input, 'no-mission', 2, late),
      { ...attack(input, 'tob', 3, late), run_id: 'another' },
    ];
    expect(chooseStories(incidents, input.runs)).toEqual([]);
  });
});

describe('a story', () => {
  const one = [attack(input, 'tob', 1, { ...late, killed: 30, injured: 12, peacekeepers_killed: 1 })];

  it('gives place, day, hour, who, what the mission knew and did, how it ended and why', () => {
    const text = textOf(one);
    expect(text).toContain('Ridge, day 1 (2024-01-02), 06:30, under Temporary operating bases, repeat 1.');
    expect(text).toContain('An attack on civilians began; those who did it: Ridge band.');
    expect(text).toContain('Nobody had warned of it. The mission knew as it began.');
    expect(text).toContain('A response was decided 60 minutes later.');
    expect(text).toMatch(/\(infantry1\) arrived 3\.5 hours after it began\./);
    expect(text).toContain('How it ended: a unit came too late. Why, as recorded: notice and way took too long.');
    expect(text).toContain('Civilians killed: 30; injured: 12. Peacekeepers killed: 1.');
  });

  it('is told in French with French numbers', () => {
    const text = textOf(one, 'fr');
    expect(text).toContain('3,5 heures après le début');
    expect(text).toContain("Personne n'avait averti.");
    expect(text).not.toMatch(/ the |attack /);
  });

  it('says a warning once, and that nobody came where nobody came', () => {
    const told = textOf([
      attack(input, 'tob', 1, { killed: 5, warned_hour: 22.5, known_hour: 22.5, reason: 'noUnitFree' }),
    ]);
    expect(told).toContain('The mission had been warned 8 hours before. No response was decided. No unit came.');
    expect(told).not.toContain('The mission knew');
  });
});

test('without attacks the section says so', () => {
  expect(textOf([])).toContain('There was no attack of any of these kinds.');
});
