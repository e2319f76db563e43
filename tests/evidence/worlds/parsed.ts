import { parseScenario } from '../../../src/scenario/parse.ts';
import { formatProblem } from '../../../src/scenario/problems.ts';
import type { Scenario, ScenarioFile } from '../../../src/scenario/schema.ts';
import { measuredOutcomes } from '../../../src/study/engine.ts';

const known = { outcomes: measuredOutcomes().map(({ name }) => name) };

/** A generated file through the ordinary parser, as text. @throws Error with its mistakes */
export function parsedWorld(file: ScenarioFile): Scenario {
  const parsed = parseScenario(JSON.stringify(file), 'world.json', known);
  if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.scenario;
}

/** Distance between cells, km. */
export const kmBetween = (cellKm: number, a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1]) * cellKm;

/** Cells with a base of the mission, each once. */
export const basesOf = ({ mission }: Scenario): (readonly [number, number])[] => [
  ...new Map(mission.units.map(({ base }) => [base.join(), base])).values(),
];

/** Median distance from a base to the nearest other one, km. */
export function medianSpacingKm(scenario: Scenario): number {
  const bases = basesOf(scenario);
  const nearest = bases
    .map((base, index) =>
      Math.min(...bases.flatMap((other, at) => (at === index ? [] : [kmBetween(scenario.map.cellKm, base, other)]))),
    )
    .sort((a, b) => a - b);
  return nearest[Math.floor(nearest.length / 2)];
}

/** Persons of the mission in units of some kinds. */
export const strengthOf = ({ mission }: Scenario, ...kinds: readonly string[]): number =>
  mission.units.reduce((sum, { kind, strength }) => sum + (kinds.includes(kind) ? strength : 0), 0);
