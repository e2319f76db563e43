/** Which three incidents a report tells: chosen by rule, so that nobody picks the telling ones by hand. */
import type { IncidentRow, RunRow } from '../analysis/tables.ts';
import { attackKinds } from './attackKinds.ts';
import { noMission } from './standing.ts';

export type StoryKind = 'answered' | 'held' | 'failed';

export interface Story {
  readonly kind: StoryKind;
  readonly incident: IncidentRow;
  readonly run: RunRow;
}

/** What each story must be, in the order of telling. */
const kinds: readonly { readonly kind: StoryKind; readonly fits: (incident: IncidentRow) => boolean }[] = [
  { kind: 'answered', fits: ({ arrived_hour }) => arrived_hour !== null },
  { kind: 'held', fits: ({ outcome }) => outcome === 'stopped' || outcome === 'blocked' },
  { kind: 'failed', fits: ({ outcome, known_hour }) => known_hour !== null && failedEndings.includes(outcome) },
];
const failedEndings: readonly string[] = ['late', 'unanswered'];

/**
 * The deadliest attack that a unit reached; the deadliest that a unit stopped or held back; the deadliest that the
 * mission knew of and to which it came late or not at all. Each from another place where there is one; a kind without
 * an attack is left out.
 */
export function chooseStories(incidents: readonly IncidentRow[], runs: readonly RunRow[]): Story[] {
  const runById = new Map(runs.filter((run) => run.posture !== noMission).map((run) => [run.run_id, run]));
  const attacks = incidents
    .filter(({ kind, run_id }) => attackKinds.includes(kind) && runById.has(run_id))
    .sort((a, b) => b.killed - a.killed || (a.incident_id < b.incident_id ? -1 : 1));
  const told: Story[] = [];
  for (const { kind, fits } of kinds) {
    const fitting = attacks.filter((incident) => fits(incident) && !told.some((story) => isTold(story, incident)));
    const elsewhere = fitting.find(({ place }) => !told.some((story) => story.incident.place === place));
    const incident = elsewhere ?? fitting[0];
    const run = incident && runById.get(incident.run_id);
    if (run) told.push({ kind, incident, run });
  }
  return told;

  /** Ways share their luck, so that the same attack may stand in a repeat under each of them. */
  function isTold({ incident, run }: Story, other: IncidentRow): boolean {
    if (runById.get(other.run_id)?.replication !== run.replication) return false;
    const { kind, place, perpetrator } = incident;
    const sameDay = Math.abs(incident.hour - other.hour) < 24;
    return other.kind === kind && other.place === place && other.perpetrator === perpetrator && sameDay;
  }
}
