/** Aid reaches places behind doubtful roads only with soldiers, and those soldiers are missed elsewhere. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { after, meanOf, mineField, seedsTo } from '../worlds/access.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { cellOf, placeOf, tallied, type Changes, type Scene } from '../worlds/scene.ts';

/** The road to the far village is mined a little: trade gets through badly, and headquarters holds it for unsafe. */
function doubtfulRoad(): ScenarioFile {
  const file = mineField();
  return {
    ...file,
    places: file.places.map((place) => (place.id === 'far' ? { ...place, population: 3000 } : place)),
    roads: [file.roads![0], { between: ['base', 'far'], class: 'unpaved', hazard: 0.2 }],
    mission: {
      ...file.mission,
      units: file.mission.units!.filter(({ id }) => id === 'company'),
      civilian: { aidRunsPerWeek: 7 },
    },
  };
}
const seeds = seedsTo(6);
const escorts = (share: number, more: Changes = {}): Changes => ({ 'postures.plain.escortShare': share, ...more });
const runs = new Map<string, Scene[]>();
/** What is read off runs of forty days, each made once. */
function read(changes: Changes, of: (scene: Scene) => number): number[] {
  const name = JSON.stringify(changes);
  let scenes = runs.get(name);
  if (!scenes) {
    const lived: Scene[] = [];
    after(doubtfulRoad(), changes, 40, seeds, (scene) => lived.push(scene));
    runs.set(name, (scenes = lived));
  }
  return scenes.map(of);
}
const delivered = (scene: Scene): number => tallied(scene, 'aidDelivered');
const want = (scene: Scene): number => scene.world.want[placeOf(scene, 'far')];

describe('aid over a doubtful road', () => {
  it('waits for an escort, comes with one, and turns back alone', () => {
    expect(meanOf(read(escorts(0), delivered))).toBe(0);
    expect(meanOf(read(escorts(0), (scene) => tallied(scene, 'aidDelayed')))).toBeGreaterThan(20);
    expect(meanOf(read(escorts(0.4), delivered))).toBeGreaterThan(3);
    const alone: Changes = { 'mission.civilian.escorts': false };
    expect(meanOf(read(escorts(0, alone), delivered))).toBe(0);
    expect(meanOf(read(escorts(0, alone), (scene) => tallied(scene, 'aidLost')))).toBeGreaterThan(20);
  });

  it('lowers want where it arrives', () => {
    const left = meanOf(read(escorts(0), want));
    expect(meanOf(read(escorts(0.4), want))).toBeLessThan(0.7 * left);
    expect(meanOf(read(escorts(0.4, { 'parameters.access.aidShare': 0 }), want))).toBeCloseTo(left, 6);
  });

  it('leaves fewer patrols and less presence in the near village, beyond luck', () => {
    const near = (scene: Scene): number => scene.world.presenceMemory[cellOf(scene, 'near')];
    const patrols = (scene: Scene): number => tallied(scene, 'patrols');
    for (const of of [near, patrols]) {
      const change = pairedDifference(read(escorts(0.4), of), read(escorts(0), of));
      expect(change.mean + change.range).toBeLessThan(0);
    }
  });
});
