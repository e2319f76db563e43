/** What becomes of crowds, however they form: riots open and end, and days of disorder and of assembly are counted. */
import { eventCode } from './codes.ts';
import { officersAt } from './crowdForces.ts';
import { violentAt } from './crowdViolence.ts';
import { heatKept } from './feuds.ts';
import { openIncident, setOutcome } from './incidents.ts';
import { isCommanded } from './inForce.ts';
import { pushEvent } from './queue.ts';
import { mixKeys } from './random.ts';
import type { Setting } from './setting.ts';
import { at, placeAt } from './tallies.ts';
import type { World } from './world.ts';

/** Opens a riot where the violent in a crowd pass the mark, and counts its people. */
export function followRiots(world: World, setting: Setting, hour: number, hours: number): void {
  const { disorderPersons, riotReportHours } = setting.parameters.order;
  for (let place = 0; place < setting.places.length; place++) {
    const active = world.activePersons[place];
    const violent = violentAt(world, setting, place);
    world.activePeak[place] = Math.max(world.activePeak[place], active);
    world.violentPeak[place] = Math.max(world.violentPeak[place], violent);
    world.tally[at.activePersonDays] += (active * hours) / 24;
    const riot = world.riotOpen[place];
    if (riot < 0 && violent >= disorderPersons) {
      const cell = setting.placeCells[place];
      const luck = mixKeys(setting.places[place].key, Math.floor(hour));
      const opened = openIncident(world, setting, 'riot', hour, cell, -1, luck);
      world.incidentFighters[opened] = Math.floor(violent);
      world.riotOpen[place] = opened;
      world.tally[at.riots]++;
      // No sooner than the longest tick, so that the report never falls behind the events of its tick.
      if (isCommanded(world, setting)) pushEvent(world.queue, hour + riotReportHours, luck, eventCode.report, opened);
    }
  }
}

/** At midnight: was there disorder today, or an assembly in peace? A riot lasts until a day without. */
export function closeDay(world: World, setting: Setting, hour: number): void {
  const places = setting.places.length;
  const { disorderPersons, assemblyPersons } = setting.parameters.order;
  for (let place = 0; place < places; place++) {
    if (world.violentPeak[place] >= disorderPersons) {
      turnOnNeighbours(world, setting, place);
      world.tally[at.disorderDays]++;
      world.placeTally[placeAt.disorderDays * places + place]++;
    } else {
      if (world.activePeak[place] >= assemblyPersons) world.tally[at.assemblyDays]++;
      if (world.riotOpen[place] >= 0) endRiot(world, setting, place, hour);
    }
    world.activePeak[place] = world.activePersons[place];
    world.violentPeak[place] = violentAt(world, setting, place);
  }
}

/** A riot that somebody agitates turns on neighbours: each side of a feud that lives there wishes for more revenge. */
function turnOnNeighbours(world: World, setting: Setting, place: number): void {
  const agitation = world.agitation[place];
  if (agitation <= 0) return;
  const { communalTurn, neighbourShare } = setting.parameters.order;
  const groups = setting.groups.length;
  const here = world.crowdPersons.subarray(place * groups, (place + 1) * groups);
  const least = neighbourShare * here.reduce((sum, persons) => sum + persons, 0);
  setting.scenario.people.feuds.forEach(({ between, heat }, feud) => {
    if (between.some((group) => here[setting.groups.indexOf(group)] < Math.max(1, least))) return;
    const rise = communalTurn * heat * heatKept(setting, feud, world.hour[0]) * Math.min(1, agitation);
    for (const side of [0, 1]) world.revenge[(feud * 2 + side) * setting.places.length + place] += rise;
  });
}

function endRiot(world: World, setting: Setting, place: number, hour: number): void {
  const riot = world.riotOpen[place];
  const held = officersAt(world, setting, place) >= Math.max(1, world.activePeak[place]);
  setOutcome(world, riot, held ? 'contained' : 'subsided');
  if (held) world.tally[world.incidentKilled[riot] > 0 ? at.riotsLethal : at.riotsContained]++;
  world.incidentEnd[riot] = hour;
  world.riotOpen[place] = -1;
}
