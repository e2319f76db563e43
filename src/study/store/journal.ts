/**
 * The journal of a study: append-only, one line a committed task. A task counts as done when its line is whole and
 * its segment has the length and the hash that the line says; everything else is run again.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, headerOf, journalName, readPart, segmentPath, segmentsName } from './entries.ts';
import type { Entries, Entry, Part } from './entries.ts';
import { syncDirectory, writeAll, writeWhole } from './files.ts';

/** Committed tasks of one plan in one directory. */
export class Journal {
  /** Tasks that were told of and are not proven: they are run again. */
  readonly damaged: number;
  private readonly entries: Map<string, Entry>;
  private readonly directory: string;
  private readonly file: number;

  /** Opens the journal of this plan, or begins one; what belongs to another plan is left behind. */
  constructor(directory: string, planHash: string) {
    this.directory = directory;
    const path = join(directory, journalName);
    const header = headerOf(planHash);
    mkdirSync(join(directory, segmentsName), { recursive: true });
    if (!existsSync(path) || !readFileSync(path).subarray(0, header.length).equals(Buffer.from(header))) {
      writeWhole(path, [header]);
    }
    const { intact, damaged } = this.load(path);
    this.entries = intact;
    this.damaged = damaged;
    this.file = openSync(path, 'a');
  }

  has(task: string): boolean {
    return this.entries.has(task);
  }

  /**
   * Writes a task's segment, then its line. Both outlive this process; a power cut may take what the system had not
   * written out yet, and then the hash does not agree and the task is run again.
   */
  commit(task: string, parts: readonly Part[]): void {
    const buffers = parts.map((part) => Buffer.from(part.text, 'utf8'));
    let offset = 0;
    const places = parts.map(({ table, name }, index) => {
      const place = [table, name, offset, buffers[index].length] as const;
      offset += buffers[index].length;
      return place;
    });
    const { bytes, sha256 } = writeWhole(segmentPath(this.directory, task), buffers, false);
    const entry: Entry = { task, length: bytes, sha256, parts: places };
    writeAll(this.file, Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8'));
    this.entries.set(task, entry);
  }

  /** All parts of a committed task; none of one that is not. */
  parts(task: string): Part[] {
    const names = this.entries.get(task)?.parts ?? [];
    return names.map(([table, name]) => ({ table, name, text: this.read(task, table, name) }));
  }

  /** The text of one part of a committed task; empty when the task has no such part. */
  read(task: string, table: string, name: string): string {
    return readPart(this.directory, this.entries.get(task), table, name);
  }

  close(): void {
    closeSync(this.file);
  }

  /** Cuts off a last line that was torn. */
  private load(path: string): Entries {
    const content = readFileSync(path);
    const whole = content.lastIndexOf('\n') + 1;
    if (whole < content.length) {
      truncateSync(path, whole);
      syncDirectory(this.directory);
    }
    return entriesOf(this.directory, content.subarray(0, whole));
  }
}
