/** The design that the points of a result directory come from, as its study says. */
import { readStudy } from './studyDirectory.ts';
import { studyFile } from './studyInputs.ts';
import type { Reader } from './store/reader.ts';
import type { Others } from '../analysis/levels.ts';
import { columnOf } from '../scenario/study/check.ts';
import type { StudyShape } from '../scenario/study/schema.ts';

export type Design = StudyShape['design'];

/** Designs whose parameters are drawn independently of each other. */
const independent: readonly Design['method'][] = ['lhs', 'maximin', 'sobol', 'random'];

/** Undefined for a comparison, which has none. */
export function storedDesign({ manifest, text }: Reader): Design | undefined {
  if (manifest.kind !== 'sweep') return undefined;
  const measures = manifest.outcomes.slice(0, manifest.measureCount);
  return readStudy({ file: studyFile, text: text(studyFile) }, measures).shape.design;
}

export function isDrawn(design: Design | undefined): boolean {
  return design !== undefined && independent.includes(design.method);
}

/** Columns of the parameters that a design varies. */
export function variedColumns({ parameters }: Design): string[] {
  return Object.entries(parameters).map(([path, one]) => columnOf(path, one));
}

/** Columns of the parameters at whose every value all others differ, too; none of a design that crosses them. */
export function drawnColumns(design: Design | undefined): string[] {
  return design !== undefined && isDrawn(design) ? variedColumns(design) : [];
}

export function othersAtLevel(design: Design | undefined): Others {
  if (isDrawn(design)) return 'drawn';
  return design?.method === 'morris' || design?.method === 'saltelli' ? 'stepped' : 'crossed';
}
