/** A study written out in full, as it is run. */
import { Document } from 'yaml';
import type { StudyShape } from './schema.ts';

/** YAML with every default said. Parsing it gives an equal study. */
export function resolvedStudyYaml(shape: StudyShape): string {
  return new Document(shape, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
}
