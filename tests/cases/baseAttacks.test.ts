/** Attacks on bases: on weak ones sooner than on strong ones, fewer where people tell; never where a scenario does not say so. */
import { describe, expect, it } from 'vitest';
import { kindCode } from '../../src/sim/codes.ts';
import { sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const bold: Changes = {
  'spoilers.band.acts': { attackBases: 1 },
  'spoilers.band.violence': 0,
  'spoilers.band.fighters': 80,
};

/** A hundred days of a band near a post of so many soldiers in the village, by people ready to inform or not. */
function lived(persons: number, changes: Changes = bold, informing = 0): Scene[] {
  return seeds.map((seed) => {
    const scene = sceneOf(oneVillage(), { ...changes, days: 120, 'spoilers.band.reachKm': 30 }, seed);
    scene.world.campaignOffensive.fill(1);
    scene.world.campaignUntil.fill(1e9);
    stand(scene, 'company', persons, 'guard', 'village');
    scene.world.informing.fill(informing);
    step(scene, 100 * 24, ['bandDecisions', 'attacks', 'bandActs']);
    return scene;
  });
}
const sum = (scenes: readonly Scene[], name: Parameters<typeof tallied>[1]): number =>
  scenes.reduce((total, scene) => total + tallied(scene, name), 0);

describe('a post near an armed group that attacks bases', () => {
  const weak = lived(15);

  it('is attacked the more the weaker it is, and loses more', () => {
    const strong = lived(110);
    expect(sum(weak, 'baseAttacks')).toBeGreaterThan(1.3 * sum(strong, 'baseAttacks'));
    expect(sum(weak, 'peacekeepersKilled') / sum(weak, 'baseAttacks') / 15).toBeGreaterThan(
      (2 * sum(strong, 'peacekeepersKilled')) / sum(strong, 'baseAttacks') / 110,
    );
    expect(sum(strong, 'fightersLost')).toBeGreaterThan(0);
  });

  it('is attacked less where people tell, and as often where tips foil nothing', () => {
    const foiled = { ...bold, 'parameters.hazard.tipFoils': 0 };
    expect(sum(lived(15, bold, 1), 'baseAttacks')).toBeLessThan(0.8 * sum(weak, 'baseAttacks'));
    expect(sum(lived(15, foiled, 1), 'baseAttacks')).toBe(sum(lived(15, foiled), 'baseAttacks'));
  });

  it('stands in the table of incidents, and is left alone by groups that do not attack bases', () => {
    const kinds = weak.flatMap(({ world }) =>
      Array.from(world.incidentKind.subarray(0, world.incidentCount[0])).filter((kind) => kind === kindCode.baseAttack),
    );
    expect(kinds.length).toBeGreaterThanOrEqual(sum(weak, 'baseAttacks'));
    expect(sum(lived(15, { ...bold, 'spoilers.band.acts': {} }), 'baseAttacks')).toBe(0);
  });
});
