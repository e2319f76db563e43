import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { scenarioJsonSchema } from '../../src/scenario/jsonSchema.ts';
import { resolvedYaml } from '../../src/scenario/resolved.ts';
import { templates } from '../../src/scenario/template.ts';
import { scenarioOf, smallFile } from './small.ts';

const accepts = new Ajv({ strict: false }).compile(scenarioJsonSchema());

describe('the JSON Schema', () => {
  it('accepts what the parser accepts, short and in full', () => {
    expect(accepts(smallFile()), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts(parse(resolvedYaml(scenarioOf(smallFile())))), JSON.stringify(accepts.errors)).toBe(true);
    for (const { text } of templates) expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each(['misspelt-key', 'wrong-type', 'negative-strength', 'missing-key', 'unknown-kind', 'unknown-parameter'])(
    'refuses tests/bad/%s',
    (name) => {
      const source = readFileSync(new URL(`../bad/${name}.yaml`, import.meta.url), 'utf8');
      expect(accepts(parse(source))).toBe(false);
    },
  );

  it('tells of each parameter its meaning, unit, range and default', () => {
    const { default: value, min, max, meaning } = catalogue.harm.killsPerFighter;
    expect(scenarioJsonSchema()).toMatchObject({
      properties: {
        parameters: {
          properties: {
            'harm.killsPerFighter': {
              default: value,
              minimum: min,
              maximum: max,
              description: expect.stringContaining(meaning),
            },
          },
        },
      },
    });
  });

  it('explains keys', () => {
    expect(scenarioJsonSchema()).toMatchObject({
      properties: { map: { properties: { origin: { description: 'North-west corner of cell [0, 0]' } } } },
    });
  });
});
