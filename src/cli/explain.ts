/** `cordon explain [NAME]`. */
import { nearest } from '../scenario/didYouMean.ts';
import { UserError } from '../study/userError.ts';
import { flag, language, text, type Values } from './arguments.ts';
import { columns, print, printJson } from './output.ts';
import { topics, type Entry, type Topic } from './topics.ts';

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

type Found = Topic | (Entry & { readonly topic: string });

/** A topic, a family of parameters, or every entry of that name. @throws UserError when there is none */
function lookUp(all: readonly Topic[], name: string): Found[] {
  const lowered = name.toLowerCase();
  const topic = all.find((each) => each.name === lowered);
  if (topic) return [topic];
  const entries = all.flatMap((each) => each.entries.map((entry) => ({ ...entry, topic: each.name })));
  const exact = entries.filter((entry) => entry.name.toLowerCase() === lowered);
  if (exact.length > 0) return exact;
  // `harm` is a family of parameters, `logMean` the last part of a parameter's name.
  const related = entries.filter(({ name: full }) => full.toLowerCase().split('.').includes(lowered));
  if (related.length > 0) return related;
  const known = [...all.map((each) => each.name), ...entries.map((entry) => entry.name)];
  const parts = entries.flatMap((entry) => entry.name.split('.'));
  const meant = nearest(name, [...known, ...parts]);
  const hint = meant === undefined ? 'cordon explain lists the topics' : `did you mean \`${meant}\`?`;
  throw new UserError(`nothing is called ${JSON.stringify(name)}; ${hint}`);
}

function foundText(found: Found): string {
  if ('entries' in found) {
    return `${found.title}\n\n${found.entries.map((entry) => entryText(entry)).join('\n')}`;
  }
  return entryText(found);
}

function entryText({ name, meaning, facts }: Entry): string {
  const rows = facts.map(([heading, value]): [string, string] => [heading, value]);
  const detail = rows.length === 0 ? '' : `\n${columns(rows, '    ')}`;
  return `${name}\n    ${meaning}${detail}`;
}
