/** Pieces of HTML from plain values. Every text goes through `escape`. */

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export interface HtmlTable {
  /** Says what the table holds, to those who cannot see it too. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** A row of one cell is a heading over the rows that follow. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold words and not numbers; the first always does. */
  readonly wordColumns?: readonly number[];
}

/** A table whose first column names the rows. */
export function table({ caption, columns, rows, wordColumns = [] }: HtmlTable): string {
  const kind = (index: number) => (index === 0 || wordColumns.includes(index) ? ' class="word"' : '');
  const head = columns.map((column, index) => `<th scope="col"${kind(index)}>${escape(column)}</th>`).join('');
  const body = rows.map((row) => {
    const [first, ...cells] = row;
    if (cells.length === 0)
      return `<tr><th scope="colgroup" colspan="${columns.length}" class="group">${escape(first)}</th></tr>`;
    const values = cells.map((cell, index) => `<td${kind(index + 1)}>${escape(cell)}</td>`).join('');
    return `<tr><th scope="row">${escape(first)}</th>${values}</tr>`;
  });
  const title = caption === '' ? '' : `<caption>${escape(caption)}</caption>`;
  return `<div class="wide"><table>${title}<thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}

export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

/** A sentence that a reader must not miss. */
export function warning(text: string): string {
  return `<p class="warning" role="note">${escape(text)}</p>`;
}

/** Something long behind its name. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${escape(summary)}</summary>${body}</details>`;
}

/** A part of the page with its heading. */
export function section(id: string, heading: string, ...body: readonly string[]): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escape(heading)}</h2>\n${body.join('\n')}\n</section>`;
}
