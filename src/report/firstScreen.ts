/**
 * The first screen: ten numbered parts that say what was asked, what came out, how sure that is and what it is not for.
 * The same in the terminal, on the page, in print and in every language.
 */
import { answer } from './answerPart.ts';
import { averages, averagesNote } from './averagesPart.ts';
import { assumedCount } from './assumptionSections.ts';
import { differences, differencesNote } from './differencesPart.ts';
import type { ReportInput } from './input.ts';
import { typeset, whole, type Language } from './language.ts';
import { luck } from './luckPart.ts';
import { postureName } from './names.ts';
import { question } from './question.ts';
import type { FirstScreen, Part, ScreenContext } from './screen.ts';
import { standings } from './standing.ts';
import { firstScreenStrings } from './strings.ts';
import { turnsOver } from './turnsOver.ts';
import { whoLoses } from './whoLoses.ts';

/** The first screen of one comparison. */
export function firstScreen(input: ReportInput, language: Language): FirstScreen {
  const strings = firstScreenStrings[language];
  const name = (posture: string) => postureName(input, posture, language);
  const context: ScreenContext = { input, language, strings, found: standings(input), name };
  const bodies: readonly Omit<Part, 'number' | 'heading'>[] = [
    { lines: [strings.notAForecast] },
    { lines: question(context) },
    { lines: answer(context) },
    { table: averages(context), lines: averagesNote(context) },
    { table: differences(context), lines: differencesNote(context) },
    { lines: luck(context) },
    { lines: [assumptions(context)] },
    { lines: turnsOver(context) },
    { lines: whoLoses(context) },
    { lines: [strings.use, provenance(context)] },
  ];
  const set = (text: string) => typeset(text, language);
  const parts = bodies.map(({ table, lines }, index) => ({
    number: index + 1,
    heading: strings.headings[index],
    lines: lines.map(set),
    ...(table && { table: { ...table, columns: table.columns.map(set), rows: table.rows.map((row) => row.map(set)) } }),
  }));
  return { language, parts };
}

function assumptions({ input, language, strings }: ScreenContext): string {
  const { assumed, total } = assumedCount(input.assumptions);
  return strings.oneSet(whole(assumed, language), whole(total, language));
}

function provenance({ input, strings }: ScreenContext): string {
  const { version, modelVersion, seed } = input.provenance;
  return strings.provenance({ version, modelVersion, seed: String(seed) });
}
