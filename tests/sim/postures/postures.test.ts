import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../../src/scenario/schema.ts';
import { kindsOfPosture, postureKinds } from '../../../src/scenario/doctrine.ts';
import { columns } from '../../../src/sim/columns.ts';
import type { RunRecord } from '../../../src/sim/record.ts';
import { runArm, runBurnIn } from '../../../src/sim/run.ts';
import { processes } from '../../../src/sim/tick.ts';
import { stopsPerTour } from '../../../src/sim/tourLength.ts';
import { cellOf, sceneOf, settingOf, stand, stepAll, step, type Scene } from '../../worlds/scene.ts';
import { twoVillages } from '../../worlds/worlds.ts';

type Postures = ScenarioFile['postures'];
const days = 40;
/** Enough violence to see a difference. */
const violent = { 'perpetrators.bandActsPerMonth': 30, 'perpetrators.restraint': -1 };

/** Records of every posture of the file from one burn-in. */
function play(postures: Postures, seed = 5): Record<string, RunRecord> {
  const setting = settingOf({ ...twoVillages(), burnInDays: 10, parameters: violent }, { postures });
  const burnIn = runBurnIn(setting, seed);
  return Object.fromEntries(postures.map(({ id }) => [id, runArm(setting, burnIn, id, { days })]));
}
/** What a run says, without the name of its posture and without the digest, which holds the posture's number. */
function said(record: RunRecord): Partial<RunRecord> {
  return { ...record, posture: undefined, digest: undefined };
}
const trio: Postures = [
  { id: 'static', kind: 'static' },
  { id: 'wide-area', kind: 'wide-area' },
  { id: 'tob', kind: 'tob', tobs: 1 },
];

describe('a posture', () => {
  it.each(trio)('under another name gives the same bytes: $id', (posture) => {
    const one = play([posture])[posture.id];
    const other = play([{ ...posture, id: 'renamed' }])['renamed'];
    expect(other.digest).toBe(one.digest);
    expect(said(other)).toEqual(said(one));
    expect(one.incidents.length).toBeGreaterThan(0);
  });

  it.each(trio)('copied within one file runs the same twice: $id', (posture) => {
    const records = play([posture, { ...posture, id: 'copy' }]);
    expect(said(records.copy)).toEqual(said(records[posture.id]));
  });

  it('gives the same wherever it stands in the file', () => {
    const forwards = play(trio);
    const backwards = play(trio.toReversed());
    for (const { id } of trio) expect(said(backwards[id]), id).toEqual(said(forwards[id]));
  });

  it('differs from the others', () => {
    const records = play(trio);
    expect(new Set(trio.map(({ id }) => records[id].digest)).size).toBe(3);
    const { patrolKm } = records['wide-area'].outcomes;
    expect(patrolKm).toBeGreaterThan(2 * records['static'].outcomes.patrolKm);
    expect(records['tob'].outcomes.convoys).toBeGreaterThan(0);
  });

  it('of a user’s own works by what it says, the rest by its kind', () => {
    const own: Postures = [
      { id: 'wide-area', kind: 'wide-area' },
      {
        id: 'mine',
        kind: 'wide-area',
        patrolRadiusKm: 20,
        footShare: 0.5,
        nightShare: 0,
        shares: { patrol: 0.4, reserve: 0.6 },
      },
    ];
    const { postures } = settingOf(twoVillages(), { postures: own });
    expect(postures[1]).toMatchObject({
      ...kindsOfPosture['wide-area'].doctrine,
      id: 'mine',
      patrolRadiusKm: 20,
      footShare: 0.5,
      nightShare: 0,
      shares: { static: 0, patrol: 0.4, tob: 0, reserve: 0.6 },
    });
    const records = play(own);
    expect(records.mine.outcomes.patrolKm).toBeGreaterThan(0);
    expect(records.mine.outcomes.patrolKm).toBeLessThan(0.5 * records['wide-area'].outcomes.patrolKm);
  });

  it.each(postureKinds)('of kind %s keeps the units whole: nobody is lost in a plan', (kind) => {
    const scene = sceneOf(twoVillages(), { spoilers: [], 'postures.plain.kind': kind });
    stepAll(scene, 60 * 24);
    expect([...scene.world.unitStrength]).toEqual([240, 60]);
  });
});

describe('no process asks what a posture or a base is called', () => {
  const folder = new URL('../../../src/sim/', import.meta.url);
  const code = (path: string): string =>
    readFileSync(new URL(path, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('postures/'));

  it('only planning chooses by kind, and only run looks a posture up by its id', () => {
    expect(files.length).toBeGreaterThan(40);
    const naming = files.filter((path) =>
      /'(?:wide-area|tob|static)'|postures\[[^\]]*\]\.(?:kind|id)/.test(code(path)),
    );
    expect(naming).toEqual(['inForce.ts']);
    expect(files.filter((path) => code(path).includes('kindInForce'))).toEqual(['inForce.ts', 'processes/planning.ts']);
  });

  it('no process tells temporary bases by their number', () => {
    const counting = files.filter(
      (path) => /(?:>=|<|>|<=)\s*(?:setting\.)?mainBases\.length/.test(code(path)) && !path.startsWith('invariants'),
    );
    expect(counting).toEqual([]);
  });
});

describe('a temporary base with the people, supply and guards of a main base', () => {
  /** The far village holds a base of 60: a main base where a unit (of nobody) has its home there, a temporary one otherwise. */
  function based(main: boolean): Scene {
    const file = twoVillages();
    file.mission.units = [
      ...file.mission.units!,
      { id: 'nobody', kind: 'infantry', strength: 0, base: main ? 'far' : 'base' },
    ];
    const scene = sceneOf(file, {
      days: 90,
      parameters: violent,
      'postures.plain': { id: 'plain', kind: 'tob', tobs: 1 },
    });
    const { world } = scene;
    const base = 1;
    world.baseCell[base] = cellOf(scene, 'far');
    world.baseReadyHour[base] = 0;
    world.baseUntil[base] = 1e15;
    world.baseParent[base] = 0;
    world.rationsLeft[0] = 1e6;
    world.fuelLeft[0] = 1e6;
    for (const role of ['baseGuard', 'patrol', 'patrol', 'guard'] as const) {
      const detachment = stand(scene, 'company', 15, role, 'far');
      world.detachmentBase[detachment] = base;
      if (role !== 'patrol') continue;
      world.tourStops.fill(-1, detachment * stopsPerTour, (detachment + 1) * stopsPerTour);
      world.tourStops[detachment * stopsPerTour] = cellOf(scene, 'near');
      world.detachmentDwell[detachment] = 2;
      world.detachmentCycle[detachment] = 42;
      world.detachmentNextTour[detachment] = 5 * detachment;
    }
    stand(scene, 'qrf', 30, 'reserve', 'base');
    return scene;
  }

  it('works the same in every process, to the last number', () => {
    const [temporary, main] = [based(false), based(true)];
    expect([temporary.setting.mainBases.length, main.setting.mainBases.length]).toEqual([1, 2]);
    const others = processes.map(({ name }) => name).filter((name) => name !== 'planning' && name !== 'sustainment');
    for (const scene of [temporary, main]) step(scene, 90 * 24, others);
    expect(temporary.world.incidentCount[0]).toBeGreaterThan(3);
    for (const name of Object.keys(columns) as (keyof typeof columns)[]) {
      // The pool of bases is longer by the one that stands in it for good.
      const { length } = temporary.world[name];
      expect(Array.from(main.world[name].subarray(0, length)), name).toEqual(Array.from(temporary.world[name]));
    }
  });
});
