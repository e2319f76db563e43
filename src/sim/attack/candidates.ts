/**
 * Thinning: each actor and place has a stream of candidates at a ceiling rate that depends on nothing but the scenario
 * and the run's luck. The state accepts a candidate with rate over ceiling, so that postures share their luck.
 */
import { chooseAct } from '../acts.ts';
import { actorCode, eventCode } from '../codes.ts';
import { openIncident } from '../incidents.ts';
import { isCommanded } from '../inForce.ts';
import { eachOfParty } from '../parties.ts';
import { straightKm } from '../ground.ts';
import { pow } from '../math.ts';
import { pushEvent } from '../queue.ts';
import { exponential, mixKeys, pick, uniform, type Random } from '../random.ts';
import type { Setting } from '../setting.ts';
import { stream } from '../streams.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';
import { valuePlaces, willing } from '../choice.ts';
import { fightersFor } from '../gain.ts';
import { meanDeaths } from './harm.ts';

const kindOf = [undefined, 'abuse', 'abuse', 'communalAttack'] as const;

/** The cell of an act in a place's area: by the people there whom the actor targets, so that hamlets bear their part. */
function locate(world: World, setting: Setting, random: Random, actor: number, place: number, luck: number): number {
  const { people, nearestPlace, actors } = setting;
  const { targets } = actors[actor];
  let total = 0;
  for (let civilian = 0; civilian < people.cohorts; civilian++)
    if (targets[people.group[civilian]] > 0 && nearestPlace[world.presentCell[civilian]] === place)
      total += people.persons[civilian] - world.gone[civilian];
  let left = uniform(random, stream.location, luck, 0, 0) * total;
  for (let civilian = 0; civilian < people.cohorts; civilian++) {
    const cell = world.presentCell[civilian];
    if (targets[people.group[civilian]] <= 0 || nearestPlace[cell] !== place) continue;
    left -= people.persons[civilian] - world.gone[civilian];
    if (left < 0) return cell;
  }
  return setting.placeCells[place];
}

/** Turns an accepted candidate into an act: preparation, approach, size, and perhaps a warning. */
export function plan(
  world: World,
  setting: Setting,
  random: Random,
  actor: number,
  place: number,
  luck: number,
  hour: number,
): void {
  const { perpetrators, harm, information, movement } = setting.parameters;
  const { kind } = setting.actors[actor];
  const cell = locate(world, setting, random, actor, place, luck);
  const from = kind === actorCode.communal ? cell : world.actorCell[actor];
  const prepare =
    kind === actorCode.band ? perpetrators.prepareHours * exponential(random, stream.prepare, luck, 0, 0) : 0;
  const start = hour + prepare + straightKm(setting.ground, from, cell) / movement.bandKmPerHour;
  const fighters = Math.max(1, Math.round(fightersFor(world, setting, actor, place)));
  const act = kindOf[kind] ?? chooseAct(world, setting, random, cell, luck);
  const incident = openIncident(world, setting, act, start, cell, actor, luck);
  world.incidentIntended[incident] = place;
  world.incidentFighters[incident] = fighters;
  world.incidentDuration[incident] =
    harm.durationHours * Math.max(harm.shortestShare, exponential(random, stream.duration, luck, 0, 0));
  world.incidentSeverity[incident] = meanDeaths(world, setting, random, incident);
  const until = start + world.incidentDuration[incident];
  if (kind === actorCode.band) eachOfParty(world, actor, (member) => (world.actorBusyUntil[member] = until));
  else world.actorBusyUntil[actor] = until;
  pushEvent(world.queue, start, luck, eventCode.attackStart, incident);
  const warning = information.warningShare * world.informing[cell];
  if (isCommanded(world, setting) && start > hour && uniform(random, stream.warning, luck, 0, 0) < warning) {
    // Police whom people see every day hear of it earlier.
    const early = 1 + information.leadGain * world.contactMemory[cell];
    const warned = hour + (start - hour) * pow(uniform(random, stream.warningTime, luck, 0, 0), early);
    world.incidentWarned[incident] = warned;
    pushEvent(world.queue, warned, luck, eventCode.report, incident);
  }
}

/** Draws the candidates of this tick and turns those that the state accepts into acts, in order of time for each actor. */
export function acceptCandidates(world: World, setting: Setting, random: Random): void {
  const { actors, places } = setting;
  const { candidateHour } = world;
  const end = world.hour[0] + setting.tickHours;
  for (let actor = 0; actor < actors.length; actor++) {
    const { ceilingPerHour, key } = actors[actor];
    if (ceilingPerHour <= 0) continue;
    const first = actor * places.length;
    for (;;) {
      let next = first;
      let hour = candidateHour[first];
      for (let other = first + 1; other < first + places.length; other++)
        if (candidateHour[other] < hour) {
          next = other;
          hour = candidateHour[other];
        }
      if (hour >= end) break;
      const place = next - first;
      const number = world.candidateNumber[next]++;
      candidateHour[next] =
        hour + exponential(random, stream.candidateGap, key, places[place].key, number + 1) / ceilingPerHour;
      world.tally[at.candidates]++;
      const chance = world.actRate[next] / ceilingPerHour;
      if (chance > 1) world.tally[at.clipped]++;
      if (
        hour < world.actorBusyUntil[actor] ||
        uniform(random, stream.acceptance, key, places[place].key, number) >= chance
      )
        continue;
      plan(world, setting, random, actor, place, mixKeys(mixKeys(key, places[place].key), number), hour);
    }
  }
}

/**
 * Another place for an act that was turned away, by the same nested choice as at first, without the place itself and with
 * tempo lost. -1: none, or not worth it.
 */
export function elsewhere(
  world: World,
  setting: Setting,
  random: Random,
  actor: number,
  place: number,
  luck: number,
): number {
  const { sum, inclusive } = valuePlaces(world, setting, actor, place);
  const goesOn = sum > 0 ? willing(setting, inclusive - setting.parameters.perpetrators.turnedCost) : 0;
  if (uniform(random, stream.elsewhere, luck, 0, 0) >= goesOn) return -1;
  const { length } = setting.places;
  return pick(world.choiceValue, 0, length, sum, uniform(random, stream.elsewherePlace, luck, 0, 0));
}
