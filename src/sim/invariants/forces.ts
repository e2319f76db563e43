/** Persons under arms: fighters and members of the mission change only by what the counters say. */
import { actorCode } from '../codes.ts';
import type { Setting } from '../setting.ts';
import { at } from '../tallies.ts';
import type { World } from '../world.ts';

/** Persons under arms at an instant. */
export interface Standing {
  readonly fighters: number;
  readonly mission: number;
  /** Former fighters in a programme, or out of one. */
  readonly former: number;
  /** Fighters whom the mission holds. */
  readonly captives: number;
}

const total = (column: Int32Array): number => {
  let sum = 0;
  for (let index = 0; index < column.length; index++) sum += column[index];
  return sum;
};

function fightersOf(world: World, setting: Setting): number {
  return setting.actors.reduce(
    (sum, { kind }, actor) => sum + (kind === actorCode.band ? world.actorFighters[actor] : 0),
    0,
  );
}

/** Who stands under arms now. */
export const standing = (world: World, setting: Setting): Standing => ({
  fighters: fightersOf(world, setting),
  mission: total(world.unitStrength),
  former: total(world.ddr),
  captives: total(world.captives),
});

/** Fighters: initial + influx + recruited + rearmed - lost - deserted - enlisted; former fighters: enlisted - rearmed. Camps are on land, rates within the ceilings of their streams. */
export function fighterFaults(world: World, setting: Setting, since: Standing): string[] {
  const faults: string[] = [];
  const { actors, places, ground } = setting;
  const { tally } = world;
  const expected =
    since.fighters +
    tally[at.influx] +
    tally[at.recruited] +
    tally[at.rearmed] -
    tally[at.enlisted] -
    tally[at.fightersLost] -
    tally[at.deserted] -
    tally[at.disarmed] -
    tally[at.captured] +
    tally[at.captivesFreed];
  const fighters = fightersOf(world, setting);
  if (fighters !== expected) faults.push(`${fighters} fighters, the counters give ${expected}`);
  const former = since.former + tally[at.enlisted] - tally[at.rearmed];
  if (total(world.ddr) !== former) faults.push(`${total(world.ddr)} former fighters, the counters give ${former}`);
  if (world.ddr.some((persons) => persons < 0)) faults.push('a stage of former fighters holds fewer than nobody');
  const captives = since.captives + tally[at.captured] - tally[at.captivesTried] - tally[at.captivesFreed];
  if (total(world.captives) !== captives)
    faults.push(`${total(world.captives)} captured fighters, the counters give ${captives}`);
  if (world.captives.some((persons) => persons < 0)) faults.push('fewer than nobody is held');
  actors.forEach((actor, index) => {
    const wrong = (text: string): number => faults.push(`actor ${index} (${actor.id}) ${text}`);
    if (world.actorFighters[index] < 0) wrong(`has ${world.actorFighters[index]} fighters`);
    if (actor.kind !== actorCode.band && world.actorFighters[index] !== actor.fighters)
      wrong('changed its numbers without being a band');
    const cell = world.actorCell[index];
    if (
      actor.kind === actorCode.communal
        ? cell !== -1
        : cell < 0 || cell >= ground.cells || ground.hoursPerKm[0][cell] === Infinity
    )
      wrong(`camps in cell ${cell}`);
    let rates = 0;
    for (let place = 0; place < places.length; place++) {
      const rate = world.actRate[index * places.length + place];
      rates += rate;
      if (!(rate >= 0)) wrong(`acts against ${places[place].id} at the rate ${rate}`);
    }
    if (rates > actor.ceilingPerHour * (1 + 1e-12))
      wrong(`acts at the rate ${rates}, above its ceiling ${actor.ceilingPerHour}`);
  });
  if (world.tally[at.clipped] !== 0) faults.push(`${world.tally[at.clipped]} candidates were clipped at the ceiling`);
  return faults;
}

/** Members of the mission: each in a unit's pool or in one detachment; together initial + reinforcement - withdrawal - killed - departures. */
export function missionFaults(world: World, setting: Setting, since: Standing): string[] {
  const faults: string[] = [];
  const { tally } = world;
  const expected =
    since.mission +
    tally[at.reinforcement] -
    tally[at.withdrawal] -
    tally[at.peacekeepersKilled] -
    tally[at.departures];
  const strength = total(world.unitStrength);
  if (strength !== expected) faults.push(`${strength} members of the mission, the counters give ${expected}`);
  const placed = Int32Array.from(world.unitPool);
  const ordinals = new Set<number>();
  let detachments = 0;
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    const unit = world.detachmentUnit[detachment];
    if (unit < 0) continue;
    detachments++;
    placed[unit] += world.detachmentStrength[detachment];
    ordinals.add(world.detachmentOrdinal[detachment] * setting.units.length + unit);
  }
  if (ordinals.size !== detachments) faults.push('two detachments have one identity');
  setting.units.forEach(({ id }, unit) => {
    if (world.unitPool[unit] < 0 || world.unitStrength[unit] < 0)
      faults.push(`unit ${id} has ${world.unitPool[unit]} in its pool of ${world.unitStrength[unit]}`);
    if (world.unitLeaving[unit] < 0 || world.unitLeaving[unit] > world.unitStrength[unit])
      faults.push(`unit ${id} is to lose ${world.unitLeaving[unit]} of its ${world.unitStrength[unit]} members`);
    if (placed[unit] !== world.unitStrength[unit])
      faults.push(`unit ${id} has ${world.unitStrength[unit]} members, of whom ${placed[unit]} are somewhere`);
  });
  return faults;
}
