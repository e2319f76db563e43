import { describe, expect, it } from 'vitest';
import { firstScreen } from '../../src/report/firstScreen.ts';
import type { FirstScreen } from '../../src/report/screen.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { around, clearCase, comparison, firstSteps, sharedLuck } from './comparison.ts';
import { attack } from './depth.ts';

const part = (screen: FirstScreen, number: number) => screen.parts[number - 1];
const linesOf = (screen: FirstScreen, number: number) => part(screen, number).lines.join(' ');
const english = (input: ReportInput) => firstScreen(input, 'en');

describe('the first screen', () => {
  const screen = english(comparison());

  it('has ten parts in their order', () => {
    expect(screen.parts.map(({ number, heading }) => `${number} ${heading}`.trim())).toEqual([
      '1',
      '2 QUESTION',
      '3 ANSWER',
      '4 AVERAGES',
      '5 DIFFERENCES',
      '6 LUCK',
      '7 ASSUMPTIONS',
      '8 TURNS OVER',
      '9 WHO LOSES',
      '10 USE FOR',
    ]);
  });

  it('begins with what it is not', () => {
    expect(linesOf(screen, 1)).toBe('Model result. Not a forecast, not intelligence.');
  });

  it('says what was asked: place, people, days, resources and ways', () => {
    const question = linesOf(screen, 2);
    for (const expected of [
      'First steps',
      '45\u00a0000 people',
      '60 days',
      'infantry 120, formed police 140, individual police 12',
      '272 members',
      '33 vehicles',
    ])
      expect(question).toContain(expected);
    expect(question).toContain('No mission, Static bases, Wide-area security and Temporary operating bases');
  });

  it('answers each primary outcome in words with its verdicts', () => {
    const [deaths, disorder, best] = part(screen, 3).lines;
    expect(deaths).toMatch(/^Expected civilian deaths: lowest average with Temporary operating bases \(34\.9\)\./);
    expect(deaths).toContain(
      'Against Wide-area security, Static bases and No mission: LUCK ONLY, less (only luck is ruled out).',
    );
    expect(disorder).toContain('Against Wide-area security: NO DIFFERENCE THAT MATTERS.');
    expect(disorder).toContain('Against Temporary operating bases and No mission: LUCK ONLY, less (only');
    expect(best).toBe('No way is best at everything.');
  });

  it('shows no mission and each posture by the primary outcomes and three that explain them, none a composite', () => {
    const table = part(screen, 4).table;
    expect(table?.columns).toEqual([
      'Average of 40 repeats',
      'Expected civilian deaths',
      'Disorder days',
      'Attacks on civilians',
      'Attacks reached in time',
      'Most displaced at once',
    ]);
    expect(table?.rows.map(([name]) => name)).toEqual([
      'No mission',
      'Static bases',
      'Wide-area security',
      'Temporary operating bases',
    ]);
    expect(table?.rows[0]).toEqual(['No mission', '60.9', '20.0', '1\u00a0234', '0\u00a0%', '23\u00a0449']);
  });

  it('gives each difference with its luck range, its verdict and what matters', () => {
    const rows = part(screen, 5).table?.rows ?? [];
    expect(rows[0]).toEqual(['Expected civilian deaths (persons; 3 matters): Temporary operating bases minus']);
    expect(rows[1][0]).toBe('Wide-area security');
    expect(rows[1][1]).toMatch(/^\u2212\d/);
    expect(rows[1][2]).toMatch(/^\u2212\d+\.\d+ to \u2212\d+\.\d+$/);
    expect(rows[1][3]).toBe('LUCK ONLY, less');
    expect(linesOf(screen, 5)).toContain('LUCK ONLY: beyond luck, under the one set of assumptions tried');
  });

  it('says of every other pair what is known of it, and by how much', () => {
    const [deaths, disorder] = part(screen, 5).lines;
    expect(deaths).toBe(
      'Other pairs, Expected civilian deaths: LUCK ONLY, less than Static bases: Wide-area security (\u22126.72); LUCK ONLY, less than No mission: Wide-area security (\u221219.8) and Static bases (\u221213.0).',
    );
    expect(disorder).toContain('less than Temporary operating bases: Wide-area security (\u22122.76)');
  });

  it('says what an expected death is', () => {
    expect(linesOf(screen, 4)).toContain('each attack counts with the deaths that such an attack causes on average');
  });

  it('counts the single repeats in which the order turned round', () => {
    const { static: fixed, 'wide-area': wide } = clearCase;
    const turned = sharedLuck.filter((_, i) => fixed.disorderDays[i] > wide.disorderDays[i]).length;
    expect(turned).toBeGreaterThan(0);
    expect(linesOf(screen, 6)).toContain(
      `Disorder days: Static bases and Wide-area security the other way round in ${turned} of 40 single repeats.`,
    );
  });

  it('owns up to one set of assumptions, and to what was not examined', () => {
    expect(linesOf(screen, 7)).toBe(
      "One set of assumptions tried; 92 of the model's 102 numbers are assumed. A count of sets is not a probability; no published study compares these postures.",
    );
    expect(linesOf(screen, 8)).toMatch(
      /^Not examined yet\. Ask of a real sector: .*\? Another answer may turn the order/,
    );
  });

  it('names the places that lose under the leading posture, worst first', () => {
    const losers = linesOf(screen, 9);
    expect(losers).toContain('more are killed than with no mission, beyond luck, at Ridge (+5.00)');
    expect(losers).toContain('under Static bases at 2 places (most at Ridge, +7.00)');
    expect(losers).not.toContain('Ford');
    expect(losers).toContain(
      'Other ways against no mission, beyond luck: Static bases and Wide-area security: nowhere.',
    );
  });

  it('ends with its use, the versions and the seed', () => {
    expect(linesOf(screen, 10)).toContain('never to predict a place, set strengths or plan an operation');
    expect(linesOf(screen, 10)).toContain('Cordon 0.1.0, model version 1, seed 20261121.');
  });

  it('never speaks of significance', () => {
    for (const language of ['en', 'fr'] as const)
      expect(JSON.stringify(firstScreen(comparison(), language))).not.toMatch(/signific/i);
  });

  it('says the same in French', () => {
    const french = firstScreen(comparison(), 'fr');
    expect(french.parts.map(({ lines, table }) => [lines.length, table?.rows.length])).toEqual(
      screen.parts.map(({ lines, table }) => [lines.length, table?.rows.length]),
    );
    expect(linesOf(french, 1)).toBe('Résultat de modèle. Ni prévision, ni renseignement.');
    expect(linesOf(french, 3)).toContain(
      "Morts civils attendus\u00a0: moyenne la plus basse avec Bases d'opérations temporaires (34,9)",
    );
    expect(part(french, 4).table?.rows[0]).toEqual([
      'Sans mission',
      '60,9',
      '20,0',
      '1\u00a0234',
      '0\u00a0%',
      '23\u00a0449',
    ]);
    expect(linesOf(french, 9)).toContain('surtout La Crête, +7,00');
    const words = /\b(the|and|under|with|than|Average|repeats|persons|days)\b/;
    for (const { lines, heading } of french.parts) expect(`${heading} ${lines.join(' ')}`).not.toMatch(words);
  });
});

describe('the answer', () => {
  it('says CANNOT TELL where luck covers the difference', () => {
    const noisy = { ...clearCase.tob, expectedCiviliansKilled: around(40.6, 9, 25, 5) };
    const [deaths] = part(english(comparison({ ...clearCase, tob: noisy })), 3).lines;
    expect(deaths).toMatch(/Wide-area security: CANNOT TELL \(luck may be all of it\)\./);
    expect(deaths).not.toMatch(/CANNOT TELL, (less|more)/);
  });

  it('counts no mission as a way like the others', () => {
    const harmless = { ...clearCase['no-mission'], expectedCiviliansKilled: around(5, 1, 1, 3) };
    const [deaths] = part(english(comparison({ ...clearCase, 'no-mission': harmless })), 3).lines;
    expect(deaths).toMatch(/lowest average with No mission/);
  });

  it('says that no way is best only where every way is beaten on something', () => {
    const best = { ...clearCase.tob, disorderDays: around(2, 1, 0.5, 7) };
    expect(linesOf(english(comparison({ ...clearCase, tob: best })), 3)).not.toContain('No way is best');
  });

  it('looks for the highest where more is better', () => {
    const scenario = { ...firstSteps(), primary: [{ outcome: 'attacksReachedInTimeShare', matters: 0.05 }] };
    const [reached] = part(english(comparison(clearCase, scenario)), 3).lines;
    expect(reached).toMatch(/highest average with Static bases \(31\u00a0%\)\. Against .*: LUCK ONLY, more \(/);
    expect(part(english(comparison(clearCase, scenario)), 5).table?.rows[0][0]).toContain(
      '(percentage points; 5 matters)',
    );
  });

  it('is exact about equal ways', () => {
    const copies = { 'no-mission': clearCase.static, static: clearCase.static };
    const screen = english(comparison(copies));
    expect(part(screen, 5).table?.rows.slice(0, 2)).toEqual([
      ['Expected civilian deaths (persons; 3 matters): the same under every way'],
      ['Every pair', '0', 'no repeat differed', 'NO DIFFERENCE THAT MATTERS'],
    ]);
    expect(part(screen, 5).lines).toEqual([]);
    expect(linesOf(screen, 6)).toContain('Expected civilian deaths: every way equal in every single repeat.');
    const [deaths] = part(screen, 3).lines;
    expect(deaths).toBe('Expected civilian deaths: the same under every way (47.8). NO DIFFERENCE THAT MATTERS.');
  });

  it('names no winner among ways whose averages print alike', () => {
    const screen = english(comparison({ ...clearCase, present: clearCase.tob }));
    const [deaths] = part(screen, 3).lines;
    expect(deaths).toContain('lowest average with Present lay-down and Temporary operating bases alike (34.9)');
    expect(linesOf(screen, 6)).toContain('Present lay-down and Wide-area security the other way round');
    expect(deaths).toContain('Against Temporary operating bases: NO DIFFERENCE THAT MATTERS.');
  });

  it('says of a difference beyond luck that it may be too small to matter, and only there', () => {
    const near = { ...clearCase.tob, expectedCiviliansKilled: around(37.6, 9, 3, 3) };
    const [deaths] = part(english(comparison({ ...clearCase, tob: near })), 3).lines;
    expect(deaths).toContain(
      'Against Wide-area security: LUCK ONLY, less (only luck is ruled out; may be too small to matter). Against Static bases and No mission: LUCK ONLY, less (only luck is ruled out).',
    );
  });

  it('tells too few repeats from luck, and how many might tell', () => {
    const input = comparison({ 'no-mission': clearCase.static, static: clearCase.static });
    const differences = input.differences.map((row) => ({ ...row, verdict: 'CANNOT TELL' as const, needed: 83 }));
    const screen = english({ ...input, differences });
    expect(linesOf(screen, 3)).toContain('CANNOT TELL (no repeat differed, but fewer than 30 do not suffice)');
    expect(linesOf(screen, 5)).toContain('about 83 repeats may tell');
  });

  it('names pairs that cannot be told, none of which leads', () => {
    const noisy = { ...clearCase['wide-area'], expectedCiviliansKilled: around(47, 9, 25, 5) };
    const screen = english(comparison({ ...clearCase, 'wide-area': noisy }));
    expect(part(screen, 5).lines[0]).toContain(
      'CANNOT TELL: Wide-area security and Static bases; LUCK ONLY, less than',
    );
  });

  it('says which verdicts are others where each way has long been in force', () => {
    const input = comparison();
    const steady = input.differences.map((row) => ({ ...row, start: 'steady' as const }));
    expect(linesOf(english(input), 5)).not.toContain('Steady');
    expect(linesOf(english({ ...input, steadyDifferences: steady }), 5)).toContain(
      'Steady (each way long in force): the same verdicts.',
    );
    const steadyDifferences = steady.map((row) =>
      row.posture_a === 'wide-area' && row.posture_b === 'tob' && row.outcome === 'expectedCiviliansKilled'
        ? { ...row, mean: 0.5, lo95: -4, hi95: 5, verdict: 'CANNOT TELL' as const }
        : row,
    );
    expect(linesOf(english({ ...input, steadyDifferences }), 5)).toContain(
      'it is otherwise: Expected civilian deaths, Temporary operating bases minus Wide-area security \u22120.50, CANNOT TELL.',
    );
  });
});

describe('who loses', () => {
  it('is said to be nobody where nobody does', () => {
    const input = comparison();
    const places = input.places.map((row) =>
      row.posture === 'tob' ? { ...row, mean: 1, averted: 19, lo95: 16, hi95: 22 } : row,
    );
    expect(linesOf(english({ ...input, places }), 9)).toContain(
      'Under Temporary operating bases no place has more killed than with no mission, beyond luck.',
    );
  });

  it('is asked of every way, not of the leading one alone', () => {
    const input = comparison();
    const places = input.places.map((row) =>
      row.posture === 'static' && row.place === 'ford' ? { ...row, averted: -4, lo95: -6, hi95: -2 } : row,
    );
    expect(linesOf(english({ ...input, places }), 9)).toContain(
      'Other ways against no mission, beyond luck: Static bases: Ford (+4.00); Wide-area security: nowhere.',
    );
  });

  it('is not said of a single repeat', () => {
    const input = comparison();
    const places = input.places.map((row) => ({ ...row, lo95: null, hi95: null }));
    const provenance = { ...input.provenance, replications: 1 };
    const screen = english({ ...input, places, provenance });
    expect(linesOf(screen, 9)).toBe('One repeat cannot tell luck from loss.');
    expect(part(screen, 4).table?.columns[0]).toBe('One repeat');
  });

  it('says how many places luck alone would name', () => {
    const input = comparison();
    const more = Array.from({ length: 30 }, (_, i) => ({ ...input.places[1], place: `village${i}` }));
    expect(linesOf(english({ ...input, places: [...input.places, ...more] }), 9)).toContain(
      'Luck alone would name about 1 of 33 places.',
    );
  });

  it('is not claimed where places were not recorded', () => {
    expect(linesOf(english({ ...comparison(), places: [] }), 9)).toBe(
      'Places were not recorded. Groups of people are not told apart.',
    );
  });
});

it('asks about a real sector what stopped most responses of the leading way', () => {
  const input = comparison();
  const failed = (posture: string, number: number, reason: string) =>
    attack(input, posture, number, { outcome: 'unanswered', reason });
  const incidents = [
    failed('tob', 1, 'undetected'),
    failed('tob', 2, 'season'),
    failed('tob', 3, 'season'),
    failed('tob', 4, 'season'),
    failed('static', 5, 'distance'),
    // A unit was there: the attack was reached.
    ...[6, 7, 8, 9].map((number) => attack(input, 'tob', number, { outcome: 'stoodBy', reason: 'unwilling' })),
  ];
  expect(linesOf(english({ ...input, incidents }), 8)).toBe(
    'Not examined yet. Under Temporary operating bases, 75\u00a0% of the attacks that no unit reached in time failed for one reason: roads closed by the rains. Ask of a real sector: would its roads be passable in the months meant? Another answer may turn the order over.',
  );
});

it('says how many runs failed', () => {
  const input = comparison();
  const runs = input.runs.map((run, i) => (i < 2 ? { ...run, status: 'failed' as const, outcomes: {} } : run));
  expect(linesOf(english({ ...input, runs }), 4)).toContain('2 of 160 runs failed and are missing here.');
});
