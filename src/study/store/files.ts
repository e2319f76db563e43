/** Files of a result directory: written under another name, forced to disk, then renamed, so that none is ever half there. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
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
    const hope =
      exitCode === 1
        ? '; what was finished is kept, and the same command goes on from there (cordon sweep with --resume)'
        : '';
    throw new UserError(`${named}: ${obstacles[code]} (${code})${hope}`, exitCode);
  }
}

export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is being written under another name. */
export interface FileWriter {
  /** Small pieces are put together, so that a table of many lines is written in few calls. */
  readonly write: (piece: string | Uint8Array) => void;
  /** Puts it in the place of the old file, if any. */
  readonly finish: () => WrittenFile;
  /** Leaves the old file, if any, as it was, and nothing of the new one; after `finish` does nothing. */
  readonly discard: () => void;
}

const blockSize = 1 << 18;

/** Begins a file that is whole or not there at all. */
export function beginFile(path: string): FileWriter {
  const temporary = temporaryOf(path);
  const hash = createHash('sha256');
  let bytes = 0;
  let text = '';
  let file: number | undefined = openSync(temporary, 'w');
  let isFinished = false;
  const put = (block: Uint8Array) => {
    if (file === undefined) throw new Error(`${path} is finished`);
    writeAll(file, block);
    hash.update(block);
    bytes += block.length;
  };
  const flush = () => {
    if (text !== '') put(Buffer.from(text, 'utf8'));
    text = '';
  };
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    write(piece) {
      if (typeof piece !== 'string') {
        flush();
        return put(piece);
      }
      text += piece;
      if (text.length >= blockSize) flush();
    },
    finish() {
      flush();
      if (file !== undefined) fsyncSync(file);
      close();
      renameSync(temporary, path);
      isFinished = true;
      syncDirectory(dirname(path));
      return { bytes, sha256: hash.digest('hex') };
    },
    discard() {
      close();
      if (!isFinished) rmSync(temporary, { force: true });
    },
  };
}

/** Writes a whole file from pieces with flat memory. An error in between leaves the old file, if any, as it was. */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): WrittenFile {
  const writer = beginFile(path);
  try {
    for (const piece of pieces) writer.write(piece);
    return writer.finish();
  } finally {
    writer.discard();
  }
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

/** A write may take less than it was given. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/**
 * Makes a directory and those above it, where they are not there. Part by part: told to make all at once, Node says of a
 * disk that is read-only that the path does not exist, and never returns where the system refuses names, as below `/proc`.
 */
export function makeDirectory(path: string): void {
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeDirectory(above);
  if (!existsSync(path) || !statSync(path).isDirectory()) mkdirSync(path);
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
