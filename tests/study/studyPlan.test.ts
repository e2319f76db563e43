import { describe, expect, it } from 'vitest';
import type { PlannedStudy } from '../../src/study/studyPlan.ts';
import { planFrom } from '../../src/study/studyDirectory.ts';
import { UserError } from '../../src/study/userError.ts';
import { planAt } from '../../src/study/variants.ts';
import { plannedToy, toyDesign, toyStudy } from './toyStudies.ts';

const strength = 'mission.units.infantry1.strength';
const design = (lines: string) => plannedToy({ study: toyStudy(`design:\n${lines}`) });
const parametersOf = ({ plan }: Pick<PlannedStudy, 'plan'>) => plan.points.map(({ parameters }) => parameters);
const values = (planned: PlannedStudy, column: string) => parametersOf(planned).map((row) => row[column]);

describe('a grid', () => {
  it('has every combination, the first parameter slowest, each with its changes', () => {
    const { plan, excluded } = plannedToy();
    expect(parametersOf({ plan })).toEqual([
      { kind: 'tob', strength: 80 },
      { kind: 'tob', strength: 120 },
      { kind: 'tob', strength: 160 },
      { kind: 'wide-area', strength: 80 },
      { kind: 'wide-area', strength: 120 },
      { kind: 'wide-area', strength: 160 },
    ]);
    expect(plan.points[4].changes).toEqual([
      { path: 'postures.tob.kind', value: 'wide-area' },
      { path: strength, value: 120 },
    ]);
    expect(plan.tasks).toHaveLength(24);
    expect(plan.postures).toEqual(['no-mission', 'static', 'tob']);
    expect(excluded).toBe(0);
  });

  it('gives each point its own scenario, constants and defaults of what was changed included', () => {
    const { plan } = plannedToy();
    const { scenario, options } = planAt(plan, plan.points[4]);
    const tob = scenario.postures.find(({ id }) => id === 'tob')!;
    expect([tob.kind, scenario.mission.units[0].strength, options.days]).toEqual(['wide-area', 120, 12]);
    // The doctrine is that of the kind that was set, not of the one in the file.
    expect(tob.shares.patrol).toBeGreaterThan(planAt(plan, plan.points[0]).scenario.postures[2].shares.patrol);
  });

  it('has inclusive ranges without gathered errors, and log scales with exact ends', () => {
    const range = (text: string) => values(design(`  parameters: { street.citizens: ${text} }`), 'street.citizens');
    expect(
      values(
        design('  parameters: { hostState.justice.casesPerWeek: { min: 0.1, max: 0.7, step: 0.1 } }'),
        'hostState.justice.casesPerWeek',
      ),
    ).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    expect(
      values(
        design('  parameters: { hostState.justice.casesPerWeek: { min: 0.01, max: 1, steps: 3, scale: log } }'),
        'hostState.justice.casesPerWeek',
      ),
    ).toEqual([0.01, 0.1, 1]);
    expect(() => range('{ min: 0, max: 1, steps: 2 }')).toThrow(UserError);
  });

  it('zips what is named together, crossed with the rest', () => {
    const planned = design(`
  parameters:
    ${strength}: { values: [80, 120], as: strength }
    hostState.justice.prison: { values: [10, 20, 30], as: prison }
    mission.units.infantry1.vehicles: { values: [4, 6], as: vehicles }
  zip: { size: [${strength}, mission.units.infantry1.vehicles] }`);
    const rows = parametersOf(planned).map(({ strength: persons, prison, vehicles }) => [persons, prison, vehicles]);
    expect(rows).toEqual([
      [80, 10, 4],
      [80, 20, 4],
      [80, 30, 4],
      [120, 10, 6],
      [120, 20, 6],
      [120, 30, 6],
    ]);
  });
});

describe('a design', () => {
  it('crosses cases with parameters, and a value that a case leaves alone stays empty', () => {
    const planned = design(`
  parameters: { ${strength}: { values: [80, 120], as: strength } }
  cases:
    - { id: usual }
    - { id: mobile, set: { mission.units.infantry1.vehicles: 30 } }`);
    expect(parametersOf(planned)).toEqual([
      { case: 'usual', strength: 80 },
      { case: 'usual', strength: 120 },
      { case: 'mobile', 'mission.units.infantry1.vehicles': 30, strength: 80 },
      { case: 'mobile', 'mission.units.infantry1.vehicles': 30, strength: 120 },
    ]);
  });

  it('leaves out what `where` does not hold for, and counts it', () => {
    const planned = plannedToy({ study: toyStudy(`${toyDesign}  where: "strength <= 120"\n`) });
    expect([planned.plan.points.length, planned.excluded]).toEqual([4, 2]);
  });

  it.each(['lhs', 'maximin', 'random', 'sobol'])(
    '%s draws whole numbers where the schema wants them, the same for the same seed',
    (method) => {
      const drawn = (seed: number) =>
        design(`
  method: ${method}
  samples: 16
  seed: ${seed}
  parameters:
    ${strength}: { min: 80, max: 160, as: strength }
    hostState.justice.casesPerWeek: { min: 0.01, max: 1, scale: log, as: spread }`);
      const planned = drawn(3);
      const strengths = values(planned, 'strength').map(Number);
      expect(planned.plan.points).toHaveLength(16);
      expect(strengths.every((value) => Number.isInteger(value) && value >= 80 && value <= 160)).toBe(true);
      expect(new Set(strengths).size).toBeGreaterThan(8);
      const small = values(planned, 'spread').filter((value) => Number(value) < 0.1).length;
      expect(small).toBeGreaterThan(3);
      expect(small).toBeLessThan(13);
      expect(parametersOf(drawn(3))).toEqual(parametersOf(planned));
      expect(parametersOf(drawn(4))).not.toEqual(parametersOf(planned));
    },
  );

  it('one at a time has a base point, then each other value alone', () => {
    const planned = design(`
  method: oat
  parameters:
    ${strength}: { values: [80, 120, 160], as: strength }
    hostState.justice.casesPerWeek: { values: [0.1, 0.2], base: 0.05, as: spread }`);
    expect(parametersOf(planned)).toEqual([
      { strength: 120, spread: 0.05 },
      { strength: 80, spread: 0.05 },
      { strength: 160, spread: 0.05 },
      { strength: 120, spread: 0.1 },
      { strength: 120, spread: 0.2 },
    ]);
  });

  it('reads a table of points, by path or by name', () => {
    const table = `strength,hostState.justice.casesPerWeek\n80,0.1\n120,\n`;
    const study = toyStudy(`design: { method: csv, file: points.csv, parameters: { ${strength}: { as: strength } } }`);
    expect(parametersOf(plannedToy({ study, files: { 'points.csv': table } }))).toEqual([
      { strength: 80, 'hostState.justice.casesPerWeek': 0.1 },
      { strength: 120 },
    ]);
    const wrong = () =>
      plannedToy({ study, files: { 'points.csv': 'strength,hostState.justice.casesPerWeek\n80,0.1\n120,-4\n' } });
    expect(wrong).toThrow(/^points\.csv:3:1: hostState\.justice\.casesPerWeek: expected a number/);
  });
});

it('a point that a design draws again is run once, and counted', () => {
  const design = `design: { method: morris, samples: 4, levels: 2, parameters: { ${strength}: { min: 80, max: 160 } } }`;
  const { plan, drawn, repeated } = plannedToy({ study: toyStudy(design) });
  expect([drawn.length, plan.points.length, repeated]).toEqual([8, 2, 6]);
});

describe('identities', () => {
  const rows = (list: string, seeding = 'common') => {
    const study = toyStudy(
      `seeding: ${seeding}\ndesign: { parameters: { ${strength}: { values: ${list}, as: strength } } }`,
    );
    return new Map(
      plannedToy({ study }).plan.tasks.flatMap((task) =>
        task.arms.map((arm) => [
          arm.run_id,
          { seed: arm.seed, key: task.key, ...task.parameters, posture: arm.posture },
        ]),
      ),
    );
  };

  it.each(['common', 'independent'])(
    'adding a value to a list leaves every earlier run as it was (%s seeding)',
    (seeding) => {
      const [before, after] = [rows('[80, 120]', seeding), rows('[100, 80, 120, 90]', seeding)];
      expect(after.size).toBe(2 * before.size);
      for (const [id, row] of before) expect(after.get(id)).toEqual(row);
    },
  );

  it('common luck is shared by points and postures, independent luck by none', () => {
    const seeds = (seeding: string) => new Set([...rows('[80, 120]', seeding).values()].map(({ seed }) => seed)).size;
    expect([seeds('common'), seeds('independent')]).toEqual([4, 24]);
  });

  it('the plan is the same with shards or other limits, and another with other values', () => {
    const hash = (more: string) => plannedToy({ study: toyStudy(toyDesign + more) }).plan.planHash;
    const plain = hash('');
    expect(plannedToy({ shard: { index: 2, count: 4 } }).plan.planHash).toBe(plain);
    expect(hash('limits: { wallSeconds: 5 }\n')).toBe(plain);
    expect(hash('seed: 5\n')).not.toBe(plain);
    expect(plannedToy({ study: toyStudy(toyDesign.replace('80', '40')) }).plan.planHash).not.toBe(plain);
  });

  it('shards hold whole points, each in exactly one', () => {
    const points = [1, 2, 3, 4].flatMap((index) =>
      plannedToy({ shard: { index, count: 4 } }).plan.points.map(({ point_id }) => point_id),
    );
    expect(points.toSorted()).toEqual(
      plannedToy()
        .plan.points.map(({ point_id }) => point_id)
        .toSorted(),
    );
  });
});

describe('a mistake in a study file', () => {
  const study = (lines: string) => toyStudy(lines);
  // Lines count from the text of `toyStudy`, which begins with an empty one.
  it.each([
    [
      'an unknown path, at its key',
      'design: { parameters: { mission.units.infantry1.strenth: { values: [1] } } }',
      /^toy\.study\.yaml:8:\d+: mission\.units\.infantry1\.strenth: unknown key; did you mean `strength`\?$/,
    ],
    [
      'an unknown unit',
      'design: { parameters: { mission.units.infantry.strength: { values: [1] } } }',
      /^toy\.study\.yaml:8:\d+: no item `infantry` in mission\.units; did you mean `infantry1`\?$/,
    ],
    [
      'an unknown parameter of the model',
      'design: { parameters: { parameters.harm.sanctury: { values: [0.1] } } }',
      /^toy\.study\.yaml:8:\d+: parameters\.harm\.sanctury: unknown parameter; did you mean `harm\.sanctuary`\?$/,
    ],
    [
      'a value outside its range, at the value',
      `design:\n  parameters:\n    ${strength}:\n      values: [80, 120, -5]`,
      /^toy\.study\.yaml:11:25: mission\.units\.infantry1\.strength: expected a whole number.*found -5$/,
    ],
    [
      'a bare list',
      `design: { parameters: { ${strength}: [80, 120] } }`,
      /^toy\.study\.yaml:8:\d+: .*expected \{ values: \[\.\.\.\] \} or \{ min: \.\.\., max: \.\.\. \}.*found \[80, 120\]$/,
    ],
    [
      'a misspelt key',
      'desing: { method: grid }',
      /^toy\.study\.yaml:8:1: desing: unknown key; did you mean `design`\?$/,
    ],
    [
      'an unknown method',
      'design: { method: latin }',
      /^toy\.study\.yaml:8:19: design\.method: expected one of grid, cases/,
    ],
    [
      'a range without a stride in a grid',
      `design: { parameters: { ${strength}: { min: 1, max: 2 } } }`,
      /needs `steps` or `step` beside min and max$/,
    ],
    [
      'a stride in a sampled design',
      `design: { method: lhs, samples: 4, parameters: { ${strength}: { min: 1, max: 9, step: 2 } } }`,
      /method lhs draws from min to max; expected no `step`$/,
    ],
    [
      'a design by Saltelli that is no power of two',
      `design: { method: saltelli, samples: 60, parameters: { ${strength}: { min: 1, max: 9 } } }`,
      /design\.samples: expected a power of two for saltelli, such as 64, found 60$/,
    ],
    [
      'a design by Saltelli with cases',
      `design: { method: saltelli, samples: 64, cases: [{ id: a }], parameters: { ${strength}: { min: 1, max: 9 } } }`,
      /design\.cases: method saltelli has no cases/,
    ],
    [
      'a Sobol design that is no power of two',
      `design: { method: sobol, samples: 60, parameters: { ${strength}: { min: 1, max: 9 } } }`,
      /design\.samples: expected a power of two for sobol, such as 64, found 60$/,
    ],
    [
      'a maximin design that would take minutes to draw',
      `design: { method: maximin, samples: 5001, parameters: { ${strength}: { min: 1, max: 9 } } }`,
      /design\.samples: expected at most 5000 for maximin, found 5001; lhs takes more$/,
    ],
    [
      'an unknown path of several values, once, at its key',
      `design:\n  parameters:\n    mission.units.infantry1.strenth: { values: [1, 2, 3] }`,
      /^toy\.study\.yaml:10:5: mission\.units\.infantry1\.strenth: unknown key; did you mean `strength`\?$/,
    ],
    [
      'a range that goes too far, once, at its end',
      `design:\n  parameters:\n    parameters.harm.sanctuary: { min: 0.5, max: 20, steps: 4 }`,
      /^toy\.study\.yaml:10:49: parameters\.harm\.sanctuary: expected a number .*, found 20$/,
    ],
    [
      'a drawn range that goes too far at both ends',
      `design:\n  method: lhs\n  samples: 9\n  parameters:\n    parameters.harm.sanctuary: { min: -7, max: 20 }`,
      /^toy\.study\.yaml:12:39: .*, found -7\ntoy\.study\.yaml:12:48: .*, found 20$/,
    ],
    [
      'a word among numbers that `where` uses, at the word',
      `design:\n  parameters:\n    ${strength}: { values: [80, many], as: strength }\n  where: strength < 90`,
      /^toy\.study\.yaml:10:54: mission\.units\.infantry1\.strength: expected a whole number.*found "many"$/,
    ],
    [
      'words that `where` cannot count with',
      `design:\n  parameters:\n    postures.tob.kind: { values: [tob, static], as: kind }\n  where: kind < 9`,
      /^toy\.study\.yaml:11:10: design\.where: kind has values that are no numbers$/,
    ],
    [
      'a value that stands twice',
      `design: { parameters: { ${strength}: { values: [80, 120, 80] } } }`,
      /^toy\.study\.yaml:8:\d+: design\.parameters\.mission\.units\.infantry1\.strength\.values\[2\]: 80 stands twice$/,
    ],
    [
      'a name that two have, without what `where` makes of it',
      `design: { where: "s < 3", parameters: { ${strength}: { values: [1], as: s }, burnInDays: { values: [9], as: s } } }`,
      /^[^\n]*burnInDays\.as: the name s is that of mission\.units\.infantry1\.strength already$/,
    ],
    [
      'a base out of range, at the base',
      `design: { method: oat, parameters: { ${strength}: { base: -5, values: [80] } } }`,
      /^toy\.study\.yaml:8:\d+: mission\.units\.infantry1\.strength: expected a whole number.*found -5$/,
    ],
    [
      'zipped lists of unequal length',
      `design: { zip: { pair: [${strength}, days] }, parameters: { ${strength}: { values: [1, 2] }, days: { values: [10] } } }`,
      /expected as many values of each/,
    ],
    [
      'a dotted path in where',
      `design: { where: "${strength} < 3", parameters: { ${strength}: { values: [1, 2] } } }`,
      /needs a name of its own here: give it `as`$/,
    ],
    [
      'a name that a column has',
      `design: { parameters: { ${strength}: { values: [1], as: replication } } }`,
      /the tables have a column replication already/,
    ],
    [
      'a constant that varies too',
      'design: { parameters: { days: { values: [10] } } }',
      /^toy\.study\.yaml:6:8: set\.days: varies under design\.parameters/,
    ],
    [
      'an unknown measure to record',
      'record: { measures: [civiliansKiled] }',
      /unknown measure "civiliansKiled"; did you mean `civiliansKilled`\?$/,
    ],
    [
      'an unknown outcome to be precise about',
      'until: { measure: civiliansKiled, halfWidth: 1 }',
      /^toy\.study\.yaml:8:19: unknown outcome "civiliansKiled"; did you mean/,
    ],
    [
      'a stop condition that sets something',
      'stop: { when: "civiliansKilled = 3" }',
      /stop\.when: an expression cannot set a name/,
    ],
    ['a format that is not written', 'output: { format: [csv, excel] }', /^toy\.study\.yaml:8:\d+: output\.format/],
    [
      'nothing left',
      `${toyDesign.trim()}\n  where: "strength > 500"`,
      /design.*leaves no point at all|leaves no point at all/,
    ],
  ])('%s', (_title, lines, message) => {
    const attempt = () => plannedToy({ study: study(lines) });
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(message);
  });

  it('of a scenario that does not exist stands where it is named', () => {
    const read = (file: string): never => {
      throw new UserError(`${file}: no such file`);
    };
    expect(() => planFrom({ study: { file: 'toy.study.yaml', text: toyStudy() }, read })).toThrow(
      /^toy\.study\.yaml:4:11: toy\.yaml: no such file$/,
    );
  });

  it('of an unknown posture names those that there are', () => {
    const wrong = toyStudy().replace('[static, tob]', '[static, tab]');
    expect(() => plannedToy({ study: wrong })).toThrow(
      /^toy\.study\.yaml:5:\d+: unknown posture "tab"; did you mean `tob`\?$/,
    );
  });
});
