/** A world to look at before and after: built through the real parser, stepped by the real processes. */
import { parseScenario } from '../../src/scenario/parse.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { eventCode, roleCode } from '../../src/sim/codes.ts';
import { formDetachment } from '../../src/sim/detachments.ts';
import { openIncident } from '../../src/sim/incidents.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { pushEvent } from '../../src/sim/queue.ts';
import { createRandom, type Random } from '../../src/sim/random.ts';
import { fork } from '../../src/sim/fork.ts';
import { createSetting, type Setting } from '../../src/sim/setting.ts';
import { at, type Tally } from '../../src/sim/tallies.ts';
import { processes, tick } from '../../src/sim/tick.ts';
import { startWorld } from '../../src/sim/start.ts';
import { allocateWorld, type World } from '../../src/sim/world.ts';

export interface Scene {
  readonly world: World;
  readonly setting: Setting;
  readonly random: Random;
}

/** Values to change before the file is checked, by dotted path: `parameters.harm.killsPerFighter`, `clock.tickHours`. */
export type Changes = Readonly<Record<string, unknown>>;

/** The setting of a file with some values changed; mistakes in either fail the test that makes them. */
export function settingOf(file: ScenarioFile, changes: Changes = {}): Setting {
  const overrides = Object.entries(changes).map(([path, value]) => ({ path, value }));
  const known = { outcomes: measures.map(({ name }) => name) };
  const parsed = parseScenario(JSON.stringify(file), 'test.yaml', known, overrides);
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return createSetting(parsed.scenario);
}

/** A world at the start of its first tick, under the first posture unless told otherwise. Nobody is deployed yet. */
export function sceneOf(file: ScenarioFile, changes: Changes = {}, seed = 1, posture = file.postures[0].id): Scene {
  const setting = settingOf(file, changes);
  const world = allocateWorld(setting);
  const random = createRandom(seed);
  startWorld(world, setting, random);
  fork(world, setting, posture);
  return { world, setting, random };
}

/** Steps only the named processes, in their order, for whole ticks. */
export function step({ world, setting, random }: Scene, hours: number, names: readonly string[]): void {
  const known = processes.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no process ${unknown.join(', ')}`);
  const without = new Set(known.filter((name) => !names.includes(name)));
  for (let passed = 0; passed < hours; passed += setting.tickHours) tick(world, setting, random, without);
}

/** Steps every process. */
export const stepAll = (scene: Scene, hours: number): void =>
  step(
    scene,
    hours,
    processes.map(({ name }) => name),
  );

/** Index of a place. */
export const placeOf = ({ setting }: Scene, id: string): number => setting.places.findIndex((place) => place.id === id);
/** Cell of a place. */
export const cellOf = (scene: Scene, id: string): number => scene.setting.places[placeOf(scene, id)].cell;
/** Index of a unit. */
export const unitOf = ({ setting }: Scene, id: string): number => setting.units.findIndex((unit) => unit.id === id);
/** A counter of the run. */
export const tallied = ({ world }: Scene, name: Tally): number => world.tally[at[name]];

/** Posts a new detachment at a place, ready. */
export function stand(scene: Scene, unit: string, persons: number, role: keyof typeof roleCode, place: string): number {
  const { world, setting } = scene;
  const detachment = formDetachment(world, setting, unitOf(scene, unit), persons, role);
  world.detachmentCell[detachment] = cellOf(scene, place);
  // Others belong to their base, wherever they stand.
  if (role === 'guard') world.detachmentPost[detachment] = cellOf(scene, place);
  return detachment;
}

export interface AttackPlan {
  readonly place: string;
  /** Start; the first hour of the world when left out. */
  readonly hour?: number;
  readonly hours?: number;
  readonly deaths?: number;
  readonly fighters?: number;
  readonly actor?: number;
  readonly luck?: number;
}

/** An attack that will begin at its hour, as if its candidate had been accepted. */
export function plotAttack(scene: Scene, plan: AttackPlan): number {
  const { world, setting } = scene;
  const { hour = world.hour[0], hours = 4, deaths = 20, fighters = 20, actor = 0, luck = 1 } = plan;
  const incident = openIncident(world, setting, 'raid', hour, cellOf(scene, plan.place), actor, luck);
  world.incidentFighters[incident] = fighters;
  world.incidentDuration[incident] = hours;
  world.incidentSeverity[incident] = deaths;
  pushEvent(world.queue, hour, luck, eventCode.attackStart, incident);
  return incident;
}

/** Somebody reports it, or warns of it, at an hour. */
export function tell({ world }: Scene, incident: number, hour: number): void {
  pushEvent(world.queue, hour, 0, eventCode.report, incident);
}
