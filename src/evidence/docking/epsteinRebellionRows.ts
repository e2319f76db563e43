/** Rows of NetLogo's Rebellion. */
import { meanOf, meanWithin } from './epsteinJudge.ts';
import { outbursts, type Outbursts } from './epsteinOutbursts.ts';
import { runRebellion } from './epsteinRebellion.ts';
import { remembered, seedsTo } from './engine.ts';
import type { DockingRow } from './row.ts';

const turns = (full: boolean): number => (full ? 3000 : 1000);
const runs = remembered((full) => seedsTo(full ? 20 : 5).map((seed) => outbursts(runRebellion(seed, turns(full)))));

const model = 'NetLogo Rebellion (Wilensky 2004), defaults';
const note =
  'Its five differences from the paper are kept: C/A rounded down, a citizen who is active counted twice, the officer steps onto the place of the arrest, the patch of the jailed counts as empty, terms of 0 to 29 turns with the turn of the arrest. Held against the middle of what A measured with the same five.';

/** Within 15 % of what replication A measured. */
function row(
  id: string,
  quantity: string,
  reference: string,
  centre: number,
  of: (run: Outbursts, full: boolean) => number,
): DockingRow {
  const [least, most] = [0.85 * centre, 1.15 * centre];
  return {
    id: `netlogo-rebellion-${id}`,
    model,
    quantity,
    published: 'punctuated equilibrium, no figure',
    reference: `${reference}, V; B not run`,
    tolerance: `within 15 %: ${least.toFixed(1)} to ${most.toFixed(1)}`,
    reproducible: true,
    note,
    judge: ({ full }) =>
      meanWithin(
        runs(full).map((run) => of(run, full)),
        [least, most],
      ),
  };
}

export const epsteinRebellionRows: readonly DockingRow[] = [
  row(
    'outbursts',
    'outbursts above 50 actives, per 3000 turns',
    'A 93 to 109',
    101,
    ({ count }, full) => (3000 * count) / turns(full),
  ),
  row('activation', 'actives summed over an outburst, mean', 'A 1107', 1107, ({ activations }) => meanOf(activations)),
  row('wait', 'turns from the end of an outburst to the next, mean', 'A 23.1', 23.1, ({ waits }) => meanOf(waits)),
];
