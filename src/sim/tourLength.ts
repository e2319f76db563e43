/** How long tours may be: what a planner keeps to, and what itineraries have room for. */
import type { Doctrine } from '../scenario/doctrine.ts';
import type { Setting } from './setting.ts';

/** Stops of one tour. */
export const stopsPerTour = 16;

/** Where a role goes on tour, and how long it stays at a stop. */
export interface TourArea {
  readonly role: 'patrol' | 'community' | 'clearance';
  readonly radiusKm: number;
  readonly dwellHours: number;
}

/** The areas of patrols, of police teams and of route clearance under a doctrine. */
export function tourAreas({ parameters }: Setting, doctrine: Doctrine): TourArea[] {
  const { sustainment, planning } = parameters;
  const dwell = (hours: number): number => Math.max(planning.shortestDwellHours, hours);
  return [
    // Who is paid for the number of patrols makes short ones.
    doctrine.incentive === 'patrols'
      ? { role: 'patrol', radiusKm: planning.countedRadius * doctrine.patrolRadiusKm, dwellHours: dwell(0) }
      : { role: 'patrol', radiusKm: doctrine.patrolRadiusKm, dwellHours: dwell(doctrine.dwellHours) },
    {
      role: 'community',
      radiusKm: sustainment.communityKm,
      dwellHours: dwell(doctrine.communityHours / planning.visitsPerDay),
    },
    {
      role: 'clearance',
      radiusKm: planning.clearanceRadii * doctrine.patrolRadiusKm,
      dwellHours: dwell(planning.clearanceDwellHours),
    },
  ];
}

/** Longest tour in an area, hours: no longer than its stops would fill, since a tour is planned whole, never cut. */
export function longestTourHours({ parameters }: Setting, radiusKm: number, dwellHours: number, speed: number): number {
  const { tourRadii, tourDwells } = parameters.planning;
  return Math.min((tourRadii * radiusKm) / speed + tourDwells * dwellHours, (stopsPerTour - 1) * dwellHours);
}

/** Legs that every itinerary had at least from the first version on; more than a map of 5 km cells has needed. */
const leastLegs = 320;
/** The longest way that is thought of, in lengths of the way around half the map: rivers and roads wind. */
const windings = 1.6;

/**
 * Legs of an itinerary: for the longest tour that the doctrines allow, at the greatest speed, and for a winding way across
 * the whole map. A longer itinerary is a named failure of the run.
 */
export function legsPerDetachment(setting: Setting): number {
  const { ground, parameters, doctrines } = setting;
  const { pavedKmPerHour, unpavedKmPerHour, trackKmPerHour } = parameters.movement;
  const fastest = Math.max(pavedKmPerHour, unpavedKmPerHour, trackKmPerHour);
  const longest = Math.max(
    ...doctrines
      .flatMap((doctrine) => tourAreas(setting, doctrine))
      .map(({ radiusKm, dwellHours }) => longestTourHours(setting, radiusKm, dwellHours, unpavedKmPerHour)),
  );
  return Math.max(
    leastLegs,
    Math.ceil(windings * (ground.width + ground.height)),
    Math.ceil((longest * fastest) / ground.cellKm) + stopsPerTour,
  );
}
