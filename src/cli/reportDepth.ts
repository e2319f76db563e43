/** From a result directory to what the deeper sections of a report are made of. */
import type { ParameterLine, ReportDepth } from '../report/depth.ts';
import { parameters } from '../scenario/parameters.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Results } from '../study/results.ts';

export function reportDepth(results: Results): ReportDepth {
  const { scenario, windows, drift, efficiency, tuning, summary, differences } = results;
  const ofSteady = <Row extends { readonly start: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.start === 'steady');
  return {
    windows,
    drift,
    efficiency,
    tuning,
    steady: { summary: ofSteady(summary), differences: ofSteady(differences) },
    parameters: parameterLines(scenario),
  };
}

/** Every number of the model with the value that the scenario gave it. */
function parameterLines(scenario: Scenario): ParameterLine[] {
  const values = new Map(
    Object.entries(scenario.parameters).flatMap(([family, members]) =>
      Object.entries<number>(members).map(([name, value]): [string, number] => [`${family}.${name}`, value]),
    ),
  );
  return [...parameters].map(([name, { unit, min, max, source, grade, default: usual }]) => {
    return { name, value: values.get(name) ?? usual, unit, min, max, source, grade };
  });
}
