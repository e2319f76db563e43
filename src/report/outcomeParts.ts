/** Parts 3 to 6 of the first screen: what came out, and how much of it is luck. */
import type { OutcomeInfo } from '../analysis/tables.ts';
import { verdictWords } from '../charts/words.ts';
import { difference, given, isShare, list, measured, whole, type Language } from './language.ts';
import type { ScreenContext, Table } from './screen.ts';
import { armsOf, meanOf, noneIsBest, type Against } from './standing.ts';

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

const labelOf = (outcome: OutcomeInfo, language: Language) => outcome.label[language];

function verdictText({ language, strings }: ScreenContext, against: Against): string {
  if (against.verdict === '') return '–';
  const text = verdictWords[against.verdict][language];
  const directed = against.direction !== null && against.verdict !== 'NO DIFFERENCE THAT MATTERS';
  return directed && against.direction ? `${text}, ${strings.direction[against.direction]}` : text;
}

/** Part 3: one line a primary outcome, in words, with its verdicts. */
export function answer(context: ScreenContext): string[] {
  const { input, language, strings, found, name } = context;
  const lines = found.flatMap((standing) => {
    const { outcome, arms, against } = standing;
    if (arms.length === 0) return [];
    const best = outcome.better === 'more' ? strings.highest : strings.lowest;
    const value = measured(arms[0].mean, outcome.unit, language);
    const verdicts = [...new Set(against.map((each) => verdictText(context, each)))].map((verdict) => {
      const group = against.filter((each) => verdictText(context, each) === verdict);
      return strings.against(
        list(
          group.map(({ other }) => name(other)),
          strings.and,
        ),
        verdict,
      );
    });
    return [[best(labelOf(outcome, language), name(arms[0].posture), value), ...verdicts].join(' ')];
  });
  return noneIsBest(input, found) ? [...lines, strings.noBest] : lines;
}

/** What the averages of part 4 leave out. */
export function averagesNote({ input, language, strings }: ScreenContext): string[] {
  const failed = input.runs.filter((run) => run.status === 'failed').length;
  return failed > 0 ? [strings.failed(whole(failed, language), whole(input.runs.length, language))] : [];
}

/** The table of part 4: every arm by the primary outcomes and three that explain them. */
export function averages({ input, language, strings, found, name }: ScreenContext): Table {
  const primary = found.map(({ outcome }) => outcome);
  const others = explaining
    .map((each) => input.outcomes.find((outcome) => outcome.name === each))
    .filter((outcome) => outcome !== undefined)
    .filter((outcome) => !primary.includes(outcome))
    .slice(0, explainingShown);
  const shown = [...primary, ...others];
  const caption = strings.averageOf(whole(input.provenance.replications, language));
  return {
    columns: [caption, ...shown.map((outcome) => labelOf(outcome, language))],
    wordColumns: [],
    rows: armsOf(input).map((posture) => [
      name(posture),
      ...shown.map((outcome) => measured(meanOf(input, posture, outcome.name), outcome.unit, language)),
    ]),
  };
}

/** The table of part 5: the leader of each primary outcome against every other arm. */
export function differences(context: ScreenContext): Table {
  const { language, strings, found, name } = context;
  const rows = found.flatMap(({ outcome, matters, arms, against }) => {
    if (arms.length === 0) return [];
    const change = (value: number | null) => difference(value, outcome.unit, language);
    const unit = isShare(outcome.unit) ? strings.points : (strings.units[outcome.unit] ?? outcome.unit);
    const worth = given(isShare(outcome.unit) ? matters * 100 : matters, language);
    const heading = { outcome: labelOf(outcome, language), unit, worth, way: name(arms[0].posture) };
    return [
      [strings.differenceHeading(heading)],
      ...against.map((each) => [
        name(each.other),
        change(each.mean),
        strings.range(change(each.lo95), change(each.hi95)),
        verdictText(context, each),
      ]),
    ];
  });
  return { columns: strings.differenceColumns, rows, wordColumns: [3] };
}

/** What a reader of part 5 may mistake. */
export function differencesNote({ language, strings, found }: ScreenContext): string[] {
  const luckOnly = found.some(({ against }) => against.some(({ verdict }) => verdict === 'LUCK ONLY'));
  return luckOnly ? [strings.luckOnlyMeans(verdictWords['LUCK ONLY'][language])] : [];
}

/** Part 6: in how many single repeats the order turned round. */
export function luck({ language, strings, found, name }: ScreenContext): string[] {
  return found.flatMap(({ outcome, arms, repeats }) => {
    if (!repeats || repeats.n === 0) return [];
    const label = labelOf(outcome, language);
    const pair = { outcome: label, leader: name(arms[0].posture), other: name(arms[1].posture) };
    if (repeats.turned === null) return [strings.notTurned(pair)];
    return [strings.turned({ ...pair, turned: whole(repeats.turned, language), n: whole(repeats.n, language) })];
  });
}
