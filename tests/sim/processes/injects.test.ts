import { describe, expect, it } from 'vitest';
import { isWet } from '../../../src/sim/calendar.ts';
import { loseMembers } from '../../../src/sim/detachments.ts';
import { injectKinds, type InjectKind } from '../../../src/scenario/schema.ts';
import { cellOf, placeOf, sceneOf, settingOf, stand, step, tallied, unitOf, type Scene } from '../../worlds/scene.ts';
import { oneVillage } from '../../worlds/worlds.ts';

interface Case {
  readonly sentence: string;
  readonly kind: InjectKind;
  readonly inject: Record<string, unknown>;
  /** What is looked at, before and after. */
  readonly of: (scene: Scene) => number;
  readonly before: number;
  readonly after: number;
  /** After the same inject when no mission is there. */
  readonly withoutMission?: number;
}

const there = (scene: Scene): number => cellOf(scene, 'village');
const elsewhere = (scene: Scene): number => cellOf(scene, 'base');
const cases: readonly Case[] = [
  {
    sentence: 'prices raise hardship by a share',
    kind: 'priceShock',
    inject: { size: 0.2 },
    of: ({ world }) => world.priceShock[0],
    before: 0,
    after: 0.2,
  },
  {
    sentence: 'a rumour frightens the place it runs through',
    kind: 'rumour',
    inject: { size: 0.3, at: 'village' },
    of: (scene) => scene.world.fearShock[there(scene)],
    before: 0,
    after: 0.3,
  },
  {
    sentence: 'a rumour angers the place it runs through',
    kind: 'rumour',
    inject: { size: 0.3, at: 'village' },
    of: (scene) => scene.world.grievanceShock[there(scene)],
    before: 0,
    after: 0.3,
  },
  {
    sentence: 'a rumour is not heard elsewhere',
    kind: 'rumour',
    inject: { size: 0.3, at: 'village' },
    of: (scene) => scene.world.fearShock[elsewhere(scene)],
    before: 0,
    after: 0,
  },
  {
    sentence: 'the mission kills people in a place, and has to be there for it',
    kind: 'harm',
    inject: { size: 7, at: 'village' },
    of: (scene) => scene.world.dead.reduce((sum, dead) => sum + dead, 0),
    before: 0,
    after: 7,
    withoutMission: 0,
  },
  {
    sentence: 'an armed group kills people in a place, mission or not',
    kind: 'harm',
    inject: { size: 7, at: 'village', spoiler: 'band' },
    of: (scene) => 600 - scene.world.personsPresent[there(scene)],
    before: 0,
    after: 7,
  },
  {
    sentence: 'a flood closes bridges for its days',
    kind: 'flood',
    inject: { size: 10 },
    of: ({ world }) => Math.max(0, world.floodUntil[0]),
    before: 0,
    after: (3 + 10) * 24,
  },
  {
    sentence: 'an influx brings fighters to the bands of its group',
    kind: 'influx',
    inject: { size: 25, spoiler: 'band' },
    of: ({ world }) => world.actorFighters[0],
    before: 40,
    after: 65,
  },
  {
    sentence: 'an election agitates crowds where it is held',
    kind: 'election',
    inject: { size: 0.3, at: 'village' },
    of: (scene) => scene.world.agitation[placeOf(scene, 'village')] + scene.world.agitation[placeOf(scene, 'base')],
    before: 0,
    after: 0.3,
  },
  {
    sentence: 'misconduct costs trust where it happened',
    kind: 'misconduct',
    inject: { size: 0.2, at: 'village' },
    of: (scene) => scene.world.trustShock[there(scene)],
    before: 0,
    after: 0.2,
    withoutMission: 0,
  },
  {
    sentence: 'misconduct without a place costs trust everywhere',
    kind: 'misconduct',
    inject: { size: 0.2 },
    of: (scene) => scene.world.trustShock[elsewhere(scene)],
    before: 0,
    after: 0.2,
    withoutMission: 0,
  },
  {
    sentence: 'a budget cut leaves the rest',
    kind: 'budgetCut',
    inject: { size: 0.25 },
    of: ({ world }) => world.budget[0],
    before: 1,
    after: 0.75,
  },
  {
    sentence: 'reinforcement joins its unit in base',
    kind: 'reinforcement',
    inject: { size: 30, unit: 'company' },
    of: (scene) => scene.world.unitPool[unitOf(scene, 'company')],
    before: 120,
    after: 150,
    withoutMission: 0,
  },
  {
    sentence: 'a withdrawal takes people who are in base',
    kind: 'withdrawal',
    inject: { size: 50, unit: 'company' },
    of: (scene) => scene.world.unitStrength[unitOf(scene, 'company')],
    before: 120,
    after: 70,
    withoutMission: 0,
  },
];

const sceneWith = (each: Case, posture?: string): Scene =>
  sceneOf(oneVillage(), { injects: [{ id: 'event', day: 3, kind: each.kind, ...each.inject }] }, 1, posture);

describe('an event from outside', () => {
  it.each(cases)('$kind: $sentence', (each) => {
    const scene = sceneWith(each);
    step(scene, 72, ['injects']);
    expect(each.of(scene)).toBe(each.before);
    step(scene, 6, ['injects']);
    expect(each.of(scene)).toBeCloseTo(each.after, 12);
    step(scene, 72, ['injects']);
    expect(each.of(scene)).toBeCloseTo(each.after, 12);
  });

  it.each(cases.filter((each) => each.withoutMission !== undefined))(
    '$kind means nothing without a mission',
    (each) => {
      const scene = sceneWith(each, 'no-mission');
      step(scene, 96, ['injects']);
      expect(each.of(scene)).toBe(each.withoutMission);
    },
  );

  it('has an effect for every kind that a scenario may name', () => {
    expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual([...injectKinds].sort());
  });

  it('divides an influx among all bands of the group, to the last fighter', () => {
    const scene = sceneOf(oneVillage(), {
      'spoilers.band.bands': 3,
      injects: [{ id: 'event', day: 0, kind: 'influx', size: 25, spoiler: 'band' }],
    });
    step(scene, 6, ['injects']);
    expect(scene.world.actorFighters.reduce((sum, fighters) => sum + fighters, 0)).toBe(65);
    expect(tallied(scene, 'influx')).toBe(25);
  });

  it('takes those of a withdrawal who are in base at once, and the others as they come in', () => {
    const scene = sceneOf(oneVillage(), {
      injects: [{ id: 'event', day: 0, kind: 'withdrawal', size: 100, unit: 'company' }],
    });
    scene.world.unitPool[0] = 30;
    step(scene, 6, ['injects']);
    expect([scene.world.unitPool[0], scene.world.unitStrength[0], tallied(scene, 'withdrawal')]).toEqual([0, 90, 30]);
    scene.world.unitPool[0] = 90;
    step(scene, 6, ['injects']);
    expect([scene.world.unitPool[0], scene.world.unitStrength[0], tallied(scene, 'withdrawal')]).toEqual([20, 20, 100]);
  });

  it.each(['infantry', 'qrf', 'observers'])('takes no more of %s than losses have left of them', (kind) => {
    const scene = sceneOf(oneVillage(), {
      'mission.units.company.kind': kind,
      injects: [{ id: 'event', day: 0, kind: 'withdrawal', size: 110, unit: 'company' }],
    });
    const out = stand(scene, 'company', 120, 'patrol', 'village');
    step(scene, 6, ['injects']);
    loseMembers(scene.world, out, 40);
    step(scene, 24, ['injects', 'planning']);
    expect([scene.world.unitStrength[0], scene.world.unitLeaving[0]]).toEqual([80, 80]);
  });
});

it('the wet season has the days of its dates, across the turn of the year too', () => {
  const { calendar } = settingOf(oneVillage(), {
    'clock.start': '2024-01-01',
    'clock.wetSeason': { from: '12-15', to: '01-20' },
    days: 360,
  });
  expect([0, 19, 20, 348, 349].map((day) => isWet(calendar, day * 24))).toEqual([1, 1, 0, 0, 1]);
});
