/** What becomes of crowds, however they form: riots open and end, and days of disorder are counted. */
import { eventCode } from './codes.ts';
import { openIncident, setOutcome } from './incidents.ts';
import { isCommanded } from './inForce.ts';
import { pushEvent } from './queue.ts';
import { mixKeys } from './random.ts';
import type { Setting } from './setting.ts';
import { at, placeAt } from './tallies.ts';
import type { World } from './world.ts';

/** Officers in a place as a crowd weighs them, in persons held in view. */
export const officersAt = (world: World, setting: Setting, place: number): number =>
  Math.max(world.arrestNow[setting.placeCells[place]], world.streetMemory[setting.placeCells[place]]) *
  setting.parameters.order.personsPerOfficer;

/** Opens a riot where a crowd grows past the mark, and counts its people. */
export function followRiots(world: World, setting: Setting, hour: number, hours: number): void {
  const { disorderPersons, riotReportHours } = setting.parameters.order;
  for (let place = 0; place < setting.places.length; place++) {
    const active = world.activePersons[place];
    world.activePeak[place] = Math.max(world.activePeak[place], active);
    world.tally[at.activePersonDays] += (active * hours) / 24;
    const riot = world.riotOpen[place];
    if (riot < 0 && active >= disorderPersons) {
      const cell = setting.placeCells[place];
      const luck = mixKeys(setting.places[place].key, Math.floor(hour));
      const opened = openIncident(world, setting, 'riot', hour, cell, -1, luck);
      world.incidentFighters[opened] = active;
      world.riotOpen[place] = opened;
      world.tally[at.riots]++;
      // No sooner than the longest tick, so that the report never falls behind the events of its tick.
      if (isCommanded(world, setting)) pushEvent(world.queue, hour + riotReportHours, luck, eventCode.report, opened);
    }
  }
}

/** At midnight: was there disorder today? A riot lasts until a day without. */
export function closeDay(world: World, setting: Setting, hour: number): void {
  const places = setting.places.length;
  for (let place = 0; place < places; place++) {
    if (world.activePeak[place] >= setting.parameters.order.disorderPersons) {
      world.tally[at.disorderDays]++;
      world.placeTally[placeAt.disorderDays * places + place]++;
    } else if (world.riotOpen[place] >= 0) {
      const riot = world.riotOpen[place];
      const held = officersAt(world, setting, place) >= Math.max(1, world.activePeak[place]);
      setOutcome(world, riot, held ? 'contained' : 'subsided');
      world.incidentEnd[riot] = hour;
      world.riotOpen[place] = -1;
    }
    world.activePeak[place] = world.activePersons[place];
  }
}
