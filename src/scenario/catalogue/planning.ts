/** What planners of every posture reckon with. */
import { assumed, type Parameter } from './parameter.ts';

export const planning = {
  coverageHours: assumed(
    'hours',
    1,
    0.25,
    6,
    'Travel time at which a post covers a third of what it covers on the spot',
  ),
  townKm: assumed(
    'km',
    1,
    0.5,
    10,
    "Distance of guard points that is the base's own town, for postures that guard no more",
  ),
  tourRadii: assumed('radii', 3, 2, 6, 'Longest way of a tour, in radii of its area'),
  tourDwells: assumed('stops', 4, 1, 10, 'Stops that the longest tour has time for beside its way'),
  shortestDwellHours: assumed('hours', 0.25, 0.1, 2, 'Shortest stay at a stop'),
  walkHours: assumed('hours', 3, 1, 8, 'Longest walk from the base of a patrol on foot'),
  visitsPerDay: assumed('visits', 2, 1, 6, 'Communities that a police team visits in its hours of a day'),
  clearanceRadii: assumed('radii', 2, 1, 5, 'Radius of route clearance, in patrol radii'),
  clearanceDwellHours: assumed('hours', 1, 0.25, 6, 'Stay of route clearance at a place'),
  clearancePrize: assumed('1', 0.01, 0, 0.2, 'Hazard that route clearance allows for on a road without any'),
  cordonRatio: assumed(
    '1',
    0.5,
    0.1,
    2,
    'Soldiers over fighters near from which police behind them keep order and arrest',
  ),
  cordonThreat: assumed(
    '1',
    0.5,
    0,
    5,
    'Threat in the picture above which police go or stand with soldiers under `cordon`',
  ),
  cordonPlatoons: assumed('detachments', 2, 1, 6, 'Guards or reserves put beside police who stand at a place'),
  reservePosts: assumed('places', 2, 1, 6, 'Places over which the reserves of a base are split where they are posted'),
  reachHours: assumed(
    'hours',
    3,
    0.5,
    12,
    'Travel time at which a posted reserve covers a third of what it covers on the spot',
  ),
  postHours: assumed('hours', 6, 1, 24, 'Longest way from base to the post of a reserve or of police'),
  countedRadius: assumed(
    '1',
    0.4,
    0.1,
    1,
    'Share of its radius that a patrol uses where the number of patrols is paid for',
  ),
  lateTourHours: assumed('hours', 12, 0, 24, 'Delay after which a tour is missed'),
} as const satisfies Readonly<Record<string, Parameter>>;
