/** `cordon view SCENARIO|DIR`. */
import { required, type Values } from './arguments.ts';
import { readShown } from './page.ts';
import { servePage } from './servePage.ts';
import type { Surroundings } from './work.ts';

export const work = (values: Values, { page }: Surroundings): Promise<number> =>
  servePage(readShown(required(values, 'SCENARIO'), values), page, values);
