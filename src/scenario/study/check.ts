/** Checks across parts of a study file that need nothing but the file and the names of outcomes. */
import { didYouMean } from '../didYouMean.ts';
import { expressionProblem } from '../expression.ts';
import type { Finding, Path } from '../problems.ts';
import { shown } from '../problems.ts';
import { mostPoints } from './schema.ts';
import type { DesignMethod, StudyParameter, StudyShape } from './schema.ts';

/** What the engine measures, and which columns the tables have already. */
export interface StudyKnown {
  readonly outcomes: readonly string[];
  readonly columns: readonly string[];
}

/** Methods that draw points from ranges. */
export const sampledMethods: readonly DesignMethod[] = ['lhs', 'maximin', 'sobol', 'saltelli', 'morris', 'random'];
/** Axes of Sobol's sequence that direction numbers are known for, see analysis/designs/sobolDirections.ts. */
const mostSobolParameters = 100;
/** Beyond these the search for the nearest two takes minutes. */
const mostMaximin = 5000;
const crossedMethods: readonly DesignMethod[] = ['grid', 'cases'];

/** The column of a varied path: its alias, else the path. */
export function columnOf(path: string, { as }: StudyParameter): string {
  return as ?? path;
}

export function checkStudy(study: StudyShape, known: StudyKnown): Finding[] {
  const columns = checkColumns(study, known);
  return [
    ...Object.entries(study.design.parameters).flatMap(([path, one]) => checkParameter(study, path, one)),
    ...checkValues(study),
    ...columns,
    ...checkPathsOnce(study),
    ...checkZip(study),
    ...checkMethod(study),
    ...checkCases(study),
    // Its names are those of the columns.
    ...(columns.length > 0 ? [] : checkWhere(study)),
    ...checkMeasures(study, known),
  ];
}

function checkParameter({ design }: StudyShape, path: string, one: StudyParameter): Finding[] {
  const at: Path = ['design', 'parameters', path];
  const { values, min, max, steps, step, scale } = one;
  const wrong = (text: string, key?: string): Finding[] => [{ path: key === undefined ? at : [...at, key], text }];
  if (one.base !== undefined && design.method !== 'oat') return wrong('only method oat has a base', 'base');
  if (values !== undefined) {
    const other = (['min', 'max', 'steps', 'step'] as const).find((key) => one[key] !== undefined);
    return other === undefined ? [] : wrong('stands beside `values`; expected one or the other', other);
  }
  if (design.method === 'csv')
    return min === undefined && max === undefined
      ? []
      : wrong('the values are those of the csv file; expected `as` alone');
  if (min === undefined || max === undefined) return wrong('expected `values`, or `min` and `max`');
  if (max <= min) return wrong(`expected a number above min (${min}), found ${max}`, 'max');
  if (scale === 'log' && min <= 0) return wrong(`a log scale needs a number above 0, found ${min}`, 'min');
  if (steps !== undefined && step !== undefined)
    return wrong('stands beside `steps`; expected one or the other', 'step');
  const isSampled = sampledMethods.includes(design.method);
  if (isSampled && (steps ?? step) !== undefined)
    return wrong(
      `method ${design.method} draws from min to max; expected no \`${steps === undefined ? 'step' : 'steps'}\``,
    );
  if (isSampled) return [];
  if (steps === undefined && step === undefined)
    return wrong(`method ${design.method} needs \`steps\` or \`step\` beside min and max`);
  if (step !== undefined && scale === 'log') return wrong('a log scale needs `steps`, not a stride', 'step');
  if (step !== undefined && (max - min) / step > mostPoints)
    return wrong(`gives more than ${mostPoints} values`, 'step');
  return [];
}

/** A value that came twice would be one level, not two. In zipped lists it goes with another one each time. */
function checkValues({ design }: StudyShape): Finding[] {
  const zipped = Object.values(design.zip).flat();
  return Object.entries(design.parameters).flatMap(([path, { values = [] }]): Finding[] => {
    if (zipped.includes(path)) return [];
    const seen = new Set<string>();
    return values.flatMap((value, index): Finding[] => {
      const text = JSON.stringify(value);
      if (!seen.has(text)) {
        seen.add(text);
        return [];
      }
      return [{ path: ['design', 'parameters', path, 'values', index], text: `${shown(value)} stands twice` }];
    });
  });
}

function checkColumns({ design }: StudyShape, known: StudyKnown): Finding[] {
  const taken = new Map<string, string>();
  return Object.entries(design.parameters).flatMap(([path, one]): Finding[] => {
    const name = columnOf(path, one);
    const at = one.as === undefined ? ['design', 'parameters', path] : ['design', 'parameters', path, 'as'];
    const other = taken.get(name);
    taken.set(name, path);
    if (other !== undefined) return [{ path: at, text: `the name ${name} is that of ${other} already` }];
    const isTaken = known.columns.includes(name) || known.outcomes.includes(name) || name === 'case';
    return isTaken ? [{ path: at, text: `the tables have a column ${name} already; expected another name` }] : [];
  });
}

/** A path is constant, varied, or set by cases. */
function checkPathsOnce({ set, design }: StudyShape): Finding[] {
  const varied = Object.keys(design.parameters);
  const constant = Object.keys(set)
    .filter((path) => varied.includes(path))
    .map((path): Finding => ({
      path: ['set', path],
      at: 'key',
      text: 'varies under design.parameters; expected one or the other',
    }));
  const inCases = (design.cases ?? []).flatMap((one, index) =>
    Object.keys(one.set)
      .filter((path) => varied.includes(path))
      .map((path): Finding => ({
        path: ['design', 'cases', index, 'set', path],
        at: 'key',
        text: 'varies under design.parameters; expected one or the other',
      })),
  );
  return [...constant, ...inCases];
}

function checkZip({ design: { method, zip, parameters } }: StudyShape): Finding[] {
  const owner = new Map<string, string>();
  return Object.entries(zip).flatMap(([name, paths]): Finding[] => {
    const at: Path = ['design', 'zip', name];
    if (!crossedMethods.includes(method)) return [{ path: at, text: `has no meaning for method ${method}` }];
    const findings = paths.flatMap((path, index): Finding[] => {
      const own = [...at, index];
      if (!Object.hasOwn(parameters, path))
        return [{ path: own, text: `unknown path ${shown(path)}${didYouMean(path, Object.keys(parameters))}` }];
      if (owner.has(path)) return [{ path: own, text: `${path} is in ${owner.get(path)} already` }];
      owner.set(path, name);
      return [];
    });
    if (findings.length > 0) return findings;
    const counts = paths.map((path) => countOf(parameters[path]));
    if (counts.every((count) => count === counts[0])) return [];
    const told = paths.map((path, index) => `${path} has ${counts[index]}`).join(', ');
    return [{ path: at, text: `expected as many values of each: ${told}` }];
  });
}

/** How many values a parameter of a crossed design has. */
export function countOf({ values, min = 0, max = 0, steps, step = 1 }: StudyParameter): number {
  if (values !== undefined) return values.length;
  // A stride of a third must not lose its last value to the last bit.
  return steps ?? Math.floor((max - min) / step + 1e-9) + 1;
}

function checkMethod({ design }: StudyShape): Finding[] {
  const { method, samples, parameters, cases, file, levels } = design;
  const wrong = (text: string, key = 'method'): Finding[] => [{ path: ['design', key], text }];
  const varied = Object.keys(parameters).length;
  if (method === 'csv') return file === undefined ? wrong('method csv needs `file`') : [];
  if (file !== undefined) return wrong('only method csv reads a file', 'file');
  if (method === 'cases' && cases === undefined) return wrong('method cases needs `cases`');
  if (!sampledMethods.includes(method))
    return samples === undefined ? [] : wrong(`method ${method} has no samples`, 'samples');
  if (varied === 0) return wrong(`method ${method} needs parameters`);
  if (samples === undefined) return wrong(`method ${method} needs \`samples\``);
  if (method === 'maximin' && samples > mostMaximin)
    return wrong(`expected at most ${mostMaximin} for maximin, found ${samples}; lhs takes more`, 'samples');
  const isSobol = method === 'sobol' || method === 'saltelli';
  const mostVaried = method === 'saltelli' ? mostSobolParameters / 2 : mostSobolParameters;
  if (isSobol && varied > mostVaried)
    return wrong(`expected at most ${mostVaried} parameters for ${method}, found ${varied}`, 'parameters');
  if (isSobol && !Number.isInteger(Math.log2(samples)))
    return wrong(
      `expected a power of two for ${method}, such as ${1 << Math.max(1, Math.round(Math.log2(samples)))}, found ${samples}`,
      'samples',
    );
  if (method === 'saltelli' && samples * (varied + 2) > mostPoints)
    return wrong(`gives more than ${mostPoints} points with ${varied} parameters`, 'samples');
  if (method === 'saltelli' && cases !== undefined)
    return wrong(
      'method saltelli has no cases, whose variance would be in every index; expected a study for each',
      'cases',
    );
  if (method === 'morris' && levels % 2 === 1) return wrong(`expected an even number, found ${levels}`, 'levels');
  return [];
}

function checkCases({ design: { cases = [] } }: StudyShape): Finding[] {
  return cases.flatMap(({ id }, index) =>
    cases.findIndex((other) => other.id === id) < index
      ? [{ path: ['design', 'cases', index, 'id'], text: `the id ${id} stands twice` }]
      : [],
  );
}

/** An alias is the only name that an expression may use: a.b-1.c would be a subtraction. */
function checkWhere({ design: { where, parameters } }: StudyShape): Finding[] {
  if (where === undefined) return [];
  const path = ['design', 'where'];
  const names = Object.values(parameters).flatMap(({ as }) => as ?? []);
  const text = expressionProblem(where, names);
  if (text !== undefined) {
    const dotted = Object.keys(parameters).find((each) => where.includes(each));
    return [{ path, text: dotted === undefined ? text : `${dotted} needs a name of its own here: give it \`as\`` }];
  }
  return [];
}

function checkMeasures({ until, record, stop }: StudyShape, { outcomes }: StudyKnown): Finding[] {
  const findings: Finding[] = [];
  const unknown = (path: Path, name: string) => {
    if (!outcomes.includes(name))
      findings.push({ path, text: `unknown measure ${shown(name)}${didYouMean(name, outcomes)}` });
  };
  if (until !== undefined && until.maxReplications < until.minReplications)
    findings.push({
      path: ['until', 'maxReplications'],
      text: `expected at least minReplications (${until.minReplications}), found ${until.maxReplications}`,
    });
  record.measures?.forEach((name, index) => unknown(['record', 'measures', index], name));
  if (stop?.when !== undefined) {
    const text = expressionProblem(stop.when, outcomes);
    if (text !== undefined) findings.push({ path: ['stop', 'when'], text });
  }
  return findings;
}
