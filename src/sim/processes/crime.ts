import { hourOfDay } from '../calendar.ts';
import { kill } from '../attack/harm.ts';
import { isAttackCode } from '../codes.ts';
import { leftByProgrammes } from '../communityProgrammes.ts';
import { idleAt } from '../formerFighters.ts';
import { controlledCrime } from '../controls.ts';
import { exp } from '../math.ts';
import { isCommanded } from '../inForce.ts';
import { confidence } from '../hostLegitimacy.ts';
import { collectSuspects, judgeImpunity, releaseFromBases, takeInto } from '../justice.ts';
import { mixKeys, pick, uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at, placeAt, type Tally } from '../tallies.ts';
import { siteCrime } from '../sites.ts';
import { density, garrison, identification, lookAround, unwatched } from '../watch.ts';
import type { World } from '../world.ts';
import { bookArrests } from './detention.ts';
import type { Process } from './process.ts';

/** Kinds of crime, each with its parameter and its counter of the same name. The illicit demand of garrisons raises some. */
const kinds = ['robberies', 'kidnappings', 'homicides', 'sexualViolence'] as const satisfies readonly Tally[];
type Kind = (typeof kinds)[number];

/** Most crimes of a kind in a place and day: beyond any that occurs, so that a loop ends. */
const mostADay = 1000;

/** A Poisson number by inversion of one uniform number. */
function poisson(mean: number, luck: number): number {
  let chance = exp(-mean);
  let left = luck - chance;
  let count = 0;
  while (left >= 0 && count < mostADay) {
    count++;
    chance *= mean / count;
    left -= chance;
  }
  return count;
}

/** Mean of crimes a day for a base rate of 1, before the demand of garrisons: people, hardship, hot spots, impunity, watch. */
function pressure(world: World, setting: Setting, place: number): number {
  const { impunityWeight, crowding, crowdedFrom, crowdedMost, prone } = setting.parameters.crime;
  const persons = world.personsPresent[setting.placeCells[place]];
  const { mean } = setting.scenario.people.hardship;
  const hardship = Math.min(1, mean * (1 + world.priceShock[0] + world.want[place])) / usual;
  const { room, proneness } = setting.places[place];
  const crowded =
    (1 + prone * proneness) * (1 + crowding * Math.min(crowdedMost, Math.max(0, persons / room - crowdedFrom)));
  const opened = controlledCrime(world, setting, place) * siteCrime(world, setting, place);
  const impunity = 1 + impunityWeight * (world.impunity[0] - usual);
  const idle =
    1 +
    setting.parameters.demobilisation.crimeWeight *
      idleAt(world, setting, place) *
      leftByProgrammes(world, setting, place);
  return (
    ((persons * hardship * impunity * crowded) / (perPersons * daysOfMonth)) *
    unwatched(world, setting, place) *
    idle *
    opened
  );
}
/** Rates are for 100 000 persons and a month of 30 days, at a hardship and impunity of a half. */
const [perPersons, daysOfMonth, usual] = [100_000, 30, 0.5];

/** Some who did it are caught: crimes are reported, the suspect must be known, and officers must be there who may arrest. */
function arrestSuspects(world: World, setting: Setting, random: Random, place: number, crimes: number): void {
  const { reported } = setting.parameters.crime;
  if (world.arresting[place] <= 0) return;
  const groups = setting.groups.length;
  const persons = world.crowdPersons.subarray(place * groups, (place + 1) * groups);
  const total = persons.reduce((sum, each) => sum + each, 0);
  if (total === 0) return;
  const key = setting.places[place].key;
  const day = Math.floor(world.hour[0] / 24);
  const chance =
    reported *
    confidence(world, setting, place) *
    identification(world, setting, place) *
    density(world, setting, place);
  const host = setting.hostPolice.some(({ cell }) => cell === setting.placeCells[place]);
  for (let crime = 0; crime < crimes; crime++) {
    if (uniform(random, stream.caseSolved, key, day, crime) >= chance) continue;
    const luck = uniform(random, stream.suspect, key, day, crime);
    const group = pick(persons, 0, groups, total, luck);
    takeInto(world, setting, host ? 'host' : 'mission', place, group);
  }
}

/** A killing that is no attack: a person of the place dies. */
function murder(world: World, setting: Setting, random: Random, place: number, wanted: number, day: number): number {
  const cell = setting.placeCells[place];
  const killed = Math.min(wanted, world.personsPresent[cell]);
  const luck = mixKeys(mixKeys(setting.places[place].key, stream.crime), day);
  const everybody = setting.groups.map(() => 1);
  kill(world, setting, random, cell, everybody, killed, world.personsPresent[cell], luck, false);
  world.diedOtherwise[0] += killed;
  return killed;
}

/** A day of a place. */
function crimesAt(world: World, setting: Setting, random: Random, place: number): void {
  const { crime } = setting.parameters;
  const base = pressure(world, setting, place);
  if (base <= 0) return;
  const day = Math.floor(world.hour[0] / 24);
  const members = isCommanded(world, setting) ? garrison(world, setting, place) : 0;
  const demand = 1 + (crime.garrisonDemand * members) / (members + crime.demandScale);
  let crimes = 0;
  kinds.forEach((kind: Kind, number) => {
    const mean = base * crime[kind] * (kind === 'sexualViolence' ? 1 : demand);
    let count = poisson(mean, uniform(random, stream.crime, setting.places[place].key, day, number));
    if (kind === 'homicides' && count > 0) count = murder(world, setting, random, place, count, day);
    world.tally[at[kind]] += count;
    crimes += count;
  });
  if (crimes === 0) return;
  world.placeTally[placeAt.crimes * setting.places.length + place] += crimes;
  world.offencesLate[0] += crimes * crime.reported;
  arrestSuspects(world, setting, random, place, crimes);
}

/** Attacks on civilians that began since the last midnight. */
function attacksToday(world: World): number {
  let attacks = 0;
  for (let incident = world.incidentsJudged[0]; incident < world.incidentCount[0]; incident++)
    if (isAttackCode(world.incidentKind[incident])) attacks++;
  world.incidentsJudged[0] = world.incidentCount[0];
  return attacks;
}

/** Crime: whole crimes by place, kind and day, by the watch of the day that ends. */
export const crime: Process = (world, setting, random) => {
  // A street of individuals knows disorder alone.
  if (setting.street !== undefined) return;
  lookAround(world, setting);
  const end = world.hour[0] + setting.tickHours;
  if (hourOfDay(end) !== 0) return;
  collectSuspects(world, setting);
  for (let place = 0; place < setting.places.length; place++) crimesAt(world, setting, random, place);
  bookArrests(world, setting, random, end);
  releaseFromBases(world, setting);
  world.offencesLate[0] += attacksToday(world);
  judgeImpunity(world, setting);
};
