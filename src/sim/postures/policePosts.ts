/** Where the police of the mission stand: in their bases, or posted where doctrine wants them. */
import type { Doctrine } from '../../scenario/doctrine.ts';
import { vehicleMode } from '../itinerary.ts';
import type { Setting } from '../setting.ts';
import { maximalCovering } from '../siting.ts';
import type { World } from '../world.ts';
import { coverageOf } from './coverage.ts';
import { byDemand, membersOf, placesWithin, post } from './posting.ts';

/** Cells where a base's platoons of formed police would stand, most wanted first; none where they stay in base. */
function wantedPlatoons(
  world: World,
  setting: Setting,
  { police }: Doctrine,
  weights: Float64Array,
  base: number,
  count: number,
): number[] {
  const sites = placesWithin(world, setting, base, setting.parameters.planning.postHours);
  switch (police.fpu) {
    case 'base':
      return [];
    case 'platoons': {
      const reach = coverageOf(setting, vehicleMode(world, setting, world.hour[0]), sites);
      const none = new Float64Array(setting.places.length);
      const rows = maximalCovering(weights, reach, sites.length, Math.min(count, sites.length), none);
      return byDemand(
        setting,
        weights,
        rows.map((row) => sites[row]),
      );
    }
    case 'tobs':
      return Array.from(world.baseCell.slice(setting.mainBases.length)).filter(
        (cell, index) => cell >= 0 && world.baseParent[setting.mainBases.length + index] === base,
      );
    case 'camps': {
      const persons = Float64Array.from(setting.placeCells, (cell) => world.personsPresent[cell]);
      return byDemand(
        setting,
        persons,
        sites.filter((site) => setting.places[site].camp),
      );
    }
  }
}

/** Cells of a base's host police stations in reach, at which individual officers work. */
function stations(world: World, setting: Setting, base: number): number[] {
  const sites = placesWithin(world, setting, base, setting.parameters.planning.postHours);
  return setting.hostPolice.map(({ cell }) => cell).filter((cell) => sites.includes(setting.placeAt[cell]));
}

/**
 * Posts formed police and police teams. A unit that stays whole is not cut for posts: it goes to the fullest camp, or stays
 * in base. Who has no post stands in base.
 */
export function postPolice(world: World, setting: Setting, doctrine: Doctrine, weights: Float64Array): void {
  const { police } = doctrine;
  for (let base = 0; base < setting.mainBases.length; base++) {
    const home = world.baseCell[base];
    const formed = membersOf(world, setting, base, 'order').filter(
      (detachment) => police.fpu === 'camps' || !setting.units[world.detachmentUnit[detachment]].wholeOnly,
    );
    const wanted = wantedPlatoons(world, setting, doctrine, weights, base, formed.length);
    const teams = membersOf(world, setting, base, 'community');
    const at = police.ipo === 'stations' ? stations(world, setting, base) : [];
    const cells = formed.map((_, number) => wanted[number] ?? home);
    post(world, setting, formed, cells);
    post(
      world,
      setting,
      teams,
      teams.map((_, number) => (at.length > 0 ? at[number % at.length] : home)),
    );
  }
}
