import { describe, expect, it } from 'vitest';
import { placeOf, plotAttack, sceneOf, step, tell, type Changes } from '../../worlds/scene.ts';
import { oneVillage, twoVillages } from '../../worlds/worlds.ts';

const quiet: Changes = { 'parameters.information.falseReportsPerMonth': 0 };

describe('the picture of the mission', () => {
  it('forgets half of what it knew in its half-life, down to what is known of old', () => {
    const scene = sceneOf(oneVillage(), { ...quiet, 'places.village.proneness': 0.2 });
    const { pictureThreat } = scene.world;
    const village = placeOf(scene, 'village');
    pictureThreat[village] = 1.2;
    step(scene, 30 * 24, ['information']);
    expect(pictureThreat[village]).toBeCloseTo(0.2 + 0.5, 10);
  });

  it('learns of an attack that is reported', () => {
    const scene = sceneOf(oneVillage(), quiet);
    const village = placeOf(scene, 'village');
    tell(scene, plotAttack(scene, { place: 'village', hour: 1 }), 2);
    const before = scene.world.pictureThreat[village];
    step(scene, 24, ['attacks']);
    expect(scene.world.pictureThreat[village]).toBeCloseTo(before + 0.5);
  });

  it('takes in false reports at their rate, about anywhere', () => {
    const scene = sceneOf(twoVillages(), {
      'parameters.information.falseReportsPerMonth': 20,
      'parameters.information.pictureDays': 120,
    });
    let reports = 0;
    const heard = new Set<number>();
    for (let tick = 0; tick < 60 * 4; tick++) {
      const before = scene.world.pictureThreat.slice();
      step(scene, 6, ['information']);
      before.forEach((threat, place) => {
        const news = Math.round((scene.world.pictureThreat[place] - threat) / 0.5);
        reports += news;
        if (news > 0) heard.add(place);
      });
    }
    expect(reports).toBeGreaterThan(20);
    expect(reports).toBeLessThan(60);
    expect([...heard].sort()).toEqual([0, 1, 2]);
  });

  it('says nothing where nobody is there to draw it', () => {
    const scene = sceneOf(oneVillage(), {}, 1, 'no-mission');
    const before = scene.world.pictureThreat.slice();
    step(scene, 60 * 24, ['information']);
    expect(scene.world.pictureThreat).toEqual(before);
  });
});

describe('a report on its way when the mission ends', () => {
  it('reaches nobody', () => {
    const scene = sceneOf(oneVillage(), {}, 1, 'no-mission');
    const incident = plotAttack(scene, { place: 'village', hour: 1 });
    tell(scene, incident, 2);
    const before = scene.world.pictureThreat.slice();
    step(scene, 24, ['attacks']);
    expect(scene.world.pictureThreat).toEqual(before);
    expect(scene.world.incidentKnown[incident]).toBeGreaterThan(1e9);
  });
});
