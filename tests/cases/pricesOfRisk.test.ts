/** What tips, care within reach, and consent at home do to the risks of a force; each gone when switched off. */
import { describe, expect, it } from 'vitest';
import { takeCasualties } from '../../src/sim/casualties.ts';
import { openIncident } from '../../src/sim/incidents.ts';
import { addWay, beginItinerary, modeOf } from '../../src/sim/itinerary.ts';
import { willingness } from '../../src/sim/response/forceTests.ts';
import { meetRisks } from '../../src/sim/travelRisks.ts';
import { cellOf, sceneOf, stand, step, tallied, type Changes } from '../worlds/scene.ts';
import { minedRoad, oneVillage } from '../worlds/worlds.ts';

describe('tips', () => {
  /** Strikes on drives along a mined road where people are so ready to inform. */
  function strikes(informing: number, changes: Changes = {}): number {
    const scene = sceneOf(minedRoad(), { 'parameters.hazard.iedPerKm': 0.005, ...changes });
    const { world, setting, random } = scene;
    const patrol = stand(scene, 'company', 30, 'patrol', 'base');
    world.informing.fill(informing);
    let met = 0;
    for (let hour = 0; hour < 400; hour++) {
      world.queue.count[0] = 0;
      world.legCount[patrol] = 0;
      world.detachmentCell[patrol] = cellOf(scene, 'base');
      beginItinerary(world, patrol, hour);
      addWay(world, setting, patrol, cellOf(scene, 'village'), modeOf(world, setting, patrol, hour));
      meetRisks(world, setting, random, patrol);
      met += world.queue.count[0];
    }
    return met;
  }

  it('foil mines and ambushes, and do not where nobody acts on them', () => {
    expect(strikes(0.3)).toBeLessThan(0.5 * strikes(0));
    const off: Changes = { 'parameters.hazard.tipFoils': 0 };
    expect(strikes(0.3, off)).toBe(strikes(0, off));
  });
});

describe('care', () => {
  /** Peacekeepers who die of a hundred fights 20 km off, or so far as the road is long. */
  function dead(changes: Changes): number {
    const scene = sceneOf(oneVillage(), { 'mission.units.company.strength': 6000, ...changes });
    const { world, setting, random } = scene;
    world.flyingLeft[0] = 10;
    for (let luck = 1; luck <= 100; luck++) {
      const lead = stand(scene, 'company', 50, 'guard', 'village');
      const incident = openIncident(world, setting, 'raid', 12, cellOf(scene, 'village'), 0, luck);
      takeCasualties(world, setting, random, incident, lead, 1, 0.5, 12);
    }
    return tallied(scene, 'peacekeepersKilled');
  }
  const far: Changes = { 'roads.0.km': 200, 'parameters.force.lateDeath': 0.5, 'map.terrain': 'forest' };

  it('out of reach costs lives; a clinic or an aircraft saves them, and nobody dies late where wounds are light', () => {
    expect(dead(far)).toBeGreaterThan(1.5 * dead({ ...far, 'places.village.facilities': ['clinic'] }));
    const air = { id: 'wing', kind: 'aviation', strength: 20, base: 'base' };
    const company = { id: 'company', kind: 'infantry', strength: 6000, base: 'base', vehicles: 15 };
    expect(dead(far)).toBeGreaterThan(1.5 * dead({ ...far, 'mission.units': [company, air] }));
    expect(dead({ ...far, 'parameters.force.lateDeath': 0 })).toBe(100);
  });
});

describe('consent at home', () => {
  it('falls with the dead, and with it the will to act; it comes back, and does not fall where home does not mind', () => {
    const follow = (changes: Changes): number[] => {
      const scene = sceneOf(oneVillage(), { 'parameters.force.woundedPerKilled': 2, ...changes });
      const { world, setting, random } = scene;
      const lead = stand(scene, 'company', 90, 'guard', 'village');
      const before = willingness(world, setting, lead);
      const incident = openIncident(world, setting, 'raid', 12, cellOf(scene, 'village'), 0, 1);
      takeCasualties(world, setting, random, incident, lead, 5, 0, 12);
      const after = willingness(world, setting, lead);
      step(scene, 24 * 360, ['homeConsent']);
      return [after / before, willingness(world, setting, lead) / before];
    };
    const [after, later] = follow({ 'parameters.response.homeLoss': 0.06 });
    expect(after).toBeLessThan(0.75);
    expect(later).toBeGreaterThan(0.9);
    expect(follow({ 'parameters.response.homeLoss': 0 })).toEqual([1, 1]);
  });
});
