/** A table in a terminal: names and words to the left, numbers to the right, headings over several lines. */
import type { Table } from './screen.ts';

const gap = 2;
const leastNameWidth = 12;
/** A column grows past what its cells need to keep its heading on fewer lines, but not by more than this. */
const mostGrowth = 4;

/**
 * The lines of a table.
 * @param title stands above the first column
 */
export function textTable(table: Table, title: string, width: number): string[] {
  const widths = columnWidths(table, title, width);
  const place = (text: string, index: number): string => {
    if (index === 0) return text.padEnd(widths[0]);
    return table.wordColumns.includes(index)
      ? (' '.repeat(gap) + text).padEnd(widths[index])
      : text.padStart(widths[index]);
  };
  const heading = headingRows(table.columns, widths, title).map((row) => row.map(place).join(''));
  const rowLines = ([name, ...cells]: readonly string[]): string[] => {
    if (cells.length === 0) return breakWords(name, width, '  ');
    // A long name goes over several lines; the cells stand beside the last.
    const names = breakWords(name, widths[0]);
    const last = [names[names.length - 1], ...cells].map(place).join('');
    return [...names.slice(0, -1), last];
  };
  return [...heading, ...table.rows.flatMap(rowLines)];
}

function columnWidths({ columns, rows }: Table, title: string, width: number): number[] {
  const cells = rows.filter((row) => row.length > 1);
  const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const needed = columns.map((column, index) => {
    const texts = cells.map((row) => row[index]);
    return index === 0 ? longest([title, column, ...texts]) : gap + longest([...column.split(' '), ...texts]);
  });
  const left = width - needed.reduce((sum, each) => sum + each, 0);
  const spare = Math.floor(left / columns.length);
  return needed.map((need, index) => {
    if (index === 0) return Math.max(leastNameWidth, need + Math.min(0, left));
    const wish = columns[index].length + gap - need;
    return need + Math.max(0, Math.min(mostGrowth, wish, spare));
  });
}

/** Headings end on the same line, just above the cells; the title stands on the first. */
function headingRows(columns: readonly string[], widths: readonly number[], title: string): string[][] {
  const broken = columns.map((column, index) => breakWords(column, index === 0 ? widths[0] : widths[index] - gap));
  const deep = Math.max(columns[0] === '' ? 1 : 2, ...broken.map((lines) => lines.length));
  return Array.from({ length: deep }, (_, line) =>
    broken.map((lines, index) => (index === 0 && line === 0 ? title : (lines[line - deep + lines.length] ?? ''))),
  );
}

/** Lines of whole words, none longer than `width` unless one word is; further lines begin with `hanging`. */
export function breakWords(text: string, width: number, hanging = ''): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current === '') current = word;
    else if (current.length + 1 + word.length <= width) current += ` ${word}`;
    else {
      lines.push(current);
      current = hanging + word;
    }
  }
  return [...lines, current];
}
