/** The JSON Schema of a study file, for completion and help in editors. */
import * as z from 'zod';
import { studySchema } from './schema.ts';

/** Draft 7, of what a user writes: keys with a default are optional. Checks across parts have no place in it. */
export function studyJsonSchema(): object {
  return { title: 'Cordon study', ...z.toJSONSchema(studySchema, { target: 'draft-7', io: 'input' }) };
}
