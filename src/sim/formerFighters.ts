/** Former fighters by group and stage, and what their number does to the places they live in. */
import { ddrStageCode, ddrStages, isAttackCode } from './codes.ts';
import { talks, wasEnded } from './commitment.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Where a stage of a group stands in the column `ddr`. */
export const stageOf = (spoiler: number, stage: number): number => spoiler * ddrStages.length + stage;

/** Persons in a stage over all groups. */
export function inStage(world: World, stage: number): number {
  let persons = 0;
  for (let each = stage; each < world.ddr.length; each += ddrStages.length) persons += world.ddr[each];
  return persons;
}

/** Former fighters without a living for each thousand people of a place: they stay around the sites. 0 without a programme. */
export function idleAt(world: World, setting: Setting, place: number): number {
  const sites = setting.scenario.ddr?.sites;
  if (sites === undefined || !sites.includes(setting.places[place].id)) return 0;
  const persons = Math.max(1, world.personsPresent[setting.placeCells[place]]);
  return (1000 * inStage(world, ddrStageCode.idle)) / sites.length / persons;
}

type Programme = NonNullable<Setting['scenario']['ddr']>;

/** The place of each site. */
const sitesOf = (setting: Setting, { sites }: Programme): number[] =>
  sites.map((id) => setting.places.findIndex((place) => place.id === id));

/** Persons for whom sites must be safe: those in them, or those to come today. */
const inSites = (world: World, { perDay }: Programme): number =>
  Math.max(1, inStage(world, ddrStageCode.cantoned) + inStage(world, ddrStageCode.disarmed), perDay);

/** How safe the sites are, 0 to 1: fighting value posted beside them, and what the host has there, for each of those persons. */
export function safetyOfSites(world: World, setting: Setting): number {
  const programme = setting.scenario.ddr;
  if (programme === undefined) return 1;
  let guards = 0;
  for (const place of sitesOf(setting, programme)) {
    guards += world.garrisonValue[place];
    setting.hostUnits.forEach(({ cell, strength }, unit) => {
      if (cell === setting.placeCells[place]) guards += strength * world.hostCapacity[unit] * world.hostIntegrity[unit];
    });
  }
  return Math.min(1, guards / (setting.parameters.demobilisation.guardRatio * inSites(world, programme)));
}

/** Soldiers whom each site asks for that lies outside the main bases, as place and persons; none before a programme opens. */
export function guardsWanted(world: World, setting: Setting): readonly (readonly [place: number, persons: number])[] {
  const programme = setting.scenario.ddr;
  if (programme === undefined || world.hour[0] < 24 * programme.fromDay) return [];
  const sites = sitesOf(setting, programme);
  const each = (setting.parameters.demobilisation.guardRatio * inSites(world, programme)) / sites.length;
  return sites.filter((place) => !setting.mainBases.includes(setting.placeCells[place])).map((place) => [place, each]);
}

/** What an attack on a place is worth beside its own gain to a group that will not have peace: the site there, if it is not safe. */
export function siteGain(world: World, setting: Setting, spoiler: number, place: number): number {
  const programme = setting.scenario.ddr;
  if (programme === undefined || spoiler < 0 || talks(setting.scenario.spoilers[spoiler])) return 0;
  if (!programme.sites.includes(setting.places[place].id)) return 0;
  if (inStage(world, ddrStageCode.cantoned) + inStage(world, ddrStageCode.disarmed) === 0) return 0;
  return setting.parameters.talks.siteGain * (1 - safetyOfSites(world, setting));
}

/** Mean rise of want at the sites. */
export function wantAtSites(world: World, setting: Setting): number {
  const programme = setting.scenario.ddr;
  if (programme === undefined) return 0;
  const sites = sitesOf(setting, programme);
  return sites.reduce((sum, place) => sum + world.want[place], 0) / sites.length;
}

/** Share of the sites that were attacked since yesterday and not defended. */
export function attackedShare(world: World, setting: Setting): number {
  const programme = setting.scenario.ddr;
  if (programme === undefined) return 0;
  const sites = sitesOf(setting, programme);
  const struck = new Set<number>();
  for (let incident = 0; incident < world.incidentCount[0]; incident++) {
    const hour = world.incidentHour[incident];
    if (hour < world.hour[0] - 24 || hour >= world.hour[0] || !isAttackCode(world.incidentKind[incident])) continue;
    if (!wasEnded(world, incident)) struck.add(world.incidentPlace[incident]);
  }
  return sites.filter((place) => struck.has(place)).length / sites.length;
}
