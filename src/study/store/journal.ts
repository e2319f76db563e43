/**
 * The journal of a study: append-only, one line a committed task. A task counts as done when its line is whole and
 * its segment has the length and the hash that the line says; everything else is run again.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { syncDirectory, writeAll, writeWhole } from './files.ts';

export const journalName = 'journal.jsonl';
export const segmentsName = '.segments';

/** One stretch of a segment: the rows of one table that belong to one run or burn-in. */
export interface Part {
  readonly table: string;
  readonly name: string;
  readonly text: string;
}

interface Entry {
  readonly task: string;
  readonly length: number;
  readonly sha256: string;
  /** Table, name, offset and length in bytes. */
  readonly parts: readonly (readonly [table: string, name: string, offset: number, length: number])[];
}

/** Committed tasks of one plan in one directory. */
export class Journal {
  private readonly entries = new Map<string, Entry>();
  private readonly directory: string;
  private readonly file: number;

  /** Opens the journal of this plan, or begins one; what belongs to another plan is left behind. */
  constructor(directory: string, planHash: string) {
    this.directory = directory;
    const path = join(directory, journalName);
    const header = `${JSON.stringify({ plan: planHash })}\n`;
    mkdirSync(join(directory, segmentsName), { recursive: true });
    if (!existsSync(path) || !readFileSync(path).subarray(0, header.length).equals(Buffer.from(header))) {
      writeWhole(path, [header]);
    }
    this.load(path);
    this.file = openSync(path, 'a');
  }

  has(task: string): boolean {
    return this.entries.has(task);
  }

  /** Writes a task's segment, then its line; both are on disk when this returns. */
  commit(task: string, parts: readonly Part[]): void {
    const buffers = parts.map((part) => Buffer.from(part.text, 'utf8'));
    let offset = 0;
    const places = parts.map(({ table, name }, index) => {
      const place = [table, name, offset, buffers[index].length] as const;
      offset += buffers[index].length;
      return place;
    });
    const { bytes, sha256 } = writeWhole(this.segmentPath(task), buffers);
    const entry: Entry = { task, length: bytes, sha256, parts: places };
    writeAll(this.file, Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8'));
    fsyncSync(this.file);
    this.entries.set(task, entry);
  }

  /** The text of one part of a committed task; empty when the task has no such part. */
  read(task: string, table: string, name: string): string {
    const part = this.entries.get(task)?.parts.find((each) => each[0] === table && each[1] === name);
    if (part === undefined) return '';
    const [, , offset, length] = part;
    const bytes = Buffer.alloc(length);
    const file = openSync(this.segmentPath(task), 'r');
    try {
      for (let at = 0; at < length;) {
        const read = readSync(file, bytes, at, length - at, offset + at);
        if (read === 0) throw new Error(`segment ${task} is shorter than its journal line says`);
        at += read;
      }
    } finally {
      closeSync(file);
    }
    return bytes.toString('utf8');
  }

  close(): void {
    closeSync(this.file);
  }

  /** Reads the lines that are whole and true, and cuts off a last line that was torn. */
  private load(path: string): void {
    const content = readFileSync(path);
    const whole = content.lastIndexOf('\n') + 1;
    if (whole < content.length) {
      truncateSync(path, whole);
      syncDirectory(this.directory);
    }
    for (const line of content.subarray(0, whole).toString('utf8').split('\n').slice(1)) {
      const entry = parseEntry(line);
      if (entry !== undefined && this.isIntact(entry)) this.entries.set(entry.task, entry);
    }
  }

  private isIntact(entry: Entry): boolean {
    const path = this.segmentPath(entry.task);
    if (!existsSync(path) || statSync(path).size !== entry.length) return false;
    return createHash('sha256').update(readFileSync(path)).digest('hex') === entry.sha256;
  }

  private segmentPath(task: string): string {
    return join(this.directory, segmentsName, task);
  }
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
