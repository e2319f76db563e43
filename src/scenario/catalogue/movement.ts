/** How fast whoever moves is. */
import { assumed, sourced, type Parameter } from './parameter.ts';

const logistics =
  'Logistics Cluster, South Sudan 2012: Rumbek-Yirol 4 h dry and 12 h wet, Rumbek-Bentiu 1 day and 3 days';

export const movement = {
  pavedKmPerHour: assumed('km/h', 50, 30, 70, 'Vehicle speed on paved road, dry'),
  unpavedKmPerHour: sourced(
    'km/h',
    25,
    15,
    35,
    'Vehicle speed on unpaved road, dry',
    'planning range 25-35 for gravel; convoy Garoua-Boulai to Bangui 2014 moved at 25-30 (rfi.fr)',
    'A',
  ),
  trackKmPerHour: assumed('km/h', 15, 8, 25, 'Vehicle speed on a track, dry'),
  offRoadKmPerHour: assumed('km/h', 4, 2, 10, 'Speed off roads over open ground; terrain divides it'),
  footKmPerHour: assumed('km/h', 3.5, 2.5, 5, 'Foot patrol and flight on foot'),
  airKmPerHour: assumed('km/h', 200, 150, 260, 'Helicopter cruise speed'),
  wetFactor: sourced(
    '1',
    3,
    1,
    5,
    'Travel time on unpaved roads and tracks in the wet season over the dry',
    logistics,
    'V',
  ),
  nightFactor: assumed('1', 0.6, 0.3, 1, 'Patrol speed in the dark over daylight'),
  bandKmPerHour: assumed('km/h', 6, 3, 12, 'Approach of a band, on foot and motorcycle'),
  personsPerVehicle: assumed('persons', 8, 5, 12, 'Persons that one vehicle carries'),
} as const satisfies Readonly<Record<string, Parameter>>;
