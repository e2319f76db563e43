/** From the text of a study file to what it says, in the steps of a scenario: YAML, shape, checks across parts. */
import { checkStudy } from './check.ts';
import type { StudyKnown } from './check.ts';
import { locate } from '../locate.ts';
import { withPath } from '../problems.ts';
import type { Finding, Path, Problem } from '../problems.ts';
import { readYaml } from '../readYaml.ts';
import { readShapeOf } from '../shape.ts';
import { studySchema } from './schema.ts';
import type { StudyShape } from './schema.ts';

/** Where something stands. */
export type Place = Omit<Problem, 'text'>;

export interface Study {
  readonly shape: StudyShape;
  /** Line and column of a value in the study file, or of its key. */
  readonly placeOf: (path: Path, at?: 'key' | 'value') => Place;
}

export type StudyParsed = { readonly study: Study } | { readonly problems: readonly Problem[] };

const mostShown = 20;

/**
 * Parses a study as far as it can be checked without its scenario.
 * @param file its name, for messages
 */
export function parseStudy(source: string, file: string, known: StudyKnown): StudyParsed {
  const read = readYaml(source);
  if ('problem' in read) return { problems: [{ file, ...read.problem }] };
  const placeOf = (path: Path, at: Finding['at'] = 'value'): Place => {
    const { line, column } = locate(read, path, at);
    return { file, line, column };
  };
  const placed = (findings: readonly Finding[]): Problem[] => {
    const problems = findings
      .slice(0, mostShown)
      .map(({ path, text, at }) => ({ ...placeOf(path, at), text: withPath(read.value, path, text) }));
    return problems.sort((a, b) => a.line - b.line || a.column - b.column);
  };
  const shaped = readShapeOf(studySchema, 'a study (cordon: 1, name: ..., scenario: ...)', read.value);
  if ('findings' in shaped) return { problems: placed(shaped.findings) };
  const findings = checkStudy(shaped.shape, known);
  if (findings.length > 0) return { problems: placed(findings) };
  return { study: { shape: shaped.shape, placeOf } };
}

/** Whether plain text is meant as a study rather than a scenario: it names one, or a design. */
export function isStudyText(source: string): boolean {
  const read = readYaml(source);
  if ('problem' in read || typeof read.value !== 'object' || read.value === null) return false;
  return Object.hasOwn(read.value, 'scenario') || Object.hasOwn(read.value, 'design');
}
