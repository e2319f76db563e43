/** Reading a study file, and what it names, for a command. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { nearest } from '../scenario/didYouMean.ts';
import { isStudyText } from '../scenario/study/parse.ts';
import type { Shard } from '../study/plan.ts';
import { planFrom } from '../study/studyDirectory.ts';
import type { StudySources } from '../study/studyDirectory.ts';
import type { PlannedStudy } from '../study/studyPlan.ts';
import { UserError } from '../study/userError.ts';
import { readText } from './scenarioFile.ts';

/** A study that is to be run. @throws UserError with a line for each mistake */
export function loadStudy(file: string, options: Omit<StudySources, 'study' | 'read'> = {}): PlannedStudy {
  const text = readText(file);
  if (!isStudy(file, text) && text.trim() !== '')
    throw new UserError(`${file}: this is no study: it names no \`scenario\`; to compare postures, use cordon compare`);
  const read = (named: string) => {
    const path = isAbsolute(named) ? named : join(dirname(file), named);
    return { file: path, text: existsSync(path) ? readText(path) : lost(path) };
  };
  return planFrom({ ...options, study: { file, text }, read });
}

/** @throws UserError that names what else is in the folder */
function lost(path: string): never {
  const folder = dirname(path);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(ya?ml|json|csv)$/.test(name)) : [];
  const meant = nearest(basename(path), files);
  throw new UserError(`${path}: no such file${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`);
}

/** By its name, else by what is in it. */
export function isStudy(file: string, text: string): boolean {
  return /\.study\.(ya?ml|json)$/.test(file) || isStudyText(text);
}

/** Reads `I/N`. @throws UserError */
export function readShard(written: string): Shard {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(written);
  const [index, count] = found === null ? [0, 0] : [Number(found[1]), Number(found[2])];
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(`--shard: expected I/N with I from 1 to N, such as 2/8, found ${JSON.stringify(written)}`);
}

/** Says how far the checking of points has come, where it takes long. */
export function pointsTold(tellOf: (checked: number) => void): (checked: number) => void {
  let next = performance.now() + firstTold;
  return (checked) => {
    if (performance.now() < next) return;
    next = performance.now() + laterTold;
    tellOf(checked);
  };
}

/** Milliseconds. */
const firstTold = 2000;
const laterTold = 10_000;
