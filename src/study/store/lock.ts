/** One writer a directory: a lock file that names the process which holds it, taken over when that process is gone. */
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
 * @throws UserError when a living process holds it.
 */
export function takeLock(directory: string): () => void {
  const path = join(directory, lockName);
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), began: beganAt(process.pid) } satisfies Holder);
  for (let trial = 0; trial < 3; trial++) {
    if (createOnce(path, mine)) return () => rmSync(path, { force: true });
    const held = readOrEmpty(path);
    if (held !== '' && isAlive(held)) break;
    setAside(path, held);
  }
  throw new UserError(
    `${directory}: another cordon process is writing here; wait for it, or delete ${path} if none is running`,
  );
}

function createOnce(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock left by a dead process; puts it back when it turns out to be another, taken meanwhile. */
function setAside(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // Somebody else was quicker; the next trial sees what is there now.
  }
  if (readOrEmpty(aside) !== stale) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function isAlive(content: string): boolean {
  const holder = parseHolder(content);
  if (holder === undefined) return false;
  if (holder.host !== hostname()) return true; // Cannot be asked from here.
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
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
  const fields = readOrEmpty(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return fields[19] ?? '';
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
