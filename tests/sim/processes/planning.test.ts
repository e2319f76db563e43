import { describe, expect, it } from 'vitest';
import { roleCode, roles, stateCode } from '../../../src/sim/codes.ts';
import { guardsFor } from '../../../src/sim/detachments.ts';
import { fork } from '../../../src/sim/fork.ts';
import type { Posture } from '../../../src/scenario/schema.ts';
import { cellOf, placeOf, sceneOf, settingOf, step, stepAll, type Changes, type Scene } from '../../worlds/scene.ts';
import { oneVillage, townCrowd, twoVillages } from '../../worlds/worlds.ts';

const under = (
  kind: Posture['kind'],
  doctrine: Record<string, unknown> = {},
  changes: Changes = {},
  file = twoVillages(),
): Scene => sceneOf(file, { 'postures.plain': { id: 'plain', kind, ...doctrine }, ...changes });

/** Persons of the infantry by role, once planned; the pool is under `pool`. */
function persons(scene: Scene, unit = 0): Record<string, number> {
  const found: Record<string, number> = { pool: scene.world.unitPool[unit] };
  scene.world.detachmentUnit.forEach((owner, each) => {
    if (owner !== unit) return;
    const role = roles[scene.world.detachmentRole[each]];
    found[role] = (found[role] ?? 0) + scene.world.detachmentStrength[each];
  });
  return found;
}
const openBases = ({ world, setting }: Scene): number[] =>
  [...world.baseCell].slice(setting.mainBases.length).filter((cell) => cell >= 0);
const plan = (scene: Scene): Scene => {
  step(scene, 6, ['planning']);
  return scene;
};

describe('guards of a base', () => {
  const setting = settingOf(oneVillage());
  const guards = (strength: number): number => guardsFor(setting, strength);

  it('grow with the square root of its strength', () => {
    const { guardShifts, guardBase } = setting.parameters.sustainment;
    const grown = (strength: number): number => guards(strength) - guardShifts * guardBase;
    expect(grown(400) / grown(100)).toBeCloseTo(2, 10);
    expect(guards(120) / 120).toBeCloseTo(1 / 3, 1);
  });

  it('of ten small bases are more than those of one large', () => {
    expect(10 * guards(60)).toBeGreaterThan(3 * guards(600));
  });

  it('are never more than there are people', () => {
    for (const strength of [0, 1, 5, 12]) expect(guards(strength)).toBeLessThanOrEqual(strength);
  });

  it('stay in base under every posture', () => {
    for (const kind of ['static', 'wide-area', 'tob'] as const)
      expect(persons(plan(under(kind))).pool, kind).toBeGreaterThan((guards(300) / 300) * 240 - 1);
  });
});

describe('each kind of posture', () => {
  it('static: half at guard points, close in, and no temporary base', () => {
    const scene = plan(under('static'));
    const { guard, patrol, reserve } = persons(scene);
    expect(guard).toBeGreaterThan(patrol);
    expect(reserve).toBeGreaterThan(0);
    expect(openBases(scene)).toEqual([]);
    const posts = new Set(
      [...scene.world.detachmentPost].filter(
        (_, each) => scene.world.detachmentUnit[each] === 0 && scene.world.detachmentRole[each] === roleCode.guard,
      ),
    );
    expect(posts).toContain(cellOf(scene, 'near'));
    expect(posts).not.toContain(cellOf(scene, 'far'));
  });

  it('wide-area: most on patrol, in smaller parts, out to the far village', () => {
    const scene = plan(under('wide-area'));
    const { guard = 0, patrol } = persons(scene);
    expect(patrol).toBeGreaterThan(4 * guard);
    const sizes = [...scene.world.detachmentStrength].filter(
      (_, each) => scene.world.detachmentUnit[each] === 0 && scene.world.detachmentRole[each] === roleCode.patrol,
    );
    expect(new Set(sizes)).toEqual(new Set([20]));
    expect(scene.world.tourStops).toContain(cellOf(scene, 'far'));
  });

  it('tob: a temporary base where no base reaches, with guards of its own', () => {
    const scene = plan(under('tob', { tobs: 1 }));
    expect(openBases(scene)).toEqual([cellOf(scene, 'far')]);
    expect(persons(scene).baseGuard).toBe(Math.ceil(guardsFor(scene.setting, 60)));
    const [base] = [scene.setting.mainBases.length];
    expect(scene.world.baseReadyHour[base]).toBeGreaterThan(18);
    expect(scene.world.baseUntil[base]).toBeCloseTo(scene.world.baseReadyHour[base] + 6 * 168);
  });

  it('tob: no more bases than doctrine asks and strength allows', () => {
    expect(openBases(plan(under('tob', { tobs: 0 })))).toHaveLength(0);
    expect(openBases(plan(under('tob', { tobs: 9, tobStrength: 230 })))).toHaveLength(0);
    expect(openBases(plan(under('tob', { tobs: 9, tobStrength: 150 })))).toHaveLength(1);
    expect(openBases(plan(under('tob', { tobs: 9, tobStrength: 20 })))).toHaveLength(2);
  });

  it('tob: moves on when the stay is over', () => {
    const scene = under('tob', { tobs: 1, stayWeeks: 2, replanHours: 24 });
    step(scene, 20 * 24, ['sustainment', 'planning', 'movement']);
    const [base] = [scene.setting.mainBases.length];
    expect(scene.world.baseUntil[base]).toBeGreaterThan(20 * 24);
  });

  it('tob: is set up though one of its people finds no way there yet', () => {
    const file = twoVillages();
    const lake = { terrain: 'water' as const, box: [21, 0, 21, 4] as [number, number, number, number] };
    const scene = under('tob', { tobs: 1 }, {}, { ...file, map: { ...file.map, areas: [lake] } });
    step(scene, 10 * 24, ['sustainment', 'planning', 'movement']);
    const { world, setting } = scene;
    const base = setting.mainBases.length;
    const member = world.detachmentBase.indexOf(base);
    world.legCount[member] = 0;
    world.detachmentState[member] = stateCode.ready;
    world.detachmentCell[member] = 2 * setting.ground.width + 23;
    world.baseUntil[base] = world.hour[0];
    world.pictureThreat[placeOf(scene, 'near')] = 100;
    world.nextPlan[0] = world.hour[0];
    expect(world.baseCell[base]).toBe(cellOf(scene, 'far'));
    plan(scene);
    expect(world.baseCell[base]).toBe(cellOf(scene, 'near'));
    expect(world.baseReadyHour[base]).toBeLessThan(world.hour[0] + 48);
  });

  it('leaves nobody uncounted: pool and detachments are the unit', () => {
    for (const kind of ['static', 'wide-area', 'tob'] as const) {
      const scene = under(kind);
      for (let day = 0; day < 40; day++) {
        stepAll(scene, 24);
        scene.setting.units.forEach((_, unit) => {
          const all = Object.values(persons(scene, unit)).reduce((sum, count) => sum + count, 0);
          expect(all, `${kind}, day ${day}`).toBe(scene.world.unitStrength[unit]);
        });
      }
    }
  });
});

describe('kinds of unit do what they are for, under every posture', () => {
  const file = townCrowd();
  file.mission.units = [
    { id: 'fpu', kind: 'fpu', strength: 140, base: 'town', vehicles: 16 },
    { id: 'ipo', kind: 'ipo', strength: 12, base: 'town', vehicles: 3 },
    { id: 'engineers', kind: 'engineer', strength: 30, base: 'town', vehicles: 5 },
    { id: 'helicopters', kind: 'aviation', strength: 20, base: 'town' },
    { id: 'observers', kind: 'observers', strength: 8, base: 'town', vehicles: 2 },
    { id: 'qrf', kind: 'qrf', strength: 60, base: 'town', vehicles: 8 },
  ];
  it.each(['static', 'wide-area', 'tob'] as const)('%s', (kind) => {
    const scene = plan(under(kind, {}, {}, file));
    const roleOf = (unit: number): string[] => Object.keys(persons(scene, unit)).filter((role) => role !== 'pool');
    expect([0, 1, 2, 3, 4, 5].map(roleOf)).toEqual([
      ['order'],
      ['community'],
      ['clearance'],
      ['reserve'],
      ['patrol'],
      ['reserve'],
    ]);
  });

  it('a formed police unit leaves whole, or in platoons where it can', () => {
    const parts = (platoonCapable: boolean): number[] => {
      const scene = plan(under('static', {}, { 'mission.units.fpu.platoonCapable': platoonCapable }, file));
      return [...scene.world.detachmentStrength].filter((_, each) => scene.world.detachmentUnit[each] === 0);
    };
    expect(parts(false)).toHaveLength(1);
    expect(parts(true).length).toBeGreaterThan(1);
    expect(Math.max(...parts(true))).toBe(35);
  });
});

describe('planning', () => {
  it('goes by the picture, not by the truth', () => {
    const posts = (prepare: (scene: Scene) => void): number[] => {
      const scene = under('static', { shares: { static: 0.2, patrol: 0.4, tob: 0, reserve: 0.4 }, patrolRadiusKm: 80 });
      prepare(scene);
      plan(scene);
      return [...scene.world.detachmentPost].filter(
        (_, each) => scene.world.detachmentUnit[each] === 0 && scene.world.detachmentRole[each] === roleCode.guard,
      );
    };
    const usual = posts(() => {});
    expect(
      posts(({ world }) => {
        world.actRate.fill(0.5);
        world.actorFighters.fill(500);
        world.fear.fill(1);
      }),
    ).toEqual(usual);
    expect(
      posts((scene) => {
        scene.world.pictureThreat[placeOf(scene, 'far')] = 20;
      }),
    ).not.toEqual(usual);
  });

  it('comes again after the interval of the doctrine', () => {
    const scene = under('static', { replanHours: 48 });
    step(scene, 10 * 24, ['planning']);
    expect(scene.world.planSerial[0]).toBe(5);
  });

  it.each<readonly [string, Changes, string | undefined]>([
    ['without a headquarters', { 'mission.hq': undefined }, undefined],
    ['without a mission', {}, 'no-mission'],
  ])('does not happen %s', (_, changes, posture) => {
    const scene = sceneOf(twoVillages(), changes, 1, posture);
    stepAll(scene, 72);
    expect(scene.world.planSerial[0]).toBe(0);
    expect([...scene.world.detachmentUnit].every((unit) => unit < 0)).toBe(true);
  });

  it('sends nobody to ground that the host state denies', () => {
    const scene = plan(under('wide-area', {}, { 'map.permissions': [{ permission: 'denied', box: [17, 0, 17, 4] }] }));
    expect(scene.world.tourStops).not.toContain(cellOf(scene, 'far'));
    expect(
      openBases(
        plan(
          under(
            'tob',
            { tobs: 2, tobStrength: 20 },
            { 'map.permissions': [{ permission: 'denied', box: [17, 0, 17, 4] }] },
          ),
        ),
      ),
    ).not.toContain(cellOf(scene, 'far'));
  });
});

describe('those who are out when orders change', () => {
  it('get new orders when they are home, not with the next regular plan', () => {
    const postures = [
      { id: 'plain', kind: 'static' },
      { id: 'after', kind: 'static', shares: { static: 1 }, smallestSubUnit: 60 },
    ];
    const scene = sceneOf(twoVillages(), { postures });
    stepAll(scene, 240);
    fork(scene.world, scene.setting, 'after');
    stepAll(scene, 6);
    expect(persons(scene).garrison).toBeGreaterThan(0);
    stepAll(scene, 42);
    const soon = persons(scene);
    stepAll(scene, 240);
    expect(soon).toEqual(persons(scene));
    expect(soon.garrison).toBeUndefined();
  });
});
