/** What a study found of its parameters: points, outcomes at these, effects and sensitivity; for its tables, words and charts. */
import { drawnColumns, storedDesign } from './storedDesign.ts';
import type { Design } from './storedDesign.ts';
import { designPoints, responsesOf } from './responses.ts';
import type { PostureResponses } from './responses.ts';
import { sensitivity } from './sensitivity.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { Reader } from './store/reader.ts';
import type { DesignPoint } from '../analysis/levels.ts';
import { mainEffects } from '../analysis/mainEffects.ts';
import type { EffectRow } from '../analysis/mainEffects.ts';

export interface StudyAnalysis extends Sensitivity {
  /** Undefined for a comparison. */
  readonly design: Design | undefined;
  /** In the order of the tables. */
  readonly points: readonly DesignPoint[];
  /** Columns of the parameters whose values were drawn. */
  readonly drawn: readonly string[];
  readonly responses: readonly PostureResponses[];
  readonly effects: readonly EffectRow[];
}

/** Reads the runs once. @throws UserError where runs.csv is not there or was changed */
export function analyseStudy(reader: Reader, outcomes: readonly string[]): StudyAnalysis {
  const design = storedDesign(reader);
  const points = designPoints(reader);
  const drawn = drawnColumns(design);
  const responses = responsesOf(reader, outcomes);
  const effects = responses.flatMap(({ responses: found, ...about }) => mainEffects(points, found, about, drawn));
  return { design, points, drawn, responses, effects, ...sensitivity(reader, design, points, responses) };
}
