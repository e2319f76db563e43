/** From the words of a command line to a command and its values. */
import yargs from 'yargs';
import type { Argv } from 'yargs';
import { didYouMean, nearest } from '../scenario/didYouMean.ts';
import { UserError } from '../study/userError.ts';
import type { Values } from './arguments.ts';
import { calledAs, commandOptions, positionalsOf, type Command } from './commands.ts';

export interface Called {
  readonly command: Command;
  readonly values: Values;
}

const parserConfiguration = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'greedy-arrays': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
};

/**
 * @param words without node and the script
 * @throws UserError for a command or an option that does not exist, or a word too few or too many
 */
export async function parseCommandLine(words: readonly string[], commands: readonly Command[]): Promise<Called> {
  let called: { command: Command; raw: Values } | undefined;
  // The parser's own help and strict mode are not used: its messages mislead in places.
  let parser = yargs([]).locale('en').parserConfiguration(parserConfiguration).help(false).version(false).fail(false);
  for (const command of commands) {
    const note = (raw: Values): void => {
      called = { command, raw };
    };
    parser = parser.command(usageOf(command), command.describe, (inner) => declare(inner, command), note);
  }
  try {
    await parser.parseAsync([...words]);
  } catch (error) {
    throw new UserError(reworded(error instanceof Error ? error.message : String(error)));
  }
  if (called === undefined) throw new UserError(noCommand(words, commands));
  return { command: called.command, values: checkedValues(called.command, called.raw, words) };
}

/** Arguments are optional to the parser: what is missing is told by `checkedValues`. */
function usageOf(command: Command): string {
  const positionals = positionalsOf(command).map(({ name, many }) => (many ? `[${name}..]` : `[${name}]`));
  return [command.name, ...positionals].join(' ');
}

function declare(parser: Argv, command: Command): Argv {
  let declared = parser;
  for (const { name } of positionalsOf(command)) declared = declared.positional(name, { type: 'string' });
  for (const [name, { kind }] of Object.entries(commandOptions(command))) {
    declared =
      kind === 'flag'
        ? declared.option(name, { type: 'boolean' })
        : declared.option(name, { type: 'string', array: kind === 'texts', requiresArg: true });
  }
  return declared;
}

/** Values by name, after unknown, missing and superfluous words were refused. */
function checkedValues(command: Command, raw: Values, words: readonly string[]): Values {
  const options = Object.keys(commandOptions(command));
  const positionals = positionalsOf(command);
  const known = [...options, ...positionals.map(({ name }) => name), '_', '$0'];
  const unknown = Object.keys(raw).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UserError(unknownOption(unknown, options, command, words));
  const [, ...rest] = Array.isArray(raw._) ? raw._ : [];
  if (rest.length > 0)
    throw new UserError(`unexpected ${JSON.stringify(String(rest[0]))}; expected ${calledAs(command)}`);
  const missing = positionals.find(({ name, optional }) => !optional && (raw[name] === undefined || raw[name] === ''));
  if (missing) throw new UserError(`${missing.name} is missing; expected ${calledAs(command)}`);
  return raw;
}

function unknownOption(name: string, options: readonly string[], command: Command, words: readonly string[]): string {
  const isLong = words.some((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const meant = nearest(name, options);
  const hint = meant === undefined ? `see cordon ${command.name} --help` : `did you mean --${meant}?`;
  return `unknown option ${isLong ? '--' : '-'}${name} of cordon ${command.name}; ${hint}`;
}

function noCommand(words: readonly string[], commands: readonly Command[]): string {
  const word = words.find((each) => !each.startsWith('-'));
  if (word === undefined)
    return `${words.length === 0 ? 'a command is missing' : `unknown option ${words[0]}`}; see cordon --help`;
  const names = commands.map(({ name }) => name);
  return `unknown command ${JSON.stringify(word)}${didYouMean(word, names)}`;
}

function reworded(message: string): string {
  const lacking = /^Not enough arguments following: (.+)$/.exec(message);
  return lacking ? `--${lacking[1]} needs a value` : message;
}
