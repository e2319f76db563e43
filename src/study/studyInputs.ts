/** The files that a study was made from, as they are kept beside its results, so that these stand alone. */
import type { DesignTable } from './design/csvRows.ts';
import { resolvedStudyYaml } from '../scenario/study/resolved.ts';
import type { StudyShape } from '../scenario/study/schema.ts';

export const studyFile = 'study.resolved.yaml';
export const scenarioFile = 'scenario.source.yaml';
export const tableFile = 'design.source.csv';

/** By name: the study with every default said, the scenario as it was written, and the table of a csv design. */
export function studyInputs(shape: StudyShape, source: string, table?: DesignTable): Record<string, string> {
  const design = table === undefined ? shape.design : { ...shape.design, file: tableFile };
  return {
    [studyFile]: resolvedStudyYaml({ ...shape, scenario: scenarioFile, design }),
    [scenarioFile]: source,
    ...(table === undefined ? {} : { [tableFile]: table.text }),
  };
}
