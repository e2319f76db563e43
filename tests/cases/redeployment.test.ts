/**
 * Attacks cluster at one end of the road for a month, then at the other: what a picture, analysts and new plans are worth.
 * In this world it is the new plans that help; analysts, who see the turn a week late, bring nobody there sooner.
 */
import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { twoClusters } from '../worlds/knowing.ts';
import { placeOf, plotAttack, sceneOf, step, tell, type Changes, type Scene } from '../worlds/scene.ts';

const steps = ['information', 'assessment', 'sustainment', 'planning', 'movement', 'attacks', 'presence'];
const one = {
  'postures.plain.shares': { static: 1, patrol: 0, tob: 0, reserve: 0 },
  'postures.plain.smallestSubUnit': 40,
  'postures.plain.patrolRadiusKm': 100,
  'parameters.information.falseReportsPerMonth': 0,
  'parameters.information.pictureDays': 15,
  days: 120,
};
const on: Changes = { ...one, 'postures.plain.replanHours': 72 };
const turn = 30;
const last = 80;

const inTheEast = ({ world, setting }: Scene): boolean =>
  world.detachmentUnit.some(
    (unit, detachment) =>
      unit >= 0 &&
      world.detachmentStrength[detachment] >= 40 &&
      world.detachmentCell[detachment] % setting.ground.width >= 18,
  );

/** Days from the turn until a platoon stands in the east (the last day for never), and deaths after the turn, by seed. */
function outcome(changes: Changes, told = true): { days: number; killed: number[] } {
  let days = 0;
  const killed: number[] = [];
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
  for (const seed of seeds) {
    const scene = sceneOf(twoClusters(), changes, seed);
    const { world } = scene;
    let first = last;
    for (let day = 0; day < last; day++) {
      if (day % 3 === 0) {
        const place = `${day < turn ? 'west' : 'east'}${1 + ((day / 3) % 3)}`;
        const hour = world.hour[0] + 10;
        const incident = plotAttack(scene, { place, hour, fighters: 15, deaths: 10, luck: seed * 100 + day });
        if (told) tell(scene, incident, hour + 2);
      }
      step(scene, 24, steps);
      if (day >= turn && first === last && inTheEast(scene)) first = day - turn + 1;
    }
    days += first / seeds.length;
    let dead = 0;
    for (let incident = 0; incident < world.incidentCount[0]; incident++)
      if (world.incidentHour[incident] >= turn * 24) dead += world.incidentKilled[incident];
    killed.push(dead);
  }
  return { days, killed };
}

describe('when attacks move to the other end of the road', () => {
  const able = outcome(on);

  it('intelligence with redeployment brings a platoon there, and fewer die', () => {
    const fixed = outcome({ ...on, 'parameters.information.assessWeight': 0, 'postures.plain.replanHours': 2000 });
    expect(able.days).toBeLessThan(30);
    expect(fixed.days).toBe(last);
    const { mean, range } = pairedDifference(able.killed, fixed.killed);
    expect(mean + range).toBeLessThan(0);
  });

  it('new plans alone do nothing where nobody reports', () => {
    expect(outcome({ ...on, 'parameters.information.reportFloor': 0 }, false).days).toBe(last);
  });
});

describe('analysts', () => {
  it('expect attacks near the known ones, and by their weight alone', () => {
    const threat = (weight: number): number[] => {
      const scene = sceneOf(twoClusters(), {
        ...on,
        'places.west1.proneness': 0,
        'places.west2.proneness': 0,
        'places.west3.proneness': 0,
        'parameters.information.assessWeight': weight,
      });
      tell(scene, plotAttack(scene, { place: 'east1', hour: 1 }), 2);
      step(scene, 8 * 24, ['information', 'assessment', 'attacks']);
      const { assessed, pictureThreat } = scene.world;
      return ['east1', 'east2', 'west1'].map(
        (id) => (1 - weight) * pictureThreat[placeOf(scene, id)] + weight * assessed[placeOf(scene, id)],
      );
    };
    const [raw, half] = [threat(0), threat(0.5)];
    expect(raw[1]).toBe(0);
    expect(half[1]).toBeGreaterThan(0.02);
    expect(half[0]).toBeGreaterThan(half[1]);
    expect(half[1]).toBeGreaterThan(4 * half[2]);
  });
});
