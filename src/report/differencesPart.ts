/** Part 5 of the first screen: by how much the leaders lead, and what is known of all other pairs. */
import { unitText } from '../charts/units.ts';
import type { Verdict } from '../analysis/tables.ts';
import { verdictWords } from '../charts/words.ts';
import { difference, given, isShare, whole } from './language.ts';
import { otherPairs } from './otherPairs.ts';
import type { ScreenContext, Table } from './screen.ts';
import { differenceBetween, isAlike, type Standing } from './standing.ts';
import { luckRange, verdictText } from './verdictText.ts';
import { directionOf } from '../analysis/verdict.ts';

/** The leader of each primary outcome against every other arm. */
export function differences(context: ScreenContext): Table {
  const { language, strings, found, name } = context;
  const rows = found.flatMap((standing) => {
    const { outcome, matters, arms, against } = standing;
    if (arms.length === 0) return [];
    const unit = isShare(outcome.unit) ? strings.points : unitText(outcome.unit, language);
    const worth = given(isShare(outcome.unit) ? matters * 100 : matters, language);
    const heading = { outcome: outcome.label[language], unit, worth };
    const alike = isAlike(standing);
    return [
      [alike ? strings.alikeHeading(heading) : strings.differenceHeading({ ...heading, way: name(arms[0].posture) })],
      ...(alike ? against.slice(0, 1) : against).map((each) => [
        alike ? strings.everyPair : name(each.other),
        difference(each.mean, outcome.unit, language),
        luckRange(each, outcome.unit, language),
        verdictText(context, each),
      ]),
    ];
  });
  return { columns: strings.differenceColumns, rows, wordColumns: [3] };
}

/** The pairs that the table leaves out, what a reader may mistake, and whether steady states say otherwise. */
export function differencesNote(context: ScreenContext): string[] {
  const { found } = context;
  const others = found.flatMap((standing) => (isAlike(standing) ? [] : otherPairs(context, standing)));
  return [...others, ...verdictNotes(context), ...steadyNote(context, found)];
}

function verdictNotes({ input, language, strings, found }: ScreenContext): string[] {
  const all = found.flatMap(({ against, others }) => [...against, ...others]);
  const said = (verdict: Verdict) => all.filter((each) => each.verdict === verdict);
  const unclear = said('CANNOT TELL');
  const needed = Math.max(0, ...unclear.map((each) => each.needed ?? 0));
  const more = needed > input.provenance.replications ? whole(needed, language) : undefined;
  const notes = [
    ...(said('LUCK ONLY').length > 0 ? [strings.luckOnlyMeans(verdictWords['LUCK ONLY'][language])] : []),
    ...(unclear.length > 0 ? [strings.cannotTellMeans(verdictWords['CANNOT TELL'][language], more)] : []),
  ];
  return notes.length > 0 ? [notes.join(' ')] : [];
}

/** Which of the table's verdicts are others where each way was in force from the start of the burn-in. */
function steadyNote(context: ScreenContext, found: readonly Standing[]): string[] {
  const { input, language, strings, name } = context;
  if (input.steadyDifferences.length === 0) return [];
  const otherwise = found.flatMap(({ outcome, arms, against }) =>
    against.flatMap((each) => {
      const row = differenceBetween(input.steadyDifferences, outcome.name, arms[0].posture, each.other);
      if (!row) return [];
      const verdict = verdictText(context, { verdict: row.verdict, direction: directionOf(row) });
      if (verdict === verdictText(context, each)) return [];
      const by = difference(row.mean, outcome.unit, language);
      return [
        strings.steadyPair({
          outcome: outcome.label[language],
          a: name(arms[0].posture),
          b: name(each.other),
          by,
          verdict,
        }),
      ];
    }),
  );
  return [otherwise.length > 0 ? strings.steadyDiffers(otherwise.join(strings.semicolon)) : strings.steadySame];
}
