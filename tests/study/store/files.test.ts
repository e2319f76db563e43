import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDirectory, onDisk, readPieces, writeWhole } from '../../../src/study/store/files.ts';
import { UserError } from '../../../src/study/userError.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cordon-files-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('a file that is written whole', () => {
  it('reads back the same, also where a letter of several bytes lies across two blocks', () => {
    const path = join(directory, 'a.csv');
    const pieces = Array.from({ length: 50_000 }, (_, index) => `ligne ${index}: été à Bambari €\n`);
    const { bytes } = writeWhole(path, pieces);
    expect([...readPieces(path)].join('')).toBe(pieces.join(''));
    expect(readFileSync(path)).toHaveLength(bytes);
    expect(readdirSync(directory)).toEqual(['a.csv']);
  });

  it('is left as it was when writing it fails half-way', () => {
    const path = join(directory, 'a.csv');
    writeFileSync(path, 'old');
    function* broken(): Generator<string> {
      yield 'x'.repeat(1 << 20);
      throw new Error('half-way');
    }
    expect(() => writeWhole(path, broken())).toThrow('half-way');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(directory)).toEqual(['a.csv']);
  });
});

describe('what the system refuses', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'permission denied'],
    ['EROFS', 'the disk is read-only'],
  ])('with %s becomes a message for the user', (code, text) => {
    const refuse = () => {
      throw Object.assign(new Error('refused'), { code });
    };
    expect(() => onDisk('/data/out', 2, refuse)).toThrow(new UserError(`/data/out: ${text} (${code})`));
    expect(() => onDisk('/data/out', 1, refuse)).toThrow(/\); what was finished is kept, and the same command goes on/);
  });

  it('leaves errors of our own alone', () => {
    const fail = () => {
      throw new TypeError('a defect');
    };
    expect(() => onDisk('/data/out', 1, fail)).toThrow(TypeError);
  });
});

describe('a directory', () => {
  it('is made with those above it, and may be there already', () => {
    const path = join(directory, 'a', 'b', 'c');
    makeDirectory(path);
    makeDirectory(path);
    expect(readdirSync(join(directory, 'a', 'b'))).toEqual(['c']);
  });

  it('is refused where a file is in the way', () => {
    writeFileSync(join(directory, 'file'), '');
    expect(() => onDisk('x', 2, () => makeDirectory(join(directory, 'file')))).toThrow(
      /a file is in the way \(EEXIST\)$/,
    );
    expect(() => onDisk('x', 2, () => makeDirectory(join(directory, 'file', 'a')))).toThrow(
      /a file, not a directory \(ENOTDIR\)$/,
    );
  });

  it.runIf(existsSync('/proc/self'))('is refused where the system takes no names', () => {
    expect(() => makeDirectory('/proc/cordon/a')).toThrow(/ENOENT/);
  });
});
