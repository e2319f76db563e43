/** One writer a directory: a lock file that names the process which holds it, taken over when that process is gone. */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../userError.ts';

export const lockName = '.lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, so that a later process with the same number is not taken for it; '' where unknown. */
  readonly began: string;
}

/**
 * Takes the lock of a directory.
 * @returns the function that gives it back.
 * @throws UserError when a living process holds it, or one on another machine, of which nobody knows here.
 */
export function takeLock(directory: string): () => void {
  const path = join(directory, lockName);
  const me: Holder = { pid: process.pid, host: hostname(), began: beganAt(process.pid) };
  // Of this taking alone: one process may hold it, give it back and want it again.
  const mine = JSON.stringify({ ...me, id: randomUUID() });
  const held = take(path, mine);
  if (held === undefined) return () => giveBack(path, mine);
  const holder = parseHolder(held);
  const who = holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`;
  throw new UserError(
    `${directory}: another cordon process is writing here${who}; wait for it, or delete ${path} if that process is gone`,
  );
}

/** @returns what stands in the lock of somebody else; undefined when it was taken */
function take(path: string, mine: string): string | undefined {
  for (let trial = 0; trial < 3; trial++) {
    if (create(path, mine)) return undefined;
    const held = read(path);
    if (held === mine) return undefined;
    if (held === undefined) continue; // Given back meanwhile.
    if (isAlive(held)) return held;
    const other = takeOver(path, held, mine);
    if (other !== undefined) return other;
  }
  return '';
}

/** The file appears with its content: one without would be taken for that of a process that is gone. */
function create(path: string, content: string): boolean {
  const aside = asideOf(path);
  try {
    writeFileSync(aside, content, { flag: 'wx' });
    linkSync(aside, path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!withoutLinks.includes(code)) throw error;
    return createInPlace(path, content);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** What file systems say that know no links, such as those of memory cards and some that are shared. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

function createInPlace(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Puts our lock in the place of one left behind, unless it changed meanwhile. Who may do so is settled by a lock as
 * well: so its name is never free in between, and nobody replaces the lock of whoever was quicker.
 * @returns what stands in the lock of somebody else who is at it
 */
function takeOver(path: string, left: string, mine: string): string | undefined {
  const turn = `${path}.turn`;
  const other = take(turn, mine);
  if (other !== undefined) return other;
  try {
    if (read(path) !== left) return undefined;
    const aside = asideOf(path);
    writeFileSync(aside, mine, { flag: 'wx' });
    renameSync(aside, path);
    return undefined;
  } finally {
    giveBack(turn, mine);
  }
}

/** Unless somebody who took us for gone has deleted it, and another has it now. */
function giveBack(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true });
}

const asideOf = (path: string): string => `${path}.${randomUUID()}`;

function isAlive(content: string): boolean {
  const holder = parseHolder(content);
  if (holder === undefined) return false;
  if (holder.host !== hostname()) return true; // Cannot be asked from here.
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return holder.began === beganAt(holder.pid);
}

function parseHolder(content: string): Holder | undefined {
  try {
    const holder: Partial<Holder> = JSON.parse(content);
    if (typeof holder.pid !== 'number' || typeof holder.host !== 'string' || typeof holder.began !== 'string')
      return undefined;
    return { pid: holder.pid, host: holder.host, began: holder.began };
  } catch {
    return undefined;
  }
}

/** Start of a process in clock ticks since boot, where the system tells (Linux). */
function beganAt(pid: number): string {
  // The command's name, in parentheses, may hold spaces; the 20th field after it is the start time.
  const fields = (read(`/proc/${pid}/stat`) ?? '').replace(/^.*\) /s, '').split(' ');
  return fields[19] ?? '';
}

/** The text of a file; undefined where there is none. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
