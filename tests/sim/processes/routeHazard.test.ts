import { describe, expect, it } from 'vitest';
import { addWay, beginItinerary } from '../../../src/sim/itinerary.ts';
import { cellOf, sceneOf, stand, step, tallied, type Changes, type Scene } from '../../worlds/scene.ts';
import { minedRoad, oneVillage } from '../../worlds/worlds.ts';

const nobodyLays: Changes = { 'spoilers.band.ied': 0 };
const onTheRoad = (scene: Scene): number => cellOf(scene, 'base') + 3;
const openShare = (scene: Scene): number => tallied(scene, 'openRouteSum') / tallied(scene, 'routeKmSum');

describe('the hazard of a road', () => {
  it('is laid around the camp of a band that has the skill, on roads only', () => {
    const scene = sceneOf(oneVillage(), { 'spoilers.band.ied': 1, 'spoilers.band.home': 'village' });
    step(scene, 30 * 24, ['routeHazard']);
    const { hazard } = scene.world;
    const village = cellOf(scene, 'village');
    expect(hazard[village]).toBeCloseTo(0.27, 1);
    expect(hazard[village - 1]).toBe(hazard[village]);
    expect(hazard[village - scene.setting.ground.width]).toBe(0);
  });

  it.each<readonly [string, Changes, (scene: Scene) => void]>([
    ['the band lacks the skill', { 'spoilers.band.home': 'village' }, () => {}],
    ['the band is far away', { 'spoilers.band.ied': 1, 'spoilers.band.home': [20, 2] }, () => {}],
    [
      'no fighter is left',
      { 'spoilers.band.ied': 1, 'spoilers.band.home': 'village' },
      ({ world }) => {
        world.actorFighters[0] = 0;
      },
    ],
  ])('does not rise when %s', (_, changes, prepare) => {
    const scene = sceneOf(oneVillage(), changes);
    prepare(scene);
    step(scene, 30 * 24, ['routeHazard']);
    expect(Math.max(...scene.world.hazard)).toBe(0);
  });

  it('fades by half in its half-life toward what it was at the start', () => {
    const scene = sceneOf(oneVillage());
    scene.world.hazard.fill(0.6);
    step(scene, 120 * 24, ['routeHazard']);
    expect(scene.world.hazard[onTheRoad(scene)]).toBeCloseTo(0.3, 10);
    const mined = sceneOf(minedRoad(), nobodyLays);
    step(mined, 120 * 24, ['routeHazard']);
    expect(mined.world.hazard[onTheRoad(mined)]).toBeCloseTo(0.8, 10);
  });

  it('is cleared by engineers who drive along, and comes back in time', () => {
    const scene = sceneOf(minedRoad(), nobodyLays);
    const { world, setting } = scene;
    const engineers = stand(scene, 'engineers', 20, 'clearance', 'base');
    for (let trip = 0; trip < 12; trip++) {
      beginItinerary(world, engineers, world.hour[0]);
      addWay(world, setting, engineers, cellOf(scene, trip % 2 === 0 ? 'village' : 'base'), 0);
      step(scene, 6, ['presence', 'movement']);
    }
    const cleared = world.hazard[onTheRoad(scene)];
    expect(cleared).toBeLessThan(0.3);
    world.detachmentUnit.fill(-1);
    step(scene, 120 * 24, ['routeHazard']);
    expect(world.hazard[onTheRoad(scene)]).toBeCloseTo((0.8 + cleared) / 2, 2);
  });

  it('never passes 1', () => {
    const scene = sceneOf(minedRoad(), { 'parameters.hazard.layPerMonth': 1 });
    step(scene, 200 * 24, ['routeHazard']);
    expect(Math.max(...scene.world.hazard)).toBe(1);
  });
});

describe('a road counts as open', () => {
  it.each<readonly [string, Changes, (scene: Scene) => void, number]>([
    ['without hazard', { ...nobodyLays, 'roads.0.hazard': 0 }, () => {}, 1],
    ['with little', { ...nobodyLays, 'roads.0.hazard': 0.2 }, () => {}, 1],
    ['not with much', nobodyLays, () => {}, 0],
    [
      'not while a flood closes its bridge',
      { ...nobodyLays, 'roads.0': { between: ['base', 'village'], class: 'unpaved', bridge: true } },
      ({ world }) => {
        world.floodUntil[0] = 1e6;
      },
      0,
    ],
    [
      'in a flood when it has no bridge',
      { ...nobodyLays, 'roads.0.hazard': 0 },
      ({ world }) => {
        world.floodUntil[0] = 1e6;
      },
      1,
    ],
  ])('%s', (_, changes, prepare, open) => {
    const scene = sceneOf(minedRoad(), changes);
    prepare(scene);
    step(scene, 5 * 24, ['routeHazard']);
    expect(openShare(scene)).toBe(open);
  });
});

describe('on the way', () => {
  /** Strikes met by so many drives along the road. */
  function strikes(changes: Changes): number {
    const scene = sceneOf(minedRoad(), { 'parameters.hazard.iedPerKm': 0.05, ...nobodyLays, ...changes });
    const { world } = scene;
    const patrol = stand(scene, 'company', 30, 'patrol', 'base');
    world.rationsLeft[0] = 1e9;
    world.fuelLeft[0] = 1e9;
    world.tourStops[patrol * 16] = cellOf(scene, 'village');
    world.tourStops[patrol * 16 + 1] = -1;
    world.detachmentCycle[patrol] = 24;
    world.detachmentNextTour[patrol] = 0;
    step(scene, 40 * 24, ['movement', 'attacks']);
    return tallied(scene, 'strikes');
  }
  it('mines strike by the hazard of the road', () => {
    expect(strikes({})).toBeGreaterThan(20);
    expect(strikes({ 'roads.0.hazard': 0 })).toBe(0);
    expect(strikes({ 'roads.0.hazard': 0.1 })).toBeLessThan(0.5 * strikes({}));
  });
});
