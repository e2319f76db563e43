/** Each process off in turn under the same luck: what it changes of the outcome that it is there for. */
import { pairedDifference } from '../src/analysis/difference.ts';
import { SimulationFailure } from '../src/sim/failure.ts';
import { runArm, runBurnIn } from '../src/sim/run.ts';
import { seedFrom, sharedLuck } from '../src/sim/seedFrom.ts';
import { createSetting, type Setting } from '../src/sim/setting.ts';
import type { RunRecord } from '../src/sim/record.ts';
import { modelVersion } from '../src/study/modelVersion.ts';
import { grounds, narrow, purposes, relativeInterest, type Purpose } from './ablationTable.ts';
import { readScenario } from './readScenario.ts';

/**
 * `matters`: the whole interval is beyond the smallest effect of interest; `small`: the whole interval is within it;
 * `unclear`: neither, so more replications would be needed; `idle`: the state after the last tick is the same, bit for
 * bit, in every replication; `fails`: the model gives a run up without it.
 */
export type AblationVerdict = 'matters' | 'small' | 'unclear' | 'idle' | 'fails';

export interface AblationRow {
  /** Version of the model that was run: the others say nothing of the present one. */
  readonly model: string;
  readonly scenario: string;
  readonly posture: string;
  readonly process: string;
  readonly outcome: string;
  readonly replications: number;
  readonly days: number;
  /** Mean of the outcome with all processes on; NaN is missing. */
  readonly mean: number;
  /** Without the process minus with it, mean over pairs with its 95 % interval; NaN is missing. */
  readonly difference: number;
  readonly lo95: number;
  readonly hi95: number;
  /** Smallest effect of interest, in the unit of the outcome. */
  readonly smallest: number;
  /** Pairs whose state after the last tick differs. */
  readonly changed: number;
  readonly verdict: AblationVerdict;
}

export interface Ablation {
  readonly scenario: string;
  readonly posture: string;
  readonly replications: number;
  readonly days: number;
}

/** The name of a scenario's file without its ending. */
export const groundId = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** The luck of the replications is the same for every process and scenario. */
const masterSeed = 74_000;

/**
 * @returns a function from a purpose to its row, or to nothing where the scenario lacks the place of its outcome; the
 * runs with all processes on are made once, when first needed.
 */
export function ablationOf({
  scenario: file,
  posture,
  replications,
  days,
}: Ablation): (purpose: Purpose) => AblationRow | undefined {
  const setting = createSetting(readScenario(file).scenario);
  const run = (without: readonly string[]): RunRecord[] =>
    Array.from({ length: replications }, (_, index) =>
      runOnce(setting, posture, seedFrom(sharedLuck(masterSeed, index + 1)), days, without),
    );
  let whole: RunRecord[] | undefined;
  const of = { model: modelVersion, scenario: groundId(file), posture, replications, days };
  return (purpose) => {
    const [, place] = purpose.outcome.split('@');
    if (place !== undefined && !setting.places.some(({ id }) => id === place)) return undefined;
    whole ??= run([]);
    const same = { ...of, process: purpose.process, outcome: purpose.outcome };
    let off: RunRecord[];
    try {
      off = run([purpose.process]);
    } catch (error) {
      // Anything else is a fault of ours and no finding about the process.
      if (!(error instanceof SimulationFailure)) throw error;
      const none = { mean: NaN, difference: NaN, lo95: NaN, hi95: NaN, smallest: NaN, changed: NaN };
      return { ...same, ...none, verdict: 'fails' };
    }
    return { ...same, ...compared(purpose, whole, off) };
  };
}

function runOnce(setting: Setting, posture: string, seed: number, days: number, without: readonly string[]): RunRecord {
  const options = { days, without, recordEvery: 1_000_000 };
  const record = runArm(setting, runBurnIn(setting, seed, options), posture, options);
  return { ...record, outcomes: { ...record.outcomes, ...byPlace(setting, record) } };
}

/** Outcomes of places, as `NAME@PLACE`. */
function byPlace({ places }: Setting, record: RunRecord): Record<string, number> {
  const all = Object.entries(record.places).flatMap(([name, values]) =>
    places.map(({ id }, place): [string, number] => [`${name}@${id}`, values[place]]),
  );
  return Object.fromEntries(all);
}

type Measured = Pick<AblationRow, 'mean' | 'difference' | 'lo95' | 'hi95' | 'smallest' | 'changed' | 'verdict'>;

/** @param whole runs with all processes on; element i shares its luck with element i of `off` */
export function compared(
  { outcome, floor }: Pick<Purpose, 'outcome' | 'floor'>,
  whole: readonly Pick<RunRecord, 'outcomes' | 'digest'>[],
  off: readonly Pick<RunRecord, 'outcomes' | 'digest'>[],
): Measured {
  const of = (runs: typeof whole, name: string) =>
    runs.map(({ outcomes }) => (Number.isFinite(outcomes[name]) ? outcomes[name] : null));
  const paired = pairedDifference(of(off, outcome), of(whole, outcome));
  const known = of(whole, outcome).filter((value) => value !== null);
  const mean = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : NaN;
  const smallest = smallestOf(floor, mean);
  const changed = whole.filter(({ digest }, index) => digest !== off[index].digest).length;
  const [lo95, hi95] = [paired.lo95 ?? NaN, paired.hi95 ?? NaN];
  return {
    mean,
    difference: paired.mean ?? NaN,
    lo95,
    hi95,
    smallest,
    changed,
    verdict: verdictOf(changed, lo95, hi95, smallest),
  };
}

/** Smallest effect of interest where the mean with all processes on is `mean`; NaN is missing. */
function smallestOf(floor: number, mean: number): number {
  return Math.max(floor, relativeInterest * Math.abs(Number.isNaN(mean) ? 0 : mean));
}

function verdictOf(changed: number, lo95: number, hi95: number, smallest: number): AblationVerdict {
  if (changed === 0) return 'idle';
  if (lo95 >= smallest || hi95 <= -smallest) return 'matters';
  return lo95 > -smallest && hi95 < smallest ? 'small' : 'unclear';
}

export const ablationColumns = [
  'model',
  'scenario',
  'posture',
  'process',
  'outcome',
  'replications',
  'days',
  'mean',
  'difference',
  'lo95',
  'hi95',
  'smallest',
  'changed',
  'verdict',
] as const satisfies readonly (keyof AblationRow)[];

const verdicts = ['matters', 'small', 'unclear', 'idle', 'fails'] as const satisfies readonly AblationVerdict[];

/** A line of docs/ablation.csv, whose texts hold no comma; a missing number is empty. */
export function writtenRow(row: AblationRow): string {
  return ablationColumns.map((column) => (Number.isNaN(row[column]) ? '' : String(row[column]))).join(',');
}

/** @throws RangeError for a verdict that there is not */
export function readRow(line: string): AblationRow {
  const [model, scenario, posture, process, outcome, ...rest] = line.split(',');
  const [replications, days, mean, difference, lo95, hi95, smallest, changed] = rest.map((field) =>
    field === '' ? NaN : Number(field),
  );
  const verdict = verdicts.find((each) => each === rest.at(-1));
  if (verdict === undefined) throw new RangeError(`no verdict in ${line}`);
  const of = { model, scenario, posture, process, outcome, replications, days };
  return { ...of, mean, difference, lo95, hi95, smallest, changed, verdict };
}

export function writtenTable(rows: readonly AblationRow[]): string {
  return `${[ablationColumns.join(','), ...rows.map(writtenRow)].join('\n')}\n`;
}

/**
 * @param text docs/ablation.csv. @returns its rows that still hold: of this version of the model and of the purposes and
 * grounds as they stand; none of a table with other columns
 */
export function readTable(text: string): AblationRow[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  return header === ablationColumns.join(',') ? lines.map(readRow).filter(stillHolds) : [];
}

function stillHolds({ model, scenario, posture, process, outcome, mean, smallest, verdict }: AblationRow): boolean {
  const ground = grounds.find(({ file }) => groundId(file) === scenario);
  const purpose = purposes.find((each) => each.process === process && each.outcome === outcome);
  if (model !== modelVersion || ground?.posture !== posture || purpose === undefined) return false;
  if (narrow.includes(scenario) && purpose.where !== scenario) return false;
  // The row of a run that was given up has no mean. The table holds all digits, so an unchanged floor agrees exactly.
  return verdict === 'fails' || smallest === smallestOf(purpose.floor, mean);
}
