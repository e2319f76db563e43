import { describe, expect, it } from 'vitest';
import { compileExpression, ExpressionError, expressionProblem } from '../../src/scenario/expression.ts';
import { exp, log, pow } from '../../src/sim/math.ts';

const math = { exp, log, pow };
const values = { killed: 12, attacks: 4, missing: Number.NaN };
const names = Object.keys(values);
const valueOf = (source: string) => compileExpression(source, names, math)(values);

describe('an expression', () => {
  it.each([
    ['killed', 12],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['-killed / attacks', -3],
    ['2 ^ 3 ^ 2', 512],
    ['pow(attacks, 0.5)', 2],
    ['attacks > 3', 1],
    ['attacks > 3 and killed < 3', 0],
    ['not (attacks == 4) or killed != 3', 1],
    ['attacks >= 4 ? killed : 0', 12],
    ['min(killed, attacks, 7)', 4],
    ['max(1, attacks)', 4],
    ['abs(attacks - killed)', 8],
    ['sqrt(attacks) + floor(2.7) + ceil(2.1)', 7],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['exp(0) + log(1)', 1],
    ['true', 1],
  ])('%s is %d', (source, expected) => {
    expect(valueOf(source)).toBe(expected);
  });

  it.each(['missing + 1', 'missing > 3', 'not missing', 'missing ? 1 : 2', 'missing or true', 'max(1, missing)'])(
    '%s is missing where what it reads is missing',
    (source) => expect(valueOf(source)).toBeNaN(),
  );

  it('takes powers, exp and log from the caller, so that they agree on every machine', () => {
    const asked: string[] = [];
    const noting = (name: string) => (value: number) => {
      asked.push(name);
      return value;
    };
    const spy = { pow: noting('pow'), exp: noting('exp'), log: noting('log') };
    compileExpression('exp(1) + log(2) + 3 ^ 2 + pow(3, 2)', [], spy)({});
    expect(asked).toEqual(['exp', 'log', 'pow', 'pow']);
  });

  it.each([
    ['import("fs")', 'unknown function `import`'],
    ['random()', 'unknown function `random`'],
    ['sqr(killed)', 'did you mean `sqrt`?'],
    ['killed = 3', 'cannot set a name; to compare, write =='],
    ['f(x) = x', 'cannot define a function'],
    ['killed.constructor', 'cannot hold a dot'],
    ['killed["constructor"]', 'cannot hold a dot'],
    ['killed.a-1.b', 'cannot hold a dot'],
    ['constructor', 'unknown name `constructor`'],
    ['toString()', 'unknown function `toString`'],
    ['__proto__', 'unknown name `__proto__`'],
    ['kiled + 1', 'unknown name `kiled`; did you mean `killed`?'],
    ['2 killed', 'to multiply, write *'],
    ['1 < killed < 3', 'write a < b and b < c'],
    ['1; 2', 'expected one expression'],
    ['"a"', 'texts have no meaning'],
    ['[1, 2]', 'lists have no meaning'],
    ['{ a: 1 }', 'braces have no meaning'],
    ['1:3', 'ranges have no meaning'],
    ['killed!', 'operator `!` is not allowed'],
    ['killed % 2', 'operator `%` is not allowed'],
    ['1e999', 'too large'],
    ['', 'found nothing'],
    ['min()', 'min() takes at least 1 value, found 0'],
    ['sqrt(1, 2)', 'sqrt() takes 1 value, found 2'],
    ['(1', 'not an expression'],
    ['a <> 1', '`<>` is no operator here; expected `!=`'],
    ['a < 1 && b > 2', '`&&` is no operator here; expected `and`'],
    ['1 + '.repeat(200), 'at most 500 characters'],
  ])('%s is refused', (source, message) => {
    expect(expressionProblem(source, names)).toContain(message);
    expect(() => compileExpression(source, names, math)).toThrow(ExpressionError);
  });
});
