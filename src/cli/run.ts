/** `cordon run SCENARIO --posture ID`: one run, here or into a directory. */
import { unitText } from '../charts/units.ts';
import type { OutcomeInfo } from '../analysis/tables.ts';
import { postureName } from '../report/names.ts';
import { inLanguage, isShare, measured, whole as wholeNumber, type Language } from '../report/language.ts';
import { pageStrings } from '../report/pageStrings.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { noMission, present } from '../sim/arms.ts';
import { processes } from '../sim/tick.ts';
import type { RunRecord } from '../sim/record.ts';
import { runStudy } from '../study/runStudy.ts';
import { planRun } from '../study/comparePlan.ts';
import { createEngine, measuredOutcomes, ownOutcomes } from '../study/engine.ts';
import type { Plan } from '../study/plan.ts';
import { readResults } from '../study/results.ts';
import { runTask, type Failure } from '../study/runner.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, required, text, texts, whole, type Values } from './arguments.ts';
import type { Surroundings } from './work.ts';
import { columns, print, printJson, tell } from './output.ts';
import { answerPoints } from './runPoints.ts';
import { loadScenario, readOverrides } from './scenarioFile.ts';
import { commandStrings } from './strings.ts';

export async function work(values: Values, surroundings: Surroundings): Promise<number> {
  if (text(values, 'points') !== undefined) return runPoints(values);
  const lang = language(values);
  const plan = readPlan(values);
  const directory = text(values, 'out');
  const found = directory === undefined ? runHere(plan) : await runInto(plan, directory, values, surroundings);
  if ('code' in found) {
    tell(commandStrings[lang].runFailed(found.code, found.message));
    return 1;
  }
  if (flag(values, 'json')) printJson(found);
  else print(runText(plan, found, lang, flag(values, 'all')));
  return 0;
}

/** Each line of stdin is a run; each line of stdout its result. */
function runPoints(values: Values): Promise<number> {
  if (text(values, 'points') !== '-') throw new UserError('--points: expected -, which is stdin');
  if (text(values, 'out') !== undefined) throw new UserError('--points answers on stdout; leave out --out');
  const defaults = {
    posture: text(values, 'posture'),
    seed: whole(values, 'seed', 0, Number.MAX_SAFE_INTEGER),
    days: whole(values, 'days', 1, 3650),
    without: knownProcesses(texts(values, 'without')),
    set: readOverrides(texts(values, 'set')),
  };
  return answerPoints(required(values, 'SCENARIO'), defaults, process.stdin, (line) => process.stdout.write(line));
}

/** What is printed of a run. With --out the tables hold the rest. */
interface ShownRun extends Pick<RunRecord, 'posture' | 'seed' | 'ticks' | 'stopReason' | 'consumption' | 'digest'> {
  readonly outcomes: Readonly<Record<string, number | null>>;
  readonly incidents: readonly { readonly kind: string; readonly outcome: string }[];
}

function runHere(plan: Plan): ShownRun | Failure {
  const [{ record, failure }] = runTask(plan.tasks[0], createEngine(plan)).arms;
  if (record === undefined) return failure ?? { stage: 'run', code: 'error', message: '' };
  const lists = (arrays: Readonly<Record<string, ArrayLike<number>>>) =>
    Object.fromEntries(Object.entries(arrays).map(([name, array]) => [name, Array.from(array)]));
  const { ticks, columns: series } = record.timeSeries;
  const timeSeries = { ticks: Array.from(ticks), columns: lists(series) };
  const outcomes = Object.fromEntries(
    Object.entries(record.outcomes).map(([name, value]) => [name, Number.isNaN(value) ? null : value]),
  );
  // Typed arrays would print as objects; both are shown by --json alone.
  return Object.assign({ ...record, outcomes }, { timeSeries, places: lists(record.places) });
}

async function runInto(plan: Plan, out: string, values: Values, { worker }: Surroundings): Promise<ShownRun | Failure> {
  await runStudy(plan, { out, workerUrl: worker, jobs: 1, force: flag(values, 'force') });
  tell(commandStrings[language(values)].wrote(out));
  const { runs, consumption, incidents } = readResults(out);
  const [{ status, posture, seed, ticks, stop_reason: stopReason, outcomes, digest }] = runs;
  if (status === 'failed') return { stage: 'run', code: stopReason, message: `${out}/failures.jsonl` };
  return { posture, seed, ticks, stopReason, outcomes, consumption, incidents, digest };
}

function readPlan(values: Values): Plan {
  const posture = text(values, 'posture');
  const options = {
    seed: whole(values, 'seed', 0, Number.MAX_SAFE_INTEGER),
    days: whole(values, 'days', 1, 3650),
    without: knownProcesses(texts(values, 'without')),
  };
  const overrides = readOverrides(texts(values, 'set'));
  const { scenario, source } = loadScenario(required(values, 'SCENARIO'), overrides);
  const known = [noMission, present, ...scenario.postures.map(({ id }) => id)];
  if (posture === undefined) throw new UserError(`--posture is missing; one of ${known.join(', ')}`);
  if (!known.includes(posture))
    throw new UserError(`--posture: unknown ${JSON.stringify(posture)}${didYouMean(posture, known)}`);
  return planRun({ scenario, source, measures: measuredOutcomes(), own: ownOutcomes(scenario), posture, ...options });
}

function knownProcesses(without: readonly string[]): readonly string[] {
  const known = processes.map(({ name }) => name);
  for (const name of without) {
    if (!known.includes(name))
      throw new UserError(`--without: unknown process ${JSON.stringify(name)}${didYouMean(name, known)}`);
  }
  return without;
}

/** @param whole every measure is shown, not the primary outcomes alone */
function runText(plan: Plan, record: ShownRun, lang: Language, whole: boolean): string {
  const strings = commandStrings[lang];
  const outcomeRow = (outcome: OutcomeInfo): [string, string] => {
    const value = record.outcomes[outcome.name];
    // Counts of one run are whole; decimals would make them look like averages.
    const isCount = Number.isInteger(value) && !isShare(outcome.unit);
    const shown = isCount ? wholeNumber(value ?? 0, lang) : measured(value, outcome.unit, lang);
    const unit = isShare(outcome.unit) || outcome.unit === '1' ? '' : unitText(outcome.unit, lang);
    return [outcome.label[lang], `${shown} ${unit}`.trimEnd()];
  };
  const endings = new Map<string, number>();
  for (const { kind, outcome } of record.incidents)
    endings.set(`${kind}: ${outcome}`, (endings.get(`${kind}: ${outcome}`) ?? 0) + 1);
  const consumed = record.consumption.map(({ resource, unit, used, available }): [string, string] => [
    `${pageStrings[lang].resources[resource] ?? resource} (${unitText(unit, lang)})`,
    strings.of(measured(used, unit, lang), measured(available, unit, lang)),
  ]);
  const heading = strings.runHeading({
    scenario: inLanguage(plan.scenario.name, lang),
    posture: postureName(plan, record.posture, lang),
    days: String(plan.options.days),
    seed: String(record.seed),
  });
  const counted = [...endings].sort().map(([ending, number]): [string, string] => [ending, String(number)]);
  const block = (title: string, rows: readonly (readonly [string, string])[]) =>
    rows.length > 0 ? `${title}\n${columns(rows, '  ')}\n` : '';
  const ids = plan.scenario.primary.map(({ outcome }) => outcome);
  const primary = ids.flatMap((id) => plan.outcomes.filter(({ name }) => name === id));
  const others = plan.outcomes.filter(({ name }) => !ids.includes(name));
  const parts = [
    `${heading}\n${strings.notAForecast} ${strings.oneRun}\n`,
    block(strings.primary, primary.map(outcomeRow)),
    whole ? block(strings.others, others.map(outcomeRow)) : `${strings.more(String(others.length))}\n`,
    block(strings.incidents, counted),
    block(strings.consumed, consumed),
    `digest ${record.digest}`,
  ];
  return parts.filter(Boolean).join('\n');
}
