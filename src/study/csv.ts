/**
 * CSV after RFC 4180 with LF line ends: one header line, UTF-8, `.` decimals, the shortest number that reads back
 * the same, empty for missing. A text that a spreadsheet would run is written with one apostrophe before it,
 * which the reader takes off again.
 */
export type CsvValue = string | number | boolean | null | undefined;

const needsQuotes = /[",\r\n]/;
const wouldRun = /^'*[=+\-@\t\r]/;
const wasDisarmed = /^''*[=+\-@\t\r]/;

/** One record with its line end. @throws RangeError for an infinite number: no table may hold one. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(',')}\n`;
}

/** One field, as it stands between commas. @throws RangeError for an infinite number */
export function csvField(value: CsvValue): string {
  if (typeof value === 'number') return csvNumber(value);
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && wouldRun.test(value) ? `'${value}` : String(value);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** NaN is missing; -0 is written 0. */
function csvNumber(value: number): string {
  if (Number.isNaN(value)) return '';
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a table`);
  return String(value);
}

/**
 * Records of a CSV text that arrives in pieces; accepts LF and CRLF. An empty text has no records.
 * @throws SyntaxError when a quoted field does not end.
 */
export function* readCsv(pieces: Iterable<string>): Generator<string[]> {
  let rest = '';
  for (const piece of pieces) {
    rest += piece;
    let from = 0;
    for (let end = recordEnd(rest, from); end >= 0; end = recordEnd(rest, from)) {
      yield fieldsOf(rest.slice(from, end));
      from = end + 1;
    }
    rest = rest.slice(from);
  }
  if (rest !== '') {
    if (isOpen(rest)) throw new SyntaxError('a quoted field does not end');
    yield fieldsOf(rest);
  }
}

/** Index of the line feed that ends the record beginning at `from`, or -1. A line feed between quotes ends nothing. */
function recordEnd(text: string, from: number): number {
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (!isOpen(text.slice(from, end))) return end;
  }
  return -1;
}

function isOpen(record: string): boolean {
  let quotes = 0;
  for (let at = record.indexOf('"'); at >= 0; at = record.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

function fieldsOf(record: string): string[] {
  const line = record.endsWith('\r') ? record.slice(0, -1) : record;
  if (!line.includes('"')) return line.split(',').map(rearm);
  const fields: string[] = [];
  for (let at = 0; at <= line.length;) {
    const end = fieldEnd(line, at);
    const field = line.slice(at, end);
    fields.push(rearm(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
    at = end + 1;
  }
  return fields;
}

function fieldEnd(line: string, from: number): number {
  let quoted = false;
  for (let at = from; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ',' && !quoted) return at;
  }
  return line.length;
}

function rearm(field: string): string {
  return wasDisarmed.test(field) ? field.slice(1) : field;
}
