/** Separation of forces and cantonment: who agreed to a zone leaves it, and who is guarded in a cantonment keeps still. */
import { describe, expect, it } from 'vitest';
import { pairedDifference, rivalCamps } from '../worlds/armedGroups.ts';
import { cellOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const seeds = Array.from({ length: 24 }, (_, index) => index + 1);
const steps = ['movement', 'ceasefire', 'bandDecisions', 'clashes', 'attacks', 'presence'];
const accord = { id: 'accord', between: ['westerners', 'easterners'], fromDay: 0, strength: 0.6 };
/** Both may camp anywhere; nobody thinks of moving for a long time. */
const wide: Changes = {
  'spoilers.westerners.reachKm': 120,
  'spoilers.easterners.reachKm': 120,
  'parameters.perpetrators.relocateDays': 60,
};

describe('a zone of separation', () => {
  /** Scenes after so many days. The easterners, at home by the base, camp inside the zone at first, and nobody moves of himself. */
  const lived = (days: number, withdrawDays: number, changes: Changes = {}): Scene[] =>
    seeds.map((seed) => {
      const zones = [{ id: 'buffer', ceasefire: 'accord', box: [5, 0, 7, 4], withdrawDays }];
      const scene = sceneOf(
        rivalCamps(),
        {
          'spoilers.easterners.home': 'base',
          'parameters.clashes.perMonth': 30,
          peace: { ceasefires: [accord], zones },
          ...changes,
        },
        seed,
      );
      scene.world.actorCell[1] = cellOf(scene, 'east');
      scene.world.actorNextMove.fill(1e9);
      step(scene, days * 24, steps);
      return scene;
    });
  const inside = (scenes: readonly Scene[]): number =>
    scenes.filter((scene) => scene.world.actorCell[1] === cellOf(scene, 'east')).length;
  const clashes = (scenes: readonly Scene[]): number[] => scenes.map((scene) => tallied(scene, 'clashes'));
  const late = 300;

  it('is empty within the days agreed, and not before', () => {
    const quiet: Changes = { 'parameters.clashes.perMonth': 0 };
    const gone = [1, 4, 8].map((day) => inside(lived(day, 7, quiet)));
    expect(gone[0]).toBeGreaterThan(0.7 * seeds.length);
    expect(gone[1]).toBeLessThan(gone[0]);
    expect(gone[2]).toBe(0);
    expect(inside(lived(8, late, quiet))).toBeGreaterThan(0.9 * seeds.length);
  });

  it('lowers clashes beyond what the ceasefire does, and does not where nobody keeps out', () => {
    const change = pairedDifference(clashes(lived(45, 3)), clashes(lived(45, late)));
    expect(change.mean + change.range).toBeLessThan(0);
    const unheeded = { 'parameters.ceasefire.zoneHold': 1 };
    expect(clashes(lived(45, 3, unheeded))).toEqual(clashes(lived(45, late, unheeded)));
  });
});

describe('a cantonment', () => {
  const cantonments = ['west', 'east'].map((at) => ({ id: `site${at}`, ceasefire: 'accord', at }));
  const lived = (guards: number, sites: readonly object[], changes: Changes = {}): Scene[] =>
    seeds.map((seed) => {
      const scene = sceneOf(
        rivalCamps(),
        {
          ...wide,
          'parameters.perpetrators.relocateDays': 5,
          peace: { ceasefires: [accord], cantonments: sites },
          ...changes,
        },
        seed,
      );
      if (guards > 0) for (const at of ['west', 'east']) stand(scene, 'company', guards, 'guard', at);
      step(scene, 45 * 24, steps);
      return scene;
    });
  const clashes = (scenes: readonly Scene[]): number[] => scenes.map((scene) => tallied(scene, 'clashes'));
  const assembled = (scenes: readonly Scene[]): number =>
    scenes.filter((scene) =>
      [0, 1].every((actor) => [cellOf(scene, 'west'), cellOf(scene, 'east')].includes(scene.world.actorCell[actor])),
    ).length;

  const guarded = lived(80, cantonments);

  it('gathers the bands of those who trust their ceasefire', () => {
    expect(assembled(guarded)).toBeGreaterThan(0.9 * seeds.length);
    expect(assembled(lived(80, []))).toBeLessThan(0.7 * seeds.length);
  });

  it('keeps them still as far as it is guarded', () => {
    const change = pairedDifference(clashes(guarded), clashes(lived(0, cantonments)));
    expect(change.mean + change.range).toBeLessThan(0);
    expect(clashes(guarded).reduce((sum, one) => sum + one, 0)).toBeLessThan(0.2 * seeds.length);
  });

  it('changes nothing where the ceasefire is not trusted', () => {
    const distrusted = { 'parameters.ceasefire.zoneHold': 1 };
    expect(clashes(lived(80, cantonments, distrusted))).toEqual(clashes(lived(80, [], distrusted)));
  });
});
