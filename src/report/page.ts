/** report.html: one file that needs no network and runs no script. The first screen stands on top, all detail below. */
import type { ChartMeta } from '../charts/chart.ts';
import { tableHtml, withoutMarkNames } from '../charts/renderPage.ts';
import { assumptions } from './assumptionSections.ts';
import { consumption, tuning } from './consumptionSections.ts';
import type { ReportDepth } from './depth.ts';
import { depthStrings } from './depthStrings.ts';
import { firstScreen } from './firstScreen.ts';
import { escape, folded, paragraph, section, table } from './html.ts';
import type { ReportInput } from './input.ts';
import { inLanguage, type Language } from './language.ts';
import { postureName } from './names.ts';
import { chains, citation, failures, reading, repeat } from './pageSections.ts';
import { pageStrings, type PageStrings } from './pageStrings.ts';
import { differenceTables, outcomeTable, type PageContext } from './pageTables.ts';
import { places } from './placeSections.ts';
import type { Part } from './screen.ts';
import { stories } from './stories.ts';
import { style } from './style.ts';
import { drift, steady, time } from './timeSections.ts';

/** A chart as it was drawn: two `<svg>` elements. */
export interface DrawnChart {
  readonly meta: ChartMeta;
  /** The picture for either setting of the reader; the style sheet shows one of them. */
  readonly light: string;
  readonly dark: string;
}

/** Nothing may be loaded, sent or run; pictures stand in the file itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The text of report.html. */
export function page(
  input: ReportInput,
  depth: ReportDepth,
  charts: readonly DrawnChart[],
  language: Language,
): string {
  const strings = pageStrings[language];
  const context = { input, depth, language, strings, name: (id: string) => postureName(input, id, language) };
  const title = inLanguage(input.scenario.name, language);
  const sections = sectionsOf(context, charts).filter(Boolean);
  const body = [header(input, title, language), contents(sections, language), ...sections];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Cordon ${escape(input.provenance.version)}">
<title>${escape(title)} – Cordon</title>
<style>${style}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

/** Every section, in the order of reading; one that has nothing to say is empty. */
function sectionsOf(context: PageContext, charts: readonly DrawnChart[]): string[] {
  const placed = [
    'outcomesByPosture',
    'tradeOff',
    'pairedDifferences',
    'luck',
    'timeSeries',
    'chainEndings',
    'arrivals',
    'harmMap',
    'harmAverted',
    'gains',
    'presenceMap',
    'reachMap',
    'consumption',
  ];
  const draw = (wanted: readonly DrawnChart[]) =>
    wanted.length === 0
      ? ''
      : `<div class="charts">${wanted.map((chart) => figure(chart, context.strings)).join('\n')}</div>`;
  const figures = (...names: readonly string[]) =>
    draw(names.flatMap((name) => charts.filter(({ meta }) => meta.name === name)));
  const others = draw(charts.filter(({ meta }) => !placed.includes(meta.name)));
  return [
    reading(context),
    outcomeTable(context, figures('outcomesByPosture', 'tradeOff')),
    differenceTables(context, figures('pairedDifferences', 'luck')),
    time(context, figures('timeSeries')),
    steady(context),
    drift(context),
    chains(context, figures('chainEndings', 'arrivals')),
    stories(context),
    places(context, figures('harmMap', 'harmAverted', 'gains', 'presenceMap', 'reachMap')),
    consumption(context, figures('consumption')),
    tuning(context),
    others === '' ? '' : section('charts', context.strings.charts, others),
    failures(context),
    assumptions(context),
    repeat(context),
    citation(context),
  ];
}

/** Links to the sections, by their own headings. */
function contents(sections: readonly string[], language: Language): string {
  const links = sections.map((text) => {
    const [, id, heading] = /<h2 id="([^"]*)">([^<]*)</.exec(text) ?? [];
    return `<li><a href="#${id}">${heading}</a></li>`;
  });
  const label = escape(depthStrings[language].contents);
  return `<nav aria-label="${label}"><ul>${links.join('')}</ul></nav>`;
}

/** First and last part of each quarter of the screen: question and answer, averages; differences, how sure all that is. */
const quarters = [
  [2, 3],
  [4, 4],
  [5, 5],
  [6, 10],
] as const;

function header(input: ReportInput, title: string, language: Language): string {
  const [notice, ...parts] = firstScreen(input, language).parts;
  const lists = quarters.map(([first, last]) => {
    const items = parts.filter(({ number }) => number >= first && number <= last).map(partItem);
    return `<ol start="${first}">${items.join('\n')}</ol>`;
  });
  return `<header>
<p class="notice"><span class="number">${notice.number}</span> ${escape(notice.lines.join(' '))}</p>
<h1>${escape(title)}</h1>
<div class="screen">
${lists.join('\n')}
</div>
</header>`;
}

function partItem({ number, heading, table: content, lines }: Part): string {
  const drawn = content ? table({ caption: '', ...content }) : '';
  const kind = content ? '' : ' class="running"';
  return `<li${kind}><span class="number">${number}</span> <h2>${escape(heading)}</h2> ${drawn}${lines.map(paragraph).join('')}</li>`;
}

function figure({ meta, light, dark }: DrawnChart, strings: PageStrings): string {
  const name = escape(`${meta.title}. ${meta.caveat}.`);
  const picture = (look: string, svg: string) =>
    `<div class="${look}" role="img" aria-label="${name}">${withoutMarkNames(svg)}</div>`;
  const numbers = folded(strings.numbers, `<div class="wide">${tableHtml(meta)}</div>`);
  return `<figure>${picture('light', light)}${picture('dark', dark)}<figcaption>${numbers}</figcaption></figure>`;
}
