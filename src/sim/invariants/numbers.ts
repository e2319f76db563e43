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

const fractional = (Object.keys(columns) as Column[]).filter((name) => columns[name].kind === 'f64');
/** Columns whose entries are all finite, and those that may hold Infinity. */
const finite = fractional.filter((name) => !mayBeInfinite.has(name));
const endless = fractional.filter((name) => mayBeInfinite.has(name));

/** Sums of shares may pass 1 by rounding. */
const mostShare = 1 + 1e-12;

// One loop for each question: tests ask them after every tick, of columns of all sizes.
function notFinite(column: ArrayLike<number>, end: number): number {
  for (let index = 0; index < end; index++) if (column[index] - column[index] !== 0) return index;
  return -1;
}
function notANumber(column: ArrayLike<number>, end: number): number {
  for (let index = 0; index < end; index++) if (Number.isNaN(column[index])) return index;
  return -1;
}
function noShare(column: ArrayLike<number>, end: number): number {
  for (let index = 0; index < end; index++) if (column[index] < 0 || column[index] > mostShare) return index;
  return -1;
}
function negative(column: ArrayLike<number>, end: number): number {
  for (let index = 0; index < end; index++) if (column[index] < 0) return index;
  return -1;
}

/** What no entry of which columns may be, as the first such entry of a column, -1 none. */
const rules: readonly (readonly [
  names: readonly Column[],
  firstWrong: (column: ArrayLike<number>, end: number) => number,
  why: string,
])[] = [
  [finite, notFinite, ''],
  [endless, notANumber, ''],
  [shares, noShare, ', outside 0 to 1'],
  [neverNegative, negative, ', below zero'],
];

/** A column of a world with what is asked of it. A world has hundreds of columns: they are looked up once. */
interface Asked {
  readonly name: Column;
  readonly column: World[Column];
  /** How many entries mean something; all when undefined. */
  readonly count: Int32Array | undefined;
  readonly firstWrong: (column: ArrayLike<number>, end: number) => number;
  readonly why: string;
}

const asked = new WeakMap<World, readonly Asked[]>();
function askedOf(world: World): readonly Asked[] {
  let all = asked.get(world);
  if (!all) {
    all = rules.flatMap(([names, firstWrong, why]) =>
      names.flatMap((name): Asked[] => {
        const { per } = columns[name];
        // Legs are looked at one by one with their detachment.
        if (per === 'leg') return [];
        const count = per === 'incident' ? world.incidentCount : per === 'event' ? world.eventCount : undefined;
        return [{ name, column: world[name], count, firstWrong, why }];
      }),
    );
    asked.set(world, all);
  }
  return all;
}

/** Every column, for what holds of numbers alone; one fault a column, at its first wrong entry. */
export function numberFaults(world: World, setting: Setting): string[] {
  const faults: string[] = [];
  for (const { name, column, count, firstWrong, why } of askedOf(world)) {
    const wrong = firstWrong(column, count === undefined ? column.length : count[0]);
    if (wrong >= 0) faults.push(`${name}[${wrong}] is ${column[wrong]}${why}`);
  }
  if (world.hour[0] !== world.tick[0] * setting.tickHours)
    faults.push(`hour ${world.hour[0]} at tick ${world.tick[0]}`);
  return faults;
}
