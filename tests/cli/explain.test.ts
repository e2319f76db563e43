import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topics } from '../../src/cli/topics.ts';
import { charts } from '../../src/charts/catalogue.ts';
import { depthStrings } from '../../src/report/depthStrings.ts';
import { readingTerms } from '../../src/report/readingTerms.ts';
import { english } from '../../src/report/stringsEnglish.ts';
import { french } from '../../src/report/stringsFrench.ts';
import { postureKinds } from '../../src/scenario/doctrine.ts';
import { injectTargets } from '../../src/scenario/checks/injects.ts';
import { parameters } from '../../src/scenario/parameters.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { unitKinds } from '../../src/scenario/schemaMission.ts';
import { incidentKinds, outcomes, perpetratorKinds, reasons, stages } from '../../src/sim/codes.ts';
import { measures } from '../../src/sim/measures/catalogue.ts';
import { placeMeasures } from '../../src/sim/measures/places.ts';
import { processes } from '../../src/sim/tick.ts';
import { tableNames } from '../../src/study/columns.ts';
import { cordon } from './cordon.ts';

const inEnglish = topics('en');
const inFrench = topics('fr');
const names = (topic: string, language: 'en' | 'fr' = 'en') =>
  (language === 'en' ? inEnglish : inFrench).find(({ name }) => name === topic)?.entries.map(({ name }) => name) ?? [];

/** Each topic and every word that it must explain. */
const wanted: readonly (readonly [topic: string, words: readonly string[]])[] = [
  ['parameters', [...parameters.keys()]],
  ['measures', measures.map(({ name }) => name)],
  ['placeMeasures', placeMeasures.map(({ name }) => name)],
  ['processes', processes.map(({ name }) => name)],
  ['postures', [...postureKinds, 'no-mission']],
  ['incidents', incidentKinds],
  ['endings', outcomes],
  ['reasons', reasons.filter((reason) => reason !== '')],
  ['stages', stages],
  ['perpetrators', perpetratorKinds],
  ['verdicts', ['CLEAR', 'LEANS', 'NO DIFFERENCE THAT MATTERS', 'LUCK ONLY', 'CANNOT TELL']],
  ['units', unitKinds],
  ['injects', Object.keys(injectTargets)],
  ['keys', Object.keys(scenarioSchema.shape)],
  ['charts', charts.map(({ name }) => name)],
  ['files', tableNames.map((name) => `${name}.csv`)],
  ['terms', ['seed', 'burn-in', 'cohort', 'feud', 'luck range', 'matters', 'expected deaths', 'naive figure', 'twin']],
];

describe('what cordon explain knows', () => {
  it.each(wanted)('has every word of the topic %s', (topic, words) => {
    expect(words.length).toBeGreaterThan(0);
    const known = new Set(names(topic));
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });

  it('explains each word in a sentence, in both languages, and French is not the English', () => {
    expect(inFrench.map(({ name }) => name)).toEqual(inEnglish.map(({ name }) => name));
    for (const [index, { name: topic, title, entries }] of inEnglish.entries()) {
      const other = inFrench[index];
      expect(other.title, topic).not.toBe(title);
      expect(other.entries).toHaveLength(entries.length);
      for (const [at, { name, meaning }] of entries.entries()) {
        const told = other.entries[at].meaning;
        for (const text of [meaning, told]) expect(text, `${topic} ${name}`).toMatch(/\p{L}{3}/u);
        expect(told, `${topic} ${name}`).not.toBe(meaning);
        for (const [heading, value] of [...entries[at].facts, ...other.entries[at].facts])
          expect(value, `${topic} ${name}, ${heading}`).not.toBe('');
      }
    }
  });

  it('leaves no English word in the French', () => {
    const words =
      /\b(the|of|and|which|with|from|share|people|killed|attacks?|hours?|days?|each|where|without|between)\b/;
    for (const { name: topic, entries } of inFrench)
      for (const { name, meaning, facts } of entries) {
        // Names of the format in code, words before a colon that are its values, and sources stay as they are.
        const own = `${meaning} ${facts.flatMap(([heading, value]) => (heading === 'source' || topic === 'keys' || heading === 'formule' ? [] : [heading, value])).join(' ')}`;
        expect(own.replace(/`[^`]*`|\([^)]*\)|\S+\.\w+|--\w+/g, ''), `${topic} ${name}`).not.toMatch(words);
      }
  });

  it('has one entry of a name in a topic, and no other word that means two of its terms', () => {
    for (const { name, entries } of inEnglish) {
      const all = entries.map((entry) => entry.name);
      expect(new Set(all).size, name).toBe(all.length);
    }
    const terms = inEnglish.find(({ name }) => name === 'terms')?.entries ?? [];
    const words = terms.flatMap(({ name, also = [] }) => [name, ...also]).map((word) => word.toLowerCase());
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it('has every text that reports use in both languages', () => {
    expect(readingTerms.fr).toHaveLength(readingTerms.en.length);
    for (const [index, [, meaning]] of readingTerms.en.entries()) expect(readingTerms.fr[index][1]).not.toBe(meaning);
    expect(Object.keys(depthStrings.fr)).toEqual(Object.keys(depthStrings.en));
    for (const key of ['notAForecast', 'noBest', 'expectedMeans', 'notExamined', 'use', 'groupsLoseNone'] as const)
      expect(french[key]).not.toBe(english[key]);
    for (const reason of Object.keys(english.questions) as (keyof typeof english.questions)[])
      expect(french.questions[reason]).not.toBe(english.questions[reason]);
  });
});

describe('cordon explain', () => {
  it.each([
    ['burn-in', /^burn-in\n {4}The days before day 0/],
    ['Burn in', /^burn-in\n/],
    ['LUCK ONLY', /^LUCK ONLY\n {4}More than luck/],
    ['strength', /^hostState\.units\[\]\.strength\n[\s\S]*\nmission\.units\[\]\.strength\n/],
    ['mission.units.strength', /^mission\.units\[\]\.strength\n/],
    ['disorderDays', /^disorderDays\n[\s\S]*\ndisorderDays\n[\s\S]*\[What is measured of each place\]/],
    ['runs', /^runs\.csv\n/],
    ['riot', /^riot\n {4}A crowd becomes violent\.\n {4}\[Kinds of incident\]/],
    ['no authority to act', /^noAuthority\n[\s\S]*\[Why a response did not come in time\]/],
    ["pas d'autorité pour agir", /^noAuthority\n/],
    ['no authority', /^noAuthority\n[\s\S]*perpetrators\.stateShield[\s\S]*mandate/],
    ['luck number', /^seed\n/],
    ['fighting value', /^fighting value\n/],
    ['willingness to act', /^willingness to act\n/],
    ['readiness to inform', /^readiness to inform\n/],
    ['lull', /^lull\n/],
    ['a unit came too late', /^late\n/],
    ['terrain.urban', /\n {4}like +terrain\.open: Off-road travel time/],
  ])('finds %s', (word, text) => {
    expect(cordon(['explain', word])).toMatchObject({ code: 0, stdout: expect.stringMatching(text) });
  });

  it('finds French words in French', () => {
    for (const word of [
      'marge du hasard',
      'mise en régime',
      'cohorte',
      'ON NE PEUT PAS TRANCHER',
      'graine',
      'accalmie',
    ])
      expect(cordon(['explain', word, '--lang', 'fr'])).toMatchObject({ code: 0, stderr: '' });
    expect(cordon(['explain', 'harm.killsPerFighter', '--lang', 'fr']).stdout).toContain('hypothèse');
    expect(cordon(['explain', 'spoilers.aim', '--lang', 'fr']).stdout).toMatch(/attendu +limited, greedy, total/);
  });

  it('suggests a word that is near', () => {
    expect(cordon(['explain', 'burnin-']).code).toBe(0);
    expect(cordon(['explain', 'cohrot'])).toMatchObject({ code: 2, stderr: expect.stringContaining('`cohort`') });
  });

  it('explains every chart by a file of its name', () => {
    const files = readdirSync('src/charts');
    expect(names('charts').filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
  });
});
