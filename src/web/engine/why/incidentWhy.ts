/** Behind an incident: the chain that `cordon why` tells, from a replay of the days around it. */
import type { Language } from '../../../report/language.ts';
import { tellWhy } from '../../../report/why.ts';
import { incidentRow } from '../../../sim/incidentRow.ts';
import { tabledIncidents, incidentsOf } from '../../../sim/records.ts';
import { aroundIncident, createCollector, type Collector } from '../../../sim/why/collector.ts';
import { replay, seek, type Playback } from '../playback.ts';
import type { WhyPart } from '../messages.ts';

/** What led to an act is looked for so many days back; plans that take longer to prepare are seen from then on. */
const daysBefore = 10;
/** What it did to people is told for a week, and some hours until they have taken it in. */
const hoursAfter = 24 * 8;

/** @param until tick up to which a reader may know @returns nothing where it has not begun by then */
export function incidentWhy(playback: Playback, incident: number, until: number, language: Language): WhyPart[] {
  const { setting, posture } = playback;
  const { tickHours, scenario } = setting;
  const known = seek(playback, until);
  if (!tabledIncidents(known).includes(incident)) return [];
  const hour = known.incidentHour[incident];
  const end = Math.max(hour, known.incidentEnd[incident] <= known.hour[0] ? known.incidentEnd[incident] : hour);
  const place = known.incidentPlace[incident];
  const from = Math.max(0, Math.floor((hour - 24 * daysBefore) / tickHours));
  const to = Math.min(until, Math.ceil((end + hoursAfter) / tickHours));
  let collector: Collector | undefined;
  const world = replay(playback, from, to, (start) => {
    collector = createCollector(place, start.incidentCount[0]);
    return collector.trace;
  });
  const record = incidentsOf(world, setting)[tabledIncidents(world).indexOf(incident)];
  const parts = tellWhy(
    {
      incident: incidentRow('', record),
      posture,
      // Said by the page itself, in its head.
      replication: 1,
      seed: 0,
      moments: collector?.moments(incident) ?? [],
      feelings: aroundIncident(collector?.feelings ?? [], hour, end),
      rung: world.incidentRung[incident],
      peacekeepersWounded: world.incidentWounded[incident],
      killedByMission: world.incidentOwnHarm[incident],
      digest: '',
    },
    scenario,
    language,
  );
  // The first part names it, and the page has done so.
  return parts.slice(1);
}
