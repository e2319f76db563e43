/** `cordon schema scenario|study`. */
import { didYouMean } from '../scenario/didYouMean.ts';
import { scenarioJsonSchema } from '../scenario/jsonSchema.ts';
import { studyJsonSchema } from '../scenario/study/jsonSchema.ts';
import { UserError } from '../study/userError.ts';
import { required, type Values } from './arguments.ts';
import { printJson } from './output.ts';

export function work(values: Values): number {
  const kind = required(values, 'KIND');
  const schemas: Readonly<Record<string, () => object>> = { scenario: scenarioJsonSchema, study: studyJsonSchema };
  if (!Object.hasOwn(schemas, kind))
    throw new UserError(`unknown kind of file ${JSON.stringify(kind)}${didYouMean(kind, Object.keys(schemas))}`);
  printJson(schemas[kind]());
  return 0;
}
