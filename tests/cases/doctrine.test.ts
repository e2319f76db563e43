/** What doctrine adds, on small worlds: it decides who is where, and gone when left out. No case says which is better. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { roleCode, stateCode } from '../../src/sim/codes.ts';
import { fieldTo } from '../../src/sim/ground.ts';
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { cellOf, sceneOf, settingOf, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { townCrowd, twoVillages } from '../worlds/worlds.ts';

const calm: Changes = { spoilers: [] };
const under = (kind: string, keys: Record<string, unknown> = {}): Changes => ({
  postures: [{ id: 'plain', kind, ...keys }],
});
const quiet = ['information', 'sustainment', 'planning', 'movement', 'presence'];

const standing = ({ world }: Scene, role: keyof typeof roleCode): number[] =>
  [...world.detachmentUnit.keys()].filter(
    (detachment) => world.detachmentUnit[detachment] >= 0 && world.detachmentRole[detachment] === roleCode[role],
  );

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

/** A town held by formed police, a band in its streets, and a company in barracks 70 km off. */
const policedTown = (): ScenarioFile => {
  const file = townCrowd();
  return {
    ...file,
    places: [
      file.places[0],
      { ...file.places[0], id: 'barracks', name: 'barracks', kind: 'village', at: [19, 2], population: 0, groups: {} },
    ],
    roads: [{ between: ['town', 'barracks'], class: 'unpaved' }],
    hostState: { ...file.hostState, units: [] },
    mission: {
      ...file.mission,
      mandate: { arrest: true },
      units: [
        ...file.mission.units!,
        { id: 'company', kind: 'infantry', strength: 400, base: 'barracks', vehicles: 40 },
      ],
    },
    spoilers: [
      { id: 'band', name: 'Band', from: 'farming', fighters: 60, bands: 1, home: 'town', reachKm: 1, violence: 0 },
    ],
  };
};

describe('police with an armed band in the town', () => {
  const arresting = (integration: string, changes: Changes = {}): number => {
    const still = { 'parameters.perpetrators.restraint': 6 };
    const scene = sceneOf(policedTown(), {
      ...still,
      ...under('projection', { policeIntegration: integration }),
      ...changes,
    });
    // Everybody in place, and nobody moves the band.
    step(scene, 20 * 24, [...quiet, 'bandDecisions']);
    return scene.world.arrestNow[cellOf(scene, 'town')];
  };
  const posts: Changes = { 'parameters.planning.postHours': 1 };

  it('work inside a military cordon where they do not alone', () => {
    expect(arresting('none', posts)).toBe(0);
    expect(arresting('joint', posts)).toBeGreaterThan(0);
  });

  it('have no cordon under `cordon` where the picture shows no threat, and need none where nobody is armed', () => {
    expect(arresting('cordon', { ...posts, 'parameters.planning.cordonThreat': 5 })).toBe(0);
    expect(arresting('none', { ...posts, spoilers: [] })).toBeGreaterThan(0);
    expect(arresting('joint', { ...posts, spoilers: [] })).toBe(arresting('none', { ...posts, spoilers: [] }));
  });
});

describe('paying for the number of patrols', () => {
  const patrols = (incentive: string, changes: Changes = {}): { count: number; meanKm: number; far: number } => {
    const scene = sceneOf(twoVillages(), { ...calm, ...under('wide-area', { incentive }), ...changes });
    step(scene, 60 * 24, quiet);
    const count = tallied(scene, 'patrols');
    const far = scene.world.hour[0] - scene.world.lastSeenHour[cellOf(scene, 'far')];
    return { count, meanKm: tallied(scene, 'patrolKm') / count, far };
  };

  it('raises their number near base, and the far village is seen no more', () => {
    const [usual, paid] = [patrols('none'), patrols('patrols')];
    expect(paid.count).toBeGreaterThan(1.2 * usual.count);
    expect(paid.meanKm).toBeLessThan(0.6 * usual.meanKm);
    expect(usual.far).toBeLessThan(7 * 24);
    expect(paid.far).toBeGreaterThan(50 * 24);
  });

  it('shortens nothing where counted patrols go as far, and the stay at a stop is the same', () => {
    const same: Changes = { 'parameters.planning.countedRadius': 1, 'parameters.planning.shortestDwellHours': 2 };
    const dwell = under('wide-area', { incentive: 'patrols', dwellHours: 2 });
    const without = under('wide-area', { dwellHours: 2 });
    expect(patrols('patrols', { ...same, ...dwell })).toEqual(patrols('none', { ...same, ...without }));
  });
});

describe('temporary bases', () => {
  /** Sixty days with so many bases: their guards, convoys, and persons of the main base out on patrol. */
  const held = (tobs: number, changes: Changes = {}): { guards: number; convoys: number; patrolling: number } => {
    const keys = { tobs, tobStrength: 40, shares: { static: 0.1, patrol: 0.2, tob: 0.6, reserve: 0.1 } };
    const file = twoVillages();
    const middle = { ...file.places[0], id: 'middle', name: 'middle', at: [11, 2] as [number, number] };
    const scene = sceneOf(
      {
        ...file,
        places: [...file.places, middle],
        roads: [
          { between: ['near', 'base'], class: 'unpaved' },
          { between: ['base', 'middle'], class: 'unpaved' },
          { between: ['middle', 'far'], class: 'unpaved' },
        ],
      },
      { ...calm, ...under('tob', keys), ...changes },
    );
    step(scene, 60 * 24, quiet);
    const { world, setting } = scene;
    const persons = (role: keyof typeof roleCode, main: boolean): number =>
      standing(scene, role)
        .filter((detachment) => world.detachmentBase[detachment] < setting.mainBases.length === main)
        .reduce((sum, detachment) => sum + world.detachmentStrength[detachment], 0);
    return {
      guards: persons('baseGuard', false),
      convoys: tallied(scene, 'convoys'),
      patrolling: persons('patrol', true),
    };
  };

  it('cost guards and convoys, and the main base patrols less', () => {
    const [none, one, two] = [held(0), held(1), held(2)];
    expect([none.guards, none.convoys]).toEqual([0, 0]);
    expect(one.guards).toBeGreaterThan(10);
    expect(two.guards).toBeGreaterThan(1.5 * one.guards);
    expect(two.convoys).toBeGreaterThan(one.convoys);
    expect(one.patrolling).toBeLessThan(none.patrolling);
    expect(two.patrolling).toBeLessThan(one.patrolling);
  });

  it('cost hardly any where a base needs no guards', () => {
    const free: Changes = { 'parameters.sustainment.guardBase': 0, 'parameters.sustainment.guardRoot': 0.3 };
    expect(held(2, free).guards).toBeLessThan(0.4 * held(2).guards);
  });

  it('stand later where somebody has to approve of them', () => {
    const readyHour = (hours: number): number => {
      const scene = sceneOf(twoVillages(), {
        ...calm,
        ...under('tob', { tobs: 1 }),
        'parameters.sustainment.tobApprovalHours': hours,
      });
      step(scene, 24, quiet);
      return scene.world.baseReadyHour[scene.setting.mainBases.length];
    };
    expect(readyHour(96) - readyHour(0)).toBeGreaterThan(80);
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
