/**
 * From the text of a file to a scenario, in four steps, each of which must pass before the next: YAML to plain data,
 * overrides, shape (schema.ts), checks across parts (check.ts).
 */
import { checkComplete, checkShape } from './check.ts';
import type { Known } from './checks/outcomes.ts';
import { complete } from './complete.ts';
import { locate } from './locate.ts';
import { notesOn } from './notes.ts';
import { setPath } from './override.ts';
import type { Override } from './override.ts';
import { withPath } from './problems.ts';
import type { Finding, Path, Problem } from './problems.ts';
import { readYaml } from './readYaml.ts';
import type { SourceDocument } from './readYaml.ts';
import type { Scenario } from './schema.ts';
import { readShape } from './shape.ts';

export interface Parsed {
  readonly scenario: Scenario;
  /** What is worth knowing, such as keys without effect; never a reason to stop. */
  readonly notes: readonly Problem[];
}
export interface Unparsed {
  /** In the order of the file, those of overrides last. */
  readonly problems: readonly Problem[];
}

/** More would not be read. */
const mostShown = 20;
/** Locating takes time, and a file can be all mistakes. */
const mostLocated = 500;

/**
 * Parses a scenario, complete and checked.
 * @param file its name, for messages only
 * @param known outcomes that the engine can measure
 * @param overrides values set from outside, applied in order before anything is checked
 */
export function parseScenario(
  source: string,
  file: string,
  known: Known,
  overrides: readonly Override[] = [],
): Parsed | Unparsed {
  return scenarioReader(source, file, known).parse(overrides);
}

/** A scenario file that was read once, and is parsed under other overrides as often as one likes. */
export interface ScenarioReader {
  /** Plain data of the file; undefined where it is not YAML. */
  readonly data: unknown;
  readonly parse: (overrides: readonly Override[]) => Parsed | Unparsed;
}

export function scenarioReader(source: string, file: string, known: Known): ScenarioReader {
  const read = readYaml(source);
  if ('problem' in read) return { data: undefined, parse: () => ({ problems: [{ file, ...read.problem }] }) };
  return { data: read.value, parse: (overrides) => parseRead(read, file, known, overrides) };
}

function parseRead(
  read: SourceDocument,
  file: string,
  known: Known,
  overrides: readonly Override[],
): Parsed | Unparsed {
  const changed = applyOverrides(read.value, overrides);
  if ('problems' in changed) return changed;
  const place = (findings: readonly Finding[]) => placed(findings, file, read, changed);

  const shaped = readShape(changed.value);
  if ('findings' in shaped) return { problems: place(shaped.findings) };
  const findings = checkShape(shaped.shape, known);
  const completed = complete(shaped.shape);
  if ('findings' in completed) findings.push(...completed.findings);
  else if (findings.length === 0) findings.push(...checkComplete(completed.scenario, shaped.shape));
  if ('findings' in completed || findings.length > 0) return { problems: place(findings) };
  return { scenario: completed.scenario, notes: place(notesOn(changed.value)) };
}

interface Changed {
  readonly value: unknown;
  readonly set: readonly { readonly override: Override; readonly at: Path }[];
}

/** Where an override was written: in a file, else on the command line. */
const placeOf = ({ path, from }: Override): Omit<Problem, 'text'> =>
  from ?? { file: `--set ${path}`, line: 0, column: 0 };

function applyOverrides(file: unknown, overrides: readonly Override[]): Changed | Unparsed {
  let value = file;
  // What is no set of keys at all is told by the shape.
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return { value, set: [] };
  const set: { override: Override; at: Path }[] = [];
  const problems: Problem[] = [];
  for (const override of overrides) {
    const done = setPath(value, override.path, override.value);
    if ('text' in done) {
      problems.push({ ...placeOf(override), text: done.text });
      continue;
    }
    value = done.file;
    set.push({ override, at: done.at });
  }
  return problems.length > 0 ? { problems } : { value, set };
}

/** Findings to problems: where they stand in the file, or which override is to blame, in that order. */
function placed(findings: readonly Finding[], file: string, source: SourceDocument, changed: Changed): Problem[] {
  const problems = findings.slice(0, mostLocated).map((finding): Problem => {
    const text = withPath(changed.value, finding.path, finding.text);
    const { line, column, exact } = locate(source, finding.path, finding.at ?? 'value');
    const touches = (at: Path) =>
      begins(finding.path, at) || (begins(at, finding.path) && (finding.at !== 'inside' || !exact));
    const blamed = changed.set.findLast(({ at }) => touches(at));
    if (blamed !== undefined) return { ...placeOf(blamed.override), text };
    return { file, line, column, text };
  });
  problems.sort(byPlace);
  if (findings.length <= mostShown) return problems;
  const rest = `and ${findings.length - mostShown} more problems`;
  return [...problems.slice(0, mostShown), { file, line: 0, column: 0, text: rest }];
}

const begins = (path: Path, start: Path): boolean => start.every((key, depth) => path[depth] === key);

function byPlace(a: Problem, b: Problem): number {
  const unplaced = Number(a.line === 0) - Number(b.line === 0);
  return unplaced || a.line - b.line || a.column - b.column;
}
