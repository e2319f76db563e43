import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Parsed } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { injectKinds } from '../../src/scenario/schema.ts';
import { unitKinds } from '../../src/scenario/schemaMission.ts';
import type { Scenario, Text } from '../../src/scenario/schema.ts';
import { createGround, fieldTo } from '../../src/sim/ground.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.study.yaml'));
const outcomes = measures.map((measure) => measure.name);

function parsed(file: string): Parsed {
  const result = parseScenario(readFileSync(new URL(file, folder), 'utf8'), file, { outcomes });
  if ('problems' in result) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result;
}

const cohorts = (scenario: Scenario): number => {
  const { peoplePerAgent, rural } = scenario.people;
  return [...scenario.places.map((place) => place.population), rural]
    .map((persons) => Math.ceil(persons / peoplePerAgent))
    .reduce((sum, count) => sum + count, 0);
};

const troopKinds = ['infantry', 'qrf', 'engineer', 'aviation'];
const strength = (scenario: Scenario, wanted: (unit: Scenario['mission']['units'][number]) => boolean): number =>
  scenario.mission.units.filter(wanted).reduce((sum, unit) => sum + unit.strength, 0);

const texts = (scenario: Scenario): (Text | undefined)[] => [
  scenario.name,
  ...(scenario.description === undefined ? [] : [scenario.description]),
  ...scenario.places.map((place) => place.name),
  ...scenario.people.groups.map((group) => group.name),
  ...scenario.spoilers.map((spoiler) => spoiler.name),
  ...scenario.injects.map((inject) => inject.text),
];

it('the folder holds scenarios and a page about them, nothing else', () => {
  expect(readdirSync(folder).filter((name) => !name.endsWith('.yaml'))).toEqual(['README.md']);
  expect(files).toEqual(expect.arrayContaining(['bambari.yaml', 'first-steps.yaml']));
});

describe.each(files)('%s', (file) => {
  const { scenario } = parsed(file);
  const ground = createGround(scenario);
  const cellOf = ([x, y]: readonly [number, number]): number => y * scenario.map.width + x;

  it('has every text in English and French', () => {
    for (const text of texts(scenario)) expect(text).toMatchObject({ en: expect.any(String), fr: expect.any(String) });
  });

  it('has no place and no base in water, and one place in a cell', () => {
    const wet = (position: readonly [number, number]): boolean => ground.water[cellOf(position)] === 1;
    expect(scenario.places.filter((place) => wet(place.at)).map((place) => place.id)).toEqual([]);
    expect(scenario.mission.units.filter((unit) => wet(unit.base)).map((unit) => unit.id)).toEqual([]);
    expect(new Set(scenario.places.map((place) => cellOf(place.at))).size).toBe(scenario.places.length);
  });

  it('has a bridge wherever a road meets water', () => {
    const dry = ground.roads.map((road) => road.bridge || !road.cells.some((cell) => ground.water[cell]));
    expect(scenario.roads.filter((_, index) => !dry[index]).map((road) => road.between.join('-'))).toEqual([]);
  });

  it('states no road shorter than the line that is drawn for it', () => {
    const tooShort = scenario.roads.filter(
      (road, index) => road.km !== undefined && ground.roads[index].km > road.km + 5,
    );
    expect(tooShort.map((road) => road.between.join('-'))).toEqual([]);
  });

  it('joins all places by road', () => {
    const reached = new Set([scenario.places[0].id]);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const { between } of scenario.roads)
        if (between.some((id) => reached.has(id))) between.forEach((id) => reached.add(id));
    }
    expect(scenario.places.filter((place) => !reached.has(place.id)).map((place) => place.id)).toEqual([]);
  });

  it('lets a vehicle reach every place from the first in the dry season', () => {
    const field = fieldTo(ground, 0, cellOf(scenario.places[0].at));
    for (const place of scenario.places) expect(field.hours[cellOf(place.at)], place.id).toBeLessThan(48);
  });
});

describe('bambari.yaml', () => {
  const { scenario, notes } = parsed('bambari.yaml');
  const ground = createGround(scenario);
  const cellOf = (id: string): number => {
    const [x, y] = scenario.places.find((place) => place.id === id)!.at;
    return y * scenario.map.width + x;
  };

  it('follows 15 000 to 18 000 cohorts over 180 days after 90 of burn-in', () => {
    expect(cohorts(scenario)).toBeGreaterThanOrEqual(15_000);
    expect(cohorts(scenario)).toBeLessThanOrEqual(18_000);
    expect([scenario.days, scenario.burnInDays, scenario.clock.tickHours]).toEqual([180, 90, 6]);
  });

  it('compares the three kinds of posture without tuning any of them', () => {
    expect(scenario.postures.map((posture) => [posture.id, posture.kind])).toEqual([
      ['static', 'static'],
      ['wide-area', 'wide-area'],
      ['tob', 'tob'],
    ]);
    expect(readFileSync(new URL('bambari.yaml', folder), 'utf8')).not.toMatch(/shares:|patrolRadiusKm:|tobs:/);
  });

  it('uses every kind of inject and of unit, and every caveat', () => {
    expect([...new Set(scenario.injects.map((inject) => inject.kind))].sort()).toEqual([...injectKinds].sort());
    expect([...new Set(scenario.mission.units.map((unit) => unit.kind))].sort()).toEqual([...unitKinds].sort());
    const { units } = scenario.mission;
    expect(units.some((unit) => unit.caveats.noNight)).toBe(true);
    expect(units.some((unit) => unit.caveats.noArrest)).toBe(true);
    expect(units.some((unit) => unit.caveats.capitalDelayHours === 24)).toBe(true);
  });

  it('says nothing that is without effect', () => {
    expect(notes.map(formatProblem)).toEqual([]);
  });

  it('takes a vehicle about a day of light from Bambari to Bria when dry, three times as long when wet', () => {
    const [dry, wet] = ([0, 1] as const).map((mode) => fieldTo(ground, mode, cellOf('bria')).hours[cellOf('bambari')]);
    expect(dry).toBeGreaterThan(7);
    expect(dry).toBeLessThan(10);
    expect(wet / dry).toBeCloseTo(3, 1);
  });

  it('is cut in two by a flood: nobody drives from Bambari to the towns in the east', () => {
    const { hours } = fieldTo(ground, 2, cellOf('bambari'));
    for (const town of ['ippy', 'bria', 'alindao', 'ngakobo']) expect(hours[cellOf(town)], town).toBe(Infinity);
    for (const town of ['grimari', 'bakala', 'kouango']) expect(hours[cellOf(town)], town).toBeLessThan(24);
  });

  it('has its injects within the days that are played', () => {
    for (const inject of scenario.injects) expect(inject.day, inject.id).toBeLessThan(scenario.days);
  });

  it('deploys about as many troops as were counted in the area in 2016 and 2018', () => {
    // Bambari (650 + 1016) / 2, Bria (900 + 416) / 2, Alindao (0 + 650) / 2, Ippy 0: Geo-PKO 2.3.
    const counted = (650 + 1016 + 900 + 416 + 650) / 2;
    expect(strength(scenario, (unit) => troopKinds.includes(unit.kind)) / counted).toBeCloseTo(1, 1);
    const battalion = (base: string) =>
      strength(scenario, (unit) => unit.id.startsWith(base) && unit.kind === 'infantry');
    expect([battalion('bambari'), battalion('bria')]).toEqual([650, 650]);
    expect(strength(scenario, (unit) => unit.kind === 'fpu')).toBe(140);
  });

  it('budgets rations for everybody who is deployed', () => {
    expect(scenario.mission.supply.rationsPerWeek).toBeGreaterThanOrEqual(7 * strength(scenario, () => true));
  });

  it('has a place that the mission may never enter, and one where it may be refused', () => {
    const found = scenario.places.map((place) => ground.permission[cellOf(place.id)]);
    expect(found.filter((state) => state === 2)).toHaveLength(1);
    expect(found).toContain(1);
  });

  it('gives the road lengths that sources state', () => {
    const km = (...ids: string[]): number =>
      ids.slice(1).reduce((sum, id, index) => {
        const road = scenario.roads.find(({ between }) => between.includes(id) && between.includes(ids[index]));
        return sum + road!.km!;
      }, 0);
    expect(
      km('bambari', 'ippyRoad30', 'maloum', 'ippyRoad78', 'ippy', 'briaRoad25', 'briaRoad55', 'briaRoad85', 'bria'),
    ).toBe(202);
    expect(km('bambari', 'grimariRoad20', 'grimariRoad40', 'grimariRoad60', 'grimari')).toBe(77);
  });

  it('sets each community one armed group that spares it', () => {
    expect(scenario.spoilers.map((spoiler) => spoiler.from).sort()).toEqual(
      scenario.people.groups.map((group) => group.id).sort(),
    );
  });
});
