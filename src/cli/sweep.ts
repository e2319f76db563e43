/** `cordon sweep STUDY`: a scenario at many design points. */
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { inLanguage, whole as wholeNumber, type Language } from '../report/language.ts';
import { canonicalJson } from '../study/canonical.ts';
import { defaultDirectory, runStudy, type Execute, type StudyResult } from '../study/runStudy.ts';
import type { Plan } from '../study/plan.ts';
import { sha256 } from '../study/sha256.ts';
import { addTo } from '../study/store/additions.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, required, text, whole, type Values } from './arguments.ts';
import { dryRun } from './dryRun.ts';
import { listenForInterruption } from './interruption.ts';
import { print, printJson, tell } from './output.ts';
import { progressLine } from './progressLine.ts';
import { commandStrings } from './strings.ts';
import { loadStudy, pointsTold, readShard } from './studyFile.ts';
import { queueStrings, studyStrings } from './studyStrings.ts';
import type { Surroundings } from './work.ts';

export async function work(values: Values, { worker }: Surroundings): Promise<number> {
  const lang = language(values);
  // Everything that can be wrong with the options is told before a long file is read.
  const jobs = whole(values, 'jobs', 1, 1024);
  const written = text(values, 'shard');
  const shard = written === undefined ? undefined : readShard(written);
  const [resume, force, retryFailed] = ['resume', 'force', 'retry-failed'].map((name) => flag(values, name));
  const [long, roCrate] = ['long', 'ro-crate'].map((name) => flag(values, name));
  if (shard !== undefined && (long || roCrate))
    throw new UserError('--long and --ro-crate are for the whole; give them to cordon merge');
  if (force && (resume || retryFailed)) throw new UserError('--force begins again; --resume and --retry-failed go on');
  const redis = text(values, 'redis');
  if (redis !== undefined && jobs !== undefined)
    throw new UserError('--jobs is of this machine; with --redis give it to cordon worker');
  const onPoint = pointsTold((checked) => tell(studyStrings[lang].checking(wholeNumber(checked, lang))));
  const isTrial = flag(values, 'dry-run');
  const planned = loadStudy(required(values, 'STUDY'), { shard, isTrial, onPoint });
  const { plan } = planned;
  const out = text(values, 'out') ?? defaultDirectory(plan);
  if (isTrial) {
    const found = dryRun(planned, jobs);
    if (flag(values, 'json')) printJson({ directory: out, ...found });
    else print(studyStrings[lang].dryRun(out, found, (number) => wholeNumber(number, lang)));
    return 0;
  }
  if (plan.points.length === 0) tell(studyStrings[lang].emptyShard);
  const interruption = listenForInterruption();
  let result: StudyResult;
  try {
    const options = { out, workerUrl: worker, jobs, force, retryFailed, resume: resume || retryFailed };
    const run = (execute?: Execute) => withProgress(plan, lang, { ...options, execute, signal: interruption.signal });
    result = redis === undefined ? await run() : await throughQueue(redis, queueNameOf(plan, out), lang, run);
  } finally {
    interruption.end();
  }
  if (result.status === 'complete' && plan.shard === null) await addTo(out, { formats: plan.formats, long, roCrate });
  return told(plan, result, values, interruption.exitCode());
}

/** One name a plan and directory, so that a coordinator that is started again finds what was done for it. */
function queueNameOf({ planHash, shard }: Plan, out: string): string {
  return sha256(canonicalJson([planHash, shard, hostname(), resolve(out)])).slice(0, 16);
}

/** The client of the queue is loaded only where there is one. */
async function throughQueue<T>(
  url: string,
  study: string,
  lang: Language,
  run: (execute: Execute) => Promise<T>,
): Promise<T> {
  const { openCoordinator } = await import('../study/queue/coordinator.ts');
  const strings = queueStrings[lang];
  const { execute, close } = await openCoordinator({
    url,
    study,
    tell: (what) => tell(strings[what]),
    onTrouble: (reason) => tell(strings.trouble(reason)),
  });
  try {
    return await run(execute);
  } finally {
    await close();
  }
}

async function withProgress(plan: Plan, lang: Language, options: Parameters<typeof runStudy>[1]): Promise<StudyResult> {
  const bar = progressLine(commandStrings[lang]);
  try {
    return await runStudy(plan, {
      ...options,
      onProgress: (progress) => bar.show(progress),
      onDamaged: (tasks) => tell(studyStrings[lang].damaged(wholeNumber(tasks, lang))),
    });
  } finally {
    bar.clear();
  }
}

/** Says how it ended. @returns the exit code */
function told(plan: Plan, result: StudyResult, values: Values, signal: number | undefined): number {
  const lang = language(values);
  const { status, directory, runs, failures, already } = result;
  if (status === 'interrupted') {
    tell(studyStrings[lang].interrupted);
    return signal ?? 1;
  }
  if (already) tell(commandStrings[lang].already(directory));
  if (flag(values, 'json')) printJson({ directory, points: plan.points.length, runs, failures, shard: plan.shard });
  else {
    const facts = {
      name: inLanguage(plan.name, lang),
      points: wholeNumber(plan.points.length, lang),
      runs: wholeNumber(runs, lang),
      directory,
    };
    print(studyStrings[lang].done({ ...facts, failed: failures === 0 ? undefined : wholeNumber(failures, lang) }));
  }
  if (failures === 0) return 0;
  if (failures === runs) {
    tell(studyStrings[lang].allFailed(`${directory}/failures.jsonl`));
    return 1;
  }
  tell(commandStrings[lang].failures(wholeNumber(failures, lang), `${directory}/failures.jsonl`));
  return 1;
}
