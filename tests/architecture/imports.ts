/** Reads what a source file imports. Enough for this repository's formatted sources; not a parser. */

export interface Import {
  /** As written: './grid.ts', 'node:fs', 'yaml'. */
  readonly from: string;
  readonly typeOnly: boolean;
  /** `export ... from`: hands on another file's names. */
  readonly handsOn: boolean;
}

const literal = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The source with comments taken out and strings kept. */
export function withoutComments(source: string): string {
  return source.replace(literal, (found) => (found.startsWith('/') ? ' ' : found));
}

/** The source with comments and the text of strings taken out; what a template computes is kept. */
export function codeOnly(source: string): string {
  return source.replace(literal, (found) => {
    if (found.startsWith('/')) return ' ';
    return found.startsWith('`') ? (found.match(/\$\{[^}]*\}/g) ?? []).join(' ') : "''";
  });
}

const statement = /(?:^|[;\n])\s*(import|export)\s+(type\s+)?([^;'"]*?)\s*from\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g;
const typeQuery = /(?:\btypeof|[:<|&=,])\s*$/;

/** Whether every name in `{ type A, type B }` is a type. */
function namesOnlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

/** Every import of a source, static and dynamic. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const found: Import[] = [];
  for (const [, keyword, type, names, from] of code.matchAll(statement)) {
    const typeOnly = type !== undefined || namesOnlyTypes(names);
    found.push({ from, typeOnly, handsOn: keyword === 'export' });
  }
  for (const [, from] of code.matchAll(bare)) found.push({ from, typeOnly: false, handsOn: false });
  for (const match of code.matchAll(dynamic)) {
    const typeOnly = typeQuery.test(code.slice(Math.max(0, match.index - 20), match.index));
    found.push({ from: match[1], typeOnly, handsOn: false });
  }
  return found;
}
