/** Protected sites: they take in more than their room and pay for it in crime and want, and keep or lose their civilian character. */
import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/sim/tallies.ts';
import { bigCamp, frighten, refugeCamp, seedsTo } from '../worlds/access.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { cellOf, placeOf, sceneOf, stand, step, type Changes, type Scene } from '../worlds/scene.ts';

const inCamp = (scene: Scene): number => scene.world.personsPresent[cellOf(scene, 'camp')];
const crimes = (scene: Scene): number =>
  scene.world.placeTally[placeAt.crimes * scene.setting.places.length + placeOf(scene, 'camp')];

describe('a camp that many flee to', () => {
  /** Sixty days after everybody fled from the village. */
  const lived = (changes: Changes, seed = 1): Scene => {
    const scene = sceneOf(refugeCamp(), { 'places.base.population': 900, ...changes }, seed);
    frighten(scene, 'village');
    step(scene, 60 * 24, ['displacement', 'crime', 'sites', 'access']);
    return scene;
  };
  const often: Changes = { 'parameters.crime.robberies': 300, 'people.hardship': { mean: 0.5, sd: 0 } };

  it('is entered beyond its room where it is protected, and no further than its room where it is not', () => {
    expect(inCamp(lived({}))).toBeGreaterThan(600);
    expect(inCamp(lived({}))).toBeLessThanOrEqual(750);
    expect(inCamp(lived({ 'mission.sites': [] }))).toBeLessThanOrEqual(300);
  });

  it('has more crime a head and more want the more crowded it is', () => {
    const rate = (changes: Changes): number[] =>
      seedsTo(20).map((seed) => {
        const scene = lived({ ...often, ...changes }, seed);
        return crimes(scene) / inCamp(scene);
      });
    const roomy: Changes = { 'places.camp.room': 2000 };
    const more = pairedDifference(rate({}), rate(roomy));
    expect(more.mean - more.range).toBeGreaterThan(0);
    const want = (changes: Changes): number => {
      const scene = lived(changes);
      return scene.world.want[placeOf(scene, 'camp')];
    };
    expect(want({})).toBeGreaterThan(want(roomy) + 0.05);
    const even: Changes = { 'parameters.crime.crowding': 0, 'parameters.sites.crowdWant': 0 };
    const same = pairedDifference(rate(even), rate({ ...even, ...roomy }));
    expect(same.mean - same.range).toBeLessThan(0);
  });
});

describe('the civilian character of a camp', () => {
  const watched: Changes = {
    'spoilers.band.home': 'camp',
    'mission.sites': [{ at: 'camp', soldiers: 'none' }],
    'places.camp.population': 2000,
  };
  /** After ninety days beside a band, with somebody of the mission posted there. */
  function kept(changes: Changes, post?: 'police' | 'company'): Scene {
    const scene = sceneOf(bigCamp(), { ...watched, ...changes });
    if (post === 'police') stand(scene, 'police', 35, 'guard', 'camp');
    if (post === 'company') stand(scene, 'company', 60, 'guard', 'camp');
    step(scene, 90 * 24, ['bandDecisions', 'presence', 'sites']);
    return scene;
  }
  const character = (scene: Scene): number => scene.world.civilCharacter[placeOf(scene, 'camp')];
  const inside: Changes = { 'mission.sites': [{ at: 'camp', soldiers: 'inside' }] };

  it('is lost to fighters who come in, and kept by police who search', () => {
    const alone = character(kept({}));
    expect(alone).toBeLessThan(0.7);
    expect(character(kept({}, 'police'))).toBeGreaterThan(alone + 0.2);
    expect(character(kept({ 'parameters.sites.infiltration': 0 }))).toBe(1);
  });

  it('is lost to soldiers inside, not to soldiers around it', () => {
    const nobodyEnters: Changes = { 'parameters.sites.infiltration': 0 };
    expect(character(kept(nobodyEnters, 'company'))).toBe(1);
    expect(character(kept({ ...nobodyEnters, ...inside }, 'company'))).toBeLessThan(0.75);
    expect(character(kept({ ...nobodyEnters, ...inside, 'parameters.sites.insideLoss': 0 }, 'company'))).toBe(1);
  });

  it('falls when armed people are among those who arrive, less where police screen them', () => {
    const arrived = (police: boolean, changes: Changes = {}): number => {
      const scene = sceneOf(refugeCamp(), { 'places.camp.room': 2000, ...changes });
      scene.world.support.fill(0.8);
      if (police) stand(scene, 'police', 35, 'guard', 'camp');
      step(scene, 48, ['presence', 'sites']);
      frighten(scene, 'village');
      step(scene, 40 * 24, ['presence', 'displacement', 'sites']);
      return character(scene);
    };
    expect(arrived(false)).toBeLessThan(0.8);
    expect(arrived(true)).toBeGreaterThan(arrived(false) + 0.1);
    expect(arrived(false, { 'parameters.sites.armedPerThousand': 0 })).toBe(1);
  });

  it('once lost draws acts to the camp, and not where nobody makes a difference', () => {
    const rate = (lost: number, changes: Changes = {}): number => {
      const scene = sceneOf(bigCamp(), {
        ...watched,
        'spoilers.band.home': 'base',
        'spoilers.band.reachKm': 200,
        ...changes,
      });
      scene.world.civilCharacter[placeOf(scene, 'camp')] = 1 - lost;
      step(scene, 6, ['bandDecisions']);
      return scene.world.actRate[placeOf(scene, 'camp')];
    };
    expect(rate(0.8)).toBeGreaterThan(1.3 * rate(0));
    const alike: Changes = { 'parameters.sites.targetGain': 0 };
    expect(rate(0.8, alike)).toBe(rate(0, alike));
  });
});
