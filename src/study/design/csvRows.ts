/** Design points written as a table: a header of paths or names, then a line a point. */
import type { Setting } from './setting.ts';
import { columnOf } from '../../scenario/study/check.ts';
import type { StudyShape } from '../../scenario/study/schema.ts';
import { parseOverride } from '../../scenario/override.ts';
import { readCsv } from '../csv.ts';
import { UserError } from '../userError.ts';

export interface DesignTable {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
}

/**
 * A field is read as a value of YAML: 3, true, text, [1, 2]. An empty field leaves the scenario as it is.
 * @throws UserError for a line that does not fit the header
 */
export function* csvRows({ parameters }: StudyShape['design'], table: DesignTable | undefined): Generator<Setting[]> {
  if (table === undefined) throw new UserError('method csv has no table');
  const byColumn = new Map(Object.entries(parameters).map(([path, one]) => [columnOf(path, one), path]));
  let header: readonly { readonly path: string; readonly column: string }[] | undefined;
  let line = 0;
  for (const fields of readCsv([table.text])) {
    line++;
    if (header === undefined) {
      header = headerOf(table.file, fields, byColumn);
      continue;
    }
    if (fields.length === 1 && fields[0] === '') continue;
    if (fields.length !== header.length)
      throw new UserError(`${table.file}:${line}:1: expected ${header.length} fields, found ${fields.length}`);
    const from = { file: table.file, line, column: 1 };
    yield header.flatMap(({ path, column }, index): Setting[] => {
      const field = fields[index].trim();
      if (field === '') return [];
      const read = parseOverride(`${path}=${field}`);
      if ('text' in read) throw new UserError(`${table.file}:${line}:1: ${path}: ${read.text}`);
      return [{ path, column, value: read.value, from }];
    });
  }
  if (line < 2) throw new UserError(`${table.file}: empty; expected a header of paths, then a line a point`);
}

function headerOf(file: string, fields: readonly string[], byColumn: ReadonlyMap<string, string>) {
  const names = fields.map((field) => field.trim());
  const twice = names.find((name, index) => name === '' || names.indexOf(name) < index);
  if (twice !== undefined)
    throw new UserError(`${file}:1:1: ${twice === '' ? 'a column has no name' : `the column ${twice} stands twice`}`);
  const columns = new Map([...byColumn].map(([column, path]) => [path, column]));
  return names.map((name) => {
    const path = byColumn.get(name) ?? name;
    return { path, column: columns.get(path) ?? name };
  });
}
