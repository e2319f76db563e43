/** Changing single values of a scenario file before it is checked: `--set PATH=VALUE`, and the points of a study. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { didYouMean } from './didYouMean.ts';
import { shown, shownWord } from './problems.ts';
import type { Path, Problem } from './problems.ts';

/** One value of a scenario file, put in the place of what is written there. */
export interface Change {
  /** Dotted, with items of lists by id: `mission.units.fpu1.strength`, `parameters.harm.killsPerFighter`. */
  readonly path: string;
  readonly value: unknown;
}

export interface Override extends Change {
  /** Where the value is written, if that is a file: a mistake in it is told there. */
  readonly from?: Omit<Problem, 'text'>;
}
type Refused = { readonly text: string };

/** Reads `PATH=VALUE`, the value being YAML: `clock.tickHours=3`, `places.ford.at=[3, 4]`. */
export function parseOverride(argument: string): Override | Refused {
  const equals = argument.indexOf('=');
  const path = (equals === -1 ? argument : argument.slice(0, equals)).trim();
  if (equals === -1) return { text: `expected PATH=VALUE, found ${shown(argument)}` };
  const source = argument.slice(equals + 1).trim();
  if (path === '') return { text: `expected a path before the = in ${shown(argument)}` };
  if (source === '') return { text: `expected a value after the = in ${shown(argument)}` };
  if (source.length > 10_000) return { text: 'the value is longer than 10000 characters' };
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  const known = isScalar(document.contents) || isMap(document.contents) || isSeq(document.contents);
  if (document.errors.length > 0 || document.warnings.length > 0 || !known)
    return { text: `expected a value such as 3, true, text, [1, 2] or { key: value }, found ${shown(source)}` };
  return { path, value: document.toJS({ maxAliasCount: 0 }) };
}

/**
 * A copy of a file's plain data with one value changed or added; the rest is shared with the original. Whether the key
 * has a meaning and the value fits is left to the checks that follow; only items of lists must exist.
 * @returns the copy, and the path with list items as indices
 */
export function setPath(
  file: unknown,
  path: string,
  value: unknown,
): { readonly file: unknown; readonly at: Path } | Refused {
  const keys = splitPath(path);
  if (keys.some((key) => key === '')) return { text: 'expected keys with single dots between them' };
  return setIn(file, keys, value, []);
}

/** Names of parameters hold dots themselves. */
function splitPath(path: string): string[] {
  const keys = path.split('.');
  return keys[0] === 'parameters' && keys.length > 2 ? ['parameters', keys.slice(1).join('.')] : keys;
}

function setIn(container: unknown, keys: readonly string[], value: unknown, above: Path): ReturnType<typeof setPath> {
  if (keys.length === 0) return { file: value, at: above };
  const [key, ...rest] = keys;
  if (Array.isArray(container)) {
    const index = itemIndex(container, key);
    if (typeof index !== 'number') return { text: `no item \`${shownWord(key)}\` in ${above.join('.')}${index.hint}` };
    const inner = setIn(container[index], rest, value, [...above, index]);
    return 'text' in inner ? inner : { file: container.with(index, inner.file), at: inner.at };
  }
  const keyed = container ?? {};
  if (typeof keyed !== 'object')
    return { text: `${above.join('.')} is ${shown(keyed)} and has no \`${shownWord(key)}\` in it` };
  const inner = setIn(ownValue(keyed, key), rest, value, [...above, key]);
  return 'text' in inner ? inner : { file: { ...keyed, [key]: inner.file }, at: inner.at };
}

const ownValue = (container: object, key: string): unknown =>
  Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;

/** Items are named by their id; primary outcomes by the outcome; what has neither by its number from 0. */
function itemIndex(list: readonly unknown[], key: string): number | { readonly hint: string } {
  const names = list.map(itemName);
  const index = names.indexOf(key);
  if (index !== -1) return index;
  const number = /^\d+$/.test(key) ? Number(key) : Number.NaN;
  if (number < list.length && names[number] === undefined) return number;
  const known = names.filter((name) => name !== undefined);
  if (known.length > 0) return { hint: didYouMean(key, known) };
  return { hint: list.length === 0 ? '; the list is empty' : `; expected a number from 0 to ${list.length - 1}` };
}

function itemName(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const name = ownValue(item, 'id') ?? ownValue(item, 'outcome');
  return typeof name === 'string' ? name : undefined;
}
