/** A formed police unit that is kept whole arrives later than one of its platoons; not where musters take no longer. */
import { describe, expect, it } from 'vitest';
import { never } from '../../src/sim/columns.ts';
import { plotAttack, sceneOf, step, stepAll, tell, type Changes } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

/** Mean hours from the decision to the arrival of police 20 km off, over attacks by few men, which police may answer. */
function hours(platoonCapable: boolean, changes: Changes = {}): number {
  const unit = { id: 'fpu', kind: 'fpu', strength: 140, base: 'base', vehicles: 20, platoonCapable, willingness: 1 };
  const scene = sceneOf(oneVillage(), {
    'mission.units': [unit],
    'spoilers.band.violence': 0,
    'parameters.perpetrators.restraint': 6,
    ...changes,
  });
  stepAll(scene, 48);
  const { world } = scene;
  let sum = 0;
  for (let day = 0; day < 20; day++) {
    const incident = plotAttack(scene, {
      place: 'village',
      hour: world.hour[0] + 8,
      hours: 20,
      fighters: 5,
      luck: day,
    });
    tell(scene, incident, world.hour[0] + 8.1);
    step(scene, 72, ['movement', 'attacks']);
    expect(world.incidentArrived[incident]).toBeLessThan(never);
    sum += world.incidentArrived[incident] - world.incidentDecided[incident];
  }
  return sum / 20;
}

describe('a formed police unit', () => {
  it('arrives hours later when it is kept whole', () => {
    expect(hours(false) - hours(true)).toBeGreaterThan(1);
  });

  it('arrives as soon as a platoon where a company musters as fast as a platoon', () => {
    const together: Changes = { 'parameters.response.musterHours': 0 };
    expect(Math.abs(hours(false, together) - hours(true, together))).toBeLessThan(0.1);
  });
});
