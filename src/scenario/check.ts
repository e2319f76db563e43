/** Checks across parts of a scenario, in lists. Each is a function from the scenario to what is wrong with it. */
import { checkAccess } from './checks/access.ts';
import { checkBoxes, checkWater } from './checks/ground.ts';
import { checkIds, checkReservedPostures } from './checks/ids.ts';
import { checkInjectDays, checkInjectReferences, checkInjectTargets } from './checks/injects.ts';
import { checkOutcomes, checkParameters, checkPrimary } from './checks/outcomes.ts';
import type { Known } from './checks/outcomes.ts';
import { checkAgents } from './checks/people.ts';
import {
  checkFeuds,
  checkGroups,
  checkHostSupport,
  checkNetworks,
  checkPeace,
  checkRedLines,
  checkRoads,
  checkServedPlaces,
  checkSide,
} from './checks/references.ts';
import { checkFunding, checkPlaceGroups, checkPostureShares } from './checks/shares.ts';
import {
  checkFormerFighters,
  checkHandOver,
  checkPhases,
  checkSchedulePhases,
  checkScorecard,
  checkSplinters,
} from './checks/peace.ts';
import { checkStreet } from './checks/street.ts';
import { checkDates, checkTicks } from './checks/time.ts';
import type { Finding } from './problems.ts';
import type { Scenario, ScenarioShape } from './schema.ts';

const shapeChecks: readonly ((shape: ScenarioShape, known: Known) => Finding[])[] = [
  checkIds,
  checkReservedPostures,
  checkDates,
  checkTicks,
  checkBoxes,
  checkGroups,
  checkPlaceGroups,
  checkRoads,
  checkRedLines,
  checkServedPlaces,
  checkSide,
  checkHostSupport,
  checkNetworks,
  checkAccess,
  checkPeace,
  checkSplinters,
  checkFormerFighters,
  checkPhases,
  checkSchedulePhases,
  checkHandOver,
  checkScorecard,
  checkFeuds,
  checkAgents,
  checkFunding,
  checkInjectTargets,
  checkInjectReferences,
  checkInjectDays,
  checkPostureShares,
  checkPrimary,
  checkOutcomes,
  checkParameters,
  checkStreet,
];

/** What is wrong in a file whose parts are each well formed. */
export function checkShape(shape: ScenarioShape, known: Known): Finding[] {
  return shapeChecks.flatMap((check) => check(shape, known));
}

/** What only shows once every position is a cell. */
export function checkComplete(scenario: Scenario, shape: ScenarioShape): Finding[] {
  return checkWater(scenario, shape);
}
