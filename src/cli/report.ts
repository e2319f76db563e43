/** `cordon report DIR`. */
import { relative } from 'node:path';
import { firstScreen } from '../report/firstScreen.ts';
import { firstScreenText } from '../report/firstScreenText.ts';
import type { Language } from '../report/language.ts';
import type { Results } from '../study/results.ts';
import { flag, language, required, type Values } from './arguments.ts';
import { print, printJson, tell, textOptions } from './output.ts';
import { readComparison, reportInput } from './reportInput.ts';
import { commandStrings } from './strings.ts';
import { writeReport } from './writeReport.ts';

export async function work(values: Values): Promise<number> {
  await showReport(readComparison(required(values, 'DIR')), language(values), flag(values, 'json'));
  return 0;
}

/** Prints the first screen, or for machines what it says and the tables behind it, and writes the page. */
export async function showReport(results: Results, lang: Language, asJson: boolean): Promise<void> {
  const input = reportInput(results);
  const screen = firstScreen(input, lang);
  if (!asJson) print(firstScreenText(screen, textOptions()));
  const file = await writeReport(results, input, lang);
  if (asJson) {
    const { provenance, summary, differences, failures } = input;
    printJson({
      directory: results.directory,
      report: file,
      provenance,
      firstScreen: screen.parts,
      summary,
      differences,
      failures,
    });
  } else {
    tell(commandStrings[lang].reportAt(relative(process.cwd(), file) || file));
  }
}
