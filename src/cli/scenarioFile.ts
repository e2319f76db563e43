/** Reading a scenario file for a command. */
import { closeSync, openSync, readFileSync, fstatSync } from 'node:fs';
import type { Override } from '../scenario/override.ts';
import { parseOverride } from '../scenario/override.ts';
import { parseScenario, type Parsed, type Unparsed } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import { measuredOutcomes } from '../study/engine.ts';
import { UserError } from '../study/userError.ts';

/** Beyond this nothing is read at all; the parser's own limit is lower and says more. */
const mostBytes = 200_000_000;

const obstacles: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory; expected a file',
  EACCES: 'permission denied',
  ENOTDIR: 'no such file: a part of the path is a file itself',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
};

/** The text of a file that the user named. @throws UserError */
export function readText(file: string): string {
  try {
    const descriptor = openSync(file, 'r');
    try {
      if (fstatSync(descriptor).size > mostBytes) throw new UserError(`${file}: larger than ${mostBytes / 1e6} MB`);
      return readFileSync(descriptor, 'utf8');
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code in obstacles) throw new UserError(`${file}: ${obstacles[code]}`);
    throw error;
  }
}

/** Parses a scenario file against what the engine measures. */
export function parseFile(
  file: string,
  overrides: readonly Override[] = [],
): (Parsed | Unparsed) & { readonly source: string } {
  const source = readText(file);
  const known = { outcomes: measuredOutcomes().map(({ name }) => name) };
  return { source, ...parseScenario(source, file, known, overrides) };
}

/** A scenario that is to be run. @throws UserError with a line for each problem */
export function loadScenario(file: string, overrides: readonly Override[] = []): Parsed & { readonly source: string } {
  const parsed = parseFile(file, overrides);
  if ('problems' in parsed) throw new UserError(parsed.problems.map(formatProblem).join('\n'));
  return parsed;
}

/** Reads the values of --set. @throws UserError */
export function readOverrides(written: readonly string[]): Override[] {
  return written.map((each) => {
    const override = parseOverride(each);
    if ('text' in override) throw new UserError(`--set ${each}: ${override.text}`);
    return override;
  });
}
