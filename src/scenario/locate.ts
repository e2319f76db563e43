/** From a path to a line and a column of the file. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Path } from './problems.ts';
import { offsetOf } from './readYaml.ts';
import type { SourceDocument } from './readYaml.ts';

export interface Location {
  readonly line: number;
  readonly column: number;
  /** The path itself stands in the file, not only something that it lies in. */
  readonly exact: boolean;
}

/** Where a key or its value stands, or, when it does not, the nearest thing around it that does. */
export function locate({ document, lines }: SourceDocument, path: Path, at: 'key' | 'value' | 'inside'): Location {
  let node: unknown = document.contents;
  let offset = offsetOf(node);
  let exact = true;
  for (let depth = 0; depth < path.length; depth++) {
    const found = child(document, node, path[depth]);
    if (found === undefined) {
      exact = false;
      break;
    }
    node = found.value;
    const wantsKey = at === 'key' && depth === path.length - 1;
    offset = offsetOf(wantsKey || node === null ? found.key : node) || offset;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col), exact };
}

function child(document: Document, node: unknown, key: string | number): { key: unknown; value: unknown } | undefined {
  const parent: unknown = isAlias(node) ? node.resolve(document) : node;
  if (isMap(parent)) {
    const pair: Pair | undefined = parent.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === String(key),
    );
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(parent)) {
    const item = parent.items[Number(key)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  return undefined;
}
