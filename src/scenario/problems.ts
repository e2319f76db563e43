/** How mistakes in a file are told: one line each, with the place of the mistake, what was found and what was expected. */

/** Keys and list indices from the top of the file down to a value. */
export type Path = readonly (string | number)[];

/** A mistake before it has a place in the file. */
export interface Finding {
  readonly path: Path;
  readonly text: string;
  /** The mistake is the key itself, or (the default) what stands there, or that something is missing inside. */
  readonly at?: 'key' | 'value' | 'inside';
}

/** A mistake or a note with its place. Line and column count from 1; both are 0 where there is none. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** `FILE:LINE:COL: text`, or `FILE: text` where there is no place in a file. */
export function formatProblem({ file, line, column, text }: Problem): string {
  return line === 0 ? `${file}: ${text}` : `${file}:${line}:${column}: ${text}`;
}

const mostShown = 60;

/** A value as a message shows it: short, on one line, nothing that a terminal would act on. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return shownList(value);
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '{}' : 'keys and values';
  return typeof value === 'string' ? JSON.stringify(shownWord(value)) : String(value);
}

/** A word from the file, cut short and without control characters. */
export function shownWord(word: string): string {
  const plain = word.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
  return plain.length > mostShown ? `${plain.slice(0, mostShown)}...` : plain;
}

function shownList(list: readonly unknown[]): string {
  const short = list.length <= 4 && list.every((item) => typeof item === 'number' || typeof item === 'string');
  return short ? `[${list.map((item) => shownWord(String(item))).join(', ')}]` : 'a list';
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** A path as a user writes it: `mission.units.fpu1.strength`, items by id where they have one, else by number. */
export function pathText(root: unknown, path: Path): string {
  let text = '';
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth];
    if (typeof key === 'string') {
      text += (depth === 0 ? '' : '.') + shownWord(key);
      continue;
    }
    const id = valueAt(root, [...path.slice(0, depth + 1), 'id']);
    text += typeof id === 'string' ? `.${shownWord(id)}` : `[${key}]`;
  }
  return text;
}

/** `PATH: text`, or the text alone at the top of the file. */
export function withPath(root: unknown, path: Path, text: string): string {
  return path.length === 0 ? text : `${pathText(root, path)}: ${text}`;
}
