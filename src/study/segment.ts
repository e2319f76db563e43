/** What is committed: the texts of finished tasks in one piece of bytes, the same from the worker to the disk. */

/** One stretch of a segment: rows of one table, or the kept values (`kept`), of one run or burn-in. */
export interface SegmentPart {
  readonly table: string;
  readonly name: string;
  readonly text: string;
}

/** A finished task as text. */
export interface TaskRows {
  readonly key: string;
  /** How many of its runs failed. */
  readonly failed: number;
  /** What its runs and burn-ins took. */
  readonly seconds: number;
  readonly parts: readonly SegmentPart[];
}

/** Table, name, offset and length in bytes. */
export type PartPlace = readonly [table: string, name: string, offset: number, length: number];

export interface SegmentTask extends Omit<TaskRows, 'parts'> {
  readonly parts: readonly PartPlace[];
}

export interface Segment {
  /** UTF-8, in a buffer of its own, which may be moved between threads. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tasks: readonly SegmentTask[];
}

const encoder = new TextEncoder();

/** Puts tasks together; a part without text takes no place, and reads as empty all the same. */
export function segmentOf(tasks: readonly TaskRows[]): Segment {
  const whole = tasks.map(({ parts }) => parts.map(({ text }) => text).join('')).join('');
  const bytes = encoder.encode(whole);
  // One byte a character, which is the rule: then nothing needs to be encoded to be measured.
  const lengthOf =
    bytes.length === whole.length ? (text: string) => text.length : (text: string) => encoder.encode(text).length;
  let at = 0;
  const placed = tasks.map(({ parts, ...task }): SegmentTask => {
    const places: PartPlace[] = [];
    for (const { table, name, text } of parts) {
      if (text === '') continue;
      const length = lengthOf(text);
      places.push([table, name, at, length]);
      at += length;
    }
    return { ...task, parts: places };
  });
  return { bytes, tasks: placed };
}

/** Segments in one. */
export function joinSegments(segments: readonly Segment[]): Segment {
  if (segments.length === 1) return segments[0];
  const bytes = new Uint8Array(segments.reduce((sum, one) => sum + one.bytes.length, 0));
  let at = 0;
  const tasks = segments.flatMap((one) => {
    const from = at;
    bytes.set(one.bytes, from);
    at += one.bytes.length;
    return one.tasks.map((task): SegmentTask => ({
      ...task,
      parts: task.parts.map(([table, name, offset, length]) => [table, name, from + offset, length]),
    }));
  });
  return { bytes, tasks };
}

const decoder = new TextDecoder();

/** The tasks of a segment as text again. */
export function tasksIn({ bytes, tasks }: Segment): TaskRows[] {
  return tasks.map(({ parts, ...task }) => ({
    ...task,
    parts: parts.map(([table, name, offset, length]) => ({
      table,
      name,
      text: decoder.decode(bytes.subarray(offset, offset + length)),
    })),
  }));
}
