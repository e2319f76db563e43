/** Writes report.html into a result directory. */
import { join } from 'node:path';
import { charts } from '../charts/catalogue.ts';
import { metaOf } from '../charts/chart.ts';
import { renderSvg } from '../charts/render.ts';
import type { ReportInput } from '../report/input.ts';
import type { Language } from '../report/language.ts';
import { page, type DrawnChart } from '../report/page.ts';
import type { Results } from '../study/results.ts';
import { onDisk, writeWhole } from '../study/store/files.ts';
import { chartInput } from './chartInput.ts';
import { reportDepth } from './reportDepth.ts';

/** @returns the file's path */
export async function writeReport(results: Results, input: ReportInput, language: Language): Promise<string> {
  const drawn: DrawnChart[] = [];
  const shown = chartInput(results, language);
  for (const chart of charts) {
    const light = chart.build(shown);
    const dark = chart.build({ ...shown, theme: 'dark' });
    drawn.push({ meta: metaOf(light), light: await renderSvg(light), dark: await renderSvg(dark) });
  }
  const file = join(results.directory, 'report.html');
  onDisk(file, 1, () => writeWhole(file, [page(input, reportDepth(results), drawn, language)]));
  return file;
}
