import { describe, expect, it } from 'vitest';
import { halfDegrees } from '../../../src/evidence/panel.ts';
import { countryFile, sectorFile, townFile, type WorldOptions } from '../../../src/evidence/worlds/world.ts';
import { parameters } from '../../../src/scenario/parameters.ts';
import { lineCells } from '../../../src/scenario/terrain.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { createSetting } from '../../../src/sim/setting.ts';
import { parsedWorld, strengthOf } from './parsed.ts';

const kinds = [
  ['town', townFile],
  ['sector', sectorFile],
  ['country', countryFile],
] as const;

describe.each(kinds)('a generated %s', (_name, make) => {
  it('is the same bytes again from the same options, and another from another seed', () => {
    const text = JSON.stringify(make({ worldSeed: 7 }));
    expect(JSON.stringify(make({ worldSeed: 7 }))).toBe(text);
    expect(JSON.stringify(make({ worldSeed: 8 }))).not.toBe(text);
  });

  it('parses, whatever the seed', () => {
    for (const worldSeed of [0, 1, 2, 3, 2 ** 52])
      expect(parsedWorld(make({ worldSeed })).places.length).toBeGreaterThan(1);
  });

  it('has the people that are asked for, and puts the others near roads', () => {
    const file = make({ worldSeed: 3, population: 123_457, ruralShare: 0.25 });
    const scenario = parsedWorld(file);
    const named = scenario.places.reduce((sum, { population }) => sum + population, 0);
    expect(named + scenario.people.rural).toBe(123_457);
    expect(scenario.people.rural / 123_457).toBeCloseTo(0.25, 3);
    expect(createSetting(scenario).people.total).toBe(123_457);
  });

  it('has the forces that are asked for', () => {
    const scenario = parsedWorld(
      make({
        worldSeed: 4,
        mission: { troops: 1001, fpu: 305, ipo: 33, observers: 9 },
        rebels: { groups: 2, fighters: 171 },
        communal: { militias: 2, fightersPerMilitia: 41 },
        government: { garrisons: 2, soldiersPerGarrison: 55, stations: 3, police: 77 },
      }),
    );
    expect(strengthOf(scenario, 'infantry', 'qrf')).toBe(1001);
    expect(strengthOf(scenario, 'fpu')).toBe(305);
    expect(strengthOf(scenario, 'ipo')).toBe(33);
    expect(strengthOf(scenario, 'observers')).toBe(9);
    expect(scenario.spoilers.reduce((sum, { fighters }) => sum + fighters, 0)).toBe(171 + 2 * 41);
    const host = (kind: string) =>
      scenario.hostState.units.reduce((sum, unit) => sum + (unit.kind === kind ? unit.strength : 0), 0);
    expect(host('army')).toBe(110);
    expect(host('police')).toBe(77);
  });

  it('sets no coefficient of the model and no doctrine', () => {
    const file = make({ worldSeed: 5 });
    expect(file.parameters).toBeUndefined();
    expect(file.layDown).toBeUndefined();
    const { parameters: values } = parsedWorld(file);
    const families: Readonly<Record<string, Readonly<Record<string, number>>>> = values;
    for (const [name, parameter] of parameters) {
      const [family, member] = name.split('.');
      expect(families[family][member]).toBe(parameter.default);
    }
  });

  it('can do without any force, and then nobody is attacked', () => {
    const none: WorldOptions = {
      worldSeed: 6,
      days: 20,
      burnInDays: 5,
      mission: { troops: 0, fpu: 0, ipo: 0, observers: 0 },
      rebels: { groups: 0, fighters: 0 },
      government: { garrisons: 0, stations: 0, police: 0 },
      communal: { feuds: 0, militias: 0 },
    };
    const setting = createSetting(parsedWorld(make(none)));
    expect(setting.actors).toHaveLength(0);
    const record = runArm(setting, runBurnIn(setting, 1), 'present');
    expect(record.outcomes.attacksOnCivilians).toBe(0);
  });
});

describe('a generated country', () => {
  const file = countryFile({ worldSeed: 1 });
  const scenario = parsedWorld(file);

  it('has at least 200 half-degree cells, 4 to 5 million people and 24 months', () => {
    expect(halfDegrees(file).count).toBeGreaterThanOrEqual(200);
    const people = scenario.places.reduce((sum, { population }) => sum + population, scenario.people.rural);
    expect(people).toBeGreaterThanOrEqual(4_000_000);
    expect(people).toBeLessThanOrEqual(5_000_000);
    expect(scenario.days).toBe(730);
    expect(scenario.map.cellKm).toBe(10);
  });

  it('has settlements by the asked rank-size law', () => {
    const people = scenario.places.map(({ population }) => population);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    expect(people[0] / people[1]).toBeCloseTo(3.3, 2);
    expect(Math.log(people[1] / people[100]) / Math.log(100)).toBeCloseTo(0.9, 2);
  });

  it('keeps settlements off the water and one to a cell', () => {
    const water = new Set(
      (file.map.areas ?? []).flatMap((area) =>
        'line' in area && area.terrain === 'water'
          ? lineCells(area.line.map((at) => (Array.isArray(at) ? at : [-1, -1])) as [number, number][]).map(String)
          : [],
      ),
    );
    expect(water.size).toBeGreaterThan(0);
    const cells = scenario.places.map(({ at }) => at.join());
    expect(cells.filter((cell) => water.has(cell))).toEqual([]);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('has every kind of perpetrator: bands, army, police, and neighbours in feud', () => {
    const setting = createSetting(scenario);
    expect(new Set(setting.actors.map(({ kind }) => kind)).size).toBe(4);
  });

  it('keeps its ground, people and perpetrators when the mission changes', () => {
    const { mission: _, ...ground } = countryFile({ worldSeed: 1 });
    const { mission: __, ...same } = countryFile({
      worldSeed: 1,
      mission: { troops: 0, deployment: { rule: 'random', draw: 5 }, baseSpacingKm: 90 },
    });
    expect(same).toEqual(ground);
  });

  it('keeps its settlements when perpetrators change', () => {
    const { places, roads } = countryFile({ worldSeed: 1, rebels: { groups: 3, fighters: 300 } });
    expect(places).toEqual(file.places);
    expect(roads).toEqual(file.roads);
  });

  it('says what no world can meet', () => {
    const make = (options: Partial<WorldOptions>) => () => countryFile({ worldSeed: 1, ...options });
    expect(make({ width: 4, height: 4 })).toThrow('no room for 180 settlements');
    expect(make({ groups: 2, communal: { feuds: 2 } })).toThrow('2 feuds among 2 groups; expected at most 1');
    expect(make({ mission: { bases: 100 } })).toThrow(/100 bases 170 km apart; expected at most \d+/);
    expect(make({ mission: { deployment: { rule: 'places', places: ['nowhere'] } } })).toThrow('no settlement nowhere');
  });
});
