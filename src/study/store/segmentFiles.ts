/** Reads parts of segments. Files stay open for a while: a segment holds many parts, which are read one after the other. */
import { closeSync, openSync, readSync } from 'node:fs';
import { segmentPath } from './entries.ts';
import type { Entry } from './entries.ts';

/** Far from what a system allows; the parts of a design point seldom stand in more. */
const mostOpen = 64;

export class SegmentFiles {
  /** By path, the one that was opened last at the end. */
  private readonly files = new Map<string, number>();

  /** The text of one part of a committed task; empty when the task has no such part. */
  read(directory: string, entry: Entry | undefined, table: string, name: string): string {
    const part = entry?.parts.find((each) => each[0] === table && each[1] === name);
    if (entry === undefined || part === undefined) return '';
    const [, , offset, length] = part;
    const bytes = Buffer.allocUnsafe(length);
    const file = this.open(segmentPath(directory, entry.segment));
    for (let at = 0; at < length;) {
      const read = readSync(file, bytes, at, length - at, offset + at);
      if (read === 0) throw new Error(`segment ${entry.segment} is shorter than its journal line says`);
      at += read;
    }
    return bytes.toString('utf8');
  }

  close(): void {
    for (const file of this.files.values()) closeSync(file);
    this.files.clear();
  }

  private open(path: string): number {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    if (this.files.size >= mostOpen) {
      const [[oldest, file]] = this.files;
      closeSync(file);
      this.files.delete(oldest);
    }
    const file = openSync(path, 'r');
    this.files.set(path, file);
    return file;
  }
}
