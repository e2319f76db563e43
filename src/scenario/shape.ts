/** Mistakes of shape - keys, types, ranges - in the words of a user. The schema library finds them, this file tells them. */
import * as z from 'zod';
import { didYouMean, nearest } from './didYouMean.ts';
import { shown, shownWord, valueAt } from './problems.ts';
import type { Finding, Path } from './problems.ts';
import { scenarioSchema } from './schema.ts';
import type { ScenarioShape } from './schema.ts';
import { keysAt, numberAt } from './schemaAt.ts';

type Issue = z.core.$ZodIssue;

/** A file's plain data, and the schema that it should keep to. */
interface Read {
  readonly schema: z.core.$ZodType;
  readonly file: unknown;
}

/** Plain data to a scenario with defaults filled in, or what is wrong with its shape. */
export function readShape(
  file: unknown,
): { readonly shape: ScenarioShape } | { readonly findings: readonly Finding[] } {
  return readShapeOf(scenarioSchema, 'a scenario (cordon: 1, name: ..., map: ...)', file);
}

/**
 * Plain data to what it says, with defaults filled in, or what is wrong with its shape.
 * @param kind what kind of file it is, with its first keys, as a message names it
 */
export function readShapeOf<Schema extends z.ZodType>(
  schema: Schema,
  kind: string,
  file: unknown,
): { readonly shape: z.output<Schema> } | { readonly findings: readonly Finding[] } {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { findings: [{ path: [], text: `expected ${kind}, found ${shown(file)}` }] };
  const result = schema.safeParse(file, { jitless: true });
  if (result.success) return { shape: result.data };
  return { findings: once(result.error.issues.flatMap((issue) => findingsOf(issue, { schema, file }, []))) };
}

/** A number beyond two limits is one mistake. */
function once(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>();
  return findings.filter(({ path, text }) => {
    const key = JSON.stringify([path, text]);
    return !said.has(key) && said.add(key);
  });
}

function findingsOf(issue: Issue, read: Read, above: Path): Finding[] {
  const { schema, file } = read;
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, read));
  if (path.length > 0 && valueAt(file, path) === undefined) return missingKey(path, read);
  if (issue.code === 'invalid_union') return unionFindings(issue, read, path);
  if (issue.code === 'invalid_key')
    return [{ path, at: 'key', text: `${expectedKey(issue)}, found \`${lastKey(path)}\`` }];
  const value = valueAt(file, path);
  return [{ path, text: `${expected(issue, path, value, schema)}, found ${found(issue, value)}` }];
}

const lastKey = (path: Path): string => shownWord(String(path[path.length - 1]));

function unknownKey(key: string, path: Path, { schema }: Read): Finding {
  const word = shownWord(key);
  return { path: [...path, key], at: 'key', text: `unknown key${didYouMean(word, keysAt(schema, path))}` };
}

/** A key that is missing because it is misspelt is told as an unknown key alone. */
function missingKey(path: Path, { schema, file }: Read): Finding[] {
  const key = lastKey(path);
  const container = path.slice(0, -1);
  const known = keysAt(schema, container);
  const written = Object.keys(Object(valueAt(file, container)));
  if (written.some((word) => !known.includes(word) && nearest(word, known) === key)) return [];
  const hint = path.length === 1 && key === 'cordon' ? '; write `cordon: 1`, the version of the format' : '';
  return [{ path: container, at: 'inside', text: `missing key \`${key}\`${hint}` }];
}

function expectedKey(issue: z.core.$ZodIssueInvalidKey): string {
  const own = issue.issues.map(ownWords).find((words) => words !== undefined);
  return own ?? 'expected another key';
}

/**
 * The branch of a union that the user meant, if one stands out: the fewest mistakes, and none about what kind of thing
 * it is. Otherwise what the union as a whole expects.
 */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, read: Read, path: Path): Finding[] {
  const wrongKind = (inner: Issue) => inner.path.length === 0 && inner.code === 'invalid_type';
  const likely = issue.errors.filter((branch) => !branch.some(wrongKind)).sort((a, b) => a.length - b.length);
  const meant = likely.length === 1 || (likely.length > 1 && likely[0].length < likely[1].length);
  if (meant) return likely[0].flatMap((inner) => findingsOf(inner, read, path));
  return [{ path, text: `${ownWords(issue) ?? 'expected something else'}, found ${shown(valueAt(read.file, path))}` }];
}

/** What the schema itself says is expected, where it says so. */
function ownWords(issue: Issue): string | undefined {
  return issue.message.startsWith('expected ') ? issue.message : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  record: 'keys and values',
};

function expected(issue: Issue, path: Path, value: unknown, schema: Read['schema']): string {
  const own = ownWords(issue);
  if (own !== undefined) return own;
  const number = numberAt(schema, path, value);
  if (number !== undefined) return `expected ${number}`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object'
        ? expectedKeys(path, schema)
        : `expected ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `expected ${String(issue.values[0])}`
        : `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum} ${countOf(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `expected at most ${issue.maximum} ${countOf(issue.origin, issue.maximum)}`;
    default:
      return `expected something else (${issue.code})`;
  }
}

function expectedKeys(path: Path, schema: Read['schema']): string {
  const keys = keysAt(schema, path);
  return `expected keys such as ${keys.slice(0, 3).join(', ')}`;
}

function countOf(origin: string, count: number | bigint): string {
  const what = origin === 'string' ? 'character' : 'item';
  return Number(count) === 1 ? what : `${what}s`;
}

function found(issue: Issue, value: unknown): string {
  const isLength = issue.code === 'too_small' || issue.code === 'too_big';
  if (isLength && typeof value === 'string') return value === '' ? 'an empty text' : `${value.length}`;
  if (isLength && Array.isArray(value) && ownWords(issue) === undefined) return `${value.length}`;
  const suggestion = issue.code === 'invalid_value' && typeof value === 'string' ? meantValue(issue, value) : '';
  return shown(value) + suggestion;
}

function meantValue(issue: z.core.$ZodIssueInvalidValue, value: string): string {
  const hint = didYouMean(value, issue.values.map(String));
  return hint.includes('did you mean') ? hint : '';
}
