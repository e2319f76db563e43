/** From facts to the rows of the table of evidence: which runs they need, those made, and each fact judged by its rule. */
import type { Cell, Fact, Judgement, Observations, Seen } from './fact.ts';
import { carryOut, type Carrying } from './carryOut.ts';
import { runOf, type Run } from './runs.ts';
import type { ObservationStore } from './store.ts';

export type Size = 'full' | 'reduced';

export interface Examined {
  readonly fact: Fact;
  readonly judgement: Judgement;
  readonly replications: number;
  /** Different runs that the fact rests on, and what they took; runs that facts share count for each. */
  readonly runs: number;
  readonly coreSeconds: number;
}

export interface ExamineOptions extends Omit<Carrying, 'onRun'> {
  readonly size: Size;
  /** Called after each run with the runs made and wanted in this stage. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Makes what is missing and judges every fact. Undefined when interrupted; the same call then goes on. */
export async function examine(
  facts: readonly Fact[],
  store: ObservationStore,
  options: ExamineOptions,
): Promise<Examined[] | undefined> {
  const { size } = options;
  const needed = facts.flatMap((fact) => fact.cells.map((cell) => ({ cell, count: fact.replications[size] })));
  const pasts = needed.flatMap(({ cell, count }) => {
    const past = pastOf(cell);
    return past === undefined ? [] : [{ cell: past, count }];
  });
  // What a scenario is made from must have run before it can be made.
  const first = [...pasts, ...needed.filter(({ cell }) => pastOf(cell) === undefined)];
  const second = needed.filter(({ cell }) => pastOf(cell) !== undefined);
  for (const stage of [first, second]) {
    const runs = stage.flatMap(({ cell, count }) => runsOf(cell, count, store));
    let done = 0;
    const total = new Set(runs.filter((run) => !store.has(run)).map(({ key }) => key)).size;
    const onRun = (): void => options.onProgress?.(++done, total);
    if (!(await carryOut(runs, store, { ...options, onRun }))) return undefined;
  }
  return facts.map((fact) => examineOne(fact, store, size));
}

const pastOf = ({ varies }: Cell): Cell | undefined => (typeof varies === 'object' ? varies.past : undefined);

function runsOf(cell: Cell, count: number, store: ObservationStore): Run[] {
  const past = pastOf(cell);
  return Array.from({ length: count }, (_, replication) =>
    runOf(cell, replication, past && seenOf(runOf(past, replication), store)),
  );
}

const seenOf = (run: Run, store: ObservationStore): Seen => ({ file: run.file, observation: store.read(run) });

function examineOne(fact: Fact, store: ObservationStore, size: Size): Examined {
  const count = fact.cells.length === 0 ? 0 : fact.replications[size];
  const used = new Map<string, number>();
  const observations: Observations = Object.fromEntries(
    fact.cells.map((cell) => [
      cell.name,
      runsOf(cell, count, store).map((run): Seen => {
        const seen = seenOf(run, store);
        used.set(run.key, seen.observation.seconds);
        return seen;
      }),
    ]),
  );
  const coreSeconds = [...used.values()].reduce((sum, seconds) => sum + seconds, 0);
  return { fact, judgement: fact.judge(observations), replications: count, runs: used.size, coreSeconds };
}
