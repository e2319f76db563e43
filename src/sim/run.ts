/** One run: a burn-in, then arms forked from its state. The caller owns the loop over runs. */
import { incidentKinds, kindCode, outcomes, reasons } from './codes.ts';
import { never } from './columns.ts';
import { free } from './detachments.ts';
import { noMissionCode, presentCode } from './inForce.ts';
import { measures } from './measures/catalogue.ts';
import { standDown } from './postures/deploy.ts';
import { closeTobs } from './postures/temporaryBases.ts';
import { createRandom } from './random.ts';
import type { ConsumptionRecord, IncidentRecord, RunRecord, TimeSeries } from './record.ts';
import type { Setting } from './setting.ts';
import { placeMeasures } from './measures/places.ts';
import { at, groupAt, groupTallies } from './tallies.ts';
import { tick } from './tick.ts';
import { startWorld } from './start.ts';
import { allocateWorld, digestOf, restore, snapshot, type World } from './world.ts';

export interface RunOptions {
  /** Days after the fork; the scenario's when absent. */
  readonly days?: number;
  /** Record measures every so many ticks, beside the first and the last. */
  readonly recordEvery?: number;
  /** Names of processes that are switched off. */
  readonly without?: readonly string[];
}

/** The state at the fork, and how it came about. A burn-in under the present lay-down serves every arm of a replication. */
export interface BurnIn {
  readonly seed: number;
  /** What was in force: the present lay-down, a posture burnt in on its own, or no mission. */
  readonly posture: string;
  readonly state: Uint8Array;
  readonly timeSeries: TimeSeries;
  readonly digest: string;
}

/** The arm without a mission. */
export const noMission = 'no-mission';
/** The arm in which the present lay-down, under which burn-ins run, goes on unchanged. */
export const present = 'present';

/** Records every measure at some ticks. */
class Recorder {
  private readonly ticks: number[] = [];
  private readonly values: number[][] = measures.map(() => []);
  record(world: World, setting: Setting): void {
    this.ticks.push(world.tick[0]);
    measures.forEach((measure, index) => this.values[index].push(measure.of(world, setting)));
  }
  series(): TimeSeries {
    return {
      ticks: Int32Array.from(this.ticks),
      columns: Object.fromEntries(
        measures.map((measure, index) => [measure.name, Float64Array.from(this.values[index])]),
      ),
    };
  }
}

const worlds = new WeakMap<Setting, World>();

/** One world a setting: runs of a worker follow each other and each overwrites the whole heap. */
function worldOf(setting: Setting): World {
  let world = worlds.get(setting);
  if (!world) worlds.set(setting, (world = allocateWorld(setting)));
  return world;
}

function stepUntil(world: World, setting: Setting, seed: number, lastTick: number, options: RunOptions): TimeSeries {
  const random = createRandom(seed);
  const without = new Set(options.without);
  const every = options.recordEvery ?? 1;
  const recorder = new Recorder();
  recorder.record(world, setting);
  while (world.tick[0] < lastTick) {
    tick(world, setting, random, without);
    if (world.tick[0] % every === 0 || world.tick[0] === lastTick) recorder.record(world, setting);
  }
  return recorder.series();
}

/** A posture as the world holds it. @throws RangeError for one that the scenario does not have. */
function codeOf(setting: Setting, posture: string): number {
  if (posture === noMission) return noMissionCode;
  if (posture === present) return presentCode;
  const index = setting.postures.findIndex(({ id }) => id === posture);
  if (index < 0) throw new RangeError(`the scenario has no posture ${posture}`);
  return index;
}

/**
 * Runs the burn-in of a seed: under the present lay-down, from which every arm is forked, or under a posture of its
 * own (no mission: there was none from the start) for its steady state. `options.days` has no effect here.
 */
export function runBurnIn(setting: Setting, seed: number, options: RunOptions = {}, posture = present): BurnIn {
  const world = worldOf(setting);
  startWorld(world, setting, createRandom(seed));
  world.posture[0] = codeOf(setting, posture);
  if (posture === noMission) removeMission(world);
  const timeSeries = stepUntil(world, setting, seed, 0, options);
  return { seed, posture, state: snapshot(world), timeSeries, digest: digestOf(world) };
}

/**
 * The fork: counters start, and a posture is put in force. Where another was, its orders end, and a mission may be
 * gone; a posture that is in force already simply goes on.
 */
export function fork(world: World, setting: Setting, posture: string): void {
  world.tally.fill(0);
  world.placeTally.fill(0);
  world.groupTally.fill(0);
  world.incidentFirst[0] = world.incidentCount[0];
  const code = codeOf(setting, posture);
  if (world.posture[0] === code) return;
  world.posture[0] = code;
  if (posture === noMission) {
    removeMission(world);
    return;
  }
  standDown(world);
  closeTobs(world, setting);
  world.nextPlan[0] = world.hour[0];
  world.supplyWeek[0] = -never;
}

/** Everybody leaves, and with them what people believed and expected of the mission. */
function removeMission(world: World): void {
  for (let detachment = 0; detachment < world.detachmentUnit.length; detachment++) {
    if (world.detachmentUnit[detachment] < 0) continue;
    world.unitPool[world.detachmentUnit[detachment]] += world.detachmentStrength[detachment];
    free(world, detachment);
  }
  world.tally[at.departures] = world.unitStrength.reduce((sum, persons) => sum + persons, 0);
  world.unitPool.fill(0);
  world.unitStrength.fill(0);
  world.baseCell.fill(-1);
  world.credibility[0] = 0;
  world.expectation[0] = 0;
  world.informing.fill(0);
  world.delivered[0] = 0;
}

/** Runs one arm from the fork to the end. Same setting, burn-in and posture: the same record, byte for byte. */
export function runArm(setting: Setting, burnIn: BurnIn, posture: string, options: RunOptions = {}): RunRecord {
  const world = worldOf(setting);
  restore(world, burnIn.state);
  fork(world, setting, posture);
  const lastTick = Math.round(((options.days ?? setting.scenario.days) * 24) / setting.tickHours);
  const timeSeries = stepUntil(world, setting, burnIn.seed, lastTick, options);
  return {
    posture,
    seed: burnIn.seed,
    ticks: lastTick,
    stopReason: 'end',
    outcomes: Object.fromEntries(measures.map((measure) => [measure.name, measure.of(world, setting)])),
    timeSeries,
    incidents: incidentsOf(world, setting),
    places: placesOf(world, setting),
    groups: groupsOf(world, setting),
    consumption: consumptionOf(world),
    digest: digestOf(world),
  };
}

const hourOrNull = (hour: number): number | null => (hour >= never ? null : hour);

function incidentsOf(world: World, setting: Setting): IncidentRecord[] {
  const records: IncidentRecord[] = [];
  const { width } = setting.ground;
  for (let incident = 0; incident < world.incidentCount[0]; incident++) {
    // What began before the fork is the burn-in's.
    if (world.incidentHour[incident] < 0) continue;
    const cell = world.incidentCell[incident];
    const y = Math.floor(cell / width);
    const actor = world.incidentActor[incident];
    const unit = world.incidentUnit[incident];
    // An act still being prepared at the end has not occurred.
    if (world.incidentHour[incident] >= world.hour[0]) continue;
    records.push({
      number: records.length,
      tick: Math.floor(world.incidentHour[incident] / setting.tickHours),
      hour: world.incidentHour[incident],
      x: cell - y * width,
      y,
      place: setting.places[world.incidentPlace[incident]].id,
      kind: incidentKinds[world.incidentKind[incident]],
      perpetrator:
        actor >= 0 ? setting.actors[actor].id : world.incidentKind[incident] === kindCode.riot ? 'crowd' : 'unknown',
      killed: world.incidentKilled[incident],
      injured: world.incidentInjured[incident],
      peacekeepersKilled: world.incidentPeacekeepers[incident],
      warnedHour: hourOrNull(world.incidentWarned[incident]),
      knownHour: hourOrNull(world.incidentKnown[incident]),
      decidedHour: hourOrNull(world.incidentDecided[incident]),
      arrivedHour: hourOrNull(world.incidentArrived[incident]),
      unit: unit >= 0 ? setting.units[unit].id : '',
      outcome: outcomes[world.incidentOutcome[incident]],
      reason: reasons[world.incidentReason[incident]],
    });
  }
  return records
    .sort((a, b) => a.hour - b.hour || a.number - b.number)
    .map((record, number) => ({ ...record, number }));
}

function placesOf(world: World, setting: Setting): Record<string, Float64Array> {
  return Object.fromEntries(
    placeMeasures.map(({ name, of }) => [
      name,
      Float64Array.from(setting.places, (_, place) => of(world, setting, place)),
    ]),
  );
}

function groupsOf(world: World, setting: Setting): Record<string, Float64Array> {
  const count = setting.groups.length;
  return Object.fromEntries(
    groupTallies.map((name) => [name, world.groupTally.slice(groupAt[name] * count, (groupAt[name] + 1) * count)]),
  );
}

function consumptionOf(world: World): ConsumptionRecord[] {
  const of = (resource: string, unit: string, available: number, used: number): ConsumptionRecord => ({
    resource,
    unit,
    available,
    used,
  });
  const { tally } = world;
  return [
    of('persons', 'person-days', tally[at.missionPersonDays], tally[at.fieldPersonDays]),
    of('fuel', 'litres', tally[at.fuelAvailable], tally[at.fuel]),
    of('rations', 'person-days', tally[at.rationsAvailable], tally[at.rations]),
    of('flyingHours', 'hours', tally[at.flyingAvailable], tally[at.flyingHours]),
  ];
}
