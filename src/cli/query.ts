/** `cordon query DIR SQL`: what SQL says of the tables of a result directory, as CSV or JSON. */
import { once } from 'node:events';
import { didYouMean } from '../scenario/didYouMean.ts';
import { readCodebook } from '../study/codebook.ts';
import { csvLine, type CsvValue } from '../study/csv.ts';
import { query } from '../study/store/query.ts';
import { openReader, type Reader } from '../study/store/reader.ts';
import { UserError } from '../study/userError.ts';
import { flag, required, type Values } from './arguments.ts';

export async function work(values: Values): Promise<number> {
  const { names, rows, close } = await answer(openReader(required(values, 'DIR')), required(values, 'SQL'));
  const inJson = flag(values, 'json');
  try {
    await write(inJson ? '[' : csvLine(names));
    let between = '\n';
    for await (const row of rows) {
      const object = () => JSON.stringify(Object.fromEntries(names.map((name, index) => [name, row[index]])));
      await write(inJson ? `${between}${object()}` : csvLine(row.map(asField)));
      between = ',\n';
    }
    if (inJson) await write('\n]\n');
  } finally {
    close();
  }
  return 0;
}

/** As the database answers; of a column or a table that is not there it says which may have been meant. */
async function answer(reader: Reader, sql: string): ReturnType<typeof query> {
  try {
    return await query(reader, sql);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const meant = hint(reader, error.message);
    throw new UserError((meant === '' ? error.message : error.message.replace(/[.!]$/, '')) + meant, error.exitCode);
  }
}

function hint(reader: Reader, message: string): string {
  const [, column, table] = /column "([^"]+)" not found|Table with name (\S+) does not exist/.exec(message) ?? [];
  const tables = [...readCodebook(reader.text('codebook.csv'))];
  const known =
    column === undefined
      ? tables.map(([name]) => name)
      : tables.flatMap(([, columns]) => columns.map(({ name }) => name));
  const word = column ?? table;
  return word === undefined ? '' : didYouMean(word, [...new Set(known)]);
}

/** Large answers wait for their reader. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function asField(value: unknown): CsvValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return JSON.stringify(value);
}
