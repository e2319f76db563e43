/** `cordon chart DIR [NAME...]`: files in DIR/charts, NAME.svg in light colours and NAME-dark.svg in dark ones. */
import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { charts, type Chart } from '../charts/catalogue.ts';
import { themeNames } from '../charts/chart.ts';
import { chartFormats, renderChart, type ChartFormat } from '../charts/render.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { onDisk, writeWhole } from '../study/store/files.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, list, oneOf, required, texts, type Values } from './arguments.ts';
import { chartInput } from './chartInput.ts';
import { print, printJson } from './output.ts';
import { readComparison } from './reportInput.ts';

export async function work(values: Values): Promise<number> {
  const wanted = chartsNamed(texts(values, 'NAME'));
  const formats = formatsNamed(list(values, 'format') ?? ['svg']);
  const theme = oneOf(values, 'theme', themeNames);
  const results = readComparison(required(values, 'DIR'));
  const input = { ...chartInput(results, language(values)), theme };
  const folder = chartFolder(results.directory);
  const files: string[] = [];
  for (const { name, build } of wanted) {
    const spec = build(input);
    for (const format of formats) {
      const file = join(folder, `${name}${theme === 'dark' ? '-dark' : ''}.${format}`);
      const content = await renderChart(spec, format);
      onDisk(file, 1, () => writeWhole(file, [content]));
      files.push(file);
    }
  }
  if (flag(values, 'json')) printJson({ files });
  else print(files.join('\n'));
  return 0;
}

function chartsNamed(names: readonly string[]): readonly Chart[] {
  if (names.length === 0) return charts;
  const known = charts.map(({ name }) => name);
  return names.map((name) => {
    const chart = charts.find((each) => each.name === name);
    if (chart === undefined) throw new UserError(`unknown chart ${JSON.stringify(name)}${didYouMean(name, known)}`);
    return chart;
  });
}

function formatsNamed(names: readonly string[]): ChartFormat[] {
  return names.map((name) => {
    const format = chartFormats.find((each) => each === name);
    if (format === undefined)
      throw new UserError(`--format: unknown ${JSON.stringify(name)}${didYouMean(name, chartFormats)}`);
    return format;
  });
}

/** A link in place of the folder would lead the files out of the result directory. */
function chartFolder(directory: string): string {
  const folder = join(directory, 'charts');
  onDisk(folder, 1, () => mkdirSync(folder, { recursive: true }));
  if (lstatSync(folder).isSymbolicLink()) throw new UserError(`${folder} is a link; delete it first`, 1);
  return folder;
}
