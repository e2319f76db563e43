/** Ceasefires: they lower fights, hold longer where they are watched, and keep camps out of zones. */
import { describe, expect, it } from 'vitest';
import { pairedDifference, rivalCamps } from '../worlds/armedGroups.ts';
import { cellOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const truce = (strength: number, zones: readonly object[] = []): Changes => ({
  peace: { ceasefires: [{ id: 'accord', between: ['westerners', 'easterners'], fromDay: 0, strength }], zones },
});

/** Ninety days with observers at the camps or at the far base, by seed. */
function lived(changes: Changes, observersAt: 'camps' | 'base' = 'base'): Scene[] {
  return seeds.map((seed) => {
    const scene = sceneOf(rivalCamps(), changes, seed);
    for (const camp of ['west', 'east'])
      stand(scene, 'observers', 20, 'guard', observersAt === 'camps' ? camp : 'base');
    step(scene, 90 * 24, ['movement', 'ceasefire', 'bandDecisions', 'clashes', 'attacks', 'presence']);
    return scene;
  });
}
const clashes = (scenes: readonly Scene[]): number[] => scenes.map((scene) => tallied(scene, 'clashes'));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('a ceasefire', () => {
  const none = lived({});
  const unwatched = lived(truce(0.8));
  const watched = lived(truce(0.8), 'camps');

  it('lowers clashes beyond luck, and one that nobody trusts leaves every byte of the fighting as it was', () => {
    const change = pairedDifference(clashes(unwatched), clashes(none));
    expect(change.mean + change.range).toBeLessThan(0);
    expect(clashes(lived(truce(0)))).toEqual(clashes(none));
  });

  it('is seen to be broken where observers are, and holds longer for it', () => {
    const seenShare = (scenes: readonly Scene[]): number =>
      sum(scenes.map((scene) => tallied(scene, 'violationsSeen'))) /
      sum(scenes.map((scene) => tallied(scene, 'violationsSeen') + tallied(scene, 'violationsMissed')));
    expect(seenShare(watched)).toBeGreaterThan(0.5);
    expect(seenShare(unwatched)).toBe(0);
    const hold = (scenes: readonly Scene[]): number[] => scenes.map(({ world }) => world.truceHold[0]);
    const change = pairedDifference(hold(watched), hold(unwatched));
    expect(change.mean - change.range).toBeGreaterThan(0);
  });

  it('holds no longer for observers where violations are never seen', () => {
    const blind = { ...truce(0.8), 'parameters.ceasefire.contactSight': 0, 'parameters.ceasefire.presenceSight': 0 };
    const hold = (scenes: readonly Scene[]): number[] => scenes.map(({ world }) => world.truceHold[0]);
    const change = pairedDifference(hold(lived(blind, 'camps')), hold(lived(blind)));
    expect(Math.abs(change.mean)).toBeLessThanOrEqual(Math.max(0.02, change.range));
  });

  it('keeps camps out of its zones while it is trusted', () => {
    const inZone = (zones: readonly object[]): number =>
      lived({ ...truce(1, zones), 'spoilers.westerners.reachKm': 20, 'spoilers.easterners.home': 'base' }).filter(
        (scene) => scene.world.actorCell[0] === cellOf(scene, 'east'),
      ).length;
    expect(inZone([])).toBeGreaterThan(5);
    expect(inZone([{ id: 'buffer', ceasefire: 'accord', box: [5, 0, 7, 4] }])).toBe(0);
  });
});
