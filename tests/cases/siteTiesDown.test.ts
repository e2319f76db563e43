/** A protected site that ties down soldiers costs people elsewhere. */
import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/sim/tallies.ts';
import { after, bigCamp, meanOf, seedsTo } from '../worlds/access.ts';
import { pairedDifference } from '../worlds/armedGroups.ts';
import { cellOf, placeOf, tallied, type Changes, type Scene } from '../worlds/scene.ts';

const seeds = seedsTo(30);
const often: Changes = { 'parameters.perpetrators.bandActsPerMonth': 20, 'parameters.perpetrators.restraint': 0 };
const site: Changes = { ...often, 'mission.sites': [{ at: 'camp' }] };

const watched = (scene: Scene): number => scene.world.presenceMemory[cellOf(scene, 'far')];
const killed = (scene: Scene): number =>
  scene.world.placeTally[placeAt.expectedCiviliansKilled * scene.setting.places.length + placeOf(scene, 'far')];

/** Presence at the far village and expected deaths there after sixty days, by seed. */
const lived = (changes: Changes): { presence: number[]; deaths: number[] } => ({
  presence: after(bigCamp(), changes, 60, seeds, watched),
  deaths: after(bigCamp(), changes, 60, seeds, killed),
});

describe('a camp of 10 000 that the mission protects', () => {
  const without = lived(often);
  const protectedSite = lived(site);

  it('takes thirty soldiers off the one company', () => {
    const days = meanOf(after(bigCamp(), site, 60, seedsTo(4), (scene) => tallied(scene, 'siteGuardDays') / 60));
    expect(days).toBeGreaterThan(28);
    expect(days).toBeLessThan(45);
  });

  it('leaves less presence in a far village, and more harm there, beyond luck', () => {
    const presence = pairedDifference(protectedSite.presence, without.presence);
    expect(presence.mean + presence.range).toBeLessThan(0);
    const deaths = pairedDifference(protectedSite.deaths, without.deaths);
    expect(deaths.mean - deaths.range, JSON.stringify(deaths)).toBeGreaterThan(0);
  });

  it('costs nobody anything where its perimeter needs no soldiers', () => {
    const free = lived({ ...site, 'parameters.sites.guardsPerThousand': 0 });
    expect(free).toEqual(without);
  });
});
