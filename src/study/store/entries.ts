/** Committed tasks as a journal tells of them: what its lines say, and the parts of the segments that they vouch for. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const journalName = 'journal.jsonl';
export const segmentsName = '.segments';

/** One stretch of a segment: the rows of one table that belong to one run or burn-in. */
export interface Part {
  readonly table: string;
  readonly name: string;
  readonly text: string;
}

export interface Entry {
  readonly task: string;
  readonly length: number;
  readonly sha256: string;
  /** Table, name, offset and length in bytes. */
  readonly parts: readonly (readonly [table: string, name: string, offset: number, length: number])[];
}

/** The first line of the journal of a plan. */
export function headerOf(planHash: string): string {
  return `${JSON.stringify({ plan: planHash })}\n`;
}

export interface Entries {
  /** The lines that are whole and true, by task. */
  readonly intact: Map<string, Entry>;
  /** How many lines tell of a task that is not proven by any: they, or their segments, were changed or cut off. */
  readonly damaged: number;
}

/** @param journal the file's bytes, without a torn last line; the first is its header */
export function entriesOf(directory: string, journal: Buffer): Entries {
  const intact = new Map<string, Entry>();
  const lost = new Set<string>();
  const lines = journal.toString('utf8').split('\n').slice(1, -1);
  for (const [index, line] of lines.entries()) {
    const entry = parseEntry(line);
    if (entry !== undefined && isIntact(directory, entry)) intact.set(entry.task, entry);
    else lost.add(entry?.task ?? `line ${index}`);
  }
  // Of a task that was done again the last line counts.
  return { intact, damaged: [...lost].filter((task) => !intact.has(task)).length };
}

/** What a plan has committed in a directory that is only read; nothing where the journal is another plan's. */
export function readEntries(directory: string, planHash: string): ReadonlyMap<string, Entry> {
  const path = join(directory, journalName);
  if (!existsSync(path)) return new Map();
  const content = readFileSync(path);
  const header = Buffer.from(headerOf(planHash));
  if (!content.subarray(0, header.length).equals(header)) return new Map();
  return entriesOf(directory, content.subarray(0, content.lastIndexOf('\n') + 1)).intact;
}

/** The text of one part of a committed task; empty when the task has no such part. */
export function readPart(directory: string, entry: Entry | undefined, table: string, name: string): string {
  const part = entry?.parts.find((each) => each[0] === table && each[1] === name);
  if (entry === undefined || part === undefined) return '';
  const [, , offset, length] = part;
  const bytes = Buffer.alloc(length);
  const file = openSync(segmentPath(directory, entry.task), 'r');
  try {
    for (let at = 0; at < length;) {
      const read = readSync(file, bytes, at, length - at, offset + at);
      if (read === 0) throw new Error(`segment ${entry.task} is shorter than its journal line says`);
      at += read;
    }
  } finally {
    closeSync(file);
  }
  return bytes.toString('utf8');
}

export function segmentPath(directory: string, task: string): string {
  return join(directory, segmentsName, task);
}

function isIntact(directory: string, entry: Entry): boolean {
  const path = segmentPath(directory, entry.task);
  if (!existsSync(path) || statSync(path).size !== entry.length) return false;
  return createHash('sha256').update(readFileSync(path)).digest('hex') === entry.sha256;
}

/** A line's entry, if it has the shape of one; a task's name is a letter and hex digits, so it cannot lead elsewhere. */
function parseEntry(line: string): Entry | undefined {
  let entry: Partial<Entry>;
  try {
    entry = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { task, length, sha256, parts } = entry ?? {};
  if (typeof task !== 'string' || !/^t[0-9a-f]{20}$/.test(task)) return undefined;
  if (typeof length !== 'number' || typeof sha256 !== 'string' || !Array.isArray(parts)) return undefined;
  return { task, length, sha256, parts };
}
