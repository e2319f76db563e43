/** Fighters whom the mission captures: held, then tried or freed; persons are moved between counts and none is lost. */
import { takeFighters } from './parties.ts';
import { uniform, type Random } from './random.ts';
import type { Setting } from './setting.ts';
import { stream } from './streams.ts';
import { at } from './tallies.ts';
import type { World } from './world.ts';

/** A unit that beat a band captures some of those engaged, where its mandate lets it detain and no caveat forbids it. */
export function capture(world: World, setting: Setting, random: Random, incident: number, unit: number): void {
  const { spoiler } = setting.actors[world.incidentActor[incident]];
  if (!setting.scenario.mission.mandate.detain || setting.units[unit].noArrest || spoiler < 0) return;
  const mean = setting.parameters.force.captureShare * world.incidentFighters[incident];
  const luck = uniform(random, stream.capture, world.incidentLuck[incident], 0, 0);
  const taken = takeFighters(world, world.incidentActor[incident], Math.floor(mean + luck));
  world.captives[spoiler] += taken;
  world.tally[at.captured] += taken;
}

/** Daily: those held long enough are tried where trials happen, and leave the fight; the others go back to their group. */
export function judgeCaptives(world: World, setting: Setting, random: Random, day: number): void {
  const { heldHours } = setting.parameters.crime;
  const trial = setting.places.reduce((most, _, place) => Math.max(most, world.trialChance[place]), 0);
  for (let spoiler = 0; spoiler < world.captives.length; spoiler++) {
    const held = world.captives[spoiler];
    if (held === 0) continue;
    const band = setting.actors.findIndex((actor) => actor.spoiler === spoiler);
    const { key } = setting.actors[band];
    const mean = held * Math.min(1, 24 / heldHours);
    const due = Math.min(held, Math.floor(mean + uniform(random, stream.captive, key, day, 0)));
    const tried = Math.min(due, Math.floor(due * trial + uniform(random, stream.captive, key, day, 1)));
    world.captives[spoiler] -= due;
    world.tally[at.captivesTried] += tried;
    world.tally[at.captivesFreed] += due - tried;
    world.actorFighters[band] += due - tried;
  }
}
