/** The keys of a scenario file as rows of a table, walked from its JSON Schema. Pure. */
import { doctrineMeanings } from './glossary.ts';
import { scenarioJsonSchema } from '../scenario/jsonSchema.ts';
import { keyMeanings } from './keyMeanings.ts';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | readonly Schema[];
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
}

export type KeyRow = readonly [key: string, expected: string, standard: string, meaning: string];

/** Keys whose parts are a matter of course once the key is explained. */
const closed = new Set([
  'name',
  'description',
  'text',
  'at',
  'base',
  'home',
  'hq',
  'origin',
  'box',
  'line',
  'parameters',
  'via',
]);

const isText = ({ anyOf }: Schema): boolean => anyOf?.some(({ properties }) => properties?.fr !== undefined) ?? false;
const isPosition = ({ anyOf }: Schema): boolean =>
  anyOf?.some(({ properties }) => properties?.lat !== undefined) ?? false;

function numbers({ type, minimum, maximum, exclusiveMinimum }: Schema): string {
  const whole = type === 'integer' ? 'whole number' : 'number';
  const from = exclusiveMinimum === undefined ? minimum : exclusiveMinimum;
  if (from === undefined) return whole;
  const above = exclusiveMinimum === undefined ? '' : 'above ';
  return maximum === undefined || maximum > 1e15
    ? `${whole}, ${above || 'at least '}${from}`
    : `${whole}, ${above}${from} to ${maximum}`;
}

/** What a schema expects, in words. */
function expected(schema: Schema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum !== undefined) return schema.enum.join(', ');
  if (isText(schema)) return 'text, or `{ en, fr }`';
  if (isPosition(schema)) return 'position';
  if (schema.anyOf !== undefined) return 'one of the forms below';
  switch (schema.type) {
    case 'number':
    case 'integer':
      return numbers(schema);
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'word';
    case 'array':
      return Array.isArray(schema.items)
        ? `list of ${schema.items.length}`
        : `list: ${expected(schema.items as Schema)}`;
    default:
      return typeof schema.additionalProperties === 'object'
        ? `by name: ${expected(schema.additionalProperties)}`
        : 'keys below';
  }
}

function standardOf(schema: Schema, required: boolean): string {
  if (schema.default === undefined) return required ? 'needed' : '';
  const text = JSON.stringify(schema.default);
  return text === '{}' || text === '[]' ? 'none' : `\`${text.replaceAll('"', '')}\``;
}

const meaningOf = (path: string, schema: Schema): string => {
  // A change by date has the keys of its posture.
  const own = keyMeanings[path] ?? keyMeanings[path.replace('.schedule[]', '')];
  if (own !== undefined) return own;
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (/^(postures\[\]|layDown)\./.test(path) && Object.hasOwn(doctrineMeanings, key))
    return doctrineMeanings[key as keyof typeof doctrineMeanings].en;
  return schema.description ?? '';
};

function* rowsBelow(path: string, schema: Schema): Generator<KeyRow> {
  for (const [name, each] of Object.entries(schema.properties ?? {})) {
    const key = path === '' ? name : `${path}.${name}`;
    yield [
      `\`${key}\``,
      expected(each),
      standardOf(each, schema.required?.includes(name) ?? false),
      meaningOf(key, each),
    ];
    if (!closed.has(name)) yield* within(key, each);
  }
}

function* within(path: string, schema: Schema): Generator<KeyRow> {
  if (schema.type === 'array' && !Array.isArray(schema.items)) {
    const item = schema.items as Schema;
    const seen = new Set<string>();
    for (const form of item.anyOf ?? [item])
      for (const row of rowsBelow(`${path}[]`, form)) {
        if (seen.has(row[0])) continue;
        seen.add(row[0]);
        yield row;
      }
    return;
  }
  if (!isText(schema) && !isPosition(schema)) yield* rowsBelow(path, schema);
}

/** Rows by top-level key, in the order of the schema. */
export function scenarioKeys(): ReadonlyMap<string, readonly KeyRow[]> {
  const schema = scenarioJsonSchema() as Schema;
  const rows = [...rowsBelow('', schema)];
  const top = (key: string): string => /^`(\w+)/.exec(key)![1];
  return new Map(
    [...new Set(rows.map(([key]) => top(key)))].map((name) => [name, rows.filter(([key]) => top(key) === name)]),
  );
}
