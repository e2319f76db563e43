/**
 * Reads parts of segments. A segment of many tasks came from short runs, whose parts are small and are all read soon: it
 * is read whole. Of one that holds a single task the parts are read one by one, and its file stays open for a while.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { segmentPath } from './entries.ts';
import type { Entry } from './entries.ts';

/** Far from what a system allows; the parts of a design point seldom stand in more. */
const mostOpen = 64;
/** Of segments that are kept whole, together. */
const mostBytes = 48e6;

export class SegmentFiles {
  /** By path, the one that was opened last at the end. */
  private readonly files = new Map<string, number>();
  private readonly whole = new Map<string, Buffer>();
  private bytes = 0;

  /** The text of one part of a committed task; empty when the task has no such part. */
  read(directory: string, entry: Entry | undefined, table: string, name: string): string {
    const part = entry?.parts.find((each) => each[0] === table && each[1] === name);
    if (entry === undefined || part === undefined) return '';
    const [, , offset, length] = part;
    const path = segmentPath(directory, entry.segment);
    if (entry.shared > 0) return this.wholeOf(path, entry.shared).toString('utf8', offset, offset + length);
    return readBytes(this.open(path), offset, length, path).toString('utf8');
  }

  close(): void {
    for (const file of this.files.values()) closeSync(file);
    this.files.clear();
    this.whole.clear();
    this.bytes = 0;
  }

  private wholeOf(path: string, length: number): Buffer {
    const known = this.whole.get(path);
    if (known !== undefined) return known;
    for (const [oldest, { length: freed }] of this.whole) {
      if (this.bytes + length <= mostBytes) break;
      this.whole.delete(oldest);
      this.bytes -= freed;
    }
    const file = openSync(path, 'r');
    try {
      const content = readBytes(file, 0, length, path);
      this.whole.set(path, content);
      this.bytes += length;
      return content;
    } finally {
      closeSync(file);
    }
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

function readBytes(file: number, offset: number, length: number, path: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length;) {
    const read = readSync(file, bytes, at, length - at, offset + at);
    if (read === 0) throw new Error(`${path} is shorter than its journal line says`);
    at += read;
  }
  return bytes;
}
