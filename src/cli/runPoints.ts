/** `cordon run SCENARIO --points -`: one warm process that runs what it is asked for, line by line, for other tools to drive. */
import { createInterface } from 'node:readline';
import type { Override } from '../scenario/override.ts';
import { scenarioReader } from '../scenario/parse.ts';
import { formatProblem } from '../scenario/problems.ts';
import { canonicalJson } from '../study/canonical.ts';
import { planRun } from '../study/comparePlan.ts';
import { createEngine, measuredOutcomes, ownOutcomes } from '../study/engine.ts';
import type { Plan } from '../study/plan.ts';
import { runTask, type Failure } from '../study/runner.ts';
import { runSeed } from '../study/seeds.ts';
import { UserError } from '../study/userError.ts';
import { readText } from './scenarioFile.ts';

export interface PointDefaults {
  readonly posture?: string;
  /** Master seed; the scenario's own when absent. */
  readonly seed?: number;
  readonly days?: number;
  readonly without: readonly string[];
  readonly set: readonly Override[];
}

/** A line of input. */
interface Asked {
  readonly set: Readonly<Record<string, unknown>>;
  readonly posture: string;
  readonly replication: number;
}

/** A line of output: the run, or why there is none. */
export type Answered =
  | (Asked & {
      readonly seed: number;
      readonly status: 'done';
      readonly stop_reason: string;
      readonly ticks: number;
      readonly outcomes: Readonly<Record<string, number | null>>;
      readonly digest: string;
    })
  | (Asked & { readonly seed: number; readonly status: 'failed'; readonly failure: Failure })
  | { readonly error: string };

/** Answers every line in order. @returns 1 when any was refused or failed */
export async function answerPoints(
  file: string,
  defaults: PointDefaults,
  input: NodeJS.ReadableStream,
  write: (line: string) => void,
): Promise<number> {
  const answer = answerer(file, defaults);
  let code = 0;
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    const answered = answer(line);
    if ('error' in answered || answered.status === 'failed') code = 1;
    write(`${JSON.stringify(answered)}\n`);
  }
  return code;
}

type WarmEngine = ReturnType<typeof createEngine>;

/** Keeps the last burn-in: postures of one replication are forked from the same. */
function warm(engine: WarmEngine): WarmEngine {
  let last: { readonly key: string; readonly burnIn: ReturnType<WarmEngine['burnIn']> } | undefined;
  return {
    ...engine,
    burnIn(seed, posture) {
      const key = `${seed} ${posture}`;
      if (last?.key !== key) last = { key, burnIn: engine.burnIn(seed, posture) };
      return last.burnIn;
    },
  };
}

/** Keeps the last scenario compiled: tools ask for many runs of a point one after the other. */
function answerer(file: string, defaults: PointDefaults): (line: string) => Answered {
  const source = readText(file);
  const measures = measuredOutcomes();
  const reader = scenarioReader(source, file, { outcomes: measures.map(({ name }) => name) });
  const usual = reader.parse(defaults.set);
  if ('problems' in usual) throw new UserError(usual.problems.map(formatProblem).join('\n'));
  let current: { readonly key: string; readonly engine: WarmEngine } | undefined;

  function run({ set, posture, replication }: Asked): Answered {
    const from = { file: 'set', line: 0, column: 0 };
    const asked = Object.entries(set).map(([path, value]): Override => ({ path, value, from }));
    const parsed = reader.parse([...defaults.set, ...asked]);
    if ('problems' in parsed) return { error: parsed.problems.map(formatProblem).join('; ') };
    const { scenario } = parsed;
    const identity = {
      masterSeed: defaults.seed ?? scenario.seed,
      parameters: {},
      posture,
      start: 'switching',
      replication,
    } as const;
    const seed = runSeed('common', identity);
    const { days, without } = defaults;
    const plan = planRun({ scenario, source, measures, own: ownOutcomes(scenario), posture, seed, days, without });
    const key = canonicalJson(set);
    const engine = current?.key === key ? current.engine : warm(createEngine(plan));
    current = { key, engine };
    return answerOf({ set, posture, replication }, seed, plan, engine);
  }

  return (line) => {
    try {
      return run(askedIn(line, defaults.posture));
    } catch (error) {
      // What is wrong with a line must not end the process that answers the next.
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function answerOf(asked: Asked, seed: number, plan: Plan, engine: WarmEngine): Answered {
  const [{ record, failure }] = runTask(plan.tasks[0], engine).arms;
  if (record === undefined) {
    const unknown: Failure = { stage: 'run', code: 'error', message: '' };
    return { ...asked, seed, status: 'failed', failure: failure ?? unknown };
  }
  const { ticks, stopReason, digest } = record;
  const outcomes = Object.fromEntries(
    Object.entries(record.outcomes).map(([name, value]) => [name, Number.isNaN(value) ? null : value]),
  );
  return { ...asked, seed, status: 'done', stop_reason: stopReason, ticks, outcomes, digest };
}

/** @throws UserError for a line that is not `{ set, posture, replication }` */
function askedIn(line: string, usualPosture: string | undefined): Asked {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new UserError(`not a line of JSON: ${line.slice(0, 80)}`);
  }
  const { set = {}, posture = usualPosture, replication = 1, ...others }: Record<string, unknown> = Object(read);
  const [other] = Object.keys(others);
  if (other !== undefined || typeof read !== 'object' || read === null || Array.isArray(read))
    throw new UserError(
      `expected { set, posture, replication }, found ${other === undefined ? line.slice(0, 80) : `the key ${other}`}`,
    );
  if (typeof set !== 'object' || set === null || Array.isArray(set))
    throw new UserError('set: expected values by dotted path, such as { "days": 30 }');
  if (typeof posture !== 'string') throw new UserError('posture: expected the id of a posture');
  if (typeof replication !== 'number' || !Number.isSafeInteger(replication) || replication < 1)
    throw new UserError('replication: expected a whole number from 1');
  return { set: { ...set }, posture, replication };
}
