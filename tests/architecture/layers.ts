/**
 * The house rules about who may use what, as a function from sources to complaints.
 * A source is named by its path from the repository's root, with forward slashes: 'src/sim/grid.ts'.
 */
import { posix } from 'node:path';
import { codeOnly, importsOf, withoutComments, type Import } from './imports.ts';

export type Sources = ReadonlyMap<string, string>;

interface Layer {
  /** Layers whose values it may use. */
  readonly values: readonly string[];
  /** Layers whose types it may name besides. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
  /** Files that may use Node's modules and packages that need them. */
  readonly node?: RegExp;
}

const modelTypes = ['scenario', 'sim', 'analysis', 'study'];

export const layers: Readonly<Record<string, Layer>> = {
  scenario: { values: [], types: [], packages: ['zod', 'yaml', 'mathjs'] },
  sim: { values: [], types: ['scenario'], packages: ['seedrandom'] },
  analysis: { values: [], types: [], packages: [] },
  charts: {
    values: ['analysis'],
    types: modelTypes,
    packages: ['vega-lite'],
    node: /^src\/charts\/(render|vegaTextMetrics)/,
  },
  report: { values: ['charts', 'analysis'], types: modelTypes, packages: [] },
  study: {
    values: ['scenario', 'sim', 'analysis'],
    types: [],
    packages: ['seedrandom'],
    node: /^src\/study\/(pool|worker|store|queue)/,
  },
  evidence: { values: ['study', 'scenario', 'sim', 'analysis'], types: [], packages: [] },
  web: { values: ['scenario', 'sim', 'analysis', 'charts', 'report'], types: [], packages: ['uplot', 'zod'] },
  cli: {
    values: ['scenario', 'sim', 'analysis', 'charts', 'report', 'study', 'evidence'],
    types: [],
    packages: ['yargs'],
    node: /./,
  },
};

/** Packages that are allowed only where Node is. */
const nodePackages = ['@resvg/resvg-js', 'dejavu-fonts-ttf', 'vega', '@duckdb/node-api', 'bullmq', 'ioredis'];

/** What the model may not use: clocks, other randomness, and arithmetic that differs between runtimes. */
const impure: readonly (readonly [RegExp, string])[] = [
  [/\*\*/, '`**` differs between runtimes; use sim/math.ts'],
  [
    /\bMath\s*\.\s*(?!(?:abs|ceil|floor|fround|imul|max|min|round|sign|sqrt|trunc|clz32|PI|E|LN2|LN10|SQRT2|SQRT1_2)\b)\w+/,
    'this function of Math is random or differs between runtimes; use sim/math.ts',
  ],
  [/\bMath\s*(?!\s*\.)[[,;)=]/, 'Math must be used by name'],
  [/\b(?:Date|Intl|performance|globalThis|crypto)\b(?!\s*:)/, 'the model has no clock, locale or globals'],
  [/\b(?:localeCompare|toLocale\w+)\b/, 'sorting by locale differs between runtimes'],
  [/\b(?:async|await|Promise)\b/, 'the model is synchronous'],
];

/** What no file of ours may use, whatever its layer. */
const unshared: readonly (readonly [RegExp, string])[] = [
  [/\bMath\s*\.\s*random\b/, 'the same input must give the same output; draw from a seed'],
];

const layerOf = (file: string): string => file.split('/')[1];

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkOwn(file: string, from: Import, sources: Sources): string | undefined {
  const target = posix.join(posix.dirname(file), from.from);
  if (!sources.has(target))
    return target.startsWith('src/') ? `imports ${target}, which does not exist` : `imports ${target}, outside src`;
  if (from.handsOn) return `hands on names of ${target}; import from the file itself`;
  const [here, there] = [layerOf(file), layerOf(target)];
  const layer = layers[here];
  if (here === there || layer.values.includes(there)) return undefined;
  if (layer.types.includes(there))
    return from.typeOnly ? undefined : `may import only types of ${there}, but imports values of ${target}`;
  return `${here} may not import ${there} (${target})`;
}

function checkForeign(file: string, from: Import): string | undefined {
  const layer = layers[layerOf(file)];
  const mayUseNode = layer.node?.test(file) ?? false;
  if (from.from.startsWith('node:')) return mayUseNode ? undefined : `may not use Node's modules (${from.from})`;
  const name = packageOf(from.from);
  if (mayUseNode && nodePackages.includes(name)) return undefined;
  return layer.packages.includes(name) ? undefined : `may not use the package ${name}`;
}

function checkFile(file: string, source: string, sources: Sources): string[] {
  if (!(layerOf(file) in layers)) return [`${file}: ${layerOf(file)} is not a layer`];
  const complaints: string[] = [];
  if (posix.basename(file) === 'index.ts') complaints.push('a barrel; name the file for what it does');
  if (/^src\/.*\/?(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))
    complaints.push('its name says nothing about what is in it');
  if (/\bexport\s*\*/.test(withoutComments(source))) complaints.push('`export *` makes a barrel');
  if (/\bexport\s+(?:type\s+)?\{[^}]*\}(?!\s*from)/.test(codeOnly(source)))
    complaints.push('hands on names in a list; export each where it is made');
  for (const [pattern, reason] of unshared) {
    const found = pattern.exec(codeOnly(source));
    if (found) complaints.push(`uses ${found[0]}: ${reason}`);
  }
  for (const from of importsOf(source)) {
    const complaint = from.from.startsWith('.') ? checkOwn(file, from, sources) : checkForeign(file, from);
    if (complaint) complaints.push(complaint);
  }
  if (layerOf(file) === 'sim') {
    const code = codeOnly(source);
    for (const [pattern, reason] of impure) {
      const found = pattern.exec(code);
      if (found) complaints.push(`uses ${found[0].trim()}: ${reason}`);
    }
  }
  return complaints.map((complaint) => `${file}: ${complaint}`);
}

/** Every breach of the rules, as `FILE: what is wrong`, in the order of the files. */
export function complaintsAbout(sources: Sources): string[] {
  return [...sources].flatMap(([file, source]) => checkFile(file, source, sources)).concat(cycles(sources));
}

/** Circles of imports, types included: `a.ts -> b.ts -> a.ts`. */
function cycles(sources: Sources): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.add(`import cycle: ${[...path.slice(start), file].join(' -> ')}`);
    if (start >= 0 || done.has(file)) return;
    for (const { from } of importsOf(sources.get(file) ?? '')) {
      if (from.startsWith('.')) visit(posix.join(posix.dirname(file), from), [...path, file]);
    }
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return [...found];
}
