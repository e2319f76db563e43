/** The runs as a long table: a line a run and outcome, as tools for tidy data like them. Pure. */
import { text, number } from './column.ts';
import type { Column } from './column.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';

/** What stands in every line: all columns of runs but the outcomes, and what tells of the end of the state. */
function identityColumns(runs: readonly Column[], outcomes: readonly OutcomeInfo[]): Column[] {
  const names = new Set(outcomes.map(({ name }) => name));
  return runs.filter(({ name }) => !names.has(name) && name !== 'digest');
}

export function longColumns(runs: readonly Column[], outcomes: readonly OutcomeInfo[]): Column[] {
  return [
    ...identityColumns(runs, outcomes),
    text('outcome', 'Outcome column of runs', { values: outcomes.map(({ name }) => name) }),
    number('value', 'as the outcome', 'Its value; empty where the run failed or has none', { source: 'model' }),
  ];
}

/** @param rows of runs.csv, as texts by column */
export function* longRows(
  rows: Iterable<Readonly<Record<string, string>>>,
  runs: readonly Column[],
  outcomes: readonly OutcomeInfo[],
): Generator<(string | number | null)[]> {
  const identity = identityColumns(runs, outcomes);
  for (const row of rows) {
    const who = identity.map(({ name, type }) => (type === 'text' || row[name] === '' ? row[name] : Number(row[name])));
    for (const { name } of outcomes) yield [...who, name, row[name] === '' ? null : Number(row[name])];
  }
}
