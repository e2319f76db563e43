/** Sections on time: what fell into the first days and after, steady states, and drift before the start. */
import type { DriftRow, OutcomeInfo, SummaryRow, WindowRow } from '../analysis/tables.ts';
import { depthStrings } from './depthStrings.ts';
import { folded, paragraph, section, table, warning } from './html.ts';
import { difference, measured, whole, withRange } from './language.ts';
import { differenceRows, unitOf, type PageContext } from './pageTables.ts';
import { withinPossible } from './possible.ts';
import { armsOf } from './standing.ts';
import { firstScreenStrings } from './strings.ts';

/** Day by day, with the picture of it; the first days beside what came after. */
export function time(context: PageContext, figures: string): string {
  const { input, language } = context;
  const strings = depthStrings[language];
  const primary = input.scenario.primary.map(({ outcome }) => outcome);
  const isPrimary = ({ name }: OutcomeInfo) => primary.includes(name);
  const others = windowTable(context, (outcome) => !isPrimary(outcome));
  const body = [figures, windowTable(context, isPrimary), others === '' ? '' : folded(strings.windowsOthers, others)];
  return body.every((part) => part === '') ? '' : section('time', strings.time, ...body);
}

function windowTable(context: PageContext, shown: (outcome: OutcomeInfo) => boolean): string {
  const { input, depth, language, name } = context;
  const strings = depthStrings[language];
  const arms = armsOf(input);
  const windows = depth.windows.filter((row) => row.start === 'switching');
  const rows = (['transient', 'after'] as const).flatMap((window) => {
    const within = windows.filter((row) => row.window === window);
    const counted = input.outcomes.filter((each) => shown(each) && within.some((row) => row.outcome === each.name));
    if (counted.length === 0) return [];
    const { from_day, to_day } = within[0];
    const heading = strings.windowName(window, whole(from_day, language), whole(to_day, language));
    return [[heading], ...counted.map((outcome) => windowCells(context, within, outcome))];
  });
  if (rows.length === 0) return '';
  const columns = [context.strings.outcome, ...arms.map(name)];
  return table({ caption: strings.windowsCaption, columns, rows });
}

function windowCells({ input, language }: PageContext, rows: readonly WindowRow[], outcome: OutcomeInfo): string[] {
  const cells = armsOf(input).map((posture) =>
    withRange(
      withinPossible(
        input,
        outcome,
        rows.find((row) => row.outcome === outcome.name && row.posture === posture),
      ),
      outcome.unit,
      language,
    ),
  );
  return [`${outcome.label[language]} (${unitOf(outcome, language)})`, ...cells];
}

/** The primary outcomes under both starts; empty where only one was run. */
export function steady(context: PageContext): string {
  const { input, depth, language, strings: page, name } = context;
  if (depth.steady.summary.length === 0) return '';
  const strings = depthStrings[language];
  const arms = armsOf(input);
  const rows = input.scenario.primary.flatMap(({ outcome }) => {
    const info = input.outcomes.find((each) => each.name === outcome);
    if (!info) return [];
    const cells = (summary: readonly SummaryRow[]) =>
      arms.map((posture) =>
        withRange(
          withinPossible(
            input,
            info,
            summary.find((row) => row.posture === posture && row.outcome === outcome),
          ),
          info.unit,
          language,
        ),
      );
    return [
      [`${info.label[language]} (${unitOf(info, language)})`],
      [strings.switching, ...cells(input.summary)],
      [strings.steadyState, ...cells(depth.steady.summary)],
    ];
  });
  const columns = [page.outcome, ...arms.map(name)];
  const averages = table({ caption: strings.steadyCaption, columns, rows });
  return section('steady', strings.steady, averages, steadyDifferences(context));
}

function steadyDifferences(context: PageContext): string {
  const { input, depth, language, strings } = context;
  const rows = input.scenario.primary.flatMap(({ outcome }) => {
    const info = input.outcomes.find((each) => each.name === outcome);
    return info ? differenceRows(context, info, depth.steady.differences) : [];
  });
  if (rows.length === 0) return '';
  const { steadyDifferences: caption } = depthStrings[language];
  return table({ caption, columns: strings.differenceColumns, rows, wordColumns: [6] });
}

/** Warnings for stocks that were still moving, then all stocks. Empty where nothing was tested. */
export function drift(context: PageContext): string {
  const { depth, language } = context;
  if (depth.drift.length === 0) return '';
  const strings = depthStrings[language];
  const moving = depth.drift.filter(({ verdict }) => verdict === 'DRIFT');
  const stocks = [...new Set(moving.map(({ outcome }) => outcome))];
  const said = stocks.map((stock) =>
    warning(
      driftWarning(
        context,
        moving.filter(({ outcome }) => outcome === stock),
      ),
    ),
  );
  const postures = [...new Set(depth.drift.map(({ posture }) => posture))];
  const rows = postures.flatMap((posture) => [
    [context.name(posture)],
    ...depth.drift.filter((row) => row.posture === posture).map((row) => driftCells(context, row)),
  ]);
  const all = table({ caption: strings.driftCaption, columns: strings.driftColumns, rows, wordColumns: [5] });
  return section('drift', strings.drift, ...(said.length > 0 ? said : [paragraph(strings.driftNone)]), all);
}

function stockOf({ input, language }: PageContext, name: string): { readonly label: string; readonly unit: string } {
  const outcome = input.outcomes.find((each) => each.name === name);
  return { label: outcome?.label[language] ?? name, unit: outcome?.unit ?? '' };
}

/** One warning for all ways under whose burn-in a stock was still moving. */
function driftWarning(context: PageContext, rows: readonly DriftRow[]): string {
  const { language, name } = context;
  const strings = depthStrings[language];
  const { label, unit } = stockOf(context, rows[0].outcome);
  const ways = rows.map(({ posture, slope, relative }) =>
    strings.driftUnder({
      way: name(posture),
      slope: difference(slope, unit, language),
      relative: measured(relative === null ? null : Math.abs(relative), '', language),
    }),
  );
  return strings.driftWarning(label, ways.join(firstScreenStrings[language].semicolon));
}

function driftCells(context: PageContext, row: DriftRow): string[] {
  const { language } = context;
  const { label, unit } = stockOf(context, row.outcome);
  const change = (value: number | null) => difference(value, unit, language);
  return [
    label,
    measured(row.level, unit, language),
    change(row.slope),
    row.lo95 === null ? '–' : firstScreenStrings[language].range(change(row.lo95), change(row.hi95)),
    difference(row.relative, '', language),
    depthStrings[language].driftVerdicts[row.verdict],
  ];
}
