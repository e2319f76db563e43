/** What `cordon analyse` says: averages, differences, effects and sensitivity as tables of text. */
import type { IndexRow } from '../analysis/firstOrder.ts';
import type { Others } from '../analysis/levels.ts';
import type { EffectRow } from '../analysis/mainEffects.ts';
import type { ScreeningRow } from '../analysis/screening.ts';
import type { DifferenceRow, SummaryRow } from '../analysis/tables.ts';
import { isWithoutDifference } from '../analysis/verdict.ts';
import { measured, whole, type Language } from '../report/language.ts';
import type { Manifest } from '../study/manifest.ts';
import { analysisStrings } from './analysisStrings.ts';
import { settingText } from './settingText.ts';

export interface Findings {
  /** What varies, by design point, as it is shown. */
  readonly designs: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly summary: readonly SummaryRow[];
  readonly differences: readonly DifferenceRow[];
  readonly effects: readonly EffectRow[];
  readonly screening: readonly ScreeningRow[];
  readonly indices: readonly IndexRow[];
  readonly others: Others;
}

/** Tables of what was found, none of which is empty, and what they mean. */
export function analysisText(manifest: Manifest, found: Findings, lang: Language): string {
  const strings = analysisStrings[lang];
  const unit = new Map(manifest.outcomes.map((outcome) => [outcome.name, outcome.unit]));
  const shown = (outcome: string, value: number | null) => measured(value, unit.get(outcome) ?? '', lang);
  const range = (outcome: string, lo: number | null, hi: number | null) =>
    `${shown(outcome, lo)} .. ${shown(outcome, hi)}`;
  const told = (point: string) => settingText(found.designs.get(point)) || '-';
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
    row.n === 0 ? '–' : row.verdict,
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
  const effectColumns = strings.effectColumns[found.others];
  const known = (rows: readonly (readonly string[])[], of: readonly { readonly n: number }[]) =>
    of.every(({ n }) => n === 0) ? [] : rows;
  const blocks = [
    [strings.summary, strings.summaryColumns, known(summary, found.summary)],
    [strings.differences, strings.differenceColumns, known(differences, found.differences)],
    [strings.effects, effectColumns, known(effects, found.effects)],
    [strings.screening, strings.screeningColumns, screening],
    [strings.indices, hasTotal ? [...strings.indexColumns, ...strings.totalColumns] : strings.indexColumns, indices],
  ] as const;
  const texts = blocks
    .filter(([, , rows]) => rows.length > 0)
    .map(([title, header, rows]) => {
      const table = `${title}\n${aligned([header, ...rows])}`;
      const isUnclear = title === strings.differences && found.differences.some(isWithoutDifference);
      return isUnclear ? `${table}\n${strings.differenceNote}` : table;
    });
  const notes = [
    ...(known(effects, found.effects).length > 0 ? [strings.effectNote[found.others]] : []),
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
