import { columnsOf, tablesOf } from './columns.ts';
import { csvLine } from './csv.ts';
import type { Plan } from './plan.ts';

const header = ['table', 'column', 'type', 'unit', 'direction', 'meaning', 'formula', 'source', 'values'] as const;

/** The text of codebook.csv: one line a column of each table. Allowed values are separated by ` | `; `''` is the empty field. */
export function codebookCsv(plan: Plan): string {
  const columns = columnsOf(plan);
  const lines = tablesOf(plan).flatMap((table) =>
    columns[table].map((column) => {
      const values = column.values.map((value) => (value === '' ? "''" : value)).join(' | ');
      return csvLine([
        table,
        column.name,
        column.type,
        column.unit,
        column.direction,
        column.meaning,
        column.formula,
        column.source,
        values,
      ]);
    }),
  );
  return csvLine(header) + lines.join('');
}
