/**
 * Violence goes where a mission cannot come or is not: to places that the wet season cuts off, and to parts that a
 * concentrated mission leaves unseen. With what makes it so switched off it goes there no more than else.
 */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { placeOf, sceneOf, stand, step, stepAll, type Changes, type Scene } from '../worlds/scene.ts';
import { twoVillages } from '../worlds/worlds.ts';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const steps = ['information', 'movement', 'bandDecisions', 'attacks', 'presence'];
/** Many acts, so that luck leaves little; nothing to choose between the two villages but who can come. */
const often: Changes = {
  'spoilers.band.violence': 1,
  'spoilers.band.home': [10, 2],
  'parameters.perpetrators.bandActsPerMonth': 30,
  'parameters.perpetrators.distanceCost': 0,
  'parameters.perpetrators.defeatCost': 15,
  'parameters.response.commandDelayHours': 0.5,
};
const attackedAt = ({ world, setting }: Scene, place: number): number => {
  let found = 0;
  for (let incident = 0; incident < world.incidentCount[0]; incident++)
    if (world.incidentIntended[incident] === place && world.incidentHour[incident] < world.hour[0]) found++;
  return setting.places.length > place ? found : NaN;
};

describe('the wet season', () => {
  /** The near village on a paved road, the far one on a track; a strong reserve in the base between. */
  const roads: ScenarioFile['roads'] = [
    { between: ['near', 'base'], class: 'paved' },
    { between: ['base', 'far'], class: 'track' },
  ];
  const shares = (wet: boolean, changes: Changes = {}): number[] =>
    seeds.map((seed) => {
      const file = { ...twoVillages(), roads, clock: wet ? { wetSeason: { from: '01-01', to: '12-31' } } : {} };
      const places = file.places.map((place) =>
        place.id === 'far' ? { ...place, at: [10, 2] as [number, number] } : place,
      );
      const scene = sceneOf({ ...file, places }, { ...often, ...changes }, seed);
      for (let part = 0; part < 5; part++) stand(scene, 'company', 40, 'reserve', 'base');
      for (let day = 0; day < 60; day++) {
        scene.world.informing.fill(1);
        scene.world.credibility[0] = 1;
        step(scene, 24, steps);
      }
      const [near, far] = ['near', 'far'].map((id) => attackedAt(scene, placeOf(scene, id)));
      return far / Math.max(1, near + far);
    });

  it('moves acts to the place that vehicles reach late, and does not where it slows nobody', () => {
    const moved = pairedDifference(shares(true), shares(false));
    expect(moved.mean - moved.range).toBeGreaterThan(0);
    const dry: Changes = { 'parameters.movement.wetFactor': 1 };
    expect(shares(true, dry)).toEqual(shares(false, dry));
  });
});

describe('a concentrated mission', () => {
  /** All of a mission under way for sixty days, in base and the village near it, or in tours of both villages. */
  const lived = (concentrated: boolean, changes: Changes = {}): Scene[] =>
    seeds.map((seed) => {
      const scene = sceneOf(
        twoVillages(),
        {
          ...often,
          'postures.plain.shares': concentrated ? { static: 0.9, reserve: 0.1 } : { patrol: 0.9, reserve: 0.1 },
          'postures.plain.patrolRadiusKm': concentrated ? 15 : 80,
          'postures.plain.smallestSubUnit': 30,
          ...changes,
        },
        seed,
      );
      stepAll(scene, 60 * 24);
      return scene;
    });
  const farShare = (scenes: readonly Scene[]): number[] =>
    scenes.map((scene) => {
      const [near, far] = ['near', 'far'].map((id) => attackedAt(scene, placeOf(scene, id)));
      return far / Math.max(1, near + far);
    });
  const unseen = (scenes: readonly Scene[]): number =>
    scenes.filter(({ world, setting }) => world.hour[0] - world.lastSeenHour[setting.placeCells[2]] > 168).length;

  it('leaves the far village unseen, where acts then go', () => {
    const [concentrated, spread] = [lived(true), lived(false)];
    expect(unseen(concentrated)).toBeGreaterThan(0.75 * seeds.length);
    expect(unseen(spread)).toBeLessThan(seeds.length / 3);
    const moved = pairedDifference(farShare(concentrated), farShare(spread));
    expect(moved.mean - moved.range).toBeGreaterThan(0);
  });

  it('sends no more of them there where perpetrators hardly mind what an act costs them where', () => {
    const blind: Changes = {
      'parameters.perpetrators.placeElasticity': 3,
      'parameters.perpetrators.riskAversion': 0.2,
    };
    const moved = pairedDifference(farShare(lived(true, blind)), farShare(lived(false, blind)));
    const usual = pairedDifference(farShare(lived(true)), farShare(lived(false)));
    expect(moved.mean).toBeLessThan(0.5 * usual.mean);
  });
});
