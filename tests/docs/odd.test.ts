import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { documents, fill, parts } from '../../scripts/oddTables.ts';
import { scenarioKeys } from '../../src/cli/scenarioKeys.ts';
import { catalogue } from '../../src/scenario/catalogue.ts';
import { kindsOfPosture } from '../../src/scenario/doctrine.ts';
import { parameters } from '../../src/scenario/parameters.ts';
import { eventKinds } from '../../src/sim/codes.ts';
import { processes } from '../../src/sim/tick.ts';

const keys = [...scenarioKeys().values()].flat().map(([key]) => key.replaceAll('`', ''));
const read = (path: string): string => readFileSync(path, 'utf8');
const odd = read('docs/odd.md');
const headings = (text: string, level: number): string[] =>
  [...text.matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, title]) => title);
/** The text between two headings of the second level. */
const element = (number: number): string => odd.slice(odd.indexOf(`\n## ${number}. `)).split('\n## ')[1];

describe('the parts of the documentation that are made from the code', () => {
  it.each(documents)('are up to date in %s; `npm run docs` writes them', async (path) => {
    const text = read(path);
    expect(text).toContain('<!-- made: ');
    const options = { ...(await resolveConfig(path)), parser: 'markdown' };
    expect(await format(text, options)).toBe(await format(fill(text), options));
  });

  it('all stand in some document', () => {
    const texts = documents.map(read).join('\n');
    for (const name of parts().keys()) expect(texts, name).toContain(`<!-- made: ${name} -->`);
  });

  it('are refused under a name that nobody makes', () => {
    expect(() => fill('<!-- made: nothing -->\n<!-- end -->')).toThrow(/no part is named nothing/);
  });

  it('change when what is between the marks was changed by hand', () => {
    const forged = odd.replace('`injects`', '`something`');
    expect(forged).not.toBe(odd);
    expect(fill(forged)).not.toContain('`something`');
  });
});

describe('the ODD description', () => {
  it('has the seven elements in order', () => {
    expect(headings(odd, 2).slice(0, 7)).toEqual([
      '1. Purpose and patterns',
      '2. Entities, state variables and scales',
      '3. Process overview and scheduling',
      '4. Design concepts',
      '5. Initialisation',
      '6. Input data',
      '7. Submodels',
    ]);
  });

  it('names every kind of event of the queue', () => {
    for (const kind of eventKinds) expect(element(3), kind).toContain(`\`${kind}\``);
  });

  it('speaks of all eleven design concepts in order', () => {
    const concepts = [...element(4).matchAll(/^\*\*([A-Z][a-z ]+)\.\*\*/gm)].map(([, concept]) => concept);
    expect(concepts).toEqual([
      'Basic principles',
      'Emergence',
      'Adaptation',
      'Objectives',
      'Learning',
      'Prediction',
      'Sensing',
      'Interaction',
      'Stochasticity',
      'Collectives',
      'Observation',
    ]);
  });

  it('has a submodel for each process, no other, in the order of the tick or beside it', () => {
    expect(headings(element(7), 3).sort()).toEqual(processes.map(({ name }) => name).sort());
  });

  it('says in its submodels what each parameter does', () => {
    const submodels = element(7).replaceAll(/\s+/g, ' ');
    const silent = [...parameters.keys()].filter((name) => {
      const [family, member] = name.split('.');
      const inFormula = new RegExp(`\\b${member}\\b`).test(submodels) && submodels.includes(family);
      return !submodels.includes(name) && !inFormula && !element(5).includes(name);
    });
    expect(silent).toEqual([]);
  });

  it('says what each posture kind and each key of doctrine does', () => {
    for (const [kind, { doctrine: keys }] of Object.entries(kindsOfPosture)) {
      expect(element(7)).toContain(`- \`${kind}\``);
      for (const key of Object.keys(keys)) expect(odd, key).toContain(key);
    }
  });
});

describe('the pages on the model', () => {
  it.each(['docs/odd.md', 'docs/calibration.md', 'docs/formats.md'])(
    '%s names no parameter that does not exist',
    (path) => {
      const families = Object.keys(catalogue).join('|');
      const named = [...read(path).matchAll(new RegExp(`\`(?:[^\`]* )?((?:${families})\\.[a-zA-Z]+)`, 'g'))].map(
        ([, name]) => name,
      );
      // Some parts of a scenario are called as a family of parameters is.
      const isKey = (name: string): boolean =>
        keys.some((key) => key === name || key.startsWith(`${name}.`) || key.startsWith(`${name}[`));
      expect(named.filter((name) => !parameters.has(name) && !isKey(name))).toEqual([]);
      expect(named.length).toBeGreaterThan(0);
    },
  );

  it.each(['docs/odd.md', 'docs/calibration.md', 'docs/formats.md', 'docs/architecture.md'])(
    '%s links only to files that exist',
    (path) => {
      for (const [, target] of read(path).matchAll(/\]\(([^)#:]+)\)/g))
        expect(() => read(`docs/${target}`), target).not.toThrow();
    },
  );
});

describe('the outlines beside it', () => {
  const trace = read('docs/odd/trace.md');
  const stress = read('docs/odd/stress.md');

  it('have the eight elements of TRACE and the twenty items of STRESS', () => {
    expect(headings(trace, 2)).toEqual([
      '1. Problem formulation',
      '2. Model description',
      '3. Data evaluation',
      '4. Conceptual model evaluation',
      '5. Implementation verification',
      '6. Model output verification',
      '7. Model analysis',
      '8. Model output corroboration',
    ]);
    const items = [...stress.matchAll(/^\| (\d\.[\d.]*\d) /gm)].map(([, number]) => number);
    expect(items).toEqual(
      ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '2.5.1', '2.5.2', '2.5.3', '2.5.4']
        .concat(['3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3'])
        .concat(['5.1', '5.2', '5.3', '5.4', '6.1']),
    );
  });

  it('point at files that there are', () => {
    for (const [, target] of `${trace}${stress}`.matchAll(/\]\(([^)#]+)\)/g))
      expect(existsSync(`docs/odd/${target}`), target).toBe(true);
    for (const [, file] of `${trace}${stress}`.matchAll(/`((?:tests|src|scenarios)\/[\w/.]+\.\w+)`/g))
      expect(existsSync(file), file).toBe(true);
  });
});
