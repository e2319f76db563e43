/** Who watches a place, and what that does to crime there: the watch of its own cell, whoever it is. */
import { halving } from './decay.ts';
import { hourOfDay } from './calendar.ts';
import { exp } from './math.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

/** Adds this tick to the means of the day, and to what officers know of each place. */
export function lookAround(world: World, setting: Setting): void {
  const { tickHours, placeCells, hostPolice, parameters } = setting;
  const share = tickHours / 24;
  const { mandate } = setting.scenario.mission;
  const kept = halving(share, parameters.crime.inquiryDays);
  if (hourOfDay(world.hour[0]) < tickHours) {
    world.watch.fill(0);
    world.arresting.fill(0);
  }
  for (let place = 0; place < placeCells.length; place++) {
    const cell = placeCells[place];
    world.watch[place] += world.seenNow[cell] * share;
    // Individual officers hold no crowd, but arrest a suspect where the mandate allows or host police are with them.
    const individual =
      mandate.arrest || hostPolice.some((police) => police.cell === cell) ? world.dialogueNow[cell] : 0;
    world.arresting[place] += (world.arrestNow[cell] + individual) * share;
    world.inquiry[place] = world.inquiry[place] * kept + (1 - kept) * world.inquiryNow[cell];
  }
  for (const { cell, unit } of hostPolice) {
    const order = world.hostOrder[unit];
    const place = setting.placeAt[cell];
    if (place < 0) continue;
    world.watch[place] += order * share;
    world.inquiry[place] += (1 - kept) * order * parameters.crime.trainingHost;
  }
}

/** Chance that who watches a place knows whom to look for: people tell, or officers are trained to find out. */
export function identification(world: World, setting: Setting, place: number): number {
  const { knownAtAll, knownByInforming, knownByInquiry, inquirers } = setting.parameters.crime;
  const told = knownByInforming * world.informing[setting.placeCells[place]];
  return Math.min(1, knownAtAll + told + knownByInquiry * Math.min(1, world.inquiry[place] / inquirers));
}

/** How dense the watch is among the people of the place, 0 to 1; 0 where nobody lives. */
export function density(world: World, setting: Setting, place: number): number {
  const watch = world.watch[place];
  const persons = world.personsPresent[setting.placeCells[place]];
  if (watch <= 0 || persons <= 0) return 0;
  const perThousand = (1000 * watch) / persons;
  return perThousand / (perThousand + setting.parameters.crime.watchHalf);
}

/** Share of crime that the watch of the last day leaves: it must be there, know whom to look for, and lead to a trial. */
export function unwatched(world: World, setting: Setting, place: number): number {
  const { watchWeight, withoutArrest } = setting.parameters.crime;
  const dense = density(world, setting, place);
  if (dense === 0) return 1;
  const able = Math.min(1, world.arresting[place] / world.watch[place]);
  const consequence = withoutArrest + (1 - withoutArrest) * able * world.trialChance[place];
  return exp(-watchWeight * dense * identification(world, setting, place) * consequence);
}

/** Members of the mission who live at a place or stand there, for each thousand civilians of it. */
export function garrison(world: World, setting: Setting, place: number): number {
  const cell = setting.placeCells[place];
  let members = world.seenNow[cell];
  setting.units.forEach((unit, index) => {
    if (setting.mainBases[unit.base] === cell) members += world.unitPool[index];
  });
  return (1000 * members) / Math.max(1, world.personsPresent[cell]);
}
