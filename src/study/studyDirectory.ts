/** From texts to a planned study: of files that a user named, or of those kept in a result directory. */
import { reservedColumns } from './columns.ts';
import { measuredOutcomes } from './engine.ts';
import type { Shard } from './plan.ts';
import { planStudy } from './studyPlan.ts';
import type { PlannedStudy } from './studyPlan.ts';
import { UserError } from './userError.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { scenarioReader } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Path } from '../scenario/problems.ts';
import { parseStudy } from '../scenario/study/parse.ts';
import type { Place, Study } from '../scenario/study/parse.ts';

/** A text with the name that messages give it. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

export interface StudySources {
  readonly study: NamedText;
  /** Reads a file that the study names, relative to the study file. @throws UserError */
  readonly read: (file: string) => NamedText;
  readonly shard?: Shard;
  /** See `StudyRequest`. */
  readonly isTrial?: boolean;
  /** Told how many points have been checked, after each. */
  readonly onPoint?: (checked: number) => void;
  /** What the engine measures; the simulator's own when absent. */
  readonly measures?: readonly OutcomeInfo[];
}

/** The study, without its scenario. @throws UserError with a line for each mistake */
export function readStudy({ file, text }: NamedText, measures = measuredOutcomes()): Study {
  const known = { outcomes: measures.map(({ name }) => name), columns: reservedColumns() };
  const parsed = parseStudy(text, file, known);
  if ('problems' in parsed) throw new UserError(parsed.problems.map(formatProblem).join('\n'));
  return parsed.study;
}

/** @throws UserError with a line for each mistake in the study, its scenario or its table. */
export function planFrom(sources: StudySources): PlannedStudy {
  const { study: named, read, shard, isTrial, onPoint, measures = measuredOutcomes() } = sources;
  const study = readStudy(named, measures);
  const readAt = (file: string, path: Path) => reading(() => read(file), study.placeOf(path));
  const scenario = readAt(study.shape.scenario, ['scenario']);
  const { method, file } = study.shape.design;
  const table = method === 'csv' && file !== undefined ? readAt(file, ['design', 'file']) : undefined;
  const reader = scenarioReader(scenario.text, scenario.file, { outcomes: measures.map(({ name }) => name) });
  return planStudy({
    study,
    file: scenario.file,
    source: scenario.text,
    reader,
    table,
    measures,
    columns: reservedColumns(),
    shard,
    isTrial,
    onPoint,
  });
}

/** A file that cannot be read is a mistake where the study names it. */
function reading<T>(read: () => T, place: Place): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError)
      throw new UserError(formatProblem({ ...place, text: error.message }), error.exitCode);
    throw error;
  }
}
