/** Camps that the mission protects: how many enter, who gets in armed, how civilian they stay, and whom they tie down. */
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

const isSite = ({ sites }: Setting, place: number): boolean => sites.some((site) => site.place === place);

/** Persons beyond whom nobody else comes: the room of a camp, more where it is a protected site. */
export const fullAt = (setting: Setting, place: number): number =>
  setting.places[place].room * (isSite(setting, place) ? setting.parameters.sites.fullest : 1);

/** Share of its appeal as a refuge that a place keeps: sites lose some with their civilian character, and with crowding. */
export function siteAppeal(world: World, setting: Setting, place: number): number {
  if (!isSite(setting, place)) return 1;
  const { cell, room } = setting.places[place];
  const crowded = Math.min(1, room / Math.max(1, world.personsPresent[cell]));
  return crowded * (1 - setting.parameters.sites.appealLoss * (1 - world.civilCharacter[place]));
}

/** Rise of hardship in a site over its room: in full at twice its room. */
export function crowdedWant(world: World, setting: Setting, place: number): number {
  if (!isSite(setting, place)) return 0;
  const { cell, room } = setting.places[place];
  const over = room > 0 ? world.personsPresent[cell] / room - 1 : 0;
  return setting.parameters.sites.crowdWant * Math.min(1, Math.max(0, over));
}

/** Gain of an act against a site whose people are no longer taken for civilians alone; 0 elsewhere. */
export const exposedGain = (world: World, setting: Setting, place: number): number =>
  setting.sites.length === 0 ? 0 : setting.parameters.sites.targetGain * (1 - world.civilCharacter[place]);

/** Crime at a place over crime there were nobody armed inside. */
export const siteCrime = (world: World, setting: Setting, place: number): number =>
  setting.sites.length === 0 ? 1 : 1 + setting.parameters.sites.armedCrime * (1 - world.civilCharacter[place]);

/** How completely police search people and shelters of a site, 0 to 1. */
export function searched(world: World, setting: Setting, place: number): number {
  const persons = world.personsPresent[setting.placeCells[place]];
  if (persons <= 0) return 0;
  return Math.min(1, (1000 * world.sitePolice[place]) / (persons * setting.parameters.sites.searchPerThousand));
}

/** Share of armed persons whom the entry to a site lets through. */
export const letThrough = (world: World, setting: Setting, place: number): number =>
  1 - setting.parameters.sites.screened * searched(world, setting, place);

/** People arrive at a place; where it is a site some of them are armed, the more the more their people support a group. */
export function arriveAt(world: World, setting: Setting, place: number, persons: number, support: number): void {
  if (!isSite(setting, place)) return;
  const armed = (setting.parameters.sites.armedPerThousand * persons * support) / 1000;
  world.armedInside[place] += armed * letThrough(world, setting, place);
}
