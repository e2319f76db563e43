/** `cordon schema scenario`. */
import { didYouMean } from '../scenario/didYouMean.ts';
import { scenarioJsonSchema } from '../scenario/jsonSchema.ts';
import { UserError } from '../study/userError.ts';
import { required, type Values } from './arguments.ts';
import { printJson } from './output.ts';

export function work(values: Values): number {
  const kind = required(values, 'KIND');
  if (kind !== 'scenario')
    throw new UserError(`unknown kind of file ${JSON.stringify(kind)}${didYouMean(kind, ['scenario'])}`);
  printJson(scenarioJsonSchema());
  return 0;
}
