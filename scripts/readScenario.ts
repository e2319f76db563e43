import { readFileSync } from 'node:fs';
import { measuredOutcomes } from '../src/study/engine.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { formatProblem } from '../src/scenario/problems.ts';
import type { Scenario } from '../src/scenario/schema.ts';

/** A scenario file and its text. @throws Error with the file's mistakes, a line each */
export function readScenario(file: string): { readonly source: string; readonly scenario: Scenario } {
  const source = readFileSync(file, 'utf8');
  const parsed = parseScenario(source, file, { outcomes: measuredOutcomes().map(({ name }) => name) });
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return { source, scenario: parsed.scenario };
}
