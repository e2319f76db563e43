/** What doctrine adds, on small worlds: it decides who is where, and gone when left out. No case says which is better. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { stateCode } from '../../src/sim/codes.ts';
import { fieldTo } from '../../src/sim/ground.ts';
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { calm, quiet, standing, under } from '../worlds/doctrine.ts';
import { cellOf, sceneOf, settingOf, step, tallied, type Scene } from '../worlds/scene.ts';
import { twoVillages } from '../worlds/worlds.ts';

describe('a doctrine that says every new key in its neutral words', () => {
  const neutral = {
    police: { fpu: 'base', ipo: 'communities' },
    policeIntegration: 'none',
    policeCommand: 'own',
    escortShare: 0,
    incentive: 'none',
    schedule: [],
  };
  it.each(['static', 'wide-area', 'tob'])('gives the same bytes as one that says none: %s', (kind) => {
    const digest = (keys: Record<string, unknown>): string => {
      const setting = settingOf({ ...twoVillages(), days: 40 }, under(kind, { tobs: 1, ...keys }));
      return runArm(setting, runBurnIn(setting, 3), 'plain', { days: 40 }).digest;
    };
    expect(digest(neutral)).toBe(digest({}));
  });
});

describe('projection', () => {
  it('holds its reserves at few places, nearer in time to people than its base', () => {
    const reserves = (kind: string): { cells: Set<number>; hours: number } => {
      const scene = sceneOf(twoVillages(), { ...calm, ...under(kind), 'parameters.planning.postHours': 24 });
      step(scene, 5 * 24, quiet);
      const cells = new Set(standing(scene, 'reserve').map((detachment) => scene.world.detachmentPost[detachment]));
      const { hours } = fieldTo(scene.setting.ground, 0, cellOf(scene, 'far'));
      return { cells, hours: Math.min(...[...cells].map((cell) => hours[cell])) };
    };
    const [together, apart] = [reserves('static'), reserves('projection')];
    expect(together.cells.size).toBe(1);
    expect(apart.cells.size).toBe(2);
    expect(apart.hours).toBeLessThan(0.7 * together.hours);
  });
});

describe('mixed without temporary bases', () => {
  it('is wide-area, once its reserves stay in base', () => {
    const keys = { shares: { static: 0.1, patrol: 0.9 }, tobs: 0, patrolRadiusKm: 100, dwellHours: 3, footShare: 0.1 };
    const bytes = (kind: string): string => {
      const file: ScenarioFile = twoVillages();
      const setting = settingOf(
        { ...file, mission: { ...file.mission, units: [file.mission.units![0]] } },
        under(kind, { ...keys, smallestSubUnit: 20 }),
      );
      return runArm(setting, runBurnIn(setting, 3), 'plain', { days: 30 }).digest;
    };
    expect(bytes('mixed')).toBe(bytes('wide-area'));
  });
});

describe('a schedule', () => {
  const run = (schedule: unknown[], days: number, kind = 'static'): Scene => {
    const scene = sceneOf(twoVillages(), { ...calm, ...under(kind, { schedule }) });
    step(scene, days * 24, quiet);
    return scene;
  };
  it('gives one planner before its day and another from then on', () => {
    const change = [{ fromDay: 30, kind: 'wide-area' }];
    const guards = (scene: Scene): number => standing(scene, 'guard').length;
    expect(guards(run(change, 29))).toBe(guards(run([], 29)));
    expect(tallied(run(change, 29), 'patrolKm')).toBe(tallied(run([], 29), 'patrolKm'));
    const later = run(change, 45);
    expect(guards(later)).toBe(guards(run([], 45, 'wide-area')));
    expect(tallied(later, 'patrolKm')).toBeGreaterThan(1.3 * tallied(run([], 45), 'patrolKm'));
  });

  it('keeps the units whole, and lets the last of two changes hold over the posture’s own', () => {
    const scene = run(
      [
        { fromDay: 5, kind: 'tob', tobs: 1 },
        { fromDay: 20, escortShare: 1 },
      ],
      40,
    );
    expect([...scene.world.unitStrength]).toEqual([240, 60]);
    expect(standing(scene, 'patrol')).toEqual([]);
    expect(standing(scene, 'escort').length).toBeGreaterThan(0);
    expect(scene.world.baseCell.slice(scene.setting.mainBases.length).every((cell) => cell < 0)).toBe(true);
  });
});

describe('what holds plans up', () => {
  it('capitals keep guards waiting for far posts, and do not unless told to', () => {
    const arrived = (capitalMoveShare: number): number => {
      const scene = sceneOf(twoVillages(), {
        ...calm,
        ...under('projection'),
        'parameters.planning.postHours': 24,
        'parameters.credibility.nearKm': 5,
        'parameters.sustainment.capitalMoveShare': capitalMoveShare,
        'mission.units.company.caveats': { capitalDelayHours: 200 },
        'mission.units.qrf.caveats': { capitalDelayHours: 200 },
      });
      step(scene, 3 * 24, quiet);
      const { world } = scene;
      const base = cellOf(scene, 'base');
      return standing(scene, 'reserve').filter(
        (detachment) =>
          world.detachmentPost[detachment] !== base &&
          world.detachmentState[detachment] === stateCode.ready &&
          world.detachmentCell[detachment] === world.detachmentPost[detachment],
      ).length;
    };
    expect(arrived(0)).toBeGreaterThan(0);
    expect(arrived(1)).toBe(0);
  });

  it('tired units make fewer tours, and do not unless told to', () => {
    const tours = (tempo: number, tired: number): number => {
      const scene = sceneOf(twoVillages(), {
        ...calm,
        ...under('wide-area'),
        'parameters.sustainment.fatigueTempo': tempo,
        'parameters.response.fatigueDays': 365,
      });
      scene.world.unitFatigue.fill(tired);
      step(scene, 60 * 24, quiet);
      return tallied(scene, 'patrols');
    };
    expect(tours(3, 1)).toBeLessThan(0.8 * tours(3, 0));
    expect(tours(0, 1)).toBe(tours(0, 0));
  });
});
