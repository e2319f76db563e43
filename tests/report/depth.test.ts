import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../src/report/page.ts';
import { page } from '../../src/report/page.ts';
import { comparison } from './comparison.ts';
import { attack, noDepth, wholeDepth } from './depth.ts';

const drawn = (name: string): DrawnChart => ({
  meta: {
    name,
    lang: 'en',
    theme: 'light',
    title: `Picture ${name}`,
    caveat: 'model result, not a forecast',
    table: { columns: ['Place', 'People'], rows: [['Ridge', 5000]] },
  },
  light: `<svg role="graphics-document" viewBox="0 0 9 9"><path aria-label="mean: 3" d="M0,0"/></svg>`,
  dark: `<svg role="graphics-document" viewBox="0 0 9 9"><path aria-label="mean: 3" d="M0,0"/></svg>`,
});

const input = comparison();
const known = { known_hour: 1, decided_hour: 2, arrived_hour: 3, unit: 'infantry1', outcome: 'late' };
const whole = { ...input, incidents: [attack(input, 'tob', 1, known)], groups: [groupRow('hill', -5)] };
const charts = ['timeSeries', 'harmMap', 'ownChart'].map(drawn);
const html = page(whole, wholeDepth(whole), charts, 'en');
const sectionOf = (id: string, text = html) =>
  new RegExp(`<section aria-labelledby="${id}">[\\s\\S]*?</section>`).exec(text)?.[0] ?? '';

function groupRow(group: string, averted: number) {
  return {
    point_id: 'p1',
    posture: 'tob',
    start: 'switching' as const,
    group,
    people: 17000,
    outcome: 'expectedCiviliansKilled',
    mean: 20,
    averted,
    lo95: averted - 2,
    hi95: averted + 2,
  };
}

describe('the report in depth', () => {
  it('has all its sections, in the order of reading, and links to each', () => {
    const ids = [...html.matchAll(/<section aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'reading',
      'outcomes',
      'differences',
      'time',
      'steady',
      'drift',
      'chains',
      'stories',
      'places',
      'consumption',
      'tuning',
      'charts',
      'assumptions',
      'repeat',
      'cite',
    ]);
    const links = [...html.matchAll(/<a href="#([^"]*)">([^<]+)</g)].map(([, id]) => id);
    expect(links).toEqual(ids);
  });

  it('shows the first days apart from what came after', () => {
    const time = sectionOf('time');
    expect(time).toContain('Days 0 to 30, while the way is being changed');
    expect(time).toContain('Days 30 to 60, after that');
    expect(time).toContain('21.5 (11.0\u00a0–\u2060\u00a025.0)');
    expect(time).toContain('13.5 (11.0\u00a0–\u2060\u00a025.0)');
  });

  it('warns of every stock that was still moving, and of no other', () => {
    const drift = sectionOf('drift');
    expect(drift.match(/class="warning"/g)).toHaveLength(1);
    expect(drift).toContain('Warning: Most displaced at once was still moving when the burn-in ended: Static bases');
    expect(drift).toContain('+42.0 in 30 days, which is 4.20 times');
  });

  it('puts steady states beside switching', () => {
    expect(sectionOf('steady')).toMatch(/switching<\/th>.*\n.*steady<\/th><td>1\u00a0061/);
  });

  it('gives the differences between steady states with their verdicts', () => {
    const differences = input.differences.map((row) => ({ ...row, start: 'steady' as const }));
    const depth = wholeDepth(whole);
    const steady = page(whole, { ...depth, steady: { ...depth.steady, differences } }, [], 'en');
    expect(sectionOf('steady', steady)).toMatch(
      /No mission − Static bases<\/th><td>\+13\.0<\/td>.*<td class="word">LUCK ONLY, more<\/td>/,
    );
    expect(sectionOf('steady')).not.toContain('LUCK ONLY');
  });

  it('cuts a range where it would leave what is possible, and only there', () => {
    const share = (lo95: number, hi95: number) =>
      input.summary.map((row) =>
        row.posture === 'tob' && row.outcome === 'attacksReachedInTimeShare' ? { ...row, lo95, hi95 } : row,
      );
    const outcomes = (summary: typeof input.summary) =>
      sectionOf('outcomes', page({ ...input, summary }, noDepth, [], 'en'));
    expect(outcomes(share(-0.2, 1.3))).toContain('27\u00a0% (0\u00a0%\u00a0–\u2060\u00a0100\u00a0%)');
    expect(outcomes(share(0.2, 0.3))).toContain('27\u00a0% (20\u00a0%\u00a0–\u2060\u00a030\u00a0%)');
    const own = { ...input.outcomes[0], name: 'balance', unit: '', label: { en: 'Balance', fr: 'Solde' } };
    const row = { ...input.summary[0], posture: 'tob', outcome: 'balance', mean: -3, lo95: -5, hi95: -1 };
    const runs = input.runs.map((run) => ({ ...run, outcomes: { ...run.outcomes, balance: -3 } }));
    const negative = page(
      { ...input, runs, outcomes: [...input.outcomes, own], summary: [...input.summary, row] },
      noDepth,
      [],
      'en',
    );
    expect(sectionOf('outcomes', negative)).toContain('(\u22125.00\u00a0–\u2060\u00a0\u22121.00)');
  });

  it('gives no range and nothing that could be shown where no repeat differed', () => {
    const same = input.differences.map((row) => ({ ...row, mean: 0, lo95: 0, hi95: 0, detectable: 0 }));
    const section = sectionOf('differences', page({ ...input, differences: same }, noDepth, [], 'en'));
    expect(section).toMatch(/<td>0<\/td><td>no repeat differed<\/td><td>[^<]*<\/td><td>[^<]*<\/td><td>–<\/td>/);
  });

  it('does not show as thrift that no mission uses nothing', () => {
    const consumption = input.consumption.map((row) => (row.posture === 'no-mission' ? { ...row, available: 0 } : row));
    const section = sectionOf('consumption', page({ ...input, consumption }, noDepth, [], 'en'));
    expect(section).toContain('Temporary operating bases');
    expect(section).not.toContain('No mission');
  });

  it('says of a ratio without bounds that it has none, and why', () => {
    const differences = input.differences.map((row) => ({ ...row, ratio: null, ratio_lo95: null, ratio_hi95: null }));
    const section = sectionOf('differences', page({ ...input, differences }, noDepth, [], 'en'));
    expect(section).toContain('<td>no bound</td>');
    expect(section).toContain('No bound: the average of the second cannot be told from 0');
  });

  it('explains expected deaths, and each verdict, in both languages', () => {
    for (const [language, words] of [
      ['en', ['Expected deaths', 'Counted deaths', 'LUCK ONLY', 'CANNOT TELL', 'NO DIFFERENCE THAT MATTERS']],
      ['fr', ['Morts en espérance', 'Morts comptés', 'HASARD SEUL ÉCARTÉ', 'ON NE PEUT PAS TRANCHER']],
    ] as const) {
      const reading = sectionOf('reading', page(whole, noDepth, [], language));
      for (const word of words) expect(reading).toContain(`<dt>${word}</dt>`);
    }
  });

  it('warns of ranges known to be too narrow where such an outcome is told, and of none where not', () => {
    const fled = { ...input.outcomes[0], name: 'displaced', label: { en: 'People displaced', fr: 'Déplacés' } };
    const provenance = { ...input.provenance, replications: 40 };
    const warned = page({ ...input, provenance, outcomes: [...input.outcomes, fled] }, noDepth, [], 'en');
    expect(sectionOf('reading', warned)).toContain('with 30 repeats of the Bambari scenario');
    expect(sectionOf('reading', warned)).toContain('People displaced, differences 85');
    expect(sectionOf('reading')).not.toContain('too narrow');
  });

  it('says what was averted for what was used', () => {
    expect(sectionOf('consumption')).toMatch(
      /Fuel: per 1\u00a0000 litres<\/th>.*0\.63 \(0\.41\u00a0–\u2060\u00a00\.85\)/,
    );
  });

  it('shows every try of the tuning and which was chosen', () => {
    expect(sectionOf('tuning').match(/✓/g)).toHaveLength(1);
    expect(sectionOf('tuning').match(/<tr>/g)).toHaveLength(1 + 1 + 2);
  });

  it('lists the numbers of the model by grade, with their sources', () => {
    const assumed = sectionOf('assumptions');
    expect(assumed).toContain('<summary>Grade V: all 1</summary>');
    expect(assumed).toMatch(/harm\.logMean<\/th><td>1\.25<\/td>.*Somebody \(2020\)/);
    expect(assumed).toMatch(/<th scope="row">A<\/th><td class="word">assumption<\/td><td>90<\/td>/);
  });

  it('tells groups apart, on the first screen and below', () => {
    expect(html).toContain(
      'Groups of which more are killed than with no mission, beyond luck: Temporary operating bases: Hill people (+5.00).',
    );
    expect(sectionOf('places')).toContain('20.0 (+5.00; +3.00 to +7.00)');
  });

  it('has each picture in its section, and one that nobody placed in a section of its own', () => {
    expect(sectionOf('time')).toContain('Picture timeSeries');
    expect(sectionOf('places')).toContain('Picture harmMap');
    expect(sectionOf('charts')).toContain('Picture ownChart');
    for (const { meta } of charts) expect(html.split(`<caption>${meta.title}</caption>`)).toHaveLength(2);
  });

  it('leaves out sections that have nothing to say', () => {
    const bare = page(input, noDepth, [], 'en');
    for (const id of ['time', 'steady', 'drift', 'tuning', 'charts', 'failures']) expect(sectionOf(id, bare)).toBe('');
  });
});

describe.each(['en', 'fr'] as const)('the report in %s, for readers who cannot see it', (language) => {
  const text = page(whole, wholeDepth(whole), charts, language);

  it('names each picture as a whole and has its numbers in a table beside it', () => {
    const pictures = [...text.matchAll(/<div class="(?:light|dark)" role="img" aria-label="([^"]+)">/g)];
    expect(pictures).toHaveLength(2 * charts.length);
    for (const [, name] of pictures) expect(name).toMatch(/^Picture .+ not a forecast\.$/);
    expect(text).not.toContain('graphics-document');
  });

  it('has headings that never skip a level', () => {
    const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it('has tables whose cells all belong to a heading', () => {
    const tables = [...text.matchAll(/<table>[\s\S]*?<\/table>/g)].map(([table]) => table);
    expect(tables.length).toBeGreaterThan(15);
    for (const table of tables) {
      expect(table).toMatch(/<th scope="col"/);
      const width = table.match(/<th scope="col"/g)?.length;
      const [, body] = table.split('<tbody>');
      for (const row of body.matchAll(/<tr>(.*?)<\/tr>/g)) {
        const span = Number(/colspan="(\d+)"/.exec(row[1])?.[1] ?? 0);
        expect(span || (row[1].match(/<t[hd][ >]/g)?.length ?? 0)).toBe(width);
      }
    }
  });

  it('holds no address of another place', () => {
    const addresses = text.match(/https?:[^"'\s<)]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  it('leaves no text of its own missing', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});
