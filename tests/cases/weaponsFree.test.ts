/** Weapons-free areas: a force that outweighs a camp takes its weapons, and bands camp elsewhere; nothing without the force. */
import { describe, expect, it } from 'vitest';
import { cellOf, sceneOf, stand, step, tallied, type Changes } from '../worlds/scene.ts';
import { twoVillages } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const area: Changes = { 'mission.weaponsFree': [{ id: 'town', box: [15, 0, 19, 4] }] };

/** Ninety days of a band that moves between the places, with so many soldiers in the far village: weapons taken, days camped there. */
function lived(changes: Changes, soldiers: number): { disarmed: number; left: number; campedDays: number } {
  const found = { disarmed: 0, left: 0, campedDays: 0 };
  for (const seed of seeds) {
    const scene = sceneOf(
      twoVillages(),
      { 'spoilers.band.violence': 0, 'spoilers.band.home': 'far', 'parameters.perpetrators.restraint': 6, ...changes },
      seed,
    );
    if (soldiers > 0) stand(scene, 'company', soldiers, 'guard', 'far');
    for (let day = 0; day < 90; day++) {
      step(scene, 24, ['movement', 'bandDecisions', 'presence', 'disarming']);
      if (scene.world.actorCell[0] === cellOf(scene, 'far')) found.campedDays++;
    }
    found.disarmed += tallied(scene, 'disarmed');
    found.left += scene.world.actorFighters[0];
  }
  return found;
}

describe('a weapons-free area', () => {
  const held = lived(area, 120);

  it('costs bands fighters and keeps their camps out where a force stands in it', () => {
    const without = lived({}, 120);
    expect(held.disarmed).toBeGreaterThan(2 * seeds.length);
    expect(held.disarmed + held.left).toBe(40 * seeds.length);
    expect(held.campedDays).toBeLessThan(0.7 * without.campedDays);
    expect(without.disarmed).toBe(0);
  });

  it('is a word alone without soldiers, with too few, or before its day', () => {
    const nobody = lived({}, 0);
    expect(lived(area, 0)).toEqual(nobody);
    expect(lived(area, 10).disarmed).toBe(0);
    const later = { 'mission.weaponsFree': [{ id: 'town', box: [15, 0, 19, 4], fromDay: 500 }] };
    expect(lived(later, 120)).toEqual(lived({}, 120));
  });
});
