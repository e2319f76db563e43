/** The scorecard as docs/scorecard.csv: every benchmark in both languages, and where its value comes from. Pure. */
import { scorecard } from '../src/scenario/scorecard.ts';
import type { Source } from '../src/scenario/scorecard/benchmarkRow.ts';
import { csvLine } from '../src/study/csv.ts';

/** Where a value comes from, in words that a reader of the table can follow to a measure or a key. */
function sourceText(by: Source): string {
  if (by.kind === 'scenario') return 'the key scorecard of the scenario';
  if (by.kind === 'decision') return by.keys.join(' or ');
  if (by.how === 'fewerThanNone') return `1 - ${by.outcome} / ${by.outcome} without a mission`;
  if (by.how === 'marks')
    return by.marks
      .map(([name, none, full]) => `${name}${by.monthly ? ' a month' : ''}: ${none} is 0 and ${full} is 1`)
      .join('; the lower of this and ');
  const whole = by.how === 'part' ? [by.outcome, ...by.others] : by.others;
  return `${by.outcome} / ${whole.length > 1 ? `(${whole.join(' + ')})` : whole[0]}`;
}

export const scorecardCsv = (): string =>
  [
    csvLine(['id', 'code', 'output', 'horizon', 'kind', 'title_en', 'title_fr', 'from', 'grade']),
    ...scorecard.map(({ id, code, output, horizon, title, by }) =>
      csvLine([
        id,
        code,
        output,
        horizon,
        by.kind,
        title.en,
        title.fr,
        sourceText(by),
        by.kind === 'computed' ? 'A' : '',
      ]),
    ),
  ].join('');
