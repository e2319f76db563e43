/** One chart as a page of its own: the picture, what it is, and its numbers as a table. Loads nothing. */
import { metaOf, type ChartMeta, type VegaLiteSpec } from './chart.ts';
import { themes } from './theme.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const numbers = { en: 'The numbers behind the picture', fr: "Les chiffres derrière l'image" } as const;
const missing = { en: 'none', fr: 'sans' } as const;

/** @param svg the rendered picture */
export function chartPage(spec: VegaLiteSpec, svg: string): string {
  const meta = metaOf(spec);
  const { background, ink, grid } = themes[meta.theme];
  return `<!doctype html>
<html lang="${meta.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(meta.title)}</title>
<style>
body { margin: 1.5rem auto; max-width: 64rem; padding: 0 1rem; background: ${background}; color: ${ink}; font: 16px/1.5 "DejaVu Sans", Verdana, sans-serif; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.1rem; }
figure { margin: 0; overflow-x: auto; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; padding-bottom: 0.5rem; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; border-bottom: 1px solid ${grid}; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
</style>
</head>
<body>
<h1>${escapeHtml(meta.title)}</h1>
<p>${escapeHtml(meta.caveat)}</p>
<figure>
${svg}
</figure>
<h2>${numbers[meta.lang]}</h2>
<div class="wide">
${tableHtml(meta)}
</div>
</body>
</html>
`;
}

/** The numbers behind a chart as an HTML table, for pages that hold several charts too. */
export function tableHtml({ table, title, lang }: ChartMeta): string {
  const head = table.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const body = table.rows.map((row) => {
    const cells = row.map((cell) => `<td>${escapeHtml(cell === null ? missing[lang] : String(cell))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<table>',
    `<caption>${escapeHtml(title)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>`,
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A picture without the names of its single marks, for pages that name it as a whole and have its numbers beside it. */
export function withoutMarkNames(svg: string): string {
  return svg.replace(/ (?:aria-label|aria-roledescription|aria-hidden|role)="[^"]*"/g, '');
}
