/** `cordon exercise SCENARIO [--export FILE.html]`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatProblem } from '../scenario/problems.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, required, text, type Values } from './arguments.ts';
import { print, printJson } from './output.ts';
import { pageHtml, readShown } from './page.ts';
import { servePage } from './servePage.ts';
import { commandStrings } from './strings.ts';
import type { Surroundings } from './work.ts';

/** What every page of ours has near its beginning. */
const ours = '<meta name="generator" content="Cordon">';

export function work(values: Values, { page }: Surroundings): Promise<number> | number {
  const shown = readShown(required(values, 'SCENARIO'), values);
  const file = text(values, 'export');
  if (file === undefined) return servePage(shown, page, values);
  if (shown.problems.length > 0) throw new UserError(shown.problems.map(formatProblem).join('\n'));
  if (!flag(values, 'force') && existsSync(file) && !isOurs(file))
    throw new UserError(`${file} exists and is no page of Cordon; --force overwrites it`);
  const html = pageHtml(page, shown);
  write(file, html);
  const bytes = Buffer.byteLength(html);
  if (flag(values, 'json')) printJson({ file, bytes });
  else print(commandStrings[language(values)].wrote(`${file} (${(bytes / 1e6).toFixed(1)} MB)`));
  return 0;
}

const isOurs = (file: string): boolean => {
  try {
    return readFileSync(file, 'utf8').slice(0, 2000).includes(ours);
  } catch {
    return false;
  }
};

function write(file: string, html: string): void {
  try {
    writeFileSync(file, html);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`--export ${file}: cannot be written (${reason})`);
  }
}
