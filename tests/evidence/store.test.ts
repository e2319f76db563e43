import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelKey } from '../../src/evidence/runs.ts';
import { openStore } from '../../src/evidence/store.ts';
import { lockName, takeLock } from '../../src/study/store/lock.ts';

let directory = '';
let folder = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cordon-observations-'));
  folder = join(directory, modelKey);
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('the observations of a model', () => {
  it('are not touched while another writer is at them, not even a line that it has half written', () => {
    openStore(directory).close();
    const path = join(folder, 'journal.jsonl');
    appendFileSync(path, '{"segment":"s1","len');
    const before = readFileSync(path);
    const unlock = takeLock(folder);
    expect(() => openStore(directory)).toThrow(/another cordon process is writing here/);
    expect(readFileSync(path)).toEqual(before);
    unlock();
    openStore(directory).close();
    expect(readFileSync(path).length).toBeLessThan(before.length);
  });

  it('are free again when they cannot be opened', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, '.segments'), 'a file in the way');
    expect(() => openStore(directory)).toThrow(/a file is in the way/);
    expect(existsSync(join(folder, lockName))).toBe(false);
  });
});
