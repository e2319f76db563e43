/** `cordon query DIR SQL`: what SQL says of the tables of a result directory, as CSV or JSON. */
import { once } from 'node:events';
import { csvLine, type CsvValue } from '../study/csv.ts';
import { query } from '../study/store/query.ts';
import { openReader } from '../study/store/reader.ts';
import { flag, required, type Values } from './arguments.ts';

export async function work(values: Values): Promise<number> {
  const { names, rows, close } = await query(openReader(required(values, 'DIR')), required(values, 'SQL'));
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

/** Large answers wait for their reader. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function asField(value: unknown): CsvValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return JSON.stringify(value);
}
