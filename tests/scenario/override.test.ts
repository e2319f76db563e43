import { describe, expect, it } from 'vitest';
import { parseOverride, setPath } from '../../src/scenario/override.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { known, parseFile, scenarioOf, smallFile } from './small.ts';

const messages = (path: string, value: unknown): string[] => {
  const parsed = parseFile(smallFile(), [{ path, value }]);
  return 'problems' in parsed ? parsed.problems.map(formatProblem) : [];
};

describe('PATH=VALUE', () => {
  it.each([
    ['days=30', { path: 'days', value: 30 }],
    ['mission.mandate.arrest=true', { path: 'mission.mandate.arrest', value: true }],
    ['mission.hq = [3, 4]', { path: 'mission.hq', value: [3, 4] }],
    ['hostState.justice={ custody: 3 }', { path: 'hostState.justice', value: { custody: 3 } }],
    ['name=a = b', { path: 'name', value: 'a = b' }],
  ])('%s', (argument, override) => expect(parseOverride(argument)).toEqual(override));

  it.each([
    ['days', 'expected PATH=VALUE, found "days"'],
    ['=3', 'expected a path before the = in "=3"'],
    ['days=', 'expected a value after the = in "days="'],
    ['days=[1', 'expected a value such as 3, true, text, [1, 2] or { key: value }, found "[1"'],
    ['days=*a', 'expected a value such as 3, true, text, [1, 2] or { key: value }, found "*a"'],
    [
      'days=!!js/function 3',
      'expected a value such as 3, true, text, [1, 2] or { key: value }, found "!!js/function 3"',
    ],
  ])('%s is refused', (argument, text) => expect(parseOverride(argument)).toEqual({ text }));
});

describe('an override', () => {
  it('reaches items of lists by their id', () => {
    const { mission } = scenarioOf(smallFile(), [{ path: 'mission.units.infantry1.strength', value: 90 }]);
    expect(mission.units[0].strength).toBe(90);
  });

  it('reaches primary outcomes by name and other items by number', () => {
    const file = { ...smallFile(), primary: [{ outcome: 'riots', matters: 2 }] };
    const { primary, map } = scenarioOf(file, [
      { path: 'primary.riots.matters', value: 3 },
      { path: 'map.areas.0.line.1', value: [5, 6] },
    ]);
    expect(primary).toEqual([{ outcome: 'riots', matters: 3 }]);
    expect(map.areas[0]).toMatchObject({ line: expect.not.arrayContaining([[5, 7]]) });
  });

  it('adds what the file leaves to its default', () => {
    const { clock, parameters } = scenarioOf(smallFile(), [
      { path: 'clock.tickHours', value: 3 },
      { path: 'parameters.harm.killsPerFighter', value: 0.5 },
    ]);
    expect(clock).toEqual({ tickHours: 3, start: '2024-01-01' });
    expect(parameters.harm.killsPerFighter).toBe(0.5);
  });

  it('is followed by later ones', () => {
    const overrides = [
      { path: 'days', value: 30 },
      { path: 'days', value: 40 },
    ];
    expect(scenarioOf(smallFile(), overrides).days).toBe(40);
  });

  it('leaves the data that it was given alone', () => {
    const file = smallFile();
    const before = structuredClone(file);
    setPath(file, 'mission.units.infantry1.caveats.noNight', true);
    expect(file).toEqual(before);
  });

  it.each([
    ['mission.units.infantry2.strength', 9, 'no item `infantry2` in mission.units; did you mean `infantry1`?'],
    ['map.areas.3.terrain', 'bush', 'no item `3` in map.areas; expected a number from 0 to 0'],
    ['name.first.second', 'x', 'name is "Two villages" and has no `first` in it'],
    ['mission..hq', 'market', 'expected keys with single dots between them'],
    ['mision.hq', 'market', 'mision: unknown key; did you mean `mission`?'],
    ['mission.units.infantry1.strenght', 9, 'mission.units.infantry1.strenght: unknown key; did you mean `strength`?'],
    [
      'mission.units.infantry1.strength',
      -9,
      'mission.units.infantry1.strength: expected a whole number from 0 to 10000000, found -9',
    ],
    ['places.mine.at', [5, 3], 'places.mine.at: expected a place on land, found water at [5, 3]'],
    ['places.market.groups.hill', 0.5, 'places.market.groups: expected shares that sum to 1, found a sum of 1.1'],
    ['clock.wetSeason.from', '05-15', 'clock.wetSeason: missing key `to`'],
    [
      'parameters.harm.killsperfighter',
      0.3,
      'parameters.harm.killsperfighter: unknown parameter; did you mean `harm.killsPerFighter`?',
    ],
    ['__proto__.days', 3, '__proto__: unknown key; expected one of '],
  ])('%s = %j is refused, naming the override', (path, value, text) => {
    const lines = messages(path, value);
    expect(lines).toHaveLength(1);
    expect(lines[0].startsWith(`--set ${path}: ${text}`), lines[0]).toBe(true);
  });

  it('is not blamed for mistakes elsewhere', () => {
    const file = { ...smallFile(), days: 'many' };
    const parsed = parseFile(file, [{ path: 'mission.hq', value: 'mine' }]);
    expect('problems' in parsed && parsed.problems[0].file).toBe('small.yaml');
  });

  it('comes after problems of the file', () => {
    const source = 'cordon: 1\nname: x\n';
    const parsed = parseScenario(source, 'x.yaml', known, [{ path: 'days', value: 0 }]);
    const files = 'problems' in parsed ? parsed.problems.map(({ file }) => file) : [];
    expect(files.at(-1)).toBe('--set days');
    expect(files.slice(0, -1).every((file) => file === 'x.yaml')).toBe(true);
  });
});
