import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { csvLine, readCsv } from '../../src/study/csv.ts';

const field = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^['=+\-@,"\r\n\t]{0,6}$/),
  fc.constantFrom('', "'", "'=1", "''", '=cmd()', '-2', '+', '@x', '"', 'a,b', 'a\nb', 'a\r'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width })));

describe('CSV', () => {
  test.prop([table, fc.integer({ min: 1, max: 9 })])(
    'reads back what it wrote, in pieces of any size',
    (rows, size) => {
      const text = rows.map(csvLine).join('');
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
        text.slice(index * size, (index + 1) * size),
      );
      expect([...readCsv(pieces)]).toEqual(rows);
    },
  );

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0))])(
    'keeps every bit of a number',
    (value) => {
      const [[text]] = readCsv([csvLine([value])]);
      expect(Object.is(Number(text), value)).toBe(true);
    },
  );

  test.prop([field])('writes no text that a spreadsheet would run', (text) => {
    expect(csvLine([text]).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
  });

  it.each([
    [[1, 'a', null], '1,a,\n'],
    [[Number.NaN, undefined, ''], ',,\n'],
    [[-0, 1e-7, 1e21], '0,1e-7,1e+21\n'],
    [[0.1 + 0.2, -3.5, true], '0.30000000000000004,-3.5,true\n'],
    [['say "no"', 'a,b', 'one\ntwo'], '"say ""no""","a,b","one\ntwo"\n'],
    [['=1+1', "'=1"], "'=1+1,''=1\n"],
  ])('writes %j as %j', (values, line) => {
    expect(csvLine(values)).toBe(line);
  });

  it('refuses an infinite number', () => {
    expect(() => csvLine([Infinity])).toThrow('Infinity cannot stand in a table');
  });

  it('reads CRLF, and a last line without an end', () => {
    expect([...readCsv(['a,b\r\n1,2\r\n"x\r\ny",3'])]).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['x\r\ny', '3'],
    ]);
  });

  it('complains of a quoted field that does not end', () => {
    expect(() => [...readCsv(['a,"b\n'])]).toThrow(SyntaxError);
  });
});
