/** A panel of figures with their ranges, a line each, coloured by a verdict on them. */
import type { ChartInput, Panel } from './chart.ts';
import { sizes, themes } from './theme.ts';

/** Told apart without red and green: what holds, what does not, and what is open. */
export const verdictColours = { good: '#0072b2', bad: '#d55e00', open: '#8c8c8c' } as const;

interface VerdictDot {
  readonly name: string;
  readonly figure: number;
  readonly from: number;
  readonly to: number;
  /** In the language of the picture. */
  readonly verdict: string;
}

interface VerdictDots {
  readonly title?: string;
  readonly values: readonly VerdictDot[];
  /** Verdicts in the language of the picture, in the order of the legend, with their colours. */
  readonly verdicts: readonly (readonly [text: string, colour: string])[];
  readonly axis: { readonly title: string; readonly scale: object };
  /** Figures at which a dashed line stands. */
  readonly lines: readonly number[];
  readonly width: number;
  readonly labelWidth: number;
  /** Height of a line, px. */
  readonly step: number;
}

/** @param values figures and ranges cut to the ends of the scale */
export function verdictDots({ theme }: Pick<ChartInput, 'theme'>, dots: VerdictDots): Panel {
  const { title, values, verdicts, axis, lines, width, labelWidth, step } = dots;
  const x = { type: 'quantitative' as const, ...axis };
  const y = {
    field: 'name',
    type: 'nominal' as const,
    title: null,
    sort: null,
    axis: { labelLimit: labelWidth, labelFontSize: sizes.label },
  };
  const color = {
    field: 'verdict',
    type: 'nominal' as const,
    title: null,
    scale: { domain: verdicts.map(([text]) => text), range: verdicts.map(([, colour]) => colour) },
  };
  const dashed = {
    data: { values: lines.map((at) => ({ at })) },
    mark: { type: 'rule' as const, color: themes[theme].quietInk, strokeDash: [4, 3] },
    encoding: { x: { ...x, field: 'at' } },
  };
  return {
    ...(title === undefined ? {} : { title }),
    width,
    height: { step },
    data: { values: [...values] },
    layer: [
      ...(lines.length > 0 ? [dashed] : []),
      {
        mark: { type: 'rule', strokeWidth: 2.5 },
        encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y, color },
      },
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 1 },
        encoding: { x: { ...x, field: 'figure' }, y, color },
      },
    ],
  };
}
