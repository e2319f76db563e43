/** `cordon analyse DIR`: averages, differences, main effects and sensitivity of a study. */
import { didYouMean } from '../scenario/didYouMean.ts';
import { effectColumns, indexColumns, screeningColumns } from '../study/analysisColumns.ts';
import type { Column } from '../study/column.ts';
import type { CsvValue } from '../study/csv.ts';
import type { Manifest } from '../study/manifest.ts';
import { differenceRow, summaryRow } from '../study/readRows.ts';
import { othersAtLevel } from '../study/storedDesign.ts';
import { addTables, whileLocked } from '../study/store/addTables.ts';
import { openReader, type Reader } from '../study/store/reader.ts';
import { analyseStudy } from '../study/studyAnalysis.ts';
import { UserError } from '../study/userError.ts';
import { analysisGaps, isNothing } from './analysisGaps.ts';
import { analysisText, type Findings } from './analysisText.ts';
import { flag, language, list, required, type Values } from './arguments.ts';
import { drawInto } from './chart.ts';
import { print, printJson, tell } from './output.ts';
import { inDesignOrder, shownPoints, shownValues } from './settingText.ts';
import { commandStrings } from './strings.ts';
import { studyCharts } from './studyCharts.ts';

export async function work(values: Values): Promise<number> {
  const lang = language(values);
  const reader = openReader(required(values, 'DIR'));
  const { manifest, directory } = reader;
  requireTables(reader);
  const outcomes = outcomesOf(manifest, list(values, 'outcomes'));
  const analysis = analyseStudy(reader, outcomes);
  const { design, points, effects, screening, indices } = analysis;
  const ordered = inDesignOrder(points, design);
  const place = new Map(ordered.map(({ point_id }, index) => [point_id, index]));
  const of = <Row extends { readonly outcome: string; readonly point_id: string }>(rows: Iterable<Row>) =>
    Array.from(rows)
      .filter(({ outcome }) => outcomes.includes(outcome))
      .sort((a, b) => (place.get(a.point_id) ?? 0) - (place.get(b.point_id) ?? 0));
  const summary = 'summary.csv' in manifest.tables ? of(mapped(reader.rows('summary'), summaryRow)) : [];
  const differences = of(mapped(reader.rows('differences'), differenceRow));
  await write(directory, { effects, screening, indices });
  const specs = points.length < 2 ? [] : studyCharts(reader, analysis, lang, 'light');
  const charts = specs.length === 0 ? [] : await drawInto(directory, specs, ['svg'], 'light');
  const shown = shownValues(points);
  const designs = shownPoints(points, shown);
  for (const line of analysisGaps(reader, analysis, designs, lang)) tell(line);
  if (flag(values, 'json')) {
    const parameters = new Map(points.map((point) => [point.point_id, point.parameters]));
    const withDesign = <Row extends { readonly point_id: string }>(row: Row) => ({
      ...row,
      parameters: parameters.get(row.point_id) ?? {},
    });
    printJson({
      directory,
      outcomes,
      points: ordered,
      summary: summary.map(withDesign),
      differences: differences.map((row) => withDesign(row.n === 0 ? { ...row, verdict: '' } : row)),
      effects,
      screening,
      indices,
      charts,
    });
  } else {
    const levels = effects.map((row) => ({ ...row, level: shown(row.parameter, row.level) }));
    const others = othersAtLevel(design);
    print(analysisText(manifest, { designs, summary, differences, effects: levels, screening, indices, others }, lang));
    for (const chart of charts) tell(commandStrings[lang].wrote(chart));
  }
  return isNothing(manifest) ? 1 : 0;
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

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
