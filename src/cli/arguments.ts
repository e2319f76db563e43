/** What a user gave on the command line, read at the edge: each reader returns a checked value or says what is wrong. */
import { languages, type Language } from '../report/language.ts';
import { didYouMean } from '../scenario/didYouMean.ts';
import { UserError } from '../study/userError.ts';

/** Arguments and options by name, as they were split from the command line. */
export type Values = Readonly<Record<string, unknown>>;

/** The one text of an option or argument; undefined when it was not given. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value)) throw new UserError(`--${name} is given twice`);
  return String(value);
}

/** An argument that the command line has made sure of. */
export function required(values: Values, name: string): string {
  const value = text(values, name);
  if (value === undefined || value === '') throw new UserError(`${name} is empty`);
  return value;
}

/** Every text of an option that may be given several times. */
export function texts(values: Values, name: string): string[] {
  const value = values[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Texts separated by commas; undefined when the option was not given. */
export function list(values: Values, name: string): string[] | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  const items = value.split(',').map((item) => item.trim());
  if (items.includes(''))
    throw new UserError(`--${name}: expected names with commas between them, found ${JSON.stringify(value)}`);
  return items;
}

export function flag(values: Values, name: string): boolean {
  return values[name] === true;
}

/** A whole number in digits; undefined when the option was not given. */
export function whole(values: Values, name: string, min: number, max: number): number | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= min && number <= max) return number;
  const range = max === Number.MAX_SAFE_INTEGER ? `from ${min} up, below 2^53` : `from ${min} to ${max}`;
  throw new UserError(`--${name}: expected a whole number ${range}, found ${JSON.stringify(value)}`);
}

/** One of a few words; the first of them when the option was not given. */
export function oneOf<Word extends string>(values: Values, name: string, words: readonly Word[]): Word {
  const value = text(values, name);
  if (value === undefined) return words[0];
  const word = words.find((each) => each === value);
  if (word === undefined) throw new UserError(`--${name}: unknown ${JSON.stringify(value)}${didYouMean(value, words)}`);
  return word;
}

export function language(values: Values): Language {
  return oneOf(values, 'lang', languages);
}
