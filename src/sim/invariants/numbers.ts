/** Numbers by themselves: finite, within their range, never below zero. */
import { columns } from '../columns.ts';
import type { Setting } from '../setting.ts';
import type { World } from '../world.ts';

type Column = keyof typeof columns;

/** Where Infinity stands for "no unit", "always" or "no way at all"; never NaN. */
const mayBeInfinite: ReadonlySet<Column> = new Set<Column>([
  'responseHours',
  'soldierHours',
  'incidentDryArrival',
  'incidentFreeArrival',
  'incidentReachable',
  'choiceValue',
]);

const shares: readonly Column[] = [
  'budget',
  'credibility',
  'expectation',
  'delivered',
  'hardship',
  'violentShare',
  'impunity',
  'trialChance',
  'fear',
  'grievance',
  'trust',
  'presenceMemory',
  'contactMemory',
  'alertNetwork',
  'hazard',
  'informing',
  'placeFear',
  'unitFatigue',
  'beliefLevel',
  'truceHold',
  'incidentExposure',
  'support',
  'marketReach',
  'schoolReach',
  'controlLevel',
  'curfew',
  'controlHeld',
  'controlUsed',
  'homeNews',
  'civilCharacter',
  'iedCut',
  'unitHome',
  'deliveredTo',
  'impartiality',
  'stateLegitimacy',
  'rumour',
  'hostCapacity',
  'hostIntegrity',
  'hostEquipped',
  'actorMeans',
  'missionLegitimacy',
  'consentHost',
  'consentOf',
  'lineBelief',
  'commitment',
];

const neverNegative: readonly Column[] = [
  'priceShock',
  'fuelLeft',
  'rationsLeft',
  'flyingLeft',
  'baseStock',
  'custody',
  'caseCredit',
  'personsPresent',
  'areaPersons',
  'refugees',
  'activePersons',
  'activePeak',
  'violentPeak',
  'crowdPersons',
  'crowdReady',
  'crowdWilling',
  'crowdActive',
  'crowdHeld',
  'soldiersCalled',
  'soldiersNow',
  'seenNow',
  'inquiryNow',
  'watch',
  'arresting',
  'inquiry',
  'heldByMission',
  'heldOf',
  'hostLost',
  'hostOrder',
  'offencesLate',
  'triedLate',
  'untriedLate',
  'dialogueNow',
  'agitation',
  'armedHours',
  'armedStrength',
  'contactHours',
  'orderNow',
  'streetMemory',
  'fearShock',
  'grievanceShock',
  'trustShock',
  'bandFighters',
  'pictureThreat',
  'evidence',
  'assessed',
  'observationHours',
  'unitArrived',
  'responseHours',
  'responseValue',
  'garrisonValue',
  'unitOut',
  'beliefValue',
  'beliefSoldiers',
  'soldierStrength',
  'soldierValue',
  'failures',
  'funds',
  'incidentBattleDead',
  'incidentAbducted',
  'revenge',
  'want',
  'aidPersonDays',
  'aidCredit',
  'armedInside',
  'sitePolice',
  'siteSoldiers',
  'weapons',
  'incidentSeverity',
  'incidentExpected',
  'incidentDuration',
  'incidentFighters',
  'incidentKilled',
  'incidentInjured',
  'incidentPeacekeepers',
  'tally',
  'placeTally',
  'legCount',
  'detachmentStrength',
];

/** Entries that mean something; legs are looked at one by one with their detachment. */
function inUse(world: World, name: Column): number {
  const { per } = columns[name];
  return per === 'leg'
    ? 0
    : per === 'incident'
      ? world.incidentCount[0]
      : per === 'event'
        ? world.eventCount[0]
        : world[name].length;
}

/** Every column, for what holds of numbers alone; one fault a column, at its first wrong entry. */
export function numberFaults(world: World, setting: Setting): string[] {
  const faults: string[] = [];
  const first = (name: Column, wrong: (value: number) => boolean, why: string): void => {
    const column = world[name];
    const end = inUse(world, name);
    for (let index = 0; index < end; index++)
      if (wrong(column[index])) {
        faults.push(`${name}[${index}] is ${column[index]}${why}`);
        return;
      }
  };
  for (const name of Object.keys(columns) as Column[]) {
    if (columns[name].kind !== 'f64') continue;
    const infinite = mayBeInfinite.has(name);
    first(name, (value) => Number.isNaN(value) || (!infinite && !Number.isFinite(value)), '');
  }
  // Sums of shares may pass 1 by rounding.
  for (const name of shares) first(name, (value) => value < 0 || value > 1 + 1e-12, ', outside 0 to 1');
  for (const name of neverNegative) first(name, (value) => value < 0, ', below zero');
  if (world.hour[0] !== world.tick[0] * setting.tickHours)
    faults.push(`hour ${world.hour[0]} at tick ${world.tick[0]}`);
  return faults;
}
