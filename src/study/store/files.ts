/** Files of a result directory: written under another name, forced to disk, then renamed, so that none is ever half there. */
import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { UserError } from '../userError.ts';

const obstacles: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the system allows',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of the path is a file, not a directory',
  EEXIST: 'a file is in the way',
  EISDIR: 'a directory is in the way',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
  EIO: 'the disk reports an error',
  ENOENT: 'no such file or directory',
};

/**
 * Runs file operations; what the system refuses becomes a message for the user, naming the path.
 * @param exitCode 2 before the first run, 1 later
 */
export function onDisk<T>(path: string, exitCode: 1 | 2, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!(code in obstacles)) throw error;
    const named = error instanceof Error && 'path' in error ? String(error.path) : path;
    const hope = exitCode === 1 ? '; what was finished is kept, and the same command goes on from there' : '';
    throw new UserError(`${named}: ${obstacles[code]} (${code})${hope}`, exitCode);
  }
}

export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes a whole file from pieces with flat memory. An error in between leaves the old file, if any, as it was.
 * @param lasting false where a power cut may take the file: it then costs work, since whoever reads it checks its hash
 */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>, lasting = true): WrittenFile {
  const temporary = temporaryOf(path);
  const hash = createHash('sha256');
  let bytes = 0;
  const file = openSync(temporary, 'w');
  try {
    for (const block of blocks(pieces)) {
      writeAll(file, block);
      hash.update(block);
      bytes += block.length;
    }
    if (lasting) fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  if (lasting) syncDirectory(dirname(path));
  return { bytes, sha256: hash.digest('hex') };
}

/** Length and hash of a file that somebody else wrote, with flat memory. */
export function measureFile(path: string): WrittenFile {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(1 << 16);
    let bytes = 0;
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

/** The name under which a file stands while it is being written. */
export function temporaryOf(path: string): string {
  return join(dirname(path), `.${path.slice(dirname(path).length + 1)}.tmp`);
}

/** Puts small pieces together, so that a table of many lines is written in few calls. */
function* blocks(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const size = 1 << 18;
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < size) continue;
    }
    if (text !== '') yield Buffer.from(text, 'utf8');
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

/** A write may take less than it was given. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** Makes new names in a directory survive a power cut; Windows has no such call. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(path, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

/** The text of a file in pieces, with flat memory. */
export function* readPieces(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(1 << 16);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      yield decoder.write(buffer.subarray(0, read));
    }
    yield decoder.end();
  } finally {
    closeSync(file);
  }
}
