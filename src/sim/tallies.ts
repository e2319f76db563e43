/** Counters since the fork. Measures read them; processes add to them. */

export const tallies = [
  'civiliansKilled',
  'expectedKilled',
  'civiliansInjured',
  'attacks',
  'fatalAttacks',
  'stateAttacks',
  'communalAttacks',
  'warned',
  'reached',
  'answered',
  'deterred',
  'moved',
  'ambushes',
  'strikes',
  'peacekeepersKilled',
  'fightersLost',
  'disorderDays',
  'assemblyDays',
  'riots',
  'riotsContained',
  'riotsLethal',
  'robberies',
  'kidnappings',
  'homicides',
  'sexualViolence',
  'tried',
  'heldTooLong',
  'arrests',
  'releasedUntried',
  'patrols',
  'patrolKm',
  'flyingHours',
  'fuel',
  'rations',
  'fieldPersonDays',
  'convoys',
  'missionPersonDays',
  'displacedPersonDays',
  'peakDisplaced',
  'fled',
  'returned',
  'credibilitySum',
  'sumHours',
  'clipped',
  'candidates',
  'influx',
  'departures',
  'openRouteSum',
  'routeKmSum',
  'activePersonDays',
  'fuelAvailable',
  'rationsAvailable',
  'flyingAvailable',
  'reinforcement',
  'withdrawal',
  'killedByMission',
  'peacekeepersWounded',
  'lineBreaches',
  'lineEnforced',
  'recruited',
  'deserted',
  'forceUsed',
  'readyDays',
  'personDays',
  'clashes',
  'fatalClashes',
  'battleDeaths',
  'clashesPrevented',
  'abducted',
  'violationsSeen',
  'violationsMissed',
  'enlisted',
  'rearmed',
  'splintered',
  'cvrPersonDays',
  'phasesLost',
] as const;
export type Tally = (typeof tallies)[number];

/** Index of each counter in the `tally` column. */
export const at: Readonly<Record<Tally, number>> = Object.fromEntries(
  tallies.map((name, index) => [name, index]),
) as Record<Tally, number>;

/** Counters by place; the column holds one block of places a counter. */
export const placeTallies = [
  'civiliansKilled',
  'expectedCiviliansKilled',
  'attacksOnCivilians',
  'disorderDays',
  'displacedPersonDays',
  'armedHours',
  'reachHours',
  'crimes',
] as const;
export type PlaceTally = (typeof placeTallies)[number];
export const placeAt: Readonly<Record<PlaceTally, number>> = Object.fromEntries(
  placeTallies.map((name, index) => [name, index]),
) as Record<PlaceTally, number>;

/** Counters by identity group; the column holds one block of groups a counter. */
export const groupTallies = ['civiliansKilled', 'expectedCiviliansKilled'] as const;
export type GroupTally = (typeof groupTallies)[number];
export const groupAt: Readonly<Record<GroupTally, number>> = Object.fromEntries(
  groupTallies.map((name, index) => [name, index]),
) as Record<GroupTally, number>;
