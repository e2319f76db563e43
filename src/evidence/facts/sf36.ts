/** Violence is concentrated in few places. */
import { differencePower, headline, percent, valueText } from '../figures.ts';
import type { Fact, Seen } from '../fact.ts';
import { halfDegrees, reported } from '../panel.ts';
import { estimate } from '../statistics.ts';
import { inside } from '../verdict.ts';
import { baseline } from './sf33.ts';

export const sf36: Fact = {
  id: 'SF36',
  role: 'tune',
  world: 'country',
  claim: 'Violence is spatially concentrated',
  published:
    'Central African Republic 2013-22: the top 10 of 120 active half-degree cells hold 43 % of one-sided events (Gini 0.60); up to half of police calls come from under 5 % of places in cities of the United States',
  source: 'Own calculation from UCDP GED 23.1; Police Foundation',
  grade: 'B; computed from open data, and seen',
  contested: 'no',
  scale: 'share',
  kind: 'input',
  varied: 'nothing',
  held: 'the country world with its defaults; all runs of one world together, as ten years are',
  measured: 'share of reported attacks in the top 8 % of half-degree cells with any',
  rule: '30 to 60 % (95 % interval inside)',
  cells: [baseline],
  replications: { full: 24, reduced: 4 },
  judge(observations) {
    const cell = observations[baseline.name];
    const share = estimate(cell.length, (at) => topShare(at.map((index) => cell[index])));
    return {
      ...headline(share),
      power: differencePower(share, ' in the share'),
      verdict: inside(share, { lo: 0.3, hi: 0.6 }),
      note: `Top 8 % of active cells ${percent(share.value)} (${valueText(share)}). Where armed groups are at home is put in`,
    };
  },
};

/** Cells of different worlds are different cells, those of one world the same. */
function topShare(runs: readonly Seen[]): number {
  const counts = new Map<string, number>();
  for (const seen of runs) {
    const cells = halfDegrees(seen.file);
    for (const event of reported(seen)) {
      const key = `${JSON.stringify(seen.file.name)} ${cells.of(event)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const sorted = [...counts.values()].toSorted((a, b) => b - a);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  return sorted.slice(0, Math.round(0.08 * sorted.length)).reduce((sum, count) => sum + count, 0) / total;
}
