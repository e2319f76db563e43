/** An incident as tables name its columns. */
import type { IncidentRecord } from './record.ts';

export function incidentRow(run_id: string, incident: IncidentRecord) {
  const { number, peacekeepersKilled, battleDeaths, warnedHour, knownHour, decidedHour, arrivedHour, ...same } =
    incident;
  return {
    run_id,
    incident_id: `${run_id}-${number}`,
    ...same,
    peacekeepers_killed: peacekeepersKilled,
    battle_deaths: battleDeaths,
    warned_hour: warnedHour,
    known_hour: knownHour,
    decided_hour: decidedHour,
    arrived_hour: arrivedHour,
  };
}
