import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockName, takeLock } from '../../../src/study/store/lock.ts';
import { UserError } from '../../../src/study/userError.ts';

let directory: string;
let path: string;
beforeEach(() => {
  directory = fs.mkdtempSync(join(tmpdir(), 'cordon-lock-'));
  path = join(directory, lockName);
});
afterEach(() => fs.rmSync(directory, { recursive: true, force: true }));

const dead = JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), began: '1' });

describe('the lock of a directory', () => {
  it('is held by one at a time', () => {
    const unlock = takeLock(directory);
    expect(() => takeLock(directory)).toThrow(/another cordon process is writing here/);
    unlock();
    takeLock(directory)();
    expect(fs.readdirSync(directory)).toEqual([]);
  });

  it.each([
    ['a process that is gone', dead],
    ['an earlier process of the same number', JSON.stringify({ pid: process.pid, host: hostname(), began: '0' })],
    ['nobody, being torn', '"pid"'],
    ['nobody, being empty', ''],
  ])('is taken over from %s', (_, holder) => {
    fs.writeFileSync(path, holder);
    takeLock(directory)();
    expect(fs.readdirSync(directory)).toEqual([]);
  });

  it('is respected when it was taken on another machine, which is named with its process and the file', () => {
    fs.writeFileSync(path, JSON.stringify({ pid: 17, host: 'elsewhere', began: '1' }));
    expect(() => takeLock(directory)).toThrow(
      new UserError(
        `${directory}: another cordon process is writing here (process 17 on elsewhere); wait for it, or delete ${path} if that process is gone`,
      ),
    );
  });

  it('of somebody else is not given back', () => {
    const unlock = takeLock(directory);
    fs.writeFileSync(path, 'another');
    unlock();
    expect(fs.readFileSync(path, 'utf8')).toBe('another');
  });

  it('can be taken on a disk that has no links', () => {
    const end = replaced({
      linkSync: () => {
        throw Object.assign(new Error('no links here'), { code: 'EPERM' });
      },
    });
    try {
      const unlock = takeLock(directory);
      expect(() => takeLock(directory)).toThrow(/another cordon process is writing here/);
      unlock();
      fs.writeFileSync(path, dead);
      takeLock(directory)();
    } finally {
      end();
    }
    expect(fs.readdirSync(directory)).toEqual([]);
  });
});

describe('two more processes that want the lock, each at any step of the first', () => {
  // A disk at which the others may come in between before each call, and between a file and its content.
  const steps = [-1, ...Array.from({ length: 16 }, (_, index) => index)];
  it.each([
    ['free', undefined],
    ['left by a process that is gone', dead],
  ])('where it is %s: one of the three has it', (_, left) => {
    for (const first of steps) {
      for (const second of steps.filter((step) => step >= first)) {
        fs.rmSync(directory, { recursive: true, force: true });
        fs.mkdirSync(directory);
        if (left !== undefined) fs.writeFileSync(path, left);
        expect([first, second, takenBy([first, second])]).toEqual([first, second, 1]);
      }
    }
  });

  /** How many of three have the lock, where the others come before the given steps of the first, or after all of them. */
  function takenBy(when: readonly number[]): number {
    let taken = 0;
    let step = 0;
    let isInside = false;
    const take = () => {
      try {
        takeLock(directory);
        taken++;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    };
    const between = () => {
      if (isInside) return;
      isInside = true;
      for (const each of when) if (each === step) take();
      step++;
      isInside = false;
    };
    const end = withSteps(between);
    try {
      take();
    } finally {
      end();
    }
    for (const each of when) if (each >= step || each < 0) take();
    return taken;
  }

  function withSteps(between: () => void): () => void {
    const { openSync, writeSync, closeSync } = fs;
    const after =
      <Words extends readonly unknown[], Result>(call: (...words: Words) => Result) =>
      (...words: Words): Result => {
        // What is asked of /proc is no step.
        if (String(words[0]).startsWith(directory)) between();
        return call(...words);
      };
    return replaced({
      linkSync: after(fs.linkSync),
      renameSync: after(fs.renameSync),
      rmSync: after(fs.rmSync),
      readFileSync: after(fs.readFileSync),
      writeFileSync(file: string, content: string, { flag }: { readonly flag: string }) {
        between();
        const opened = openSync(file, flag);
        between();
        writeSync(opened, content);
        closeSync(opened);
      },
    });
  }
});

/** Puts other functions in the place of those of node:fs. @returns what puts them back */
function replaced(others: Partial<Record<keyof typeof fs, unknown>>): () => void {
  const before = Object.fromEntries(Object.keys(others).map((name) => [name, Reflect.get(fs, name)]));
  Object.assign(fs, others);
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, before);
    syncBuiltinESMExports();
  };
}
