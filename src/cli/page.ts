/** The browser page with a scenario in it. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../report/language.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import type { Problem } from '../scenario/problems.ts';
import { noMission, present } from '../sim/arms.ts';
import { readResults } from '../study/results.ts';
import { UserError } from '../study/userError.ts';
import { language, text, whole, type Values } from './arguments.ts';
import { parseFile, readText } from './scenarioFile.ts';

/** What the page is given; `src/web/payload.ts` reads it. */
interface Payload {
  readonly scenario: { readonly file: string; readonly source: string };
  readonly language: Language | null;
  readonly posture: string | null;
  readonly seed: number | null;
  readonly masterSeed: number | null;
}

/** What a command shows: a scenario, and how it is to begin. */
export interface Shown {
  readonly file: string;
  readonly options: Omit<Payload, 'scenario'>;
  /** Mistakes in the scenario; the page tells them as well. */
  readonly problems: readonly Problem[];
}

const place = '{{payload}}';

/** Fills the page. The scenario stands in it as JSON in which no `<` is left that could end the element. */
export function pageHtml(template: URL, { file, options }: Shown): string {
  const html = readFileSync(template, 'utf8');
  const payload: Payload = { scenario: { file, source: readText(file) }, ...options };
  const at = html.indexOf(place);
  const json = JSON.stringify(payload).replaceAll('<', '\\u003c');
  return html.slice(0, at) + json + html.slice(at + place.length);
}

/** The page's own policy, for servers that send it as a header too. */
export function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "default-src 'none'";
}

/** Reads what is to be shown. @throws UserError for a file that is none, or a way that the scenario does not have */
export function readShown(path: string, values: Values): Shown {
  const results = isDirectory(path) ? readResults(path) : undefined;
  const file = results ? join(path, 'scenario.resolved.yaml') : path;
  const posture = text(values, 'posture') ?? null;
  const parsed = parseFile(file);
  const problems = 'problems' in parsed ? parsed.problems : [];
  if (!('problems' in parsed) && posture !== null) {
    const known = [noMission, present, ...parsed.scenario.postures.map(({ id }) => id)];
    if (!known.includes(posture))
      throw new UserError(`--posture: unknown ${JSON.stringify(posture)}${didYouMean(posture, known)}`);
  }
  const seed = whole(values, 'seed', 0, Number.MAX_SAFE_INTEGER) ?? results?.runs[0]?.seed ?? null;
  // Without --lang the page follows its reader's browser.
  const chosen = text(values, 'lang') === undefined ? null : language(values);
  const masterSeed = results?.manifest.masterSeed ?? null;
  return { file, problems, options: { language: chosen, posture, seed, masterSeed } };
}

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
