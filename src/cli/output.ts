/** Printing for people and for machines. */
import type { TextOptions } from '../report/firstScreenText.ts';

/** Data goes to stdout. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** What accompanies the data goes to stderr. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** How wide stdout is, and whether it shows bold letters; see https://no-color.org. */
export function textOptions(): TextOptions {
  const { isTTY, columns } = process.stdout;
  return { width: columns ?? 100, styled: isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb' };
}

/** Two columns, the first as wide as its longest text. */
export function columns(rows: readonly (readonly [left: string, right: string])[], indent = ''): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}
