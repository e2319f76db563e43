/** What an attack does to people: deaths and injuries among those present, and what others feel and learn of it. */
import { lethalityOf, targetsOf } from '../acts.ts';
import { leaveCohort } from '../cohorts.ts';
import { exp, log, pow } from '../math.ts';
import { uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at, groupAt, placeAt } from '../tallies.ts';
import type { World } from '../world.ts';
import { straightKm } from '../ground.ts';

/** Share of the harm done after a share of the time: concave, much comes early. */
export const harmProfile = (share: number, earlyExponent: number): number =>
  share <= 0 ? 0 : share >= 1 ? 1 : pow(share, earlyExponent);

/** Persons in a cell whom an actor targets. */
export function preyIn(world: World, setting: Setting, cell: number, targets: readonly number[]): number {
  const { people } = setting;
  let prey = 0;
  for (let civilian = 0; civilian < people.cohorts; civilian++)
    if (world.presentCell[civilian] === cell && targets[people.group[civilian]] > 0)
      prey += people.persons[civilian] - world.gone[civilian];
  return prey;
}

/**
 * Mean deaths of an attack that nobody interrupts: more fighters, better armed, and more time kill more; where few are
 * whom they seek, fewer are found; and who came for loot, as often as that is the perpetrator's income, kills less.
 * Abductions and punishments kill as acts of their kind do, wherever they happen in the end.
 */
export function meanDeaths(world: World, setting: Setting, random: Random, incident: number): number {
  const { killsPerFighter, lootLethality, crowdPersons, durationHours } = setting.parameters.harm;
  const { arms, loot } = setting.actors[world.incidentActor[incident]];
  const forLoot = uniform(random, stream.motive, world.incidentLuck[incident], 0, 0) < loot;
  const prey = preyIn(world, setting, world.incidentCell[incident], targetsOf(world, setting, incident));
  const force = world.incidentFighters[incident] * arms;
  const time = world.incidentDuration[incident] / durationHours;
  const lethality = lethalityOf(world, setting, incident) * killsPerFighter * (forLoot ? lootLethality : 1);
  return (lethality * force * time * prey) / (prey + crowdPersons);
}

/** Kills `killed` of the `prey` persons in a cell whom the actor targets, each drawn by head; `counted` in the counters of this run. */
export function kill(
  world: World,
  setting: Setting,
  random: Random,
  cell: number,
  targets: readonly number[],
  killed: number,
  prey: number,
  luck: number,
  counted: boolean,
): void {
  const { people } = setting;
  for (let number = 0; number < killed; number++) {
    let left = uniform(random, stream.victim, luck, number, 0) * (prey - number);
    for (let civilian = 0; civilian < people.cohorts; civilian++) {
      if (world.presentCell[civilian] !== cell || targets[people.group[civilian]] <= 0) continue;
      left -= people.persons[civilian] - world.gone[civilian];
      if (left < 0) {
        world.dead[civilian]++;
        leaveCohort(world, setting, civilian);
        if (counted) world.groupTally[groupAt.civiliansKilled * setting.groups.length + people.group[civilian]]++;
        break;
      }
    }
  }
}

/** Injures up to `wanted` persons of the cell's targeted cohorts, spread in order of cohort. */
export function injure(
  world: World,
  setting: Setting,
  cell: number,
  targets: readonly number[],
  wanted: number,
): number {
  let left = wanted;
  const { people } = setting;
  for (let civilian = 0; civilian < people.cohorts && left > 0; civilian++) {
    if (world.presentCell[civilian] !== cell || targets[people.group[civilian]] <= 0) continue;
    const hurt = Math.min(left, people.persons[civilian] - world.gone[civilian] - world.injured[civilian]);
    world.injured[civilian] += hurt;
    left -= hurt;
  }
  return wanted - left;
}

/** Deaths of an event that people feel as one: the unit of impacts. */
const deathsOfOne = 10;
const logOfOne = log(1 + deathsOfOne);

/** Size of an event as people feel it: 1 where ten are killed, a little where nobody is. */
export const impact = (setting: Setting, killed: number): number =>
  killed > 0 ? log(1 + killed) / logOfOne : setting.parameters.mind.bloodlessImpact;

/** News is followed so many times `newsKm`; what is left beyond, a twentieth, is nothing. */
const newsLengths = 3;

/** Fear, grievance and, where nobody acted though much was promised, loss of trust spread with distance. */
export function spreadNews(world: World, setting: Setting, cell: number, felt: number, unprotected: boolean): void {
  const { ground, parameters } = setting;
  const { mind, order } = parameters;
  const radius = Math.ceil((newsLengths * mind.newsKm) / ground.cellKm);
  const y = Math.floor(cell / ground.width);
  const x = cell - y * ground.width;
  const promised = unprotected ? world.expectation[0] : 0;
  for (let ny = Math.max(0, y - radius); ny <= Math.min(ground.height - 1, y + radius); ny++)
    for (let nx = Math.max(0, x - radius); nx <= Math.min(ground.width - 1, x + radius); nx++) {
      const other = ny * ground.width + nx;
      const heard = felt * exp(-straightKm(ground, cell, other) / mind.newsKm);
      world.fearShock[other] += heard * mind.fearPerKilled;
      world.grievanceShock[other] += heard * order.harmShock;
      world.trustShock[other] += heard * mind.trustLoss * promised;
    }
}

/** Shares expected deaths among the groups that an actor targets, by who is in the cell. */
export function shareExpected(
  world: World,
  setting: Setting,
  cell: number,
  targets: readonly number[],
  expected: number,
  prey: number,
): void {
  const { people } = setting;
  if (prey === 0) return;
  for (let civilian = 0; civilian < people.cohorts; civilian++)
    if (world.presentCell[civilian] === cell && targets[people.group[civilian]] > 0)
      world.groupTally[groupAt.expectedCiviliansKilled * setting.groups.length + people.group[civilian]] +=
        (expected * (people.persons[civilian] - world.gone[civilian])) / prey;
}

/** Adds a finished attack to the counters of the run and of its place. */
export function tallyAttack(
  world: World,
  setting: Setting,
  place: number,
  killed: number,
  injured: number,
  expected: number,
): void {
  const places = setting.places.length;
  world.tally[at.attacks]++;
  if (killed > 0) world.tally[at.fatalAttacks]++;
  world.tally[at.civiliansKilled] += killed;
  world.tally[at.civiliansInjured] += injured;
  world.tally[at.expectedKilled] += expected;
  world.placeTally[placeAt.civiliansKilled * places + place] += killed;
  world.placeTally[placeAt.expectedCiviliansKilled * places + place] += expected;
  world.placeTally[placeAt.attacksOnCivilians * places + place]++;
}
