/** `cordon why DIR INCIDENT_ID`. */
import { breakWords } from '../report/textTable.ts';
import { tellWhy, type WhyPart } from '../report/why.ts';
import { whyStrings } from '../report/whyStrings.ts';
import { readResults } from '../study/results.ts';
import { storedSetup } from '../study/storedSetup.ts';
import { why } from '../study/why/why.ts';
import { flag, language, required, type Values } from './arguments.ts';
import { print, printJson, textOptions } from './output.ts';
import { commandStrings } from './strings.ts';

/** @returns 0 where the chain was told, 1 where it cannot be */
export function work(values: Values): number {
  const results = readResults(required(values, 'DIR'));
  const lang = language(values);
  const found = why(results, required(values, 'INCIDENT_ID'), (runId) => storedSetup(results, runId));
  if (flag(values, 'json')) printJson(found);
  else if (found.kind === 'otherModel') print(commandStrings[lang].otherModel(found.stored, found.current));
  else if (found.kind === 'different') print(whyStrings[lang].otherResult(found.stored, found.replayed));
  else {
    const { scenario } = storedSetup(results, found.chain.incident.run_id);
    const parts = tellWhy(found.chain, scenario, lang);
    print([...parts.map(partText), whyStrings[lang].proof(found.chain.digest)].join('\n\n'));
  }
  return found.kind === 'told' ? 0 : 1;
}

function partText({ heading, lines }: WhyPart): string {
  const { width } = textOptions();
  const told = lines.flatMap((line) =>
    breakWords(line, width - 4).map((text, index) => (index === 0 ? `  - ${text}` : `    ${text}`)),
  );
  return [...breakWords(heading, width), ...told].join('\n');
}
