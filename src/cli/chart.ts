/** `cordon chart DIR [NAME...]`: files in DIR/charts, NAME.svg in light colours and NAME-dark.svg in dark ones. */
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../charts/catalogue.ts';
import { themeNames, type ThemeName } from '../charts/chart.ts';
import { chartFormats, renderChart, type ChartFormat } from '../charts/render.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { makeDirectory, onDisk, writeWhole } from '../study/store/files.ts';
import { openReader } from '../study/store/reader.ts';
import { analyseStudy } from '../study/studyAnalysis.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, list, oneOf, required, texts, type Values } from './arguments.ts';
import { chartInput } from './chartInput.ts';
import { print, printJson } from './output.ts';
import { readComparison } from './reportInput.ts';
import { studyCharts, type StudyChart } from './studyCharts.ts';

export async function work(values: Values): Promise<number> {
  const formats = formatsNamed(list(values, 'format') ?? ['svg']);
  const theme = oneOf(values, 'theme', themeNames);
  if (isStudyDirectory(required(values, 'DIR'))) return drawStudy(values, formats, theme);
  const wanted = chartsNamed(texts(values, 'NAME'), charts);
  const results = readComparison(required(values, 'DIR'));
  const input = { ...chartInput(results, language(values)), theme };
  const specs = wanted.map(({ name, build }) => ({ name, spec: build(input) }));
  return told(await drawInto(results.directory, specs, formats, theme), values);
}

/** The charts of a study, which are others than those of a comparison. */
async function drawStudy(values: Values, formats: readonly ChartFormat[], theme: ThemeName): Promise<number> {
  const reader = openReader(required(values, 'DIR'));
  const outcomes = reader.manifest.primary.map(({ outcome }) => outcome);
  // Which there are depends on the design.
  const all = studyCharts(reader, analyseStudy(reader, outcomes), language(values), theme);
  if (all.length === 0) throw new UserError(`${reader.directory}: there is nothing to draw; see cordon analyse`, 1);
  const specs = chartsNamed(texts(values, 'NAME'), all);
  return told(await drawInto(reader.directory, specs, formats, theme), values);
}

function isStudyDirectory(directory: string): boolean {
  return existsSync(join(directory, 'manifest.json')) && openReader(directory).manifest.kind === 'sweep';
}

/** Draws into DIR/charts. @returns the files */
export async function drawInto(
  directory: string,
  specs: readonly StudyChart[],
  formats: readonly ChartFormat[],
  theme: ThemeName,
): Promise<string[]> {
  const folder = chartFolder(directory);
  const files: string[] = [];
  for (const { name, spec } of specs) {
    for (const format of formats) {
      const file = join(folder, `${name}${theme === 'dark' ? '-dark' : ''}.${format}`);
      const content = await renderChart(spec, format);
      onDisk(file, 1, () => writeWhole(file, [content]));
      files.push(file);
    }
  }
  return files;
}

function told(files: readonly string[], values: Values): number {
  if (flag(values, 'json')) printJson({ files });
  else print(files.join('\n'));
  return 0;
}

function chartsNamed<Named extends { readonly name: string }>(
  names: readonly string[],
  all: readonly Named[],
): readonly Named[] {
  if (names.length === 0) return all;
  const known = all.map(({ name }) => name);
  return names.map((name) => {
    const chart = all.find((each) => each.name === name);
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
  onDisk(folder, 1, () => makeDirectory(folder));
  if (lstatSync(folder).isSymbolicLink()) throw new UserError(`${folder} is a link; delete it first`, 1);
  return folder;
}
