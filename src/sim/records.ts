/** What a finished run hands over, read off the world. */
import { incidentKinds, kindCode, outcomes, reasons } from './codes.ts';
import { never } from './columns.ts';
import { placeMeasures } from './measures/places.ts';
import type { ConsumptionRecord, IncidentRecord } from './record.ts';
import type { Setting } from './setting.ts';
import { at, groupAt, groupTallies } from './tallies.ts';
import type { World } from './world.ts';

const hourOrNull = (hour: number): number | null => (hour >= never ? null : hour);

/** Incidents of the pool that the table holds, in its order: begun since the fork, by time. */
export function tabledIncidents(world: World): number[] {
  const tabled: number[] = [];
  // What began before the fork is the burn-in's, and an act still being prepared at the end has not occurred.
  for (let incident = 0; incident < world.incidentCount[0]; incident++)
    if (world.incidentHour[incident] >= 0 && world.incidentHour[incident] < world.hour[0]) tabled.push(incident);
  return tabled.sort((a, b) => world.incidentHour[a] - world.incidentHour[b] || a - b);
}

/** Incidents since the fork that have begun, in order of time. */
export function incidentsOf(world: World, setting: Setting): IncidentRecord[] {
  const { width } = setting.ground;
  return tabledIncidents(world).map((incident, number) => {
    const cell = world.incidentCell[incident];
    const y = Math.floor(cell / width);
    const actor = world.incidentActor[incident];
    const unit = world.incidentUnit[incident];
    return {
      number,
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
      abducted: world.incidentAbducted[incident],
      battleDeaths: world.incidentBattleDead[incident],
      warnedHour: hourOrNull(world.incidentWarned[incident]),
      knownHour: hourOrNull(world.incidentKnown[incident]),
      decidedHour: hourOrNull(world.incidentDecided[incident]),
      arrivedHour: hourOrNull(world.incidentArrived[incident]),
      unit: unit >= 0 ? setting.units[unit].id : '',
      outcome: outcomes[world.incidentOutcome[incident]],
      reason: reasons[world.incidentReason[incident]],
    };
  });
}

/** Measures of places by name, one value a place in the scenario's order. */
export function placesOf(world: World, setting: Setting): Record<string, Float64Array> {
  return Object.fromEntries(
    placeMeasures.map(({ name, of }) => [
      name,
      Float64Array.from(setting.places, (_, place) => of(world, setting, place)),
    ]),
  );
}

/** Counters of identity groups by name, one value a group in the scenario's order. */
export function groupsOf(world: World, setting: Setting): Record<string, Float64Array> {
  const count = setting.groups.length;
  return Object.fromEntries(
    groupTallies.map((name) => [name, world.groupTally.slice(groupAt[name] * count, (groupAt[name] + 1) * count)]),
  );
}

/** What the mission had and used since the fork. */
export function consumptionOf(world: World): ConsumptionRecord[] {
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
