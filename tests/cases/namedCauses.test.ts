/** What `cordon why` names as the cause of an incident is one: the same luck without it no longer shows the incident. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IncidentRow, RunRow } from '../../src/analysis/tables.ts';
import { tellWhy } from '../../src/report/why.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import type { IncidentRecord, RunRecord } from '../../src/sim/record.ts';
import { runArm, runBurnIn } from '../../src/sim/run.ts';
import { createSetting } from '../../src/sim/setting.ts';
import { modelVersion } from '../../src/study/modelVersion.ts';
import type { Results } from '../../src/study/results.ts';
import { why } from '../../src/study/why/why.ts';

const file = readFileSync('scenarios/first-steps.yaml', 'utf8');
const options = { days: 150, recordEvery: 1_000_000, without: [] };
const known = { outcomes: measures.map(({ name }) => name) };

function scenarioWith(changes: Readonly<Record<string, unknown>>): Scenario {
  const overrides = Object.entries(changes).map(([path, value]) => ({ path, value }));
  const parsed = parseScenario(file, 'first-steps.yaml', known, overrides);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

function run(scenario: Scenario, seed: number): RunRecord {
  const setting = createSetting(scenario);
  return runArm(setting, runBurnIn(setting, seed, options), 'tob', options);
}

/** What `cordon why` says of an incident, one line of text. */
function told(scenario: Scenario, seed: number, record: RunRecord, incident: IncidentRecord): string {
  const row = {
    ...incident,
    run_id: 'r',
    incident_id: `r-${incident.number}`,
    peacekeepers_killed: incident.peacekeepersKilled,
    known_hour: incident.knownHour,
    decided_hour: incident.decidedHour,
    arrived_hour: incident.arrivedHour,
  } as unknown as IncidentRow;
  const results = {
    directory: 'results/x',
    manifest: { modelVersion },
    scenario,
    runs: [
      {
        run_id: 'r',
        posture: 'tob',
        start: 'switching',
        replication: 1,
        seed,
        ticks: record.ticks,
        digest: record.digest,
      } as RunRow & { digest: string },
    ],
    incidents: [row],
  } as unknown as Results;
  const found = why(results, row.incident_id, () => ({ scenario, options }));
  if (found.kind !== 'told') throw new Error(found.kind);
  return tellWhy(found.chain, scenario, 'en')
    .flatMap(({ lines }) => lines)
    .join(' ');
}

const cases: readonly {
  readonly name: string;
  readonly seed: number;
  readonly picked: (incident: IncidentRecord) => boolean;
  /** What the told chain says of the cause. */
  readonly named: RegExp;
  readonly removed: Readonly<Record<string, unknown>>;
}[] = [
  {
    name: 'a raid of an offensive, where the group had rested instead,',
    seed: 2,
    picked: ({ kind, killed }) => kind === 'raid' && killed === 9,
    named: /The group was in an offensive\./,
    removed: { 'parameters.perpetrators.offensiveDays': 7, 'parameters.perpetrators.lullDays': 180 },
  },
  {
    name: 'an attack out of a feud, without the feud,',
    seed: 3,
    picked: ({ kind }) => kind === 'communalAttack',
    named: /A feud stands behind it/,
    removed: { 'people.feuds': [] },
  },
  {
    name: 'a death before a unit that was unwilling, where it is willing,',
    seed: 3,
    picked: ({ kind, killed, outcome }) => kind === 'raid' && killed > 0 && outcome === 'stoodBy',
    named: /willingness to act \d+.%.*as recorded: unwilling/,
    removed: { 'mission.units.infantry1.willingness': 1 },
  },
  {
    name: 'an abuse that a unit without authority watched, where state forces have no standing to shield them,',
    seed: 4,
    picked: ({ kind, killed }) => kind === 'abuse' && killed > 0,
    named: /as recorded: no authority/,
    removed: { 'parameters.perpetrators.stateShield': 0 },
  },
];

describe('without the cause that it was told with', () => {
  it.each(cases)('$name is gone', ({ seed, picked, named, removed }) => {
    const scenario = scenarioWith({});
    const record = run(scenario, seed);
    const incident = record.incidents.find(picked)!;
    expect(told(scenario, seed, record, incident)).toMatch(named);
    const { kind, place, hour, perpetrator } = incident;
    const same = run(scenarioWith(removed), seed).incidents.filter(
      (other) =>
        other.kind === kind &&
        other.place === place &&
        other.perpetrator === perpetrator &&
        Math.abs(other.hour - hour) < 48,
    );
    expect(same.filter(picked)).toEqual([]);
  });
});
