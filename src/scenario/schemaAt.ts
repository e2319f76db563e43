/** Looking into the schema along a path of data, for what a message can say about the place. */
import * as z from 'zod';
import { setPath } from './override.ts';
import type { Path } from './problems.ts';

type Schema = z.core.$ZodType;

/** The schemas that may govern a path: several where a union leaves it open. */
export function schemasAt(root: Schema, path: Path): Schema[] {
  let schemas = alternatives(root);
  for (const key of path) schemas = schemas.flatMap((schema) => inside(schema, key)).flatMap(alternatives);
  return schemas;
}

/** A schema without defaults and options around it, each branch of a union by itself. */
function alternatives(schema: Schema): Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
}

function inside(schema: Schema, key: string | number): Schema[] {
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, Schema>> = schema.shape;
    return Object.hasOwn(shape, key) ? [shape[key]] : [];
  }
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodTuple) return schema.def.items.slice(Number(key), Number(key) + 1);
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  return [];
}

/** Keys that may stand at a path. */
export function keysAt(root: Schema, path: Path): string[] {
  const keys = schemasAt(root, path).flatMap((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
  );
  return [...new Set(keys)];
}

/** `a number from 0 to 1`, where a path should hold a number; the limits of exact whole numbers only if it is beyond. */
export function numberAt(root: Schema, path: Path, found: unknown): string | undefined {
  const schema = schemasAt(root, path).find((candidate) => candidate instanceof z.ZodNumber);
  if (!(schema instanceof z.ZodNumber)) return undefined;
  const what = schema.format === 'safeint' ? 'a whole number' : 'a number';
  const { minValue, maxValue } = schema;
  const hasLeast = minValue !== null && minValue > Number.MIN_SAFE_INTEGER;
  const beyond = typeof found === 'number' && found > Number.MAX_SAFE_INTEGER;
  const hasMost = maxValue !== null && (maxValue < Number.MAX_SAFE_INTEGER || beyond);
  const above = schema.def.checks?.some(isAbove) ?? false;
  if (hasLeast && above)
    return hasMost ? `${what} above ${minValue}, at most ${maxValue}` : `${what} above ${minValue}`;
  if (hasLeast && hasMost) return `${what} from ${minValue} to ${maxValue}`;
  if (hasLeast) return `${what}, ${minValue} or more`;
  return hasMost ? `${what}, at most ${maxValue}` : what;
}

/** Whether a dotted path, as in overrides, is governed by a schema of whole numbers. */
export function isWholeAt(root: Schema, data: unknown, dotted: string): boolean {
  const done = setPath(data, dotted, 0);
  return 'at' in done && (numberAt(root, done.at, 0)?.startsWith('a whole number') ?? false);
}

function isAbove(check: object): boolean {
  return check instanceof z.core.$ZodCheckGreaterThan && !check._zod.def.inclusive;
}
