/** Published findings beside ours: which the model reproduces, by how much, and about which nothing can be told. */
import type { ChartInput, Localised, Panel, VegaLiteSpec } from './chart.ts';
import { framed } from './frame.ts';
import { verdictColours, verdictDots } from './verdictDots.ts';

/** A fact of the table of evidence, as the picture shows it. */
export interface EvidencePoint {
  readonly id: string;
  readonly claim: string;
  readonly scale: 'ratio' | 'share' | 'other';
  readonly figure: number | null;
  readonly lo95: number | null;
  readonly hi95: number | null;
  readonly verdict: 'pass' | 'fail' | 'cannot tell';
}

export const title: Localised = {
  en: 'Which published findings does the model reproduce?',
  fr: 'Quels résultats publiés le modèle reproduit-il ?',
};

const words = {
  reading: {
    en: 'Each line is a finding tried as an experiment; the dot is our figure, the bar its 95 % range of luck. Whether a figure passes hangs on its own rule, on the page of evidence.',
    fr: 'Chaque ligne est un résultat mis à l’épreuve ; le point est notre valeur, la barre sa marge du hasard à 95 %. La règle de chacun est sur la page des preuves.',
  },
  panels: {
    ratio: {
      en: 'Ratio of violence, with over without (1: no effect)',
      fr: 'Rapport de la violence, avec sur sans (1 : aucun effet)',
    },
    share: { en: 'Share', fr: 'Part' },
  },
  verdict: {
    pass: { en: 'passes', fr: 'reproduit' },
    fail: { en: 'fails', fr: 'échec' },
    'cannot tell': { en: 'cannot tell', fr: 'on ne peut dire' },
  },
  columns: {
    en: ['Finding', 'Ours', 'From (95%)', 'To (95%)', 'Verdict'],
    fr: ['Résultat', 'Nôtre', 'De (95\u202f%)', 'À (95\u202f%)', 'Verdict'],
  },
} as const;

const colours = { pass: verdictColours.good, fail: verdictColours.bad, 'cannot tell': verdictColours.open } as const;
const [panelWidth, labelWidth, claimLetters] = [420, 380, 62];
/** Intervals are cut where a picture would show nothing but them. */
const ratioEnds = [0.1, 10] as const;

/** One panel for ratios and one for shares; figures of another kind stand in the table alone. */
export function evidence(input: ChartInput, points: readonly EvidencePoint[]): VegaLiteSpec {
  const { lang } = input;
  const panels = (['ratio', 'share'] as const)
    .map((scale) => ({ scale, shown: points.filter((point) => point.scale === scale && point.figure !== null) }))
    .filter(({ shown }) => shown.length > 0)
    .map(({ scale, shown }) => panelOf(input, scale, shown));
  return framed(input, {
    name: 'evidence',
    title: title[lang],
    reading: words.reading[lang],
    table: {
      columns: words.columns[lang],
      rows: points.map(({ id, claim, figure, lo95, hi95, verdict }) => [
        `${id} ${claim}`,
        figure,
        lo95,
        hi95,
        words.verdict[verdict][lang],
      ]),
    },
    panels,
    columns: 1,
    width: panelWidth + labelWidth,
    legend: 'shared',
  });
}

function panelOf(input: ChartInput, scale: 'ratio' | 'share', points: readonly EvidencePoint[]): Panel {
  const { lang } = input;
  const [low, high] = scale === 'ratio' ? ratioEnds : [0, 1];
  const cut = (value: number | null, end: number): number => Math.min(high, Math.max(low, value ?? end));
  return verdictDots(input, {
    values: points.map(({ id, claim, figure, lo95, hi95, verdict }) => ({
      name: `${id} ${claim.length > claimLetters ? `${claim.slice(0, claimLetters)}…` : claim}`,
      figure: cut(figure, low),
      from: cut(lo95, low),
      to: cut(hi95, high),
      verdict: words.verdict[verdict][lang],
    })),
    verdicts: (['pass', 'fail', 'cannot tell'] as const).map((kind) => [words.verdict[kind][lang], colours[kind]]),
    axis: {
      title: words.panels[scale][lang],
      scale: { ...(scale === 'ratio' ? { type: 'log' } : {}), domain: [low, high] },
    },
    lines: scale === 'ratio' ? [1] : [],
    width: panelWidth,
    labelWidth,
    step: 24,
  });
}
