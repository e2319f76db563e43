/** codebook.csv: what every column of every table is. */
import type { Column } from './column.ts';
import { columnsOf, tablesOf } from './columns.ts';
import { csvLine, readCsv } from './csv.ts';
import type { Plan } from './plan.ts';

const header = ['table', 'column', 'type', 'unit', 'direction', 'meaning', 'formula', 'source', 'values'] as const;
const between = ' | ';
/** How the empty field is written among the allowed values. */
const emptyValue = "''";

/** Columns by table, in the order in which they stand there. */
export type Codebook = ReadonlyMap<string, readonly Column[]>;

export function codebookOf(plan: Plan): Codebook {
  const columns = columnsOf(plan);
  return new Map(tablesOf(plan).map((table) => [table, columns[table]]));
}

/** One line a column of each table. Allowed values are separated by ` | `; `''` is the empty field. */
export function codebookCsv(codebook: Codebook): string {
  const lines = [...codebook].flatMap(([table, columns]) =>
    columns.map(({ name, type, unit, direction, meaning, formula, source, values }) => {
      const allowed = values.map((value) => (value === '' ? emptyValue : value)).join(between);
      return csvLine([table, name, type, unit, direction, meaning, formula, source, allowed]);
    }),
  );
  return csvLine(header) + lines.join('');
}

/** What was written by `codebookCsv`. */
export function readCodebook(text: string): Codebook {
  const found = new Map<string, Column[]>();
  for (const [table, name, type, unit, direction, meaning, formula, source, allowed] of [...readCsv([text])].slice(1)) {
    const values = allowed === '' ? [] : allowed.split(between).map((value) => (value === emptyValue ? '' : value));
    const column = { name, type: typeOf(type), unit, direction, meaning, formula, source, values };
    found.set(table, [...(found.get(table) ?? []), column]);
  }
  return found;
}

function typeOf(written: string): Column['type'] {
  return written === 'number' || written === 'whole number' ? written : 'text';
}
