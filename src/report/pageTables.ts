/** The tables of outcomes and of differences in report.html. */
import type { DifferenceRow, OutcomeInfo } from '../analysis/tables.ts';
import { verdictWords } from '../charts/words.ts';
import { section, table } from './html.ts';
import type { ReportInput } from './input.ts';
import { difference, isShare, measured, whole, type Language } from './language.ts';
import type { PageStrings } from './pageStrings.ts';
import { armsOf } from './standing.ts';
import { firstScreenStrings } from './strings.ts';

/** What every section of the page is made from. */
export interface PageContext {
  readonly input: ReportInput;
  readonly language: Language;
  readonly strings: PageStrings;
  /** What a reader calls an arm. */
  readonly name: (posture: string) => string;
}

function unitOf(outcome: OutcomeInfo, language: Language): string {
  return isShare(outcome.unit) ? '%' : (firstScreenStrings[language].units[outcome.unit] ?? outcome.unit);
}

/** Every outcome by arm, with the interval of its average. */
export function outcomeTable({ input, language, strings, name }: PageContext): string {
  const arms = armsOf(input);
  const rows = input.outcomes.map((outcome) => [
    outcome.label[language],
    unitOf(outcome, language),
    strings.betterWays[outcome.better],
    ...arms.map((posture) => {
      const row = input.summary.find((each) => each.posture === posture && each.outcome === outcome.name);
      const value = (number: number | null) => measured(number, outcome.unit, language);
      if (!row || row.lo95 === null) return value(row?.mean ?? null);
      return `${value(row.mean)} (${value(row.lo95)} – ${value(row.hi95)})`;
    }),
  ]);
  const columns = [strings.outcome, strings.unit, strings.better, ...arms.map(name)];
  const caption = strings.outcomesCaption(whole(input.provenance.replications, language));
  return section('outcomes', strings.outcomes, table({ caption, columns, rows, wordColumns: [1, 2] }));
}

/** Differences of the primary outcomes, and folded away those of all others. */
export function differenceTables(context: PageContext): string[] {
  const { input, strings } = context;
  const primary = input.scenario.primary.map(({ outcome }) => outcome);
  const draw = (outcomes: readonly OutcomeInfo[], columns: readonly string[]) =>
    table({
      caption: strings.differencesCaption,
      columns,
      rows: outcomes.flatMap((outcome) => differenceRows(context, outcome, columns.length)),
      wordColumns: columns.length > 6 ? [6] : [],
    });
  const isPrimary = (outcome: OutcomeInfo) => primary.includes(outcome.name);
  const others = input.outcomes.filter((outcome) => !isPrimary(outcome));
  const folded = `<details><summary>${strings.exploratory}</summary>${draw(others, strings.differenceColumns.slice(0, 6))}</details>`;
  const shown = draw(input.outcomes.filter(isPrimary), strings.differenceColumns);
  return [section('differences', strings.differences, shown, others.length > 0 ? folded : '')];
}

function differenceRows(context: PageContext, outcome: OutcomeInfo, columns: number): string[][] {
  const { input, language } = context;
  const rows = input.differences.filter((row) => row.outcome === outcome.name);
  if (rows.length === 0) return [];
  return [
    [`${outcome.label[language]} (${unitOf(outcome, language)})`],
    ...rows.map((row) => differenceCells(context, outcome, row).slice(0, columns)),
  ];
}

function differenceCells({ language, name }: PageContext, { unit }: OutcomeInfo, row: DifferenceRow): string[] {
  const strings = firstScreenStrings[language];
  const change = (value: number | null) => difference(value, unit, language);
  const ratio = measured(row.ratio, 'ratio', language);
  const bounded = row.ratio_lo95 !== null && row.ratio_hi95 !== null;
  const ratioRange = `${measured(row.ratio_lo95, 'ratio', language)} – ${measured(row.ratio_hi95, 'ratio', language)}`;
  return [
    `${name(row.posture_a)} \u2212 ${name(row.posture_b)}`,
    change(row.mean),
    row.lo95 === null ? '–' : strings.range(change(row.lo95), change(row.hi95)),
    bounded ? `${ratio} (${ratioRange})` : ratio,
    measured(row.correlation, 'correlation', language),
    measured(row.detectable, unit, language),
    row.verdict === '' ? '–' : verdictWords[row.verdict][language],
  ];
}
