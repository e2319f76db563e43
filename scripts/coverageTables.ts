/** docs/coverage.csv as tables: what is represented of the inventory of issues, by section and by kind. Pure. */
import { readCsv } from '../src/study/csv.ts';
import { table } from './oddTables.ts';

/** How far a row is represented. */
export const statuses = ['represented', 'partly', 'not'] as const;

export interface CoverageRow {
  /** Code of the inventory, such as S1-034. */
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly status: string;
  /** What represents it: kind and name of each, none where nothing does. */
  readonly references: readonly (readonly [kind: string, name: string])[];
  /** What is missing, where something is. */
  readonly note: string;
}

/** @throws Error for a row whose kinds and references differ in number */
export function readCoverage(csv: string): readonly CoverageRow[] {
  const [, ...lines] = readCsv([csv]);
  return lines.map(([id, title, section, status, kind, reference, note]) => {
    const names = reference === '' ? [] : reference.split(';');
    const kinds = names.length === 0 ? [] : kind.split(';');
    if (kinds.length !== names.length) throw new Error(`${id}: ${kinds.length} kinds, ${names.length} references`);
    return { id, title, section, status, references: names.map((name, at) => [kinds[at], name] as const), note };
  });
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function counts(name: string, rows: readonly CoverageRow[]): readonly (string | number)[] {
  const byStatus = statuses.map((status) => rows.filter((row) => row.status === status).length);
  const [whole, partly] = byStatus;
  return [name, rows.length, ...byStatus, percent(whole, rows.length), percent(whole + partly, rows.length)];
}

function byKind(rows: readonly CoverageRow[]): string {
  const all = rows.flatMap(({ id, references }) => references.map(([kind, name]) => ({ id, kind, name })));
  return table(
    ['kind', 'rows that point at one', 'different ones pointed at'],
    [...new Set(all.map(({ kind }) => kind))].toSorted().map((kind) => {
      const own = all.filter((each) => each.kind === kind);
      return [kind, new Set(own.map(({ id }) => id)).size, new Set(own.map(({ name }) => name)).size];
    }),
  );
}

/** The lower and the upper count, and what lies between. */
function bothCounts(rows: readonly CoverageRow[]): string {
  const of = (status: string): readonly CoverageRow[] => rows.filter((row) => row.status === status);
  const [whole, partly, not] = statuses.map((status) => of(status).length);
  const rated = of('partly').filter(({ references }) => references.some(([, name]) => name === 'scorecard')).length;
  return [
    `Of ${rows.length} rows ${whole} are wholly represented (${percent(whole, rows.length)}), ${partly} partly, and ${not} not:`,
    `${percent(whole + partly, rows.length)} wholly or partly. Of those partly represented ${rated} are benchmarks`,
    'that the user rates and the run does not compute; as inputs that a user sets they would count by the rule above, and are not',
    `counted here. With them ${whole + rated} rows count (${percent(whole + rated, rows.length)}).`,
  ].join(' ');
}

/** The part of docs/coverage.md that `npm run coverage` writes. */
export function coverageSection(rows: readonly CoverageRow[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  const missing = rows.filter(({ status }) => status === 'not');
  return [
    '## Both counts',
    bothCounts(rows),
    '## By section',
    table(
      ['section', 'rows', ...statuses, 'wholly', 'wholly or partly'],
      [
        ...sections.map((name) =>
          counts(
            name,
            rows.filter(({ section }) => section === name),
          ),
        ),
        counts('**All**', rows),
      ],
    ),
    '## By kind of reference',
    byKind(rows),
    '## What is not represented',
    table(
      ['id', 'what', 'why not'],
      missing.map(({ id, title, note }) => [id, title, note]),
    ),
  ].join('\n\n');
}
