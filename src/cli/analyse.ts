/** `cordon analyse DIR`: averages, differences, main effects and sensitivity of a study. */
import type { IndexRow } from '../analysis/firstOrder.ts';
import { mainEffects, type EffectRow } from '../analysis/mainEffects.ts';
import type { ScreeningRow } from '../analysis/screening.ts';
import type { DifferenceRow, SummaryRow } from '../analysis/tables.ts';
import { measured, whole, type Language } from '../report/language.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { effectColumns, indexColumns, screeningColumns } from '../study/analysisColumns.ts';
import type { Column } from '../study/column.ts';
import type { CsvValue } from '../study/csv.ts';
import type { Manifest } from '../study/manifest.ts';
import { differenceRow, summaryRow } from '../study/readRows.ts';
import { designPoints, responsesOf } from '../study/responses.ts';
import { sensitivity } from '../study/sensitivity.ts';
import { addTables, whileLocked } from '../study/store/addTables.ts';
import { openReader, type Reader } from '../study/store/reader.ts';
import { UserError } from '../study/userError.ts';
import { analysisStrings } from './analysisStrings.ts';
import { flag, language, list, required, type Values } from './arguments.ts';
import { drawInto } from './chart.ts';
import { print, printJson, tell } from './output.ts';
import { commandStrings } from './strings.ts';
import { studyCharts } from './studyCharts.ts';

export async function work(values: Values): Promise<number> {
  const lang = language(values);
  const reader = openReader(required(values, 'DIR'));
  const { manifest, directory } = reader;
  requireTables(reader);
  const outcomes = outcomesOf(manifest, list(values, 'outcomes'));
  const points = designPoints(reader);
  const designs = new Map(points.map(({ point_id, parameters }) => [point_id, parameters]));
  const of = <Row extends { readonly outcome: string }>(rows: Iterable<Row>) =>
    Array.from(rows).filter(({ outcome }) => outcomes.includes(outcome));
  const summary = 'summary.csv' in manifest.tables ? of(mapped(reader.rows('summary'), summaryRow)) : [];
  const differences = of(mapped(reader.rows('differences'), differenceRow));
  const responses = points.length < 2 ? [] : responsesOf(reader, outcomes);
  const effects = responses.flatMap(({ responses: found, ...about }) => mainEffects(points, found, about));
  const { screening, indices, lacksSamples } = sensitivity(reader, points, responses);
  await write(directory, { effects, screening, indices });
  const charts =
    points.length < 2 ? [] : await drawInto(directory, studyCharts(reader, outcomes, lang, 'light'), ['svg'], 'light');
  const uneven = unevenText(manifest, summary, lang);
  if (uneven !== undefined) tell(uneven);
  if (lacksSamples) tell(analysisStrings[lang].noTotals);
  if (flag(values, 'json')) {
    const withDesign = <Row extends { readonly point_id: string }>(row: Row) => ({
      ...row,
      parameters: designs.get(row.point_id) ?? {},
    });
    printJson({
      directory,
      outcomes,
      points,
      summary: summary.map(withDesign),
      differences: differences.map(withDesign),
      effects,
      screening,
      indices,
      charts,
    });
  } else {
    print(analysisText(manifest, { designs, summary, differences, effects, screening, indices }, lang));
    for (const chart of charts) tell(commandStrings[lang].wrote(chart));
  }
  return 0;
}

type Analysis = Pick<Found, 'effects' | 'screening' | 'indices'>;

/** Adds what there is to the directory, as tables with their columns in the codebook. */
async function write(directory: string, { effects, screening, indices }: Analysis): Promise<void> {
  const tables = [
    table('effects', effectColumns, effects),
    table('screening', screeningColumns, screening),
    table('indices', indexColumns, indices),
  ].filter(({ rows }) => rows.length > 0);
  if (tables.length > 0) await whileLocked(directory, (reader) => addTables(reader, tables));
}

function table(name: string, columns: readonly Column[], rows: readonly object[]) {
  const fields = rows.map((row): CsvValue[] => {
    const values = new Map<string, CsvValue>(Object.entries(row));
    return columns.map((column) => values.get(column.name));
  });
  return { name, columns, rows: fields };
}

function requireTables({ manifest, directory }: Reader): void {
  if ('runs.csv' in manifest.tables) return;
  throw new UserError(`${directory} has no runs.csv, which the analysis goes by; keep \`runs\` in output.tables`);
}

function outcomesOf({ primary, outcomes }: Manifest, wanted?: readonly string[]): readonly string[] {
  if (wanted === undefined) return primary.map(({ outcome }) => outcome);
  const known = outcomes.map(({ name }) => name);
  for (const name of wanted) {
    if (!known.includes(name))
      throw new UserError(`--outcomes: unknown ${JSON.stringify(name)}${didYouMean(name, known)}`);
  }
  return wanted;
}

/** Failed runs are dropped pairwise; where they fell on some points or postures more than on others, that is said. */
function unevenText({ counts, until }: Manifest, summary: readonly SummaryRow[], lang: Language): string | undefined {
  const numbers = summary.map(({ n }) => n);
  if ((counts?.failed ?? 0) === 0 || until !== null || numbers.length === 0) return undefined;
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most
    ? undefined
    : analysisStrings[lang].uneven(whole(counts?.failed ?? 0, lang), whole(least, lang), whole(most, lang));
}

interface Found {
  readonly designs: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly summary: readonly SummaryRow[];
  readonly differences: readonly DifferenceRow[];
  readonly effects: readonly EffectRow[];
  readonly screening: readonly ScreeningRow[];
  readonly indices: readonly IndexRow[];
}

function analysisText(manifest: Manifest, found: Found, lang: Language): string {
  const strings = analysisStrings[lang];
  const unit = new Map(manifest.outcomes.map((outcome) => [outcome.name, outcome.unit]));
  const shown = (outcome: string, value: number | null) => measured(value, unit.get(outcome) ?? '', lang);
  const range = (outcome: string, lo: number | null, hi: number | null) =>
    `${shown(outcome, lo)} .. ${shown(outcome, hi)}`;
  const told = (point: string) =>
    Object.entries(found.designs.get(point) ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .join(' ') || '-';
  const summary = found.summary.map((row) => [
    told(row.point_id),
    row.posture,
    row.outcome,
    whole(row.n, lang),
    shown(row.outcome, row.mean),
    range(row.outcome, row.lo95, row.hi95),
  ]);
  const differences = found.differences.map((row) => [
    told(row.point_id),
    `${row.posture_a} - ${row.posture_b}`,
    row.outcome,
    shown(row.outcome, row.mean),
    range(row.outcome, row.lo95, row.hi95),
    row.verdict,
  ]);
  const effects = found.effects.map((row) => [
    `${row.parameter}=${row.level}`,
    row.posture,
    row.outcome,
    whole(row.n, lang),
    shown(row.outcome, row.mean),
    shown(row.outcome, row.effect),
    range(row.outcome, row.lo95, row.hi95),
  ]);
  const screening = found.screening.map((row) => [
    row.parameter,
    row.posture,
    row.outcome,
    whole(row.n, lang),
    shown(row.outcome, row.muStar),
    range(row.outcome, row.lo95, row.hi95),
    shown(row.outcome, row.mu),
    shown(row.outcome, row.sigma),
  ]);
  const part = (value: number | null) => measured(value, 'share', lang);
  const hasTotal = found.indices.some(({ total }) => total !== null);
  const indices = found.indices.map((row) => [
    row.parameter,
    row.posture,
    row.outcome,
    whole(row.points, lang),
    part(row.index),
    `${part(row.lo95)} .. ${part(row.hi95)}`,
    ...(hasTotal ? [part(row.total), `${part(row.total_lo95)} .. ${part(row.total_hi95)}`] : []),
  ]);
  const blocks = [
    [strings.summary, strings.summaryColumns, summary],
    [strings.differences, strings.differenceColumns, differences],
    [strings.effects, strings.effectColumns, effects],
    [strings.screening, strings.screeningColumns, screening],
    [strings.indices, hasTotal ? [...strings.indexColumns, ...strings.totalColumns] : strings.indexColumns, indices],
  ] as const;
  const texts = blocks
    .filter(([, , rows]) => rows.length > 0)
    .map(([title, header, rows]) => `${title}\n${aligned([header, ...rows])}`);
  const notes = [
    ...(effects.length > 0 ? [strings.effectNote] : []),
    ...(screening.length > 0 ? [strings.screeningNote] : []),
    ...(indices.length > 0 ? [strings.indexNote] : []),
    ...(hasTotal ? [strings.totalNote] : []),
  ];
  return [strings.notAForecast, ...texts, ...notes].join('\n\n');
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd())
    .join('\n');
}

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
