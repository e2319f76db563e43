/** A protected site that ties down soldiers costs people elsewhere, where there are no others to take their place. */
import { describe, expect, it } from 'vitest';
import { placeAt, type PlaceTally } from '../../src/sim/tallies.ts';
import { after, bigCamp, meanOf, seedsTo } from '../worlds/access.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { cellOf, placeOf, tallied, type Changes, type Scene } from '../worlds/scene.ts';

/** A half company that guards what its picture calls threatened, the far village among it. */
const small: Changes = {
  'mission.units.company.strength': 90,
  'postures.plain.kind': 'static',
  'postures.plain.shares': { static: 1, patrol: 0, tob: 0, reserve: 0 },
  'postures.plain.smallestSubUnit': 20,
  'postures.plain.patrolRadiusKm': 100,
  'parameters.perpetrators.bandActsPerMonth': 20,
  'parameters.perpetrators.restraint': 0,
};
const site: Changes = { ...small, 'mission.sites': [{ at: 'camp' }] };
const large: Changes = { 'mission.units.company.strength': 200 };

const atFar =
  (name: PlaceTally) =>
  (scene: Scene): number =>
    scene.world.placeTally[placeAt[name] * scene.setting.places.length + placeOf(scene, 'far')];
const watched = (scene: Scene): number => scene.world.presenceMemory[cellOf(scene, 'far')];

/** Sixty days of twenty seeds. */
function lived(changes: Changes): Scene[] {
  const scenes: Scene[] = [];
  after(bigCamp(), changes, 60, seedsTo(20), (scene) => scenes.push(scene));
  return scenes;
}

describe('a camp of 10 000 that the mission protects', () => {
  const without = lived(small);
  const protectedSite = lived(site);
  const change = (of: (scene: Scene) => number): { mean: number; range: number } =>
    pairedDifference(protectedSite.map(of), without.map(of));

  it('takes thirty soldiers and more off the one company, in whole detachments', () => {
    expect(meanOf(protectedSite.map((scene) => tallied(scene, 'siteGuardDays') / 60))).toBeGreaterThan(30);
    expect(meanOf(without.map((scene) => tallied(scene, 'siteGuardDays')))).toBe(0);
  });

  it('leaves a far village without its guards, and with more attacks and deaths, beyond luck', () => {
    const presence = change(watched);
    expect(presence.mean + presence.range).toBeLessThan(-0.5);
    for (const name of ['attacksOnCivilians', 'expectedCiviliansKilled'] as const) {
      const more = change(atFar(name));
      expect(more.mean - more.range, name).toBeGreaterThan(0);
    }
  });

  it('costs far less where the company is large enough for both', () => {
    const more = pairedDifference(
      lived({ ...site, ...large }).map(atFar('attacksOnCivilians')),
      lived({ ...small, ...large }).map(atFar('attacksOnCivilians')),
    );
    expect(more.mean).toBeLessThan(0.25 * change(atFar('attacksOnCivilians')).mean);
  });

  it('costs nobody anything where its perimeter needs no soldiers', () => {
    const free = lived({ ...site, 'parameters.sites.guardsPerThousand': 0 });
    for (const of of [watched, atFar('attacksOnCivilians'), atFar('expectedCiviliansKilled')])
      expect(free.map(of)).toEqual(without.map(of));
  });
});
