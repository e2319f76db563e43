/**
 * The text of a file to plain data. YAML 1.2, of which JSON is a part. Reading goes through the library's document
 * rather than its plain values, so that problems can be located, and so that duplicate keys, aliases and depth are
 * checked in linear time.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Alias, Document, Node, YAMLMap } from 'yaml';
import { shownWord } from './problems.ts';
import { mostDepth, syntaxText, tooDeep } from './syntaxText.ts';

/** The library reads about 1 MB a second; a country of 2000 places has 0.4 MB. */
export const mostCharacters = 5_000_000;
const mostAliases = 100;
/** Values that all aliases together may repeat: a "billion laughs" file ends here. */
const mostRepeated = 20_000;

export interface SourceDocument {
  readonly document: Document;
  readonly lines: LineCounter;
  /** Objects, lists, texts, numbers, booleans and nulls. */
  readonly value: unknown;
}
export interface SourceProblem {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Thrown within this file while a document is turned into data; offset in characters. */
class Refusal extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** The data of a YAML text, or the first thing that is wrong with it. */
export function readYaml(source: string): SourceDocument | { readonly problem: SourceProblem } {
  const lines = new LineCounter();
  const at = (offset: number, text: string) => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { problem: { line: Math.max(1, line), column: Math.max(1, col), text } };
  };
  const refused = refusedText(source);
  if (refused !== undefined) return { problem: refused };
  try {
    const document = parseDocument(source, {
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
      logLevel: 'error',
    });
    const wrong = document.errors[0] ?? document.warnings[0];
    if (wrong !== undefined) return at(wrong.pos[0], syntaxText(wrong));
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
      return at(
        0,
        `this file asks for YAML ${document.directives.yaml.version}; expected YAML 1.2: remove the %YAML line`,
      );
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
      return { problem: { line: 1, column: 1, text: 'empty: there is nothing in this file but comments' } };
    return { document, lines, value: plainDocument(document) };
  } catch (error) {
    if (error instanceof Refusal) return at(error.offset, error.message);
    throw error;
  }
}

/** What can be said of a text before it is parsed. */
function refusedText(source: string): SourceProblem | undefined {
  if (source.length > mostCharacters) {
    const megabytes = (source.length / 1e6).toFixed(1);
    return {
      line: 1,
      column: 1,
      text: `the file is too large: ${megabytes} MB; expected at most ${mostCharacters / 1e6} MB`,
    };
  }
  if (/^\uFEFF?\s*$/.test(source)) return { line: 1, column: 1, text: 'empty' };
  // NUL: a binary file or UTF-16. U+FFFD: what a decoder leaves where bytes were not UTF-8.
  const unreadable = source.search(/[\0\uFFFD]/);
  if (unreadable === -1) return undefined;
  const before = source.slice(0, unreadable).split('\n');
  const column = before[before.length - 1].length + 1;
  return {
    line: before.length,
    column,
    text: 'not a UTF-8 text here: a binary file, or saved in another encoding; save it as UTF-8',
  };
}

function plainDocument(document: Document): unknown {
  let aliases = 0;
  let repeated = 0;

  const plain = (node: unknown, depth: number, inAlias: boolean): unknown => {
    if (inAlias && ++repeated > mostRepeated) throw new Refusal(offsetOf(node), 'aliases (*name) repeat too much');
    if (depth > mostDepth) throw new Refusal(offsetOf(node), tooDeep);
    if (isScalar(node)) return node.value;
    if (isMap(node)) return plainMap(node, depth, inAlias);
    if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1, inAlias));
    if (isAlias(node)) return plain(resolved(node), depth + 1, true);
    return null;
  };
  const resolved = (alias: Alias): Node => {
    if (++aliases > mostAliases)
      throw new Refusal(offsetOf(alias), `more than ${mostAliases} aliases (*name); expected at most ${mostAliases}`);
    const node = alias.resolve(document);
    const name = shownWord(alias.source);
    if (node === undefined)
      throw new Refusal(offsetOf(alias), `the alias *${name} has no anchor; expected &${name} above`);
    return node;
  };
  const plainMap = (map: YAMLMap, depth: number, inAlias: boolean): object => {
    const entries = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      if (!isScalar(key))
        throw new Refusal(offsetOf(key), 'expected a word before the colon, found a list, braces or an alias');
      const name = String(key.value);
      if (name === '__proto__') throw new Refusal(offsetOf(key), 'the key `__proto__` has no meaning anywhere');
      if (entries.has(name)) throw new Refusal(offsetOf(key), `the key \`${shownWord(name)}\` stands twice`);
      entries.set(name, plain(value, depth + 1, inAlias));
    }
    return Object.fromEntries(entries);
  };

  return plain(document.contents, 0, false);
}

/** Where a node begins, in characters; 0 for what has no place. */
export function offsetOf(node: unknown): number {
  const hasRange = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  return hasRange ? (node.range?.[0] ?? 0) : 0;
}
