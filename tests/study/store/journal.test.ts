import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
