/** Red lines as a scenario announces them. */
import type { Scenario } from '../scenario/schema.ts';

export interface RedLine {
  readonly cell: number;
  readonly radiusKm: number;
  readonly spoiler: number;
  /** Least fighters that it holds for. */
  readonly fighters: number;
  readonly fromHour: number;
  readonly untilHour: number;
}

/** The lines of a scenario; places and groups exist, which check.ts has seen to. */
export function createRedLines(scenario: Scenario, placeCells: Int32Array): RedLine[] {
  return scenario.mission.redLines.map((line) => ({
    cell: placeCells[scenario.places.findIndex(({ id }) => id === line.at)],
    radiusKm: line.radiusKm,
    spoiler: scenario.spoilers.findIndex(({ id }) => id === line.spoiler),
    fighters: line.fighters,
    fromHour: line.fromDay * 24,
    untilHour: (line.untilDay ?? Infinity) * 24,
  }));
}
