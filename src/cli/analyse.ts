/** `cordon analyse DIR`: averages, differences, main effects and sensitivity of a study. */
import { mainEffects } from '../analysis/mainEffects.ts';
import type { SummaryRow } from '../analysis/tables.ts';
import { whole, type Language } from '../report/language.ts';
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
import { analysisText, type Findings } from './analysisText.ts';
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

type Analysis = Pick<Findings, 'effects' | 'screening' | 'indices'>;

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

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
