/** report.html: one file that needs no network and runs no script. The first screen stands on top, all detail below. */
import type { ChartMeta } from '../charts/chart.ts';
import { tableHtml } from '../charts/renderPage.ts';
import { firstScreen } from './firstScreen.ts';
import { postureName } from './names.ts';
import type { Part } from './screen.ts';
import { escape, paragraph, section, table } from './html.ts';
import type { ReportInput } from './input.ts';
import { inLanguage, type Language } from './language.ts';
import { pageStrings, type PageStrings } from './pageStrings.ts';
import { assumptions, chains, citation, consumption, failures, places, repeat } from './pageSections.ts';
import { differenceTables, outcomeTable } from './pageTables.ts';
import { style } from './style.ts';

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
export function page(input: ReportInput, charts: readonly DrawnChart[], language: Language): string {
  const strings = pageStrings[language];
  const context = { input, language, strings, name: (id: string) => postureName(input, id, language) };
  const title = inLanguage(input.scenario.name, language);
  const body = [
    header(input, title, language),
    charts.length > 0
      ? section(
          'charts',
          strings.charts,
          `<div class="charts">${charts.map((chart) => figure(chart, strings)).join('\n')}</div>`,
        )
      : '',
    outcomeTable(context),
    ...differenceTables(context),
    chains(context),
    places(context),
    consumption(context),
    failures(context),
    assumptions(context),
    repeat(context),
    citation(context),
  ];
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
${body.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

/** Parts up to this one stand in the left column: what was asked and what came out; to the right, how sure that is. */
const lastOnTheLeft = 4;

function header(input: ReportInput, title: string, language: Language): string {
  const [notice, ...parts] = firstScreen(input, language).parts;
  const left = parts.filter(({ number }) => number <= lastOnTheLeft).map(partItem);
  const right = parts.filter(({ number }) => number > lastOnTheLeft).map(partItem);
  return `<header>
<p class="notice"><span class="number">${notice.number}</span> ${escape(notice.lines.join(' '))}</p>
<h1>${escape(title)}</h1>
<div class="screen">
<ol start="2">${left.join('\n')}</ol>
<ol start="${lastOnTheLeft + 1}">${right.join('\n')}</ol>
</div>
</header>`;
}

function partItem({ number, heading, table: content, lines }: Part): string {
  const drawn = content ? table({ caption: '', ...content }) : '';
  return `<li><span class="number">${number}</span><h2>${escape(heading)}</h2>${drawn}${lines.map(paragraph).join('')}</li>`;
}

function figure({ meta, light, dark }: DrawnChart, strings: PageStrings): string {
  const pictures = `<div class="light">${light}</div><div class="dark">${dark}</div>`;
  const numbers = `<details><summary>${escape(strings.numbers)}</summary><div class="wide">${tableHtml(meta)}</div></details>`;
  return `<figure>${pictures}<figcaption>${numbers}</figcaption></figure>`;
}
