/** One incident of a result directory, replayed with tracing. */
import { didYouMean } from '../../scenario/didYouMean.ts';
import { tabledIncidents } from '../../sim/records.ts';
import { runArm, runBurnIn } from '../../sim/run.ts';
import { createSetting } from '../../sim/setting.ts';
import type { IncidentRow } from '../../analysis/tables.ts';
import { modelVersion } from '../modelVersion.ts';
import { burnInPosture } from '../plan.ts';
import type { Results } from '../results.ts';
import { UserError } from '../userError.ts';
import type { EngineSetup } from '../variants.ts';
import { aroundIncident, createCollector } from '../../sim/why/collector.ts';
import type { Chain } from './chain.ts';

export type Why =
  | { readonly kind: 'told'; readonly chain: Chain }
  /** The replay came out otherwise: the numbers of the directory are not those of this program. */
  | { readonly kind: 'different'; readonly stored: string; readonly replayed: string }
  /** Numbers of another model version are not comparable: nothing was run. */
  | { readonly kind: 'otherModel'; readonly stored: string; readonly current: string };

/**
 * Runs the run of an incident again, traced, and reads its chain off.
 * @param setupOf scenario and options of a run of the directory
 * @throws UserError when the directory has no such incident.
 */
export function why(results: Results, incidentId: string, setupOf: (runId: string) => EngineSetup): Why {
  const incident = findIncident(results, incidentId);
  const run = results.runs.find(({ run_id }) => run_id === incident.run_id);
  if (run === undefined) throw new UserError(`${results.directory}: runs.csv lacks the run of ${incidentId}`);
  const stored = results.manifest.modelVersion;
  if (stored !== modelVersion) return { kind: 'otherModel', stored, current: modelVersion };
  const { scenario, options } = setupOf(run.run_id);
  const setting = createSetting(scenario);
  const place = setting.places.findIndex(({ id }) => id === incident.place);
  const collector = createCollector(place);
  // To the tick at which the run ended, whatever ended it.
  const days = (run.ticks * scenario.clock.tickHours) / 24;
  const burnIn = runBurnIn(setting, run.seed, options, burnInPosture(run));
  const record = runArm(setting, burnIn, run.posture, { ...options, days }, collector.trace);
  const world = collector.world();
  if (record.digest !== run.digest || world === undefined)
    return { kind: 'different', stored: run.digest, replayed: record.digest };
  const index = tabledIncidents(world)[numberOf(incident)];
  const chain: Chain = {
    incident,
    posture: run.posture,
    replication: run.replication,
    seed: run.seed,
    moments: collector.moments(index),
    feelings: aroundIncident(collector.feelings, incident.hour, Math.max(incident.hour, world.incidentEnd[index])),
    rung: world.incidentRung[index],
    peacekeepersWounded: world.incidentWounded[index],
    killedByMission: world.incidentOwnHarm[index],
    digest: record.digest,
  };
  return { kind: 'told', chain };
}

function numberOf({ run_id, incident_id }: IncidentRow): number {
  return Number(incident_id.slice(run_id.length + 1));
}

function findIncident({ directory, incidents, runs }: Results, id: string): IncidentRow {
  const found = incidents.find(({ incident_id }) => incident_id === id);
  if (found !== undefined) return found;
  // Of a run that is known, one of its incidents is meant; else the run is what was mistyped.
  const ofRun = incidents.filter(({ run_id }) => id.startsWith(run_id)).map(({ incident_id }) => incident_id);
  const isRun = runs.some(({ run_id }) => id.startsWith(run_id));
  const hint =
    isRun && ofRun.length === 0
      ? '; that run has none'
      : didYouMean(id, ofRun.length > 0 ? ofRun : incidents.map(({ incident_id }) => incident_id));
  throw new UserError(`${directory} has no incident ${JSON.stringify(id)}${hint} (incidents.csv lists them)`);
}
