/** Captured fighters: taken where the mandate lets the mission detain, tried where courts are, else back; nobody is lost. */
import { describe, expect, it } from 'vitest';
import { plotAttack, sceneOf, stand, step, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const detaining: Changes = { 'mission.mandate.detain': true };

/** Thirty attacks of twenty men on a village that a company guards, and two months more. */
function fought(changes: Changes, courts = 0): Scene {
  const scene = sceneOf(oneVillage(), {
    'spoilers.band.fighters': 200,
    'spoilers.band.violence': 0,
    'mission.units.company.willingness': 1,
    'parameters.force.rungShare': 0,
    'parameters.perpetrators.sightByDay': 0.3,
    'parameters.perpetrators.lieLowDays': 0,
    days: 200,
    ...changes,
  });
  const { world } = scene;
  stand(scene, 'company', 115, 'guard', 'village');
  for (let day = 0; day < 30; day++) {
    world.trialChance.fill(courts);
    plotAttack(scene, { place: 'village', hour: world.hour[0] + 12, fighters: 20, deaths: 1, luck: day + 1 });
    step(scene, 24, ['attacks', 'disarming']);
  }
  for (let day = 0; day < 60; day++) {
    world.trialChance.fill(courts);
    step(scene, 24, ['disarming']);
  }
  return scene;
}
/** Fighters in the band, fallen, held, and tried. */
const everybody = (scene: Scene): number =>
  scene.world.actorFighters[0] +
  tallied(scene, 'fightersLost') +
  scene.world.captives[0] +
  tallied(scene, 'captivesTried');

describe('fighters who are beaten', () => {
  it('are captured where the mandate lets the mission detain, and leave the fight where courts sit', () => {
    const scene = fought(detaining, 1);
    expect(tallied(scene, 'captured')).toBeGreaterThan(20);
    expect(tallied(scene, 'captivesTried')).toBe(tallied(scene, 'captured') - scene.world.captives[0]);
    expect(everybody(scene)).toBe(200);
  });

  it('go back to their group without trials', () => {
    const scene = fought(detaining, 0);
    expect(tallied(scene, 'captured')).toBeGreaterThan(20);
    expect(tallied(scene, 'captivesTried')).toBe(0);
    expect(scene.world.actorFighters[0]).toBeGreaterThan(fought(detaining, 1).world.actorFighters[0]);
    expect(everybody(scene)).toBe(200);
  });

  it('are never captured without that mandate, by a unit whose capital forbids arrests, or where the share is 0', () => {
    const none = [
      {},
      { ...detaining, 'mission.units.company.caveats': { noArrest: true } },
      { ...detaining, 'parameters.force.captureShare': 0 },
    ];
    expect(none.map((changes) => tallied(fought(changes), 'captured'))).toEqual([0, 0, 0]);
  });
});
