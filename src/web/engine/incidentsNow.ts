/** Incidents as the page tells them. */
import { incidentKinds, outcomeCode, outcomes, reasons } from '../../sim/codes.ts';
import { never } from '../../sim/columns.ts';
import type { World } from '../../sim/world.ts';
import type { FrameIncident } from '../frame.ts';

const hourOrNull = (hour: number): number | null => (hour >= never ? null : hour);

/** One incident as the model has it now. */
function incidentOf(world: World, id: number): FrameIncident {
  return {
    id,
    kind: incidentKinds[world.incidentKind[id]],
    hour: world.incidentHour[id],
    cell: world.incidentCell[id],
    place: world.incidentPlace[id],
    actor: world.incidentActor[id],
    fighters: world.incidentFighters[id],
    killed: world.incidentKilled[id],
    killedByMission: world.incidentOwnHarm[id],
    injured: world.incidentInjured[id],
    peacekeepersKilled: world.incidentPeacekeepers[id],
    outcome: outcomes[world.incidentOutcome[id]],
    reason: reasons[world.incidentReason[id]],
    end: hourOrNull(world.incidentEnd[id]),
    warned: hourOrNull(world.incidentWarned[id]),
    known: hourOrNull(world.incidentKnown[id]),
    decided: hourOrNull(world.incidentDecided[id]),
    arrived: hourOrNull(world.incidentArrived[id]),
    unit: world.incidentUnit[id],
  };
}

/** Incidents that a test chooses, in order of hour. One that is still being prepared has not occurred. */
function incidentsWhere(world: World, chosen: (id: number) => boolean): FrameIncident[] {
  const found: FrameIncident[] = [];
  for (let id = 0; id < world.incidentCount[0]; id++) {
    const hour = world.incidentHour[id];
    if (hour < world.hour[0] && chosen(id)) found.push(incidentOf(world, id));
  }
  return found.sort((a, b) => a.hour - b.hour || a.id - b.id);
}

/** How long an incident stays in the frames, hours. */
const shownHours = 72;

export const incidentsNow = (world: World): FrameIncident[] =>
  incidentsWhere(
    world,
    (id) => world.incidentHour[id] >= world.hour[0] - shownHours || world.incidentOutcome[id] === outcomeCode.open,
  );

/** All since the start, as the run's table has them. */
export const incidentsSince = (world: World): FrameIncident[] =>
  incidentsWhere(world, (id) => world.incidentHour[id] >= 0);
