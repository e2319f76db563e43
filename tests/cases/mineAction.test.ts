/** Clearing opens roads and trade; what is cleared first is a choice; strikes that are studied cost their makers skill. */
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { after, meanOf, mineField, ratioOf, seedsTo } from '../worlds/access.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { placeOf, sceneOf, stepAll, tallied, type Changes, type Scene } from '../worlds/scene.ts';
import { minedRoad } from '../worlds/worlds.ts';

const seeds = seedsTo(10);
const open = ratioOf('openRouteSum', 'routeKmSum');
const trade = (scene: Scene): number => scene.world.marketReach[placeOf(scene, 'far')];
const want = (scene: Scene): number => scene.world.want[placeOf(scene, 'far')];

describe('mine clearing', () => {
  const gone: Changes = { 'mission.units.engineers.strength': 0 };

  it('opens the road, brings trade to the far village, and takes want from it', () => {
    const read = (changes: Changes, of: (scene: Scene) => number): number =>
      meanOf(after(mineField(), changes, 60, seedsTo(5), of));
    expect(read(gone, open)).toBeLessThan(0.1);
    expect(read({}, open)).toBeGreaterThan(0.9);
    expect(read(gone, trade)).toBeLessThan(0.1);
    expect(read({}, trade)).toBeGreaterThan(0.9);
    expect(read({}, want)).toBeLessThan(0.2 * read(gone, want));
  });

  it('changes trade and want nowhere where the scenario tells no access', () => {
    for (const changes of [gone, {}] as Changes[]) {
      const scene = sceneOf(mineField(), { ...changes, access: undefined });
      stepAll(scene, 30 * 24);
      expect([...scene.world.want]).toEqual([0, 0, 0]);
      expect([...scene.world.marketReach]).toEqual([1, 1, 1]);
    }
  });
});

/** Two mined roads: the worse to a hamlet, the other to a town of twenty times its people. Engineers see to one at a time. */
function twoRoads(): ScenarioFile {
  const file = mineField();
  const [near, base, far] = file.places;
  return {
    ...file,
    places: [
      { ...near, at: [5, 2], population: 200 },
      { ...base, at: [12, 2] },
      { ...far, at: [19, 2], population: 4000 },
    ],
    roads: [
      { between: ['near', 'base'], class: 'unpaved', hazard: 0.9 },
      { between: ['base', 'far'], class: 'unpaved', hazard: 0.6 },
    ],
  };
}

describe('clearance', () => {
  /** How well trade gets through to the hamlet and to the town after three weeks. */
  const cleared = (changes: Changes): { hamlet: number; town: number } => {
    const scene = sceneOf(twoRoads(), {
      'postures.plain.patrolRadiusKm': 20,
      'parameters.planning.tourRadii': 2,
      'parameters.planning.tourDwells': 2,
      ...changes,
    });
    stepAll(scene, 21 * 24);
    const reach = (id: string): number => scene.world.marketReach[placeOf(scene, id)];
    return { hamlet: reach('near'), town: reach('far') };
  };

  it('goes to the worst road first, or to the one that most people need', () => {
    const byHazard = cleared({});
    const byPeople = cleared({ 'mission.mineAction': { order: 'people' } });
    expect(byHazard.hamlet).toBeGreaterThan(byHazard.town);
    expect(byPeople.town).toBeGreaterThan(byPeople.hamlet);
    expect(cleared({ 'mission.mineAction': { order: 'hazard' } })).toEqual(byHazard);
  });
});

describe('strikes that engineers study', () => {
  const mined: Changes = {
    days: 120,
    'spoilers.band.violence': 0,
    'parameters.perpetrators.restraint': 6,
    'postures.plain.kind': 'wide-area',
    'postures.plain.patrolRadiusKm': 60,
    'postures.plain.shares': { static: 0, patrol: 1, tob: 0, reserve: 0 },
    'parameters.hazard.iedPerKm': 0.01,
    'parameters.hazard.iedKilled': 0.05,
    'parameters.hazard.layPerMonth': 1,
    'parameters.hazard.decayDays': 30,
    'parameters.hazard.clearHours': 12,
  };
  const studied: Changes = { ...mined, 'mission.mineAction': { order: 'hazard', exploitation: true } };
  const strikes = (scene: Scene): number => tallied(scene, 'strikes');

  it('leave fewer strikes later, beyond luck', () => {
    const change = pairedDifference(
      after(minedRoad(), studied, 120, seeds, strikes),
      after(minedRoad(), mined, 120, seeds, strikes),
    );
    expect(change.mean + change.range).toBeLessThan(0);
  });

  it('change nothing where there is nothing to learn from them', () => {
    const blind = { ...studied, 'parameters.hazard.exploitShare': 0 };
    expect(after(minedRoad(), blind, 60, seedsTo(5), strikes)).toEqual(
      after(minedRoad(), mined, 60, seedsTo(5), strikes),
    );
  });
});
