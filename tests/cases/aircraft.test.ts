/** The same flying hours kept for alerts, or flown to look for bands: what is seen, and what comes. */
import { describe, expect, it } from 'vitest';
import { never } from '../../src/sim/columns.ts';
import { placeOf, plotAttack, sceneOf, step, tell, type Changes, type Scene } from '../worlds/scene.ts';
import { oneVillage } from '../worlds/worlds.ts';

const steps = ['information', 'sustainment', 'planning', 'movement', 'bandDecisions', 'attacks', 'presence'];

/** Forty days with helicopters alone, an attack on the village every fourth of them. */
function flown(airForResponse: number | undefined, changes: Changes = {}): { scene: Scene; reached: number } {
  const scene = sceneOf(oneVillage(), {
    'mission.units': [{ id: 'wings', kind: 'aviation', strength: 24, base: 'base' }],
    'mission.supply': { flyingHoursPerWeek: 3 },
    'postures.plain.shares': { static: 0, patrol: 0, tob: 0, reserve: 1 },
    'spoilers.band.home': 'village',
    'spoilers.band.reachKm': 1,
    'spoilers.band.violence': 0,
    'parameters.information.falseReportsPerMonth': 0,
    ...(airForResponse === undefined ? {} : { 'postures.plain.airForResponse': airForResponse }),
    ...changes,
  });
  const { world } = scene;
  let reached = 0;
  for (let round = 0; round < 10; round++) {
    const hour = world.hour[0] + 33;
    const incident = plotAttack(scene, { place: 'village', hour, hours: 6, fighters: 20, luck: round + 1 });
    if (round > 4) tell(scene, incident, hour + 0.1);
    step(scene, 96, steps);
    if (world.incidentArrived[incident] < never) reached++;
  }
  return { scene, reached };
}
const pictured = ({ world, ...scene }: Scene): number => world.placeFlown[placeOf({ world, ...scene }, 'village')];

describe('flying hours', () => {
  it('that are not kept for alerts find bands, and answer fewer', () => {
    const [kept, looking] = [flown(1), flown(0)];
    expect(pictured(kept.scene)).toBeLessThan(0);
    expect(pictured(looking.scene)).toBeGreaterThan(38 * 24 - 48);
    expect(kept.reached).toBeGreaterThan(looking.reached);
  });

  it('are all kept where nothing is said, and none are flown without aircraft', () => {
    expect([...flown(undefined).scene.world.heap]).toEqual([...flown(1).scene.world.heap]);
    const ground: Changes = { 'mission.units': [{ id: 'wings', kind: 'infantry', strength: 24, base: 'base' }] };
    expect(pictured(flown(0, ground).scene)).toBeLessThan(0);
  });
});
