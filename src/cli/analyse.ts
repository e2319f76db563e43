/** `cordon analyse DIR`: averages, differences and main effects of a study. */
import { join } from 'node:path';
import { mainEffects, type EffectRow } from '../analysis/mainEffects.ts';
import type { DifferenceRow, SummaryRow } from '../analysis/tables.ts';
import { measured, whole, type Language } from '../report/language.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { csvLine } from '../study/csv.ts';
import type { Manifest } from '../study/manifest.ts';
import { differenceRow, summaryRow } from '../study/readRows.ts';
import { designPoints, responsesOf } from '../study/responses.ts';
import { onDisk, writeWhole } from '../study/store/files.ts';
import { openReader, type Reader } from '../study/store/reader.ts';
import { UserError } from '../study/userError.ts';
import { analysisStrings } from './analysisStrings.ts';
import { flag, language, list, required, type Values } from './arguments.ts';
import { drawInto } from './chart.ts';
import { print, printJson, tell } from './output.ts';
import { commandStrings } from './strings.ts';
import { studyCharts } from './studyCharts.ts';

const effectColumns = ['parameter', 'level', 'posture', 'start', 'outcome', 'points', 'n', 'mean', 'effect', 'lo95', 'hi95'] as const; // prettier-ignore

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
  const effects = responsesOf(reader, outcomes).flatMap(({ responses, ...about }) =>
    points.length < 2 ? [] : mainEffects(points, responses, about),
  );
  const file = join(directory, 'effects.csv');
  if (effects.length > 0) {
    const lines = effects.map((row) => csvLine(effectColumns.map((column) => row[column])));
    onDisk(file, 1, () => writeWhole(file, [csvLine(effectColumns), ...lines]));
  }
  const charts =
    points.length < 2 ? [] : await drawInto(directory, studyCharts(reader, outcomes, lang, 'light'), ['svg'], 'light');
  const uneven = unevenText(manifest, summary, lang);
  if (uneven !== undefined) tell(uneven);
  if (flag(values, 'json')) {
    const withDesign = <Row extends { readonly point_id: string }>(row: Row) => ({ ...row, parameters: designs.get(row.point_id) ?? {} }); // prettier-ignore
    printJson({ directory, outcomes, points, summary: summary.map(withDesign), differences: differences.map(withDesign), effects, charts }); // prettier-ignore
  } else {
    print(analysisText(manifest, { designs, summary, differences, effects }, lang));
    for (const chart of charts) tell(commandStrings[lang].wrote(chart));
  }
  return 0;
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
  return least === most ? undefined : analysisStrings[lang].uneven(whole(counts?.failed ?? 0, lang), whole(least, lang), whole(most, lang)); // prettier-ignore
}

interface Found {
  readonly designs: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly summary: readonly SummaryRow[];
  readonly differences: readonly DifferenceRow[];
  readonly effects: readonly EffectRow[];
}

function analysisText(manifest: Manifest, found: Found, lang: Language): string {
  const strings = analysisStrings[lang];
  const unit = new Map(manifest.outcomes.map((outcome) => [outcome.name, outcome.unit]));
  const shown = (outcome: string, value: number | null) => measured(value, unit.get(outcome) ?? '', lang);
  const range = (outcome: string, lo: number | null, hi: number | null) => `${shown(outcome, lo)} .. ${shown(outcome, hi)}`; // prettier-ignore
  const told = (point: string) =>
    Object.entries(found.designs.get(point) ?? {})
      .map(([name, value]) => `${name}=${value}`)
      .join(' ') || '-';
  const summary = found.summary.map((row) => [
    told(row.point_id), row.posture, row.outcome, whole(row.n, lang), shown(row.outcome, row.mean), range(row.outcome, row.lo95, row.hi95),
  ]); // prettier-ignore
  const differences = found.differences.map((row) => [
    told(row.point_id), `${row.posture_a} - ${row.posture_b}`, row.outcome, shown(row.outcome, row.mean), range(row.outcome, row.lo95, row.hi95), row.verdict,
  ]); // prettier-ignore
  const effects = found.effects.map((row) => [
    `${row.parameter}=${row.level}`, row.posture, row.outcome, whole(row.n, lang), shown(row.outcome, row.mean), shown(row.outcome, row.effect), range(row.outcome, row.lo95, row.hi95),
  ]); // prettier-ignore
  const blocks = [
    [strings.summary, strings.summaryColumns, summary],
    [strings.differences, strings.differenceColumns, differences],
    [strings.effects, strings.effectColumns, effects],
  ] as const;
  const texts = blocks.filter(([, , rows]) => rows.length > 0).map(([title, header, rows]) => `${title}\n${table([header, ...rows])}`); // prettier-ignore
  return [strings.notAForecast, ...texts, ...(effects.length > 0 ? [strings.effectNote] : [])].join('\n\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`.trimEnd())
    .join('\n');
}

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
