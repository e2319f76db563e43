/** Phases advance on benchmarks and fall back; who leaves early sees relapse more often than who leaves when benchmarks have held. */
import { describe, expect, it } from 'vitest';
import { violations } from '../../src/sim/invariants.ts';
import { standing } from '../../src/sim/invariants/forces.ts';
import { doctrineInForce, missionGone } from '../../src/sim/inForce.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { talkingBand } from '../worlds/peace.ts';
import { plotAttack, sceneOf, step, stepAll, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const seeds = Array.from({ length: 8 }, (_, index) => index + 1);
const leaving = { drawDownDays: 30, watchDays: 90, relapseDeaths: 4 };
const weak = { measure: 'spoilerStrength', atMost: 60 };
const quiet = { measure: 'attacksOnCivilians', atMost: 2 };

/** A violent group in talks whose fighters sign up at about one a day, to 120 days after the last chance to leave. */
function left(handOver: object, benchmarks: readonly object[] = [weak, quiet]): Scene[] {
  return seeds.map((seed) => {
    const scene = sceneOf(
      talkingBand(),
      {
        days: 420,
        'ddr.perDay': 1.2,
        'spoilers.band.ties': 0.2,
        'spoilers.band.violence': 1,
        'parameters.demobilisation.uptakePerDay': 0.1,
        'parameters.perpetrators.bandActsPerMonth': 12,
        phases: [{ id: 'stabilisation', benchmarks, holdDays: 30 }],
        handOver: { ...leaving, ...handOver },
      },
      seed,
    );
    while (scene.world.hour[0] < 420 * 24 && !(scene.world.hour[0] > scene.world.goneHour[0] + 91 * 24))
      stepAll(scene, 24);
    return scene;
  });
}
const relapses = (scenes: readonly Scene[]): number[] =>
  scenes.map(({ world }) => (world.relapseHour[0] < world.hour[0] ? 1 : 0));

describe('a mission that hands over', () => {
  it('by an early date sees relapse more often than one that waits for its benchmarks, beyond luck', () => {
    const early = left({ byDay: 60 });
    const onConditions = left({ afterPhase: 'stabilisation' });
    const change = pairedDifference(relapses(early), relapses(onConditions));
    expect(change.mean - change.range).toBeGreaterThan(0);
    for (const { world } of early) expect(world.goneHour[0] / 24).toBe(90);
    for (const { world } of onConditions) expect(world.goneHour[0] / 24).toBeGreaterThan(120);
  }, 60_000);

  it('on benchmarks that anything meets leaves as early, and sees relapse as often', () => {
    const anything = [{ measure: 'spoilerStrength', atMost: 100_000 }];
    const change = pairedDifference(
      relapses(left({ byDay: 30 })),
      relapses(left({ afterPhase: 'stabilisation' }, anything)),
    );
    expect(change.mean).toBe(0);
  }, 60_000);

  it('leaves in equal parts, and nobody is lost on the way', () => {
    const scene = sceneOf(talkingBand(), { handOver: { ...leaving, byDay: 10 } });
    const since = standing(scene.world, scene.setting);
    const strength = (): number => scene.world.unitStrength.reduce((sum, persons) => sum + persons, 0);
    const before = strength();
    stepAll(scene, 28 * 24);
    expect(strength()).toBeLessThan(before);
    expect(violations(scene.world, scene.setting, since)).toEqual([]);
    stepAll(scene, 13 * 24);
    expect(strength()).toBe(0);
    expect(missionGone(scene.world)).toBe(true);
    expect(violations(scene.world, scene.setting, since)).toEqual([]);
  });

  it('stays where its benchmarks never hold', () => {
    const scene = sceneOf(talkingBand(), {
      'peace.process': 0,
      phases: [{ id: 'stabilisation', benchmarks: [weak] }],
      handOver: { ...leaving, afterPhase: 'stabilisation' },
    });
    step(scene, 200 * 24, ['phases', 'handOver', 'peaceProcess', 'ddr']);
    expect(missionGone(scene.world)).toBe(false);
    expect(scene.world.phase[0]).toBe(0);
  });
});

describe('phases of a mission', () => {
  const phases = ['entry', 'stabilisation', 'transition'].map((id) => ({
    id,
    benchmarks: [{ measure: 'attacksOnCivilians', atMost: 1 }],
    holdDays: 20,
  }));
  const calm: Changes = { phases, 'spoilers.band.fighters': 0 };

  it('advance one after another while it is calm', () => {
    const scene = sceneOf(talkingBand(), calm);
    const reached: number[] = [];
    for (let month = 0; month < 4; month++) {
      stepAll(scene, 30 * 24);
      reached.push(scene.world.phase[0]);
    }
    // A month must be seen before a count over it is known, and then it must hold.
    expect(reached[0]).toBe(0);
    expect(reached.at(-1)).toBe(3);
    expect([...reached]).toEqual(reached.toSorted((a, b) => a - b));
  });

  it('fall back when attacks come, and not for one', () => {
    const scene = sceneOf(talkingBand(), calm);
    stepAll(scene, 100 * 24);
    expect(scene.world.phase[0]).toBe(3);
    scene.world.actorFighters[0] = 60;
    plotAttack(scene, { place: 'far' });
    stepAll(scene, 20 * 24);
    expect(tallied(scene, 'phasesLost')).toBe(0);
    for (let luck = 2; luck < 12; luck++) plotAttack(scene, { place: 'far', luck });
    stepAll(scene, 20 * 24);
    expect(tallied(scene, 'attacks')).toBeGreaterThan(2);
    expect(tallied(scene, 'phasesLost')).toBeGreaterThan(0);
    expect(scene.world.phase[0]).toBeLessThan(3);
  });

  it('pick the doctrine where a schedule names one', () => {
    const scene = sceneOf(talkingBand(), {
      ...calm,
      'postures.plain.schedule': [{ phase: 'stabilisation', kind: 'wide-area' }],
    });
    const radius = (): number => doctrineInForce(scene.world, scene.setting).patrolRadiusKm;
    const first = radius();
    while (scene.world.phase[0] === 0 && scene.world.hour[0] < 100 * 24) stepAll(scene, 24);
    expect(radius()).toBeGreaterThan(first);
    while (scene.world.phase[0] === 1 && scene.world.hour[0] < 100 * 24) stepAll(scene, 24);
    expect(radius()).toBe(first);
  });
});
