import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { expect, it } from 'vitest';
import { commandOptions, commands } from '../../src/cli/commands.ts';

it.each(['kubernetes-shards.yaml', 'kubernetes-queue.yaml'])(
  'docs/cluster/%s can be read, and calls commands that exist',
  (file) => {
    const text = readFileSync(`docs/cluster/${file}`, 'utf8');
    const documents = parseAllDocuments(text);
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    for (const document of documents)
      expect(document.toJS()).toMatchObject({ kind: expect.any(String), metadata: { name: expect.any(String) } });
    const called = [...text.matchAll(/dist\/cordon\.js[ ,]+(\w+)(.*)/g)];
    expect(called.length).toBeGreaterThan(0);
    for (const [, name, rest] of called) {
      const command = commands.find((each) => each.name === name);
      const known = command === undefined ? [] : Object.keys(commandOptions(command));
      for (const [, option] of rest.matchAll(/--([a-z-]+)/g)) expect(known, `${name} ${option}`).toContain(option);
    }
  },
);
