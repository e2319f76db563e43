/** Incidents and the queue: counted once, in order of time, and void for detachments that are gone. */
import { eventCode, incidentKinds, kindCode, outcomes, outcomeCode, reasons, stages } from '../codes.ts';
import { never } from '../columns.ts';
import type { Setting } from '../setting.ts';
import { at, placeAt, type PlaceTally, type Tally } from '../tallies.ts';
import type { World } from '../world.ts';

/** A binary heap by hour, tie, kind and subject; nothing of the past waits; nothing acts for a detachment that is gone. */
export function queueFaults(world: World): string[] {
  const faults: string[] = [];
  const { hour, tie, kind, subject, count } = world.queue;
  const before = (a: number, b: number): boolean =>
    hour[a] !== hour[b]
      ? hour[a] < hour[b]
      : tie[a] !== tie[b]
        ? tie[a] < tie[b]
        : kind[a] !== kind[b]
          ? kind[a] < kind[b]
          : subject[a] < subject[b];
  for (let slot = 0; slot < count[0]; slot++) {
    if (slot > 0 && before(slot, (slot - 1) >> 1)) faults.push(`event ${slot} of the queue comes before its parent`);
    if (hour[slot] < world.hour[0]) faults.push(`an event of hour ${hour[slot]} still waits at hour ${world.hour[0]}`);
    const ofDetachment =
      kind[slot] === eventCode.return || kind[slot] === eventCode.ambush || kind[slot] === eventCode.strike;
    if (ofDetachment && world.detachmentUnit[subject[slot]] < 0 && world.detachmentSerial[subject[slot]] === tie[slot])
      faults.push(`an event of kind ${kind[slot]} waits for detachment ${subject[slot]}, which is gone`);
  }
  for (let slot = count[0]; slot < hour.length; slot++)
    if (hour[slot] !== 0 || tie[slot] !== 0 || kind[slot] !== 0 || subject[slot] !== 0)
      faults.push(`slot ${slot} behind the queue is not clear`);
  return faults;
}

function chainFaults(world: World, setting: Setting, incident: number): string[] {
  const faults: string[] = [];
  if (world.incidentKind[incident] >= incidentKinds.length) faults.push('has no kind');
  if (world.incidentStage[incident] >= stages.length) faults.push('has no stage');
  if (world.incidentOutcome[incident] >= outcomes.length) faults.push('has no outcome');
  if (world.incidentReason[incident] >= reasons.length) faults.push('has no reason in the list');
  if (world.incidentCell[incident] < 0 || world.incidentCell[incident] >= setting.ground.cells)
    faults.push('is off the map');
  if (world.incidentPlace[incident] !== setting.nearestPlace[world.incidentCell[incident]])
    faults.push('is not at the place nearest to its cell');
  const known = world.incidentKnown[incident];
  const decided = world.incidentDecided[incident];
  if (world.incidentWarned[incident] < never && world.incidentWarned[incident] > world.incidentHour[incident])
    faults.push('was warned of after it began');
  if (decided < known) faults.push(`was decided on at ${decided}, known at ${known}`);
  if (world.incidentArrived[incident] < decided)
    faults.push(`was reached at ${world.incidentArrived[incident]}, decided on at ${decided}`);
  if (world.incidentEnd[incident] < world.incidentHour[incident]) faults.push('ended before it began');
  const over = world.incidentEnd[incident] < world.hour[0] && world.incidentKind[incident] !== kindCode.riot;
  if (over && world.incidentOutcome[incident] === outcomeCode.open) faults.push('is over and still open');
  return faults;
}

/** Each incident in itself, and the counters as sums over incidents since the fork. */
export function incidentFaults(world: World, setting: Setting): string[] {
  const faults: string[] = [];
  let killedEver = 0;
  const sums = { civiliansKilled: 0, civiliansInjured: 0, peacekeepersKilled: 0, riots: 0, strikes: 0, ambushes: 0 };
  for (let incident = 0; incident < world.incidentCount[0]; incident++) {
    for (const fault of chainFaults(world, setting, incident)) faults.push(`incident ${incident} ${fault}`);
    killedEver += world.incidentKilled[incident];
    const kind = world.incidentKind[incident];
    // What began before the fork is the burn-in's.
    if (world.incidentHour[incident] < 0) continue;
    sums.civiliansKilled += world.incidentKilled[incident];
    sums.civiliansInjured += world.incidentInjured[incident];
    sums.peacekeepersKilled += world.incidentPeacekeepers[incident];
    if (kind === kindCode.riot) sums.riots++;
    if (kind === kindCode.ied) sums.strikes++;
    if (kind === kindCode.ambush) sums.ambushes++;
  }
  const dead = world.dead.reduce((sum, persons) => sum + persons, 0);
  const otherwise = world.diedOtherwise[0];
  if (dead !== killedEver + otherwise)
    faults.push(`${dead} are dead, incidents killed ${killedEver}, and ${otherwise} died otherwise`);
  if (world.hour[0] > 0)
    for (const name of Object.keys(sums) as (keyof typeof sums)[])
      if (world.tally[at[name]] < sums[name])
        faults.push(`the counter ${name} is ${world.tally[at[name]]}, incidents give ${sums[name]}`);
  const places = setting.places.length;
  const pairs: readonly (readonly [PlaceTally, Tally])[] = [
    ['civiliansKilled', 'civiliansKilled'],
    ['attacksOnCivilians', 'attacks'],
    ['disorderDays', 'disorderDays'],
    ['displacedPersonDays', 'displacedPersonDays'],
  ];
  for (const [byPlace, overall] of pairs) {
    let sum = 0;
    for (let place = 0; place < places; place++) sum += world.placeTally[placeAt[byPlace] * places + place];
    if (sum !== world.tally[at[overall]])
      faults.push(`${overall} is ${world.tally[at[overall]]}, the places give ${sum}`);
  }
  return faults;
}
