/** Part 4 of the first screen: every arm by the primary outcomes and three that explain them. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import { measured, whole } from './language.ts';
import type { ScreenContext, Table } from './screen.ts';
import { armsOf, meanOf } from './standing.ts';

/** Outcomes that explain the primary ones, best explanation first; no composite index is among them. */
const explaining = [
  'attacksOnCivilians',
  'attacksReachedInTimeShare',
  'peakDisplaced',
  'unreachedShare',
  'peacekeepersKilled',
  'riots',
];
const explainingShown = 3;

export function averages(context: ScreenContext): Table {
  const { input, language, strings, name } = context;
  const shown = shownOutcomes(context);
  const caption = strings.averageOf(whole(input.provenance.replications, language));
  return {
    columns: [caption, ...shown.map((outcome) => outcome.label[language])],
    wordColumns: [],
    rows: armsOf(input).map((posture) => [
      name(posture),
      ...shown.map((outcome) => measured(meanOf(input, posture, outcome.name), outcome.unit, language)),
    ]),
  };
}

function shownOutcomes({ input, found }: ScreenContext): OutcomeInfo[] {
  const primary = found.map(({ outcome }) => outcome);
  const others = explaining
    .map((each) => input.outcomes.find((outcome) => outcome.name === each))
    .filter((outcome) => outcome !== undefined)
    .filter((outcome) => !primary.includes(outcome));
  return [...primary, ...others.slice(0, explainingShown)];
}

/** What an expected death is, and what the averages leave out. */
export function averagesNote(context: ScreenContext): string[] {
  const { input, language, strings } = context;
  const failed = input.runs.filter((run) => run.status === 'failed').length;
  return [
    ...(shownOutcomes(context).some(({ name }) => name === 'expectedCiviliansKilled') ? [strings.expectedMeans] : []),
    ...(failed > 0 ? [strings.failed(whole(failed, language), whole(input.runs.length, language))] : []),
  ];
}
