import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/study/canonical.ts';
import { planRun } from '../../src/study/comparePlan.ts';
import { UserError } from '../../src/study/userError.ts';
import { toyMeasures, toyPlan, toyScenario, toySource } from './toy.ts';

describe('the plan of a comparison', () => {
  it('forks every replication into no mission, the present lay-down and all postures', () => {
    const { postures, tasks, points } = toyPlan({ replications: 3 });
    expect(postures).toEqual(['no-mission', 'present', 'static', 'copy', 'tob']);
    expect(points).toEqual([{ point_id: expect.stringMatching(/^p/), parameters: {} }]);
    expect(tasks.map((task) => task.replication)).toEqual([1, 2, 3]);
    for (const task of tasks) {
      expect(task.arms.map((arm) => arm.posture)).toEqual(postures);
      expect(new Set(task.arms.map((arm) => arm.seed)).size).toBe(1);
    }
  });

  it('is plain data, equal whenever it is made', () => {
    const plan = toyPlan();
    expect(canonicalJson(structuredClone(plan))).toBe(canonicalJson(toyPlan()));
  });

  it('leaves the other runs as they were when replications or postures are added', () => {
    const runsOf = (plan: ReturnType<typeof toyPlan>) =>
      plan.tasks.flatMap((task) => task.arms.map((arm) => `${arm.run_id} ${arm.seed}`));
    const small = runsOf(toyPlan({ replications: 2, postures: ['tob'] }));
    expect(runsOf(toyPlan({ replications: 5 }))).toEqual(expect.arrayContaining(small));
    expect(new Set(runsOf(toyPlan({ replications: 5 }))).size).toBe(25);
  });

  it('takes no notice of the order in which postures are named, or of comments in the scenario', () => {
    const plan = toyPlan({ postures: ['tob', 'static'] });
    expect(plan.postures).toEqual(['no-mission', 'static', 'tob']);
    expect(toyPlan({ postures: ['static', 'tob', 'no-mission'], source: `# a comment\n${toySource}` }).planHash).toBe(
      plan.planHash,
    );
  });

  it.each([
    ['replications', { replications: 5 }],
    ['the seed', { seed: 2 }],
    ['seeding', { seeding: 'independent' }],
    ['days', { days: 11 }],
    ['postures', { postures: ['static'] }],
    ['processes switched off', { without: ['attacks'] }],
    ['starts', { steady: true }],
    ['tuning', { tuned: { candidates: 2, replications: 1 } }],
    ['a number of the scenario', { source: toySource.replace('population: 500', 'population: 501') }],
  ] as const)('has another hash with other %s', (_, change) => {
    expect(toyPlan(change).planHash).not.toBe(toyPlan().planHash);
  });

  it('gives each posture luck of its own under independent seeding', () => {
    const [task] = toyPlan({ seeding: 'independent' }).tasks;
    expect(new Set(task.arms.map((arm) => arm.seed)).size).toBe(5);
  });

  it.each([
    [{ postures: ['statick'] }, /unknown posture "statick"; this scenario has present, static, copy, tob/],
    [{ postures: ['no-mission'] }, /no posture to compare/],
    [{ postures: ['present'], tuned: { candidates: 2, replications: 1 } }, /no posture to tune; name one/],
    [{ tuned: { candidates: 1, replications: 1 } }, /the number of tuning candidates is 1; it must be a whole number/],
    [
      { tuned: { candidates: 2, replications: 1 }, source: toySource.replace('id: copy', 'id: static-tuned') },
      /the scenario has a posture static-tuned already/,
    ],
    [{ replications: 0 }, /replications is 0; it must be a whole number from 1/],
    [{ seed: -1 }, /seed is -1/],
    [{ seed: 2 ** 53 }, /seed is 9007199254740992/],
    [{ days: 1.5 }, /days is 1.5/],
  ])("refuses %j as the user's mistake", (request, message) => {
    expect(() => toyPlan(request)).toThrow(UserError);
    expect(() => toyPlan(request)).toThrow(message);
  });
});

describe('the plan of a single run', () => {
  it('uses the seed itself, so that a row of a comparison can be repeated', () => {
    const request = { scenario: toyScenario(), source: toySource, measures: toyMeasures, own: [] };
    const plan = planRun({ ...request, posture: 'tob', seed: 123 });
    expect(plan.tasks).toHaveLength(1);
    expect(plan.tasks[0].arms).toMatchObject([{ posture: 'tob', seed: 123 }]);
  });

  it('may be of the present lay-down', () => {
    const request = { scenario: toyScenario(), source: toySource, measures: toyMeasures, own: [] };
    expect(planRun({ ...request, posture: 'present' }).tasks[0].arms).toMatchObject([{ posture: 'present' }]);
  });
});
