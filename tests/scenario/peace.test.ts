/** What is wrong in talks, programmes, phases and hand-over is said where it stands. */
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { talkingBand } from '../worlds/peace.ts';

const known = { outcomes: ['attacksOnCivilians', 'expectedCiviliansKilled', 'disorderDays'] };
const [band] = talkingBand().spoilers!;
const calm = { id: 'calm', benchmarks: [{ measure: 'attacksOnCivilians', atMost: 1 }] };
const problemsOf = (changes: Partial<ScenarioFile>): string[] => {
  const parsed = parseScenario(JSON.stringify({ ...talkingBand(), ...changes }), 'test.yaml', known);
  return 'problems' in parsed ? parsed.problems.map(({ text }) => text) : [];
};
const programme = talkingBand().ddr!;

describe('a scenario', () => {
  it.each<[string, Partial<ScenarioFile>, RegExp]>([
    ['a site at no place', { ddr: { ...programme, sites: ['bse'] } }, /unknown place `bse`.*base/],
    ['a community programme at no place', { cvr: [{ at: 'nowhere', places: 5 }] }, /unknown place `nowhere`/],
    [
      'a group that breaks away and has fighters',
      { spoilers: [band, { ...band, id: 'rebels', splinter: { of: 'band', share: 0.5 } }] },
      /expected 0 of a group with `splinter`/,
    ],
    [
      'a group that breaks away from itself',
      { spoilers: [{ ...band, fighters: 0, splinter: { of: 'band', share: 0.5 } }] },
      /another group than itself/,
    ],
    [
      'a benchmark of no outcome',
      { phases: [{ ...calm, benchmarks: [{ measure: 'attacks', atMost: 1 }] }] },
      /unknown outcome `attacks`/,
    ],
    [
      'a benchmark without a bound',
      { phases: [{ ...calm, benchmarks: [{ measure: 'attacksOnCivilians' }] }] },
      /expected `atMost` or `atLeast`/,
    ],
    ['two phases of one name', { phases: [calm, calm] }, /`calm` is already the id/],
    [
      'a change of doctrine in no phase',
      { phases: [calm], postures: [{ id: 'plain', kind: 'static', schedule: [{ phase: 'clam' }] }] },
      /unknown phase `clam`.*calm/,
    ],
    ['a hand-over without date or condition', { handOver: {} }, /expected `byDay` or `afterPhase`/],
    ['a hand-over after no phase', { handOver: { afterPhase: 'calm' } }, /unknown phase `calm`/],
    ['a hand-over too late to be watched', { handOver: { byDay: 300 } }, /within the 360 days of the run/],
  ])('says what is wrong with %s', (_what, changes, text) => {
    expect(problemsOf(changes).join('\n')).toMatch(text);
  });

  it('may have all of them in order', () => {
    expect(
      problemsOf({
        spoilers: [band, { ...band, id: 'rebels', fighters: 0, splinter: { of: 'band', share: 0.5 } }],
        cvr: [{ at: 'near', places: 5 }],
        phases: [calm],
        handOver: { afterPhase: 'calm', byDay: 200 },
        scorecard: { civilSocietyStrong: 0.5 },
      }),
    ).toEqual([]);
  });
});
