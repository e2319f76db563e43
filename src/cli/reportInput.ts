/** From a result directory to what reports are made of. */
import type { FailedRun, Provenance, ReportInput } from '../report/input.ts';
import { parameters } from '../scenario/parameters.ts';
import type { Scenario } from '../scenario/schema.ts';
import { noMission, present } from '../sim/arms.ts';
import type { Manifest } from '../study/manifest.ts';
import { readResults, type Results } from '../study/results.ts';
import { openReader } from '../study/store/reader.ts';
import { UserError } from '../study/userError.ts';

/**
 * Rows of arms forked from the common burn-in. A posture burnt in on its own is another question, and rows of both
 * would be mistaken for each other.
 */
export function forked<Row extends { readonly start: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ start }) => start === 'switching');
}

/** The results of a comparison. @throws UserError when the directory holds none, or those of a single run */
export function readComparison(directory: string): Results {
  const results = readResults(directory);
  const { kind } = results.manifest;
  if (kind === 'sweep') throw new UserError(`${directory} holds a study; see cordon analyse ${directory}`);
  if (kind !== 'compare') throw new UserError(`${directory} holds a single run; expected a comparison`);
  return results;
}

export function reportInput(results: Results): ReportInput {
  const { scenario, manifest, outcomes, consumption } = results;
  return {
    scenario,
    outcomes,
    runs: forked(results.runs),
    summary: forked(results.summary),
    differences: forked(results.differences),
    steadyDifferences: results.differences.filter(({ start }) => start === 'steady'),
    places: forked(results.places),
    groups: forked(results.groups),
    consumption: forked(consumption),
    incidents: results.incidents,
    failures: readFailures(results.directory),
    assumptions: { grades: gradeCounts(), changed: changedParameters(scenario) },
    provenance: provenance(manifest, scenario),
  };
}

function readFailures(directory: string): FailedRun[] {
  const lines = openReader(directory).text('failures.jsonl').split('\n');
  return lines.filter(Boolean).map((line): FailedRun => JSON.parse(line));
}

function gradeCounts(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { grade } of parameters.values()) counts[grade] = (counts[grade] ?? 0) + 1;
  return counts;
}

function changedParameters(scenario: Scenario): ReportInput['assumptions']['changed'] {
  const values = new Map(
    Object.entries(scenario.parameters).flatMap(([family, members]) =>
      Object.entries<number>(members).map(([name, value]): [string, number] => [`${family}.${name}`, value]),
    ),
  );
  return [...parameters].flatMap(([name, { default: usual }]) => {
    const value = values.get(name);
    return value === undefined || value === usual ? [] : [{ name, value, usual }];
  });
}

function provenance(manifest: Manifest, scenario: Scenario): Provenance {
  const {
    cordon,
    modelVersion,
    commit,
    dirty,
    masterSeed,
    seeding,
    replications,
    options,
    scenarioHash,
    planHash,
    ended,
  } = manifest;
  return {
    version: cordon,
    modelVersion,
    commit: commit === null ? '' : commit + (dirty ? ' +' : ''),
    seed: masterSeed,
    seeding,
    replications,
    days: options.days,
    scenarioHash,
    planHash,
    date: (ended ?? manifest.started).slice(0, 10),
    command: commandOf(manifest, scenario),
  };
}

/** The command that gives the same numbers, called in the result directory. */
function commandOf(manifest: Manifest, scenario: Scenario): string {
  const { postures, starts, masterSeed, seeding, replications } = manifest;
  const compared = postures.filter((posture) => posture !== noMission);
  const options = [`--replications ${replications}`, `--seed ${masterSeed}`];
  // All of the scenario's and the present lay-down are what is compared when nothing is said.
  const isUsual = [present, ...scenario.postures.map(({ id }) => id)].every((id) => compared.includes(id));
  if (!isUsual) options.push(`--postures ${compared.join(',')}`);
  if (seeding !== 'common') options.push(`--seeding ${seeding}`);
  if (starts.includes('steady')) options.push('--steady');
  // Tuned postures stand in the resolved scenario as they were found, and need no search.
  return `cordon compare scenario.resolved.yaml ${options.join(' ')} --out again`;
}
