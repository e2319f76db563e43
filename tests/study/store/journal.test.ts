import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { segmentOf } from '../../../src/study/segment.ts';
import { Journal } from '../../../src/study/store/journal.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cordon-journal-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const key = `t${'0'.repeat(20)}`;
const part = { table: 'observation', name: '', text: 'told' };

// Segments once had the names of tasks: hexadecimal digits, some of which read like numbers, or like powers of ten.
it.each(['t12345e67890123456789', `t${'9'.repeat(20)}`])(
  'a journal numbers its segments on from its own, whatever stands beside them, such as %s',
  (earlier) => {
    const folder = join(directory, '.segments');
    mkdirSync(folder);
    for (const name of [earlier, 's7']) writeFileSync(join(folder, name), '');
    const journal = new Journal(directory, 'p');
    journal.commit(segmentOf([{ key, failed: 0, seconds: 0, parts: [part] }]));
    journal.close();
    expect(readdirSync(folder).toSorted()).toEqual(['s7', 's8', earlier].toSorted());
    const again = new Journal(directory, 'p');
    expect(again.read(key, part.table, part.name)).toBe(part.text);
    again.close();
  },
);

describe('a journal whose first line was changed', () => {
  const plan = 'a1'.repeat(32);
  const keys = ['0', '1', '2'].map((digit) => `t${digit.repeat(20)}`);

  /** What is left of three committed tasks, of two segments, after a change to the bytes. */
  function after(change: (bytes: Buffer) => void): { readonly kept: number; readonly damaged: number } {
    const journal = new Journal(directory, plan);
    const task = (each: string) => ({ key: each, failed: 0, seconds: 0, parts: [part] });
    journal.commit(segmentOf(keys.slice(0, 2).map(task)));
    journal.commit(segmentOf([task(keys[2])]));
    journal.close();
    const path = join(directory, 'journal.jsonl');
    const bytes = readFileSync(path);
    change(bytes);
    writeFileSync(path, bytes);
    const again = new Journal(directory, plan);
    again.close();
    return { kept: keys.filter((each) => again.has(each)).length, damaged: again.damaged };
  }

  function damagedNow(): number {
    const journal = new Journal(directory, plan);
    journal.close();
    return journal.damaged;
  }

  it.each([
    ['its hash', 20],
    ['its first byte', 0],
    ['its end', 75],
  ])('by one bit in %s keeps the rest, and is made good', (_, at) => {
    expect(after((bytes) => (bytes[at] ^= 2))).toEqual({ kept: 3, damaged: 0 });
    expect(readFileSync(join(directory, 'journal.jsonl'), 'utf8')).toMatch(`{"plan":"${plan}"}\n`);
  });

  it('beyond recognition keeps nothing, and tells what is lost', () => {
    expect(after((bytes) => bytes.fill(0, 0, 40))).toEqual({ kept: 0, damaged: 3 });
    expect(damagedNow()).toBe(0);
  });

  it('because it is that of another plan is begun anew', () => {
    expect(after((bytes) => bytes.write('b2'.repeat(32), 9))).toEqual({ kept: 0, damaged: 0 });
  });
});
