/** Agitators of armed groups raise riots and their false word costs trust; less where people inform and meet the mission. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { cellOf, sceneOf, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { townCrowd } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** The town, with an armed group of its own people outside it that does nothing else. */
const agitatedTown = (propaganda: number): ScenarioFile => ({
  ...townCrowd(),
  spoilers: [
    {
      id: 'movement',
      name: 'Movement',
      from: 'farming',
      fighters: 30,
      bands: 1,
      home: [7, 2],
      violence: 0,
      propaganda,
    },
  ],
});

function lived(propaganda: number, changes: Changes = {}, each: (scene: Scene) => void = () => {}): Scene[] {
  return seeds.map((seed) => {
    const scene = sceneOf(agitatedTown(propaganda), { 'parameters.order.violentStart': 0.2, ...changes }, seed);
    for (let day = 0; day < 40; day++) {
      each(scene);
      step(scene, 24, ['presence', 'bandActs', 'publicOrder', 'civilianMind']);
    }
    return scene;
  });
}
const disorder = (scenes: readonly Scene[]): number[] => scenes.map((scene) => tallied(scene, 'disorderDays'));
const trust = (scenes: readonly Scene[]): number[] => scenes.map(({ world }) => world.trust[0]);

describe('agitators of an armed group', () => {
  const calm = lived(0);
  const loud = lived(1);

  it('turn assemblies into riots', () => {
    const change = pairedDifference(disorder(loud), disorder(calm));
    expect(change.mean - change.range).toBeGreaterThan(0);
  });

  it('do so less where people inform on them', () => {
    const told = lived(1, {}, (scene) => scene.world.informing.fill(0.9));
    const change = pairedDifference(disorder(told), disorder(loud));
    expect(change.mean + change.range).toBeLessThan(0);
  });

  it('do nothing without skill', () => {
    const off = { 'parameters.perpetrators.agitateDaily': 0, 'parameters.perpetrators.disinformDaily': 0 };
    expect(disorder(lived(1, off))).toEqual(disorder(calm));
    expect(trust(lived(1, off))).toEqual(trust(calm));
  });
});

describe('false word', () => {
  it('costs the mission trust, and hardly any where its members meet people', () => {
    const met = (scene: Scene): void => void scene.world.contactMemory.fill(0.9, cellOf(scene, 'town'));
    const lost = (each?: (scene: Scene) => void): number =>
      pairedDifference(trust(lived(0, {}, each)), trust(lived(1, {}, each))).mean;
    expect(lost()).toBeGreaterThan(0.05);
    expect(lost(met)).toBeLessThan(0.5 * lost());
  });
});
