/** The picture of docs/performance.md: what one agent costs in one turn, in every program. */
import type { VegaLiteSpec } from '../../src/charts/chart.ts';
import { chartConfig, chartFont } from '../../src/charts/theme.ts';

export interface Bar {
  readonly program: string;
  readonly size: string;
  readonly nanoseconds: number;
  readonly source: 'measured here' | 'quoted';
}

/** A point a program on a logarithmic axis, a panel a size. */
export function speedChart(bars: readonly Bar[], date: string): VegaLiteSpec {
  const title = 'Nanoseconds per agent and turn in Epstein’s model of civil violence';
  const caveat = `Left is faster; the axis is logarithmic. ${date}.`;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: `${title}. ${caveat}`,
    usermeta: {
      cordon: {
        name: 'performance',
        lang: 'en',
        theme: 'light',
        title,
        caveat,
        table: {
          columns: ['Program', 'Grid', 'Nanoseconds', 'Source'],
          rows: bars.map(({ program, size, nanoseconds, source }) => [program, size, nanoseconds, source]),
        },
      },
    },
    background: 'white',
    padding: 18,
    config: chartConfig('light', 'en'),
    title: { text: title, subtitle: caveat, anchor: 'start', font: chartFont, offset: 12 },
    data: { values: [...bars] },
    facet: {
      row: { field: 'size', type: 'nominal', title: null, sort: null, header: { labelAngle: 0, labelAlign: 'left' } },
    },
    resolve: { scale: { y: 'independent' } },
    spec: {
      width: 460,
      height: { step: 24 },
      mark: { type: 'point', filled: true, size: 90 },
      encoding: {
        y: {
          field: 'program',
          type: 'nominal',
          sort: { field: 'nanoseconds' },
          title: null,
          axis: { labelLimit: 240 },
        },
        x: {
          field: 'nanoseconds',
          type: 'quantitative',
          scale: { type: 'log', domain: [10, 100_000] },
          title: 'nanoseconds',
        },
        shape: { field: 'source', type: 'nominal', title: null },
        color: { field: 'source', type: 'nominal', title: null },
      },
    },
  };
}
