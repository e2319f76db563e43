/** `cordon explain [NAME]`. */
import { nearest } from '../scenario/didYouMean.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, text, type Values } from './arguments.ts';
import { columns, print, printJson } from './output.ts';
import { topics } from './topics.ts';
import type { Entry, Topic } from './topicsEntry.ts';

export function work(values: Values): number {
  const all = topics(language(values));
  const name = text(values, 'NAME');
  if (name === undefined) {
    if (flag(values, 'json')) printJson(all);
    else print(columns(all.map((topic): [string, string] => [topic.name, topic.title])));
    return 0;
  }
  const found = lookUp(all, name);
  if (flag(values, 'json')) printJson(found);
  else print(found.map(foundText).join('\n\n'));
  return 0;
}

type Found = Topic | (Entry & { readonly topic: string; readonly of: string });

/** A name however it is written: `burn-in`, `Burn in`; `units[]` of a list of keys is `units`. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s_-]|\[\]/g, '');

/** A topic, a family of parameters, or every entry of that name. @throws UserError when there is none */
function lookUp(all: readonly Topic[], name: string): Found[] {
  const wanted = plain(name);
  const entries = all.flatMap((each) => each.entries.map((entry) => ({ ...entry, topic: each.name, of: each.title })));
  const exact = entries.filter((entry) => plain(entry.name) === wanted);
  const also = entries.filter((entry) => !exact.includes(entry) && entry.also?.some((word) => plain(word) === wanted));
  const topic = all.filter((each) => plain(each.name) === wanted);
  // `harm` is a family of parameters and a kind of inject, `killsPerFighter` the last part of a parameter's name.
  const isPart = ({ name: full }: Entry, last: number): boolean =>
    full.split('.').slice(0, last).map(plain).includes(wanted);
  const family = entries.filter((entry) => entry.topic === 'parameters' && isPart(entry, -1));
  const named = [...topic, ...family, ...exact, ...also];
  if (named.length > 0) return named;
  const within = (word: string): boolean => wanted.length >= 4 && plain(word).includes(wanted);
  const related = entries.filter((entry) => isPart(entry, Infinity) || entry.also?.some(within));
  if (related.length > 0) return related;
  const known = [...all.map((each) => each.name), ...entries.flatMap((entry) => [entry.name, ...(entry.also ?? [])])];
  const parts = entries.flatMap((entry) => entry.name.replaceAll('[]', '').split('.'));
  const meant = nearest(name, [...known, ...parts]);
  const hint = meant === undefined ? 'cordon explain lists the topics' : `did you mean \`${meant}\`?`;
  throw new UserError(`nothing is called ${JSON.stringify(name)}; ${hint}`);
}

function foundText(found: Found): string {
  if ('entries' in found) {
    return `${found.title}\n\n${found.entries.map((entry) => entryText(entry)).join('\n')}`;
  }
  return entryText(found, found.of);
}

/** @param of the title of its topic, where it is not read under it */
function entryText({ name, meaning, facts }: Entry, of?: string): string {
  const rows = facts.map(([heading, value]): [string, string] => [heading, value]);
  const detail = rows.length === 0 ? '' : `\n${columns(rows, '    ')}`;
  return `${name}\n    ${meaning}${of === undefined ? '' : `\n    [${of}]`}${detail}`;
}
