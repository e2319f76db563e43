/** The tables of outcomes and of differences in report.html. */
import { unitText } from '../charts/units.ts';
import type { DifferenceRow, OutcomeInfo } from '../analysis/tables.ts';
import { directionOf } from '../analysis/verdict.ts';
import type { ReportDepth } from './depth.ts';
import { depthStrings } from './depthStrings.ts';
import { folded, section, table } from './html.ts';
import type { ReportInput } from './input.ts';
import { difference, isShare, measured, whole, withRange, type Language } from './language.ts';
import type { PageStrings } from './pageStrings.ts';
import { withinPossible } from './possible.ts';
import { armsOf } from './standing.ts';
import { luckRange, verdictText } from './verdictText.ts';

/** What every section of the page is made from. */
export interface PageContext {
  readonly input: ReportInput;
  readonly depth: ReportDepth;
  readonly language: Language;
  readonly strings: PageStrings;
  /** What a reader calls an arm. */
  readonly name: (posture: string) => string;
}

/** The unit of an outcome as a reader of the language writes it. */
export function unitOf(outcome: OutcomeInfo, language: Language): string {
  return isShare(outcome.unit) ? '%' : unitText(outcome.unit, language);
}

/** Every outcome by arm, with the interval of its average. */
export function outcomeTable({ input, language, strings, name }: PageContext, figures: string): string {
  const arms = armsOf(input);
  const rows = input.outcomes.map((outcome) => [
    outcome.label[language],
    unitOf(outcome, language),
    strings.betterWays[outcome.better],
    ...arms.map((posture) =>
      withRange(
        withinPossible(
          input,
          outcome,
          input.summary.find((each) => each.posture === posture && each.outcome === outcome.name),
        ),
        outcome.unit,
        language,
      ),
    ),
  ]);
  const columns = [strings.outcome, strings.unit, strings.better, ...arms.map(name)];
  const caption = strings.outcomesCaption(whole(input.provenance.replications, language));
  return section('outcomes', strings.outcomes, figures, table({ caption, columns, rows, wordColumns: [1, 2] }));
}

/** Differences of the primary outcomes, and folded away those of all others, with their chance among so many. */
export function differenceTables(context: PageContext, figures: string): string {
  const { input, language, strings } = context;
  const deeper = depthStrings[language];
  const primary = input.scenario.primary.map(({ outcome }) => outcome);
  const isPrimary = (outcome: OutcomeInfo) => primary.includes(outcome.name);
  const draw = (outcomes: readonly OutcomeInfo[], last: string, caption: string) =>
    table({
      caption,
      columns: [...strings.differenceColumns.slice(0, -1), last],
      rows: outcomes.flatMap((outcome) => differenceRows(context, outcome)),
      wordColumns: isPrimary(outcomes[0]) ? [6] : [],
    });
  const deciding = input.outcomes.filter(isPrimary);
  const others = input.outcomes.filter((outcome) => !isPrimary(outcome));
  const verdict = strings.differenceColumns[strings.differenceColumns.length - 1];
  const caption = strings.differencesCaption;
  const exploratory = () => draw(others, deeper.adjusted, caption + deeper.adjustedCaption);
  return section(
    'differences',
    strings.differences,
    figures,
    deciding.length > 0 ? draw(deciding, verdict, caption) : '',
    others.length > 0 ? folded(strings.exploratory, exploratory()) : '',
  );
}

/** A heading and a row a pair; none where the outcome has no difference. */
export function differenceRows(
  context: PageContext,
  outcome: OutcomeInfo,
  differences: readonly DifferenceRow[] = context.input.differences,
): string[][] {
  const { language } = context;
  const rows = differences.filter((row) => row.outcome === outcome.name);
  if (rows.length === 0) return [];
  return [
    [`${outcome.label[language]} (${unitOf(outcome, language)})`],
    ...rows.map((row) => differenceCells(context, outcome, row)),
  ];
}

function differenceCells({ language, name }: PageContext, { unit }: OutcomeInfo, row: DifferenceRow): string[] {
  const change = (value: number | null) => difference(value, unit, language);
  const unbounded = row.ratio === null && row.mean !== null;
  const ratio = { mean: row.ratio, lo95: row.ratio_lo95, hi95: row.ratio_hi95 };
  return [
    `${name(row.posture_a)} \u2212 ${name(row.posture_b)}`,
    change(row.mean),
    luckRange(row, unit, language),
    unbounded ? depthStrings[language].noBound : withRange(ratio, 'ratio', language),
    measured(row.correlation, 'correlation', language),
    // Where no repeat differed it is unknown, not 0.
    row.detectable === 0 ? '–' : measured(row.detectable, unit, language),
    row.verdict === ''
      ? measured(row.adjusted, 'chance', language)
      : verdictText({ language }, { verdict: row.verdict, direction: directionOf(row) }),
  ];
}
