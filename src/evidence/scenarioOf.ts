/** A generated world as the engine needs it, through the same checks as a file that a user wrote. */
import { checkComplete, checkShape } from '../scenario/check.ts';
import { complete } from '../scenario/complete.ts';
import type { Scenario, ScenarioFile } from '../scenario/schema.ts';
import { readShape } from '../scenario/shape.ts';
import { measuredOutcomes } from '../study/engine.ts';

/** @throws Error with the first mistake: a generator that makes one is wrong. */
export function scenarioOf(file: ScenarioFile): Scenario {
  const shaped = readShape(file);
  if ('findings' in shaped) throw new Error(`a generated world is not a scenario: ${textOf(shaped.findings)}`);
  const completed = complete(shaped.shape);
  if ('findings' in completed) throw new Error(`a generated world is not a scenario: ${textOf(completed.findings)}`);
  const known = { outcomes: measuredOutcomes().map(({ name }) => name) };
  const findings = [...checkShape(shaped.shape, known), ...checkComplete(completed.scenario, shaped.shape)];
  if (findings.length > 0) throw new Error(`a generated world is not a scenario: ${textOf(findings)}`);
  return completed.scenario;
}

const textOf = (findings: readonly { readonly path: readonly unknown[]; readonly text: string }[]): string =>
  `${findings[0].path.join('.')}: ${findings[0].text}`;
