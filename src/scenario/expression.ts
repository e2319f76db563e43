/**
 * Arithmetic over named numbers that a user writes: `civiliansKilled / max(1, attacksOnCivilians)`. The grammar is that
 * of mathjs, of which only the parser is used; every node that is not on the lists below is refused, so that an
 * expression can read the names given and nothing else.
 */
import {
  create,
  isConditionalNode,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  parseDependencies,
} from 'mathjs/number';
import type { FunctionNode, MathNode } from 'mathjs/number';
import { didYouMean } from './didYouMean.ts';

/** Functions that the language leaves to each engine and the caller therefore brings. */
export interface ExpressionMath {
  readonly pow: (base: number, exponent: number) => number;
  readonly exp: (value: number) => number;
  readonly log: (value: number) => number;
}
export type Expression = (values: Readonly<Record<string, number>>) => number;

/** The user's mistake in an expression; the message is one line, for the user. */
export class ExpressionError extends Error {}

type Compiled = (values: Readonly<Record<string, number>>, math: ExpressionMath) => number;
type Operation = (numbers: readonly number[], math: ExpressionMath) => number;
interface FunctionRule {
  readonly least: number;
  readonly most: number;
  readonly of: Operation;
}

/** 1 or 0; NaN when a value is missing, because then the answer is not known. */
const truth = (value: boolean, numbers: readonly number[]): number =>
  numbers.some(Number.isNaN) ? Number.NaN : value ? 1 : 0;
/** Halves away from zero, as in mathjs. */
const round = (value: number): number => (value < 0 ? -Math.floor(0.5 - value) : Math.floor(value + 0.5));

/** By mathjs' own name of the operation. Comparisons give 1 or 0. */
const operations: Readonly<Record<string, Operation>> = {
  add: ([a, b]) => a + b,
  subtract: ([a, b]) => a - b,
  multiply: ([a, b]) => a * b,
  divide: ([a, b]) => a / b,
  pow: ([a, b], math) => math.pow(a, b),
  unaryMinus: ([a]) => -a,
  unaryPlus: ([a]) => a,
  smaller: ([a, b]) => truth(a < b, [a, b]),
  smallerEq: ([a, b]) => truth(a <= b, [a, b]),
  larger: ([a, b]) => truth(a > b, [a, b]),
  largerEq: ([a, b]) => truth(a >= b, [a, b]),
  equal: ([a, b]) => truth(a === b, [a, b]),
  unequal: ([a, b]) => truth(a !== b, [a, b]),
  and: ([a, b]) => truth(a !== 0 && b !== 0, [a, b]),
  or: ([a, b]) => truth(a !== 0 || b !== 0, [a, b]),
  not: ([a]) => truth(a === 0, [a]),
};

const one = (of: (value: number, math: ExpressionMath) => number): FunctionRule => ({
  least: 1,
  most: 1,
  of: ([value], math) => of(value, math),
});
const functions: Readonly<Record<string, FunctionRule>> = {
  min: { least: 1, most: 100, of: (numbers) => Math.min(...numbers) },
  max: { least: 1, most: 100, of: (numbers) => Math.max(...numbers) },
  pow: { least: 2, most: 2, of: ([base, exponent], math) => math.pow(base, exponent) },
  abs: one(Math.abs),
  sqrt: one(Math.sqrt),
  floor: one(Math.floor),
  ceil: one(Math.ceil),
  round: one(round),
  exp: one((value, math) => math.exp(value)),
  log: one((value, math) => math.log(value)),
};

const refusals: Readonly<Record<string, string>> = {
  AssignmentNode: 'an expression cannot set a name; to compare, write ==',
  FunctionAssignmentNode: 'an expression cannot define a function',
  BlockNode: 'expected one expression, found several',
  AccessorNode: 'a name cannot hold a dot or brackets here',
  RelationalNode: 'comparisons cannot be chained; write a < b and b < c',
  ArrayNode: 'lists have no meaning in an expression',
  ObjectNode: 'braces have no meaning in an expression',
  RangeNode: 'ranges have no meaning in an expression',
  IndexNode: 'brackets have no meaning in an expression',
};

const { parse } = create(parseDependencies);

const quoted = (word: string): string => '`' + word.slice(0, 60) + '`';

interface OperatorParts {
  readonly fn: string;
  readonly op: string;
  readonly implicit: boolean;
  readonly args: readonly MathNode[];
}

function compileOperator(node: OperatorParts, names: readonly string[]): Compiled {
  if (!Object.hasOwn(operations, node.fn)) throw new ExpressionError(`the operator ${quoted(node.op)} is not allowed`);
  if (node.implicit) throw new ExpressionError('an operator is missing; to multiply, write *');
  const operation = operations[node.fn];
  const parts = node.args.map((part) => compileNode(part, names));
  return (values, math) =>
    operation(
      parts.map((part) => part(values, math)),
      math,
    );
}

function compileCall(node: FunctionNode, names: readonly string[]): Compiled {
  if (!isSymbolNode(node.fn)) throw new ExpressionError(refusals.AccessorNode);
  const name = node.fn.name;
  if (!Object.hasOwn(functions, name))
    throw new ExpressionError(`unknown function ${quoted(name)}${didYouMean(name, Object.keys(functions))}`);
  const { least, most, of } = functions[name];
  const count = node.args.length;
  if (count < least || count > most)
    throw new ExpressionError(
      `${name}() takes ${least === most ? least : `at least ${least}`} value${least === 1 ? '' : 's'}, found ${count}`,
    );
  const parts = node.args.map((part) => compileNode(part, names));
  return (values, math) =>
    of(
      parts.map((part) => part(values, math)),
      math,
    );
}

function compileConstant(value: unknown): Compiled {
  if (typeof value === 'boolean') return () => (value ? 1 : 0);
  if (typeof value === 'string') throw new ExpressionError('texts have no meaning in an expression');
  if (typeof value !== 'number') throw new ExpressionError('expected an expression, found nothing');
  if (!Number.isFinite(value)) throw new ExpressionError('a number is too large');
  return () => value;
}

function compileName(name: string, names: readonly string[]): Compiled {
  if (!names.includes(name)) throw new ExpressionError(`unknown name ${quoted(name)}${didYouMean(name, names)}`);
  return (values) => values[name];
}

function compileNode(node: MathNode, names: readonly string[]): Compiled {
  if (isParenthesisNode(node)) return compileNode(node.content, names);
  if (isConstantNode(node)) return compileConstant(node.value);
  if (isSymbolNode(node)) return compileName(node.name, names);
  if (isOperatorNode(node)) return compileOperator(node, names);
  if (isFunctionNode(node)) return compileCall(node, names);
  if (isConditionalNode(node)) {
    const [condition, yes, no] = [node.condition, node.trueExpr, node.falseExpr].map((part) =>
      compileNode(part, names),
    );
    return (values, math) => {
      const chosen = condition(values, math);
      return Number.isNaN(chosen) ? Number.NaN : chosen !== 0 ? yes(values, math) : no(values, math);
    };
  }
  throw new ExpressionError(refusals[node.type] ?? 'this is not allowed in an expression');
}

/**
 * @param names the names that the expression may read
 * @returns a function of their values; NaN where arithmetic has no answer or a value read is NaN
 * @throws ExpressionError on anything but whitelisted arithmetic over these names
 */
export function compileExpression(source: string, names: readonly string[], math: ExpressionMath): Expression {
  const compiled = compileNode(parseSource(source), names);
  return (values) => compiled(values, math);
}

/** What is wrong with an expression, on one line; undefined when it would compile. */
export function expressionProblem(source: string, names: readonly string[]): string | undefined {
  try {
    compileNode(parseSource(source), names);
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}

function parseSource(source: string): MathNode {
  if (source.length > 500) throw new ExpressionError('expected at most 500 characters');
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) throw new ExpressionError(syntaxText(source, error.message));
    throw error;
  }
}

/** Operators of other languages, longer ones first, and what stands for them here. */
const foreign: readonly (readonly [theirs: string, ours: string])[] = [
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['&&', 'and'],
  ['||', 'or'],
];

function syntaxText(source: string, message: string): string {
  const found = foreign.find(([theirs]) => source.includes(theirs));
  if (found === undefined) return `not an expression: ${message}`;
  const [theirs, ours] = found;
  return `${quoted(theirs)} is no operator here; expected ${quoted(ours)} (there are == != < <= > >= and or not + - * / ^)`;
}
