/** `cordon analyse DIR`: averages, differences, main effects and sensitivity of a study. */
import { mainEffects } from '../analysis/mainEffects.ts';
import { whole } from '../report/language.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { effectColumns, indexColumns, screeningColumns } from '../study/analysisColumns.ts';
import type { Column } from '../study/column.ts';
import type { CsvValue } from '../study/csv.ts';
import type { Manifest } from '../study/manifest.ts';
import { differenceRow, summaryRow } from '../study/readRows.ts';
import { designPoints, responsesOf } from '../study/responses.ts';
import { sensitivity } from '../study/sensitivity.ts';
import { drawnColumns, othersAtLevel, storedDesign } from '../study/storedDesign.ts';
import { addTables, whileLocked } from '../study/store/addTables.ts';
import { openReader, type Reader } from '../study/store/reader.ts';
import { UserError } from '../study/userError.ts';
import { analysisStrings } from './analysisStrings.ts';
import { analysisText, type Findings } from './analysisText.ts';
import { flag, language, list, required, type Values } from './arguments.ts';
import { drawInto } from './chart.ts';
import { print, printJson, tell } from './output.ts';
import { inDesignOrder, settingText, shownPoints, shownValues } from './settingText.ts';
import { commandStrings } from './strings.ts';
import { studyCharts } from './studyCharts.ts';

export async function work(values: Values): Promise<number> {
  const lang = language(values);
  const reader = openReader(required(values, 'DIR'));
  const { manifest, directory } = reader;
  requireTables(reader);
  const outcomes = outcomesOf(manifest, list(values, 'outcomes'));
  const strings = analysisStrings[lang];
  const points = designPoints(reader);
  const design = storedDesign(reader);
  const ordered = inDesignOrder(points, design);
  const of = <Row extends { readonly outcome: string; readonly point_id: string }>(rows: Iterable<Row>) => {
    const place = new Map(ordered.map(({ point_id }, index) => [point_id, index]));
    return Array.from(rows)
      .filter(({ outcome }) => outcomes.includes(outcome))
      .sort((a, b) => (place.get(a.point_id) ?? 0) - (place.get(b.point_id) ?? 0));
  };
  const summary = 'summary.csv' in manifest.tables ? of(mapped(reader.rows('summary'), summaryRow)) : [];
  const differences = of(mapped(reader.rows('differences'), differenceRow));
  const responses = points.length < 2 ? [] : responsesOf(reader, outcomes);
  const drawn = drawnColumns(design);
  const effects = responses.flatMap(({ responses: found, ...about }) => mainEffects(points, found, about, drawn));
  const { screening, indices, lacks } = sensitivity(reader, points, responses);
  await write(directory, { effects, screening, indices });
  const charts =
    points.length < 2 ? [] : await drawInto(directory, studyCharts(reader, outcomes, lang, 'light'), ['svg'], 'light');
  const shown = shownValues(points);
  const designs = shownPoints(points, shown);
  const uneven = unevenFailures(reader);
  if (uneven !== undefined) {
    const { failed, least, most, point, posture } = uneven;
    const where = [settingText(designs.get(point)), posture].filter((part) => part !== '').join(', ');
    tell(strings.uneven(whole(failed, lang), whole(least, lang), whole(most, lang), where));
  }
  const { runs = 0, done = 0, failed = 0 } = manifest.counts ?? {};
  const isNothing = runs > 0 && done === 0;
  if (isNothing) tell(strings.nothing(whole(failed, lang), whole(runs, lang), `${directory}/failures.jsonl`));
  else {
    if (drawn.length > 0 && !effects.some(({ parameter }) => drawn.includes(parameter))) tell(strings.noEffects);
    if (lacks !== null) tell(lacks === 'samples' ? strings.noTotals : strings.noIndices);
  }
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
  return isNothing ? 1 : 0;
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

/** Where more failed: one design point under one posture. */
interface Uneven {
  readonly failed: number;
  readonly least: number;
  readonly most: number;
  readonly point: string;
  readonly posture: string;
}

/** Failed runs are dropped pairwise; where more of one kind failed than of another, what is left may differ. */
function unevenFailures(reader: Reader): Uneven | undefined {
  if ((reader.manifest.counts?.failed ?? 0) === 0) return undefined;
  const counts = new Map<string, { point: string; posture: string; failed: number }>();
  for (const { point_id, start, posture, status } of reader.rows('runs')) {
    const key = JSON.stringify([point_id, start, posture]);
    const count = counts.get(key) ?? { point: point_id, posture, failed: 0 };
    counts.set(key, { ...count, failed: count.failed + (status === 'failed' ? 1 : 0) });
  }
  const [worst, ...others] = [...counts.values()].sort((a, b) => b.failed - a.failed);
  const least = others.at(-1)?.failed ?? worst.failed;
  if (least === worst.failed) return undefined;
  const failed = others.reduce((sum, each) => sum + each.failed, worst.failed);
  return { failed, least, most: worst.failed, point: worst.point, posture: worst.posture };
}

function* mapped<T, U>(items: Iterable<T>, map: (item: T) => U): Generator<U> {
  for (const item of items) yield map(item);
}
