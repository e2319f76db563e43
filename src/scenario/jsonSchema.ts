/** The JSON Schema of a scenario file, for completion and help in editors. */
import * as z from 'zod';
import { parameters } from './parameters.ts';
import { scenarioSchema } from './schema.ts';

/** Draft 7, of what a user writes: keys with a default are optional. Checks across parts have no place in it. */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSchema, { target: 'draft-7', io: 'input' });
  return {
    title: 'Cordon scenario',
    ...schema,
    properties: { ...schema.properties, parameters: parametersSchema() },
  };
}

function parametersSchema(): object {
  const properties = [...parameters].map(([name, { unit, default: value, min, max, meaning, source, grade }]) => [
    name,
    {
      type: 'number',
      minimum: min,
      maximum: max,
      default: value,
      description: `${meaning}. Unit: ${unit}. Source: ${source} (grade ${grade})`,
    },
  ]);
  return {
    type: 'object',
    description: 'Overrides of the parameter catalogue, by dotted name',
    default: {},
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
