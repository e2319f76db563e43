import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { templates } from '../../src/scenario/template.ts';
import { known, parseFile, scenarioOf, smallFile, textsOn } from './small.ts';

describe('templates', () => {
  it.each(templates)('$name parses without problems or notes', ({ text }) => {
    const parsed = parseScenario(text, 'new.yaml', known);
    expect('problems' in parsed ? parsed.problems.map(formatProblem) : parsed.notes).toEqual([]);
  });
});

describe('a scenario file', () => {
  it('may be JSON, begin with a byte-order mark, have CRLF lines and use aliases', () => {
    const [{ text }] = templates;
    const plain = scenarioOf(smallFile());
    const parsed = parseScenario(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'new.yaml', known);
    expect('scenario' in parsed).toBe(true);
    const aliased = JSON.stringify(smallFile())
      .replace('"name":"Mine"', '"name":&m "Mine"')
      .replace('"name":"Band"', '"name":*m ');
    const withAlias = parseScenario(aliased, 'alias.yaml', known);
    expect('scenario' in withAlias && withAlias.scenario.spoilers[0].name).toBe('Mine');
    expect(plain.spoilers[0].name).toBe('Band');
  });

  it('may name own outcomes as primary ones', () => {
    const file = {
      ...smallFile(),
      outcomes: { harm: 'civiliansKilled + civiliansInjured / 5' },
      primary: [{ outcome: 'harm', matters: 2 }],
    };
    expect(scenarioOf(file).primary).toEqual([{ outcome: 'harm', matters: 2 }]);
  });

  it('locates a mistake behind an alias where the alias is resolved', () => {
    const source = JSON.stringify(smallFile(), null, 1)
      .replace('"at": [', '"at": &there [')
      .replace('"hq": "market"', '"hq": { "lat": 91, "lon": 3 }');
    const parsed = parseScenario(source, 'a.yaml', known);
    const line = source.split('\n').findIndex((text) => text.includes('"hq"')) + 1;
    expect('problems' in parsed && parsed.problems.map(({ line: found, text }) => [found, text])).toEqual([
      [line, 'mission.hq.lat: expected a number from -90 to 90, found 91'],
    ]);
  });

  it.each([
    [
      'a spoiler group',
      { spoilers: [{ id: 'a', name: 'A', from: 'hil', fighters: 1, bands: 1, home: 'mine' }] },
      'spoilers.a.from: unknown group `hil`; did you mean `hill`?',
    ],
    [
      'legitimacy',
      { hostState: { legitimacy: { hil: 0.4 } } },
      'hostState.legitimacy.hil: unknown group `hil`; did you mean `hill`?',
    ],
    [
      'an inject',
      { injects: [{ id: 'a', kind: 'influx', day: 1, size: 1, spoiler: 'bnad' }] },
      'injects.a.spoiler: unknown spoiler group `bnad`; did you mean `band`?',
    ],
    [
      'a network of organised crime',
      { crimeNetworks: [{ id: 'gold', sites: ['market'], ties: ['bnad'] }] },
      'crimeNetworks.gold.ties[0]: unknown spoiler group `bnad`; did you mean `band`?',
    ],
    [
      'support for a unit of the host state',
      { mission: { hostSupport: [{ id: 'kit', unit: 'garrison', kind: 'material' }] } },
      'mission.hostSupport.kit.unit: unknown unit of the host state `garrison`; there are none',
    ],
    ['a parameter', { parameters: { 'harm.deaths': 1 } }, /^parameters\.harm\.deaths: unknown parameter; .*harm\./],
    [
      'a family',
      { parameters: { 'attack.deaths': 1 } },
      /^parameters\.attack\.deaths: unknown parameter; expected FAMILY\.NAME, .*harm/,
    ],
    [
      'an outcome',
      { primary: [{ outcome: 'riot', matters: 1 }] },
      'primary[0].outcome: unknown outcome `riot`; did you mean `riots`?',
    ],
  ])('suggests what was meant for %s', (_, part, text) => {
    const texts = textsOn({ ...smallFile(), ...part });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(text);
  });

  it('keeps units of the mission and of the host state apart', () => {
    const file = {
      ...smallFile(),
      hostState: { units: [{ id: 'infantry1', kind: 'police', strength: 10, at: 'market' }] },
    };
    expect(textsOn(file)).toEqual([
      'mission.units.infantry1.id: `infantry1` is already the id of another item in hostState.units; expected a different one',
    ]);
  });

  it('accepts 29 February in a leap year only', () => {
    expect(scenarioOf({ ...smallFile(), clock: { start: '2024-02-29' } }).clock.start).toBe('2024-02-29');
    expect(textsOn({ ...smallFile(), clock: { start: '2100-02-29' } })).toHaveLength(1);
  });
});

describe('notes', () => {
  it('name keys without effect once, at their first place', () => {
    const file = smallFile();
    file.places[0].facilities = ['market', 'prison', 'airstrip'];
    file.places[1].facilities = ['airstrip', 'prison'];
    const parsed = parseFile(file);
    expect('notes' in parsed && parsed.notes.map(({ text }) => text)).toEqual([
      'places.market.facilities[1]: accepted `prison`, but without effect in this version, here and in 3 more',
    ]);
  });

  it('name texts in one language only', () => {
    const parsed = parseFile({ ...smallFile(), name: { en: 'Two villages' } });
    expect('notes' in parsed && parsed.notes.map(({ text }) => text)).toEqual([
      'name: no text in fr; the other language is shown',
    ]);
  });

  it('name a change of a posture that comes after the end', () => {
    const parsed = parseFile({
      ...smallFile(),
      days: 60,
      postures: [{ id: 'late', kind: 'static', schedule: [{ fromDay: 59 }, { fromDay: 60, kind: 'mixed' }] }],
    });
    expect('notes' in parsed && parsed.notes.map(({ text }) => text)).toEqual([
      'postures.late.schedule[1].fromDay: never comes: the days watched are 60, from 0 to 59',
    ]);
  });

  it('say nothing of what the user did not write', () => {
    const parsed = parseFile(smallFile());
    expect('notes' in parsed && parsed.notes).toEqual([]);
  });
});
