import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { compile } from 'vega-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/catalogue.ts';
import type { ChartInput } from '../../src/charts/chart.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { sampleInput } from './sampleInput.ts';
import { manyArms } from './manyArms.ts';
import { countMarks, overlaps, sizeOf, textsOf } from './svgText.ts';

const schema = JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8'));
const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** No mission is what these compare with, or is nowhere and uses nothing. */
const withoutNoMission = ['harmAverted', 'gains', 'presenceMap', 'reachMap', 'consumption'];

const looks = charts.flatMap((chart) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'fr'] as const).map((lang) => ({ chart, theme, lang, look: `${chart.name}, ${theme}, ${lang}` })),
  ),
);
const build = (name: string, replaced: Partial<ChartInput> = {}) => {
  const chart = charts.find((candidate) => candidate.name === name);
  if (chart === undefined) throw new Error(`no chart ${name}`);
  return chart.build(sampleInput(replaced));
};
const words = (svg: string) => textsOf(svg).map(({ text }) => text);
/** All text of a picture on one line, wherever lines were broken. */
const oneLine = (svg: string) => words(svg).join(' ').replaceAll('- ', '-');
const outside = (svg: string) => {
  const { width, height } = sizeOf(svg);
  return textsOf(svg).filter(
    ({ left, right, baseline }) => left < 0 || right > width || baseline < 8 || baseline > height,
  );
};

describe.each(looks)('the chart $look', ({ chart, theme, lang }) => {
  const spec = chart.build(sampleInput({ theme, lang }));
  let svg = '';
  beforeAll(async () => {
    svg = await renderSvg(spec);
  });

  test('is a spec by the schema of Vega-Lite, and compiles without a warning', () => {
    isVegaLite(spec);
    expect(isVegaLite.errors ?? []).toEqual([]);
    const said: string[] = [];
    const logger = { level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger };
    function note(...parts: readonly string[]) {
      said.push(parts.join(' '));
      return logger;
    }
    compile(spec, { logger });
    expect(said).toEqual([]);
  });

  test('carries its title, scenario, date, model version and caveat inside the picture', () => {
    expect(oneLine(svg)).toContain(chart.title[lang]);
    expect(chart.title[lang]).toMatch(/\?$/);
    const caveat =
      lang === 'en' ? 'model 1 · model result, not a forecast' : 'modèle 1 · résultat de modèle, pas une prévision';
    expect(words(svg)).toContain(`Around Bambari, dry and wet season · 2026-11-21 · ${caveat}`);
  });

  test('has all its text inside the picture, none over another and none cut short', () => {
    expect(textsOf(svg).length).toBeGreaterThan(10);
    expect(outside(svg)).toEqual([]);
    expect(overlaps(textsOf(svg))).toEqual([]);
    expect(svg).not.toContain('…');
  });

  test('names every posture, and the mission that is not there where it has numbers', () => {
    const text = words(svg).join('\n');
    if (!withoutNoMission.includes(chart.name)) expect(text).toContain(lang === 'en' ? 'No mission' : 'Sans mission');
    for (const posture of ['static', 'wide-area', 'tob']) expect(text).toContain(posture);
  });
});

describe('the marks', () => {
  test('of outcomesByPosture are an interval and a dot for each value there is', async () => {
    const svg = await renderSvg(build('outcomesByPosture'));
    // Six outcomes under four arms; the median response of no mission is missing and says so.
    expect(countMarks(svg, 'rule')).toBe(23);
    expect(countMarks(svg, 'symbol')).toBe(23);
    expect(words(svg).filter((text) => text === 'no value')).toHaveLength(1);
    expect(words(svg)).toContain('Civilians killed, expected (persons)');
  });

  test('of outcomesByPosture are told apart from differences: bars that overlap may differ under one luck', async () => {
    const { summary } = sampleInput();
    expect(oneLine(await renderSvg(build('outcomesByPosture')))).toContain('average of 40 repeats. Bar');
    expect(oneLine(await renderSvg(build('outcomesByPosture')))).toContain('Bars that overlap may differ');
    const own = oneLine(await renderSvg(build('outcomesByPosture', { sharedLuck: false })));
    expect(own).not.toContain('Bars that overlap');
    const fewer = summary.map((row, i) => (i === 1 ? { ...row, n: 31 } : row));
    const text = oneLine(await renderSvg(build('outcomesByPosture', { summary: fewer })));
    expect(text).toContain('average of up to 40 repeats');
  });

  test('of pairedDifferences are an interval and a dot a pair, a zero line and a band a panel', async () => {
    const svg = await renderSvg(build('pairedDifferences'));
    // Two outcomes, six pairs each, in two panels each.
    expect(countMarks(svg, 'symbol')).toBe(12);
    expect(countMarks(svg, 'rule')).toBe(12 + 4);
    expect(countMarks(svg, 'rect')).toBe(4);
    expect(words(svg)).toContain('less is better · it matters from 10 on');
    // Against no mission it is the posture that comes first: it has less harm.
    expect(words(svg)).toContain('tob minus No mission');
    expect(words(svg).filter((text) => text === 'LUCK ONLY · less')).toHaveLength(8);
    expect(words(svg).filter((text) => text === 'NO DIFFERENCE THAT MATTERS')).toHaveLength(4);
  });

  test('of chainEndings are a part of a bar for each ending that occurs', async () => {
    const svg = await renderSvg(build('chainEndings'));
    // No mission 1 ending and no reason, the three postures 7 each; 8 kinds of reasons for each posture.
    expect(countMarks(svg, 'rect')).toBe(1 + 3 * 7 + 3 * 8);
    expect(words(svg)).toContain('nobody knew in time');
    expect(words(svg)).toContain('static (n\u00a0=\u00a05\u202f562)');
    expect(words(svg).filter((text) => /^\d+% ±\d+$/.test(text)).length).toBeGreaterThan(5);
  });

  test('of harmMap are a circle a place and posture, with the roads and the water under them', async () => {
    const svg = await renderSvg(build('harmMap'));
    // Twelve places under four arms, and three rings where static bases left villages less safe.
    expect(countMarks(svg, 'symbol')).toBe(48 + 3);
    expect(countMarks(svg, 'line')).toBe(4 * 4);
    expect(countMarks(svg, 'rect')).toBe(4 * 42);
    // Each name twice, over its own halo, with its value.
    expect(words(svg).filter((text) => /^Bambari \d/.test(text))).toHaveLength(2 * 4);
  });

  test('of timeSeries are a line and a band an arm, on a shaded ground for the days of switching', async () => {
    const svg = await renderSvg(build('timeSeries'));
    // Two outcomes under four arms; grounds are rectangles.
    // A line, and the two edges of its band.
    expect(countMarks(svg, 'line')).toBe(3 * 8);
    expect(countMarks(svg, 'area')).toBe(8);
    expect(countMarks(svg, 'rect')).toBe(2);
    expect(words(svg).filter((text) => text === 'switching')).toHaveLength(2);
    expect(words(svg).join(' ')).toContain('the first 30 days');
  });

  test('of timeSeries shade no more days than there are', () => {
    const short = { bands: sampleInput().bands.filter(({ day }) => day <= 12) };
    expect(JSON.stringify(build('timeSeries', short))).toContain('{"from":0,"to":12}');
  });

  test('of arrivals are a step line and a band an arm, with the share ever reached at its end', async () => {
    const svg = await renderSvg(build('arrivals'));
    expect(countMarks(svg, 'line')).toBe(4);
    expect(countMarks(svg, 'area')).toBe(4);
    for (const end of ['45% tob', '30% wide-area', '15% static', '0% No mission']) expect(words(svg)).toContain(end);
  });

  test('of harmAverted are a dot, a range and a hollow diamond a place and posture', async () => {
    const svg = await renderSvg(build('harmAverted'));
    // Twelve places under three postures; a zero line a panel.
    expect(countMarks(svg, 'symbol')).toBe(2 * 36);
    expect(countMarks(svg, 'rule')).toBe(36 + 3);
    expect(words(svg).join(' ')).not.toContain('where most changed');
    expect(countMarks(await renderSvg(build('harmAverted', withoutNaive)), 'symbol')).toBe(36);
    expect(oneLine(await renderSvg(build('harmAverted', withoutNaive)))).toContain('No diamond: no such comparison');
  });

  test('of tradeOff are a ring around a dot on the same spot, so that a tie is seen', async () => {
    const { summary } = sampleInput();
    const tied = summary.map((row) => {
      const twin = summary.find(({ posture, outcome }) => posture === 'static' && outcome === row.outcome);
      return row.posture === 'tob' && twin ? { ...twin, posture: 'tob' } : row;
    });
    const svg = await renderSvg(build('tradeOff', { summary: tied }));
    expect(countMarks(svg, 'symbol')).toBe(4 + 1);
    expect(oneLine(svg)).toContain('another posture on the same spot');
  });

  test('of outcomesByPosture and timeSeries are no range beyond what is possible, and the picture says so', async () => {
    const { summary, bands } = sampleInput();
    const wide = <Row extends { mean: number | null }>(row: Row) =>
      row.mean === null ? row : { ...row, lo95: -5, hi95: 400 };
    for (const name of ['outcomesByPosture', 'timeSeries']) {
      const spec = build(name, { summary: summary.map(wide), bands: bands.map(wide) });
      expect(JSON.stringify(spec)).not.toMatch(/"lo95":-/);
      expect(oneLine(await renderSvg(spec))).toContain('A range ends at what is possible');
    }
    const shares = JSON.stringify(build('outcomesByPosture', { summary: summary.map(wide) }));
    expect(shares).toMatch(/"mean":0\.2\d*,"lo95":0,"hi95":1,/);
  });

  test('of gains are a field for each who and posture, framed where luck does not explain it', async () => {
    const spec = build('gains');
    const svg = await renderSvg(spec);
    expect(countMarks(svg, 'rect')).toBe(2 * 3 + 12 * 3);
    // Static bases: 6 herders more, beyond luck; wide-area: 1 more, within luck.
    expect(words(svg)).toEqual(expect.arrayContaining(['+6.0', '+1.0', '\u221285.0']));
    expect(JSON.stringify(spec)).toMatch(/"label":"\+6\.0","fill":"#\w+","ink":"#\w+","frame":"#1b1f24"/);
    expect(JSON.stringify(spec)).toMatch(/"label":"\+1\.0","fill":"#\w+","ink":"#\w+","frame":"transparent"/);
  });

  test('of tradeOff are a dot with a cross an arm', async () => {
    const svg = await renderSvg(build('tradeOff'));
    expect(countMarks(svg, 'symbol')).toBe(4);
    expect(countMarks(svg, 'rule')).toBe(8);
  });

  test('of luck say in words how often a single repeat tells the other order, and where all are equal', async () => {
    const { repeats } = sampleInput();
    const tied = repeats.flatMap((row) =>
      row.posture === 'wide-area' ? [row, { ...row, posture: 'tob' }] : row.posture === 'tob' ? [] : [row],
    );
    const text = words(await renderSvg(build('luck', { repeats: tied })));
    expect(text.filter((each) => each === 'equal in all 40')).toHaveLength(2);
    expect(text.filter((each) => /^other way round in \d+ of 40$/.test(each))).toHaveLength(4);
  });

  test('of luck are a dot a repeat, joined where repeats share their luck, and no more than can be seen', async () => {
    const svg = await renderSvg(build('luck'));
    expect(countMarks(svg, 'symbol')).toBe(2 * 4 * 40);
    // Between four rows, and an upright stroke for each row's average.
    expect(countMarks(svg, 'rule')).toBe(2 * 3 * 40);
    expect(countMarks(await renderSvg(build('luck', { sharedLuck: false })), 'rule')).toBe(0);
    const many = sampleInput().repeats.flatMap((row) => [row, { ...row, replication: row.replication + 40 }]);
    expect(countMarks(await renderSvg(build('luck', { repeats: many })), 'symbol')).toBe(2 * 4 * 60);
  });

  test('of presenceMap and reachMap are a circle a place and posture', async () => {
    for (const name of ['presenceMap', 'reachMap'])
      expect(countMarks(await renderSvg(build(name)), 'symbol')).toBe(12 * 3);
  });

  test('of consumption are what there was and what was used, a posture and resource', async () => {
    const svg = await renderSvg(build('consumption'));
    expect(countMarks(svg, 'rect')).toBe(2 * 2 * 3);
    expect(words(svg)).toContain('1\u202f003\u202f000 (82%)');
    expect(words(svg)).toContain('Flying hours (hours)');
  });

  test('of harmMap leave out a name that would lie over that of a larger place', async () => {
    const camp = { name: 'Camp', x: 17, y: 22, people: 9000 };
    const places = sampleInput().places.map((row) => (row.name === 'Kouango' ? { ...row, ...camp } : row));
    const text = words(await renderSvg(build('harmMap', { places })));
    expect(text.some((each) => each.startsWith('Bambari'))).toBe(true);
    expect(text.some((each) => each.startsWith('Grimari'))).toBe(true);
    expect(text.some((each) => each.startsWith('Camp'))).toBe(false);
  });

  test('of harmMap put the north above the south', async () => {
    const texts = textsOf(await renderSvg(build('harmMap')));
    const heightOf = (name: string) => texts.find(({ text }) => text.startsWith(name))?.baseline ?? Number.NaN;
    expect(heightOf('Bria')).toBeLessThan(heightOf('Bambari'));
    expect(heightOf('Bambari')).toBeLessThan(heightOf('Kouango'));
  });
});

const withoutNaive = { places: sampleInput().places.map((row) => ({ ...row, naive: null })) };

describe('a chart', () => {
  const nothing = {
    summary: [],
    differences: [],
    places: [],
    groups: [],
    chains: [],
    arrivals: [],
    bands: [],
    repeats: [],
    consumption: [],
    scorecard: [],
  };

  test.each(charts)('$name says so when there is nothing to show', async (chart) => {
    const svg = await renderSvg(chart.build(sampleInput(nothing)));
    expect(words(svg)).toContain('There is nothing to show here.');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test.each(charts)('$name stands a run in which nothing happened and nothing was learnt', async (chart) => {
    const { summary, differences, places } = sampleInput();
    const zero = { mean: 0, lo95: 0, hi95: 0, sd: 0 };
    const svg = await renderSvg(
      chart.build(
        sampleInput({
          summary: summary.map((row) => ({ ...row, ...zero })),
          differences: differences.map((row) => ({ ...row, ...zero, lo95: null, hi95: null, verdict: 'CANNOT TELL' })),
          places: places.map((row) => ({ ...row, people: 0, mean: null, averted: null, lo95: null, hi95: null })),
        }),
      ),
    );
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  test.each(charts)(
    '$name holds ten arms with long French names: all inside, none over another, none cut',
    async (chart) => {
      const scenarioName = "Une zone dont le nom est si long qu'il ne tient pas sur une ligne, ".repeat(3).trim();
      const svg = await renderSvg(chart.build({ ...manyArms(8), scenarioName, lang: 'fr' }));
      expect(outside(svg)).toEqual([]);
      expect(overlaps(textsOf(svg))).toEqual([]);
      expect(svg).not.toContain('…');
      expect(words(svg)).toContain('résultat de modèle, pas une prévision');
      expect(oneLine(svg)).toContain('patrouilles de nuit et réserve');
    },
  );

  test.each(charts.flatMap((chart) => [[], ['no-mission']].map((others) => ({ name: chart.name, chart, others }))))(
    '$name shows one posture beside $others',
    async ({ chart, others }) => {
      const input = sampleInput({ postures: ['tob', ...others] });
      const own = <Row extends { posture: string }>(rows: readonly Row[]) =>
        rows.filter(({ posture }) => input.postures.includes(posture));
      const svg = await renderSvg(
        chart.build({
          ...input,
          summary: own(input.summary),
          differences: input.differences.filter((row) =>
            [row.posture_a, row.posture_b].every((posture) => input.postures.includes(posture)),
          ),
          places: own(input.places),
          groups: own(input.groups),
          chains: own(input.chains),
          arrivals: own(input.arrivals),
          bands: own(input.bands),
          repeats: own(input.repeats),
          consumption: own(input.consumption),
        }),
      );
      expect(svg).not.toMatch(/NaN|Infinity/);
      expect(outside(svg)).toEqual([]);
      const nothing = words(svg).includes('There is nothing to show here.');
      expect(nothing).toBe(chart.name === 'pairedDifferences' && others.length === 0);
    },
  );

  test.each(charts)('$name shows a single repeat, which has no range', async (chart) => {
    const input = sampleInput();
    const bare = <Row extends object>(rows: readonly Row[]) =>
      rows.map((row) => ({ ...row, n: 1, lo95: null, hi95: null }));
    const svg = await renderSvg(
      chart.build({
        ...input,
        summary: bare(input.summary),
        differences: bare(input.differences),
        places: bare(input.places),
        groups: bare(input.groups),
        bands: bare(input.bands),
        arrivals: input.arrivals.map((curve) => ({ ...curve, points: bare(curve.points) })),
        chains: input.chains.map((row) => ({ ...row, counts: row.counts.slice(0, 1) })),
        repeats: input.repeats.filter(({ replication }) => replication === 1),
      }),
    );
    expect(svg).not.toMatch(/NaN|Infinity|null/);
    expect(outside(svg)).toEqual([]);
  });

  test.each(['pairedDifferences', 'harmAverted', 'gains'])(
    '%s says whether luck was the same for all, and never that it was when it was not',
    async (name) => {
      expect(oneLine(await renderSvg(build(name)))).toContain('under the same luck');
      const own = oneLine(await renderSvg(build(name, { sharedLuck: false })));
      expect(own).toContain('each with its own luck');
      expect(own).not.toContain('same luck');
    },
  );

  test('refuses rows of two starts, whose marks would lie over each other', () => {
    const { summary } = sampleInput();
    const both = [...summary, { ...summary[0], start: 'steady' as const }];
    expect(() => build('outcomesByPosture', { summary: both })).toThrow('one design point and one start');
  });

  test('refuses a row of an outcome that nobody described', () => {
    expect(() => build('pairedDifferences', { outcomes: [] })).toThrow('no outcome is called expectedCiviliansKilled');
  });
});
