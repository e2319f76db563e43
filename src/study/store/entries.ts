/** Committed tasks as a journal tells of them: what its lines say, and the parts of the segments that they vouch for. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PartPlace } from '../segment.ts';

export const journalName = 'journal.jsonl';
export const segmentsName = '.segments';

/** A line of the journal: one segment, which holds the results of some tasks. */
export interface JournalLine {
  /** A letter and digits. */
  readonly segment: string;
  readonly length: number;
  readonly sha256: string;
  readonly tasks: readonly (readonly [key: string, parts: readonly PartPlace[]])[];
}

/** Where the results of a task are. */
export interface Entry {
  readonly segment: string;
  /** Bytes of the segment where other tasks stand in it too, else 0. */
  readonly shared: number;
  readonly parts: readonly PartPlace[];
}

/** The first line of the journal of a plan. */
export function headerOf(planHash: string): string {
  return `${JSON.stringify({ plan: planHash })}\n`;
}

/**
 * Whose journal it is: of this plan, also where a few bytes of its header were changed, since the hashes of two plans
 * differ in nearly every digit; of another plan; or nobody can say.
 */
type Owner = 'this plan' | 'another plan' | 'unknown';

function ownerOf(journal: Buffer, planHash: string): Owner {
  const header = Buffer.from(headerOf(planHash));
  let differing = Math.max(0, header.length - journal.length);
  for (const [at, byte] of journal.subarray(0, header.length).entries()) if (byte !== header[at]) differing++;
  if (differing <= planHash.length / 16) return 'this plan';
  const found = /^\{"plan":"([^"\n]*)"\}\n/.exec(journal.toString('latin1', 0, 1000));
  return found === null ? 'unknown' : 'another plan';
}

export interface Entries {
  readonly owner: Owner;
  /** The tasks of lines that are whole and true. */
  readonly intact: Map<string, Entry>;
  /**
   * How many tasks are told of and not proven: their lines, or their segments, were changed or cut off. A line that
   * cannot be read counts as one.
   */
  readonly damaged: number;
}

/**
 * What a plan has committed; of a journal of which nobody can say whose it is, that it is lost; nothing of another plan's.
 * @param journal the file's bytes, without a torn last line; the first is its header
 */
export function entriesOf(directory: string, journal: Buffer, planHash: string): Entries {
  const owner = ownerOf(journal, planHash);
  const intact = new Map<string, Entry>();
  const lost = new Set<string>();
  const begin = owner === 'this plan' ? headerOf(planHash).length : journal.indexOf('\n') + 1;
  const lines = owner === 'another plan' ? [] : journal.toString('utf8', begin).split('\n').slice(0, -1);
  for (const [index, text] of lines.entries()) {
    const line = parseLine(text);
    const isTrue = owner === 'this plan' && line !== undefined && isIntact(directory, line);
    if (line === undefined) lost.add(`line ${index}`);
    for (const [key, parts] of line?.tasks ?? []) {
      // Of a task that was done again the last line counts.
      if (isTrue) intact.set(key, { segment: line.segment, shared: sharedLength(line), parts });
      else lost.add(key);
    }
  }
  return { owner, intact, damaged: [...lost].filter((task) => !intact.has(task)).length };
}

/** What a plan has committed in a directory that is only read. */
export function readEntries(directory: string, planHash: string): ReadonlyMap<string, Entry> {
  const path = join(directory, journalName);
  if (!existsSync(path)) return new Map();
  const content = readFileSync(path);
  return entriesOf(directory, content.subarray(0, content.lastIndexOf('\n') + 1), planHash).intact;
}

/** See `Entry.shared`. */
export function sharedLength({ length, tasks }: Pick<JournalLine, 'length' | 'tasks'>): number {
  return tasks.length > 1 ? length : 0;
}

export function segmentPath(directory: string, segment: string): string {
  return join(directory, segmentsName, segment);
}

function isIntact(directory: string, { segment, length, sha256 }: JournalLine): boolean {
  const path = segmentPath(directory, segment);
  if (!existsSync(path) || statSync(path).size !== length) return false;
  return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
}

/** A line as it was written when each task had a segment of its name: observations that took hours stand in such. */
interface EarlierLine extends Pick<JournalLine, 'length' | 'sha256'> {
  readonly task: string;
  readonly parts: readonly PartPlace[];
}

/** As segments are named now: numbered as they are written. */
export const segmentName = /^s[0-9]{1,15}$/;
const taskName = /^t[0-9a-f]{20}$/;

/** A line, if it has the shape of one; a segment's name is a letter and digits, so that it cannot lead elsewhere. */
function parseLine(text: string): JournalLine | undefined {
  let line: Partial<JournalLine & EarlierLine> | null;
  try {
    line = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { task, parts, length, sha256 } = line ?? {};
  const { segment = task, tasks = task === undefined || parts === undefined ? undefined : [[task, parts] as const] } =
    line ?? {};
  if (typeof segment !== 'string' || !(segmentName.test(segment) || taskName.test(segment))) return undefined;
  if (typeof length !== 'number' || typeof sha256 !== 'string' || !Array.isArray(tasks)) return undefined;
  const areTasks = tasks.every((each) => Array.isArray(each) && taskName.test(each[0]) && Array.isArray(each[1]));
  return areTasks ? { segment, length, sha256, tasks } : undefined;
}
