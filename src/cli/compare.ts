/** `cordon compare SCENARIO`: the main job. */
import { defaultDirectory, runStudy, type StudyResult } from '../study/runStudy.ts';
import { planCompare } from '../study/comparePlan.ts';
import type { Detectable } from '../study/detectable.ts';
import { measuredOutcomes, ownOutcomes } from '../study/engine.ts';
import type { Plan } from '../study/plan.ts';
import type { Progress } from '../study/progress.ts';
import { readResults } from '../study/results.ts';
import type { TuningBudget } from '../study/tuningPlan.ts';
import { UserError } from '../study/userError.ts';
import { measured, whole as wholeNumber, type Language } from '../report/language.ts';
import { postureName } from '../report/names.ts';
import { flag, language, list, oneOf, required, text, whole, type Values } from './arguments.ts';
import type { Surroundings } from './work.ts';
import { listenForInterruption } from './interruption.ts';
import { tell } from './output.ts';
import { driftWarning } from './driftWarning.ts';
import { progressLine } from './progressLine.ts';
import { showReport } from './report.ts';
import { loadScenario } from './scenarioFile.ts';
import { commandStrings } from './strings.ts';
import { studyStrings } from './studyStrings.ts';

const usualReplications = 100;
const mostReplications = 1_000_000;
const usualBudget: TuningBudget = { candidates: 12, replications: 10 };

export async function work(values: Values, surroundings: Surroundings): Promise<number> {
  const lang = language(values);
  const strings = commandStrings[lang];
  const plan = readPlan(values);
  const directory = text(values, 'out') ?? defaultDirectory(plan);
  const interruption = listenForInterruption();
  let result: StudyResult;
  try {
    result = await runPlan(plan, lang, {
      out: directory,
      workerUrl: surroundings.worker,
      jobs: whole(values, 'jobs', 1, 1024),
      force: flag(values, 'force'),
      signal: interruption.signal,
    });
  } finally {
    interruption.end();
  }
  if (result.status === 'interrupted') {
    tell(strings.interrupted);
    return interruption.exitCode() ?? 1;
  }
  if (result.already) tell(strings.already(directory));
  const results = readResults(directory);
  const warning = driftWarning(results, lang);
  if (warning !== undefined) tell(warning);
  await showReport(results, lang, flag(values, 'json'));
  if (result.failures === 0) return 0;
  tell(strings.failures(wholeNumber(result.failures, lang), `${directory}/failures.jsonl`));
  return 1;
}

function readPlan(values: Values): Plan {
  // Everything that can be wrong with the options is told before a long file is read.
  const options = {
    postures: list(values, 'postures'),
    replications: whole(values, 'replications', 1, mostReplications) ?? usualReplications,
    seed: whole(values, 'seed', 0, Number.MAX_SAFE_INTEGER),
    seeding: oneOf(values, 'seeding', ['common', 'independent']),
    steady: flag(values, 'steady'),
    tuned: tuningBudget(values),
  };
  const { scenario, source } = loadScenario(required(values, 'SCENARIO'));
  return planCompare({ scenario, source, measures: measuredOutcomes(), own: ownOutcomes(scenario), ...options });
}

/** Undefined without --tuned. */
function tuningBudget(values: Values): TuningBudget | undefined {
  const candidates = whole(values, 'tune-candidates', 2, 200);
  const replications = whole(values, 'tune-replications', 1, 10_000);
  if (flag(values, 'tuned')) {
    return {
      candidates: candidates ?? usualBudget.candidates,
      replications: replications ?? usualBudget.replications,
    };
  }
  if (candidates === undefined && replications === undefined) return undefined;
  throw new UserError('--tune-candidates and --tune-replications need --tuned');
}

/** Carries the plan out with a progress bar, and says once how small a difference it will be able to see. */
async function runPlan(plan: Plan, lang: Language, options: Parameters<typeof runStudy>[1]): Promise<StudyResult> {
  const bar = progressLine(commandStrings[lang]);
  let told = false;
  const onProgress = (progress: Progress): void => {
    if (!told && progress.detectable !== null) {
      told = true;
      bar.clear();
      for (const each of progress.detectable) tell(detectableText(plan, each, lang));
    }
    bar.show(progress);
  };
  try {
    return await runStudy(plan, {
      ...options,
      onProgress,
      onDamaged: (tasks) => tell(studyStrings[lang].damaged(wholeNumber(tasks, lang))),
    });
  } finally {
    bar.clear();
  }
}

function detectableText(plan: Plan, found: Detectable, lang: Language): string {
  const outcome = plan.outcomes.find(({ name }) => name === found.outcome);
  const value = (number: number) => measured(number, outcome?.unit ?? '', lang);
  return commandStrings[lang].detectable({
    outcome: outcome?.label[lang] ?? found.outcome,
    a: postureName(plan, found.posture_a, lang),
    b: postureName(plan, found.posture_b, lang),
    replications: wholeNumber(found.replications, lang),
    detectable: value(found.detectable),
    matters: value(found.matters),
    needed: wholeNumber(found.needed, lang),
  });
}
