/**
 * The journal of a study: append-only, one line a segment, which holds what a worker handed over at once. A task counts
 * as done when its line is whole and its segment has the length and the hash that the line says; everything else is run
 * again.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, headerOf, journalName, segmentName, segmentPath, segmentsName, sharedLength } from './entries.ts';
import type { Entries, Entry, JournalLine } from './entries.ts';
import { makeDirectory, syncDirectory, writeAll, writeWhole } from './files.ts';
import { SegmentFiles } from './segmentFiles.ts';
import type { Segment, SegmentPart } from '../segment.ts';

/** Committed tasks of one plan in one directory. */
export class Journal {
  /** Tasks that were told of and are not proven: they are run again. */
  readonly damaged: number;
  private readonly entries: Map<string, Entry>;
  private readonly directory: string;
  private readonly segments = new SegmentFiles();
  private readonly file: number;
  private next: number;

  /** Opens the journal of this plan, or begins one; what belongs to another plan is left behind. */
  constructor(directory: string, planHash: string) {
    this.directory = directory;
    const path = join(directory, journalName);
    const folder = join(directory, segmentsName);
    makeDirectory(folder);
    if (!existsSync(path)) writeWhole(path, [headerOf(planHash)]);
    const { intact, damaged } = this.load(path, planHash);
    this.entries = intact;
    this.damaged = damaged;
    // A segment is never written over: others of its tasks may still count. Earlier ones have names that are no numbers.
    const numbers = readdirSync(folder)
      .filter((name) => segmentName.test(name))
      .map((name) => Number(name.slice(1)));
    this.next = 1 + numbers.reduce((most, number) => Math.max(most, number), 0);
    this.file = openSync(path, 'a');
  }

  has(task: string): boolean {
    return this.entries.has(task);
  }

  /**
   * Writes a segment, then its line. Both outlive this process; a power cut may take what the system had not written
   * out yet, and then the hash does not agree and its tasks are run again.
   */
  commit({ bytes, tasks }: Segment): void {
    const segment = `s${this.next++}`;
    const file = openSync(segmentPath(this.directory, segment), 'w');
    try {
      writeAll(file, bytes);
    } finally {
      closeSync(file);
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const line: JournalLine = {
      segment,
      length: bytes.length,
      sha256,
      tasks: tasks.map(({ key, parts }) => [key, parts]),
    };
    writeAll(this.file, Buffer.from(`${JSON.stringify(line)}\n`, 'utf8'));
    for (const [key, parts] of line.tasks) this.entries.set(key, { segment, shared: sharedLength(line), parts });
  }

  /** All parts of a committed task; none of one that is not. */
  parts(task: string): SegmentPart[] {
    const places = this.entries.get(task)?.parts ?? [];
    return places.map(([table, name]) => ({ table, name, text: this.read(task, table, name) }));
  }

  /** The text of one part of a committed task; empty when the task has no such part. */
  read(task: string, table: string, name: string): string {
    return this.segments.read(this.directory, this.entries.get(task), table, name);
  }

  close(): void {
    this.segments.close();
    closeSync(this.file);
  }

  /** Cuts off a last line that was torn, and makes a first one good that is not this plan's, or no longer. */
  private load(path: string, planHash: string): Entries {
    const content = readFileSync(path);
    const whole = content.lastIndexOf('\n') + 1;
    if (whole < content.length) {
      truncateSync(path, whole);
      syncDirectory(this.directory);
    }
    const found = entriesOf(this.directory, content.subarray(0, whole), planHash);
    const header = Buffer.from(headerOf(planHash));
    if (!content.subarray(0, header.length).equals(header))
      writeWhole(path, [header, found.owner === 'this plan' ? content.subarray(header.length, whole) : '']);
    return found;
  }
}
