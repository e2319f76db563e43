/** What each process changes when it is taken out, in multiples of the smallest change of interest. */
import type { ChartInput, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed } from './frame.ts';
import { verdictColours, verdictDots } from './verdictDots.ts';

/** A process taken out of a scenario, as the picture shows it. Numbers are multiples of the smallest change of interest. */
export interface AblationPoint {
  readonly scenario: string;
  readonly process: string;
  readonly outcome: string;
  readonly difference: number;
  readonly lo95: number;
  readonly hi95: number;
  readonly verdict: 'matters' | 'small' | 'unclear';
}

const title: Localised = {
  en: 'Does each process matter?',
  fr: 'Chaque processus compte-t-il\u202f?',
};

const words = {
  reading: {
    en: 'Each line is a process switched off. Dot: change of the outcome that it is there for, in multiples of the smallest change of interest (dashed); bar: its 95 % range of luck, cut at ±5.',
    fr: "Chaque ligne est un processus coupé. Point : changement du résultat pour lequel il est là, en multiples du plus petit changement digne d'intérêt (tirets) ; barre : sa marge du hasard à 95 %, coupée à ±5.",
  },
  verdict: {
    matters: { en: 'matters', fr: 'compte' },
    small: { en: 'smaller than of interest', fr: "plus petit que l'intérêt" },
    unclear: { en: 'unclear', fr: 'incertain' },
  },
  axis: { en: 'Change in smallest changes of interest', fr: "Changement en plus petits changements d'intérêt" },
  columns: {
    en: ['Scenario', 'Process', 'Outcome', 'Change', 'From (95 %)', 'To (95 %)', 'Verdict'],
    fr: ['Scénario', 'Processus', 'Résultat', 'Changement', 'De (95 %)', 'À (95 %)', 'Verdict'],
  },
} as const;

const colours = { matters: verdictColours.good, small: verdictColours.bad, unclear: verdictColours.open } as const;
const [panelWidth, labelWidth, end] = [420, 320, 5];

/** A panel a scenario. */
export function ablation(input: ChartInput, points: readonly AblationPoint[]): VegaLiteSpec {
  const { lang } = input;
  const scenarios = [...new Set(points.map(({ scenario }) => scenario))];
  return framed(input, {
    name: 'ablation',
    title: title[lang],
    reading: words.reading[lang],
    table: {
      columns: words.columns[lang],
      rows: points.map(({ scenario, process, outcome, difference, lo95, hi95, verdict }) => [
        scenario,
        process,
        outcome,
        difference,
        lo95,
        hi95,
        words.verdict[verdict][lang],
      ]),
    },
    panels: scenarios.map((scenario) =>
      panelOf(
        input,
        scenario,
        points.filter((point) => point.scenario === scenario),
      ),
    ),
    columns: 1,
    width: panelWidth + labelWidth,
    legend: 'shared',
  });
}

function panelOf(input: ChartInput, scenario: string, points: readonly AblationPoint[]): Panel {
  const { lang } = input;
  const cut = (value: number): number => Math.min(end, Math.max(-end, value));
  return verdictDots(input, {
    title: scenario,
    values: points.map(({ process, outcome, difference, lo95, hi95, verdict }) => ({
      name: `${process}: ${outcome}`,
      figure: cut(difference),
      from: cut(lo95),
      to: cut(hi95),
      verdict: words.verdict[verdict][lang],
    })),
    verdicts: (['matters', 'small', 'unclear'] as const).map((kind) => [words.verdict[kind][lang], colours[kind]]),
    axis: { title: words.axis[lang], scale: { domain: [-end, end] } },
    lines: [-1, 1],
    width: panelWidth,
    labelWidth,
    step: 22,
  });
}
