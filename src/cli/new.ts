/** `cordon new FILE`: a scenario to begin from. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { didYouMean } from '../scenario/didYouMean.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, required, text, type Values } from './arguments.ts';
import type { Surroundings } from './work.ts';
import { print, printJson } from './output.ts';
import { commandStrings } from './strings.ts';

const usualTemplate = 'first-steps';

const obstacles: Readonly<Record<string, string>> = {
  EEXIST: 'exists already and is not overwritten; choose another name',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'is a directory',
};

export function work(values: Values, { scenarios }: Surroundings): number {
  const file = required(values, 'FILE');
  if (!/\.ya?ml$/.test(file)) throw new UserError(`${file}: expected a name that ends in .yaml`);
  const templates = readdirSync(scenarios)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.study.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
  const template = text(values, 'template') ?? usualTemplate;
  if (!templates.includes(template))
    throw new UserError(`--template: unknown ${JSON.stringify(template)}${didYouMean(template, templates)}`);
  try {
    writeFileSync(file, readFileSync(new URL(`${template}.yaml`, scenarios)), { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code in obstacles) throw new UserError(`${file}: ${obstacles[code]}`);
    throw error;
  }
  if (flag(values, 'json')) printJson({ file, template });
  else print(commandStrings[language(values)].wrote(file));
  return 0;
}
