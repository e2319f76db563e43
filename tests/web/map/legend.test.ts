import { describe, expect, it } from 'vitest';
import { incidentLabel } from '../../../src/charts/endingWords.ts';
import { firstScreenStrings } from '../../../src/report/strings.ts';
import { incidentKinds } from '../../../src/sim/codes.ts';
import { roadStates } from '../../../src/web/frame.ts';
import { firstLayers, switches, themeLayers, classesOf } from '../../../src/web/map/layers.ts';
import { legendOf } from '../../../src/web/map/legendEntries.ts';
import { mapWords } from '../../../src/web/map/mapWords.ts';
import { sampleGround } from './sample.ts';

const ground = sampleGround();
const everything = { theme: 'plain', on: Object.fromEntries(switches.map((each) => [each, true])) } as const;
const layers = { ...firstLayers, on: { ...firstLayers.on, ...everything.on } };
const textsOf = (shown: typeof layers, language: 'en' | 'fr') =>
  legendOf(ground, shown, language).flatMap(({ entries }) => entries.map(({ text }) => text));

describe.each(['en', 'fr'] as const)('the legend in %s', (language) => {
  const words = mapWords[language];
  const texts = textsOf(layers, language).map((text) => text.toLowerCase());
  const has = (text: string) => expect(texts).toContain(text.toLowerCase());

  it('names every kind of unit and of incident', () => {
    for (const { kind } of ground.units) has(firstScreenStrings[language].unitKinds[kind]);
    for (const kind of incidentKinds) has(incidentLabel(kind, language));
  });

  it('names every state of a road but open, every base, every side and every closed land', () => {
    for (const state of roadStates) if (state !== 'open') has(words.roadStates[state]);
    for (const text of [words.base, words.hq, words.tob, words.tobSettingUp, words.band, words.army, words.police])
      has(text);
    has(words.permissions.restricted);
    has(words.permissions.denied);
  });

  it('names each thing once and leaves nothing empty', () => {
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^\S.*\S$/);
    expect(texts.join()).not.toMatch(/undefined|NaN/);
  });

  it.each(themeLayers)('explains the theme %s with its unit', (theme) => {
    const section = legendOf(ground, { ...layers, theme }, language).find(({ id }) => id === 'theme');
    if (theme === 'plain') return expect(section).toBeUndefined();
    expect(section?.entries[0].text).toBe(words.themesMean[theme]);
    const classes = classesOf[theme];
    const symbols = section?.entries.filter(({ swatch }) => swatch).length;
    expect(symbols).toBe(classes ? classes.from.length : 2);
    if (classes) expect(section?.entries.at(-1)?.text).toContain('100\u00a0%');
  });
});

describe('the legend', () => {
  it('tells only of what is shown', () => {
    const none = {
      ...layers,
      on: { ...layers.on, units: false, incidents: false, bands: false, host: false, civilians: false },
    };
    expect(legendOf(ground, none, 'en').map(({ id }) => id)).toEqual(['places', 'roads', 'ground']);
  });

  it('has as much to say in French as in English, and nothing left in English', () => {
    const [english, french] = [textsOf(layers, 'en'), textsOf(layers, 'fr')];
    expect(french).toHaveLength(english.length);
    const same = french.filter(
      (text, index) => text === english[index] && !/^(Mine|Installation|Aviation)$/.test(text),
    );
    expect(same).toEqual([]);
  });

  it('sets hard blanks before French marks', () => {
    expect(textsOf(layers, 'fr').join('\n')).not.toMatch(/ [;:?!]/);
  });
});
