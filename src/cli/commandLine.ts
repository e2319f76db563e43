/** From the words of a command line to a command and its values; help and version are printed on the way. */
import yargs from 'yargs';
import type { Argv } from 'yargs';
import { didYouMean, nearest } from '../scenario/didYouMean.ts';
import { UserError } from '../study/userError.ts';
import type { Values } from './arguments.ts';
import { commandOptions, positionalsOf, type Command } from './commands.ts';

export interface Called {
  readonly command: Command;
  readonly values: Values;
}

/**
 * @param words without node and the script
 * @returns undefined when help or the version was asked for, and printed
 * @throws UserError for a command or an option that does not exist, or a word too few or too many
 */
export async function parseCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  version: string,
): Promise<Called | undefined> {
  let called: { command: Command; raw: Values } | undefined;
  let parser = yargs([])
    .scriptName('cordon')
    .usage('cordon COMMAND\n\nCordon compares force postures of a peace operation. Model results, not forecasts.')
    .locale('en')
    .parserConfiguration(parserConfiguration)
    .exitProcess(false)
    .version(version)
    .help()
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .epilogue(
      'cordon COMMAND --help shows a command with an example. Exit codes: 0 done, 1 something failed, 2 bad input.',
    )
    .fail(false);
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
  if (called !== undefined)
    return { command: called.command, values: checkedValues(called.command, called.raw, words) };
  if (words.includes('--help') || words.includes('--version')) return undefined;
  throw new UserError(noCommand(words, commands));
}

const parserConfiguration = {
  'boolean-negation': false,
  'camel-case-expansion': false,
  'dot-notation': false,
  'greedy-arrays': false,
  'parse-numbers': false,
  'parse-positional-numbers': false,
};

/** Positionals are declared as optional: what is missing is said by `checkedValues`, in words. */
function usageOf(command: Command): string {
  const positionals = positionalsOf(command).map(({ name, many }) => (many ? `[${name}..]` : `[${name}]`));
  return [command.name, ...positionals].join(' ');
}

/** How a person calls it. */
function calledAs(command: Command): string {
  return ['cordon', command.name, ...Object.keys(command.positionals)].join(' ');
}

function declare(parser: Argv, command: Command): Argv {
  let declared = parser.usage(`${calledAs(command)} [options]\n\n${command.describe}.`);
  for (const { name, describe } of positionalsOf(command))
    declared = declared.positional(name, { type: 'string', describe });
  for (const [name, { kind, describe, value }] of Object.entries(commandOptions(command))) {
    const text = value === undefined ? describe : `${value}  ${describe}`;
    declared =
      kind === 'flag'
        ? declared.option(name, { type: 'boolean', describe: text })
        : declared.option(name, { type: 'string', array: kind === 'texts', requiresArg: true, describe: text });
  }
  return command.examples.reduce((each, [example, meaning]) => each.example(example, meaning), declared);
}

/** Values by name, after unknown, missing and superfluous words were refused. */
function checkedValues(command: Command, raw: Values, words: readonly string[]): Values {
  const options = Object.keys(commandOptions(command));
  const positionals = positionalsOf(command);
  const known = [...options, ...positionals.map(({ name }) => name), '_', '$0', 'help', 'version'];
  const unknown = Object.keys(raw).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UserError(unknownOption(unknown, options, command, words));
  const [, ...rest] = Array.isArray(raw._) ? raw._ : [];
  if (rest.length > 0)
    throw new UserError(`unexpected ${JSON.stringify(String(rest[0]))}; expected ${calledAs(command)}`);
  const missing = positionals.find(({ name, optional }) => !optional && isMissing(raw[name]));
  if (missing) throw new UserError(`${missing.name} is missing: ${calledAs(command)}`);
  return raw;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === '';
}

function unknownOption(name: string, options: readonly string[], command: Command, words: readonly string[]): string {
  const dashes = words.some((word) => word === `--${name}` || word.startsWith(`--${name}=`)) ? '--' : '-';
  const meant = nearest(name, options);
  const hint = meant === undefined ? `see cordon ${command.name} --help` : `did you mean --${meant}?`;
  return `unknown option ${dashes}${name} of ${command.name}; ${hint}`;
}

function noCommand(words: readonly string[], commands: readonly Command[]): string {
  const word = words.find((each) => !each.startsWith('-'));
  if (word === undefined) {
    return words.length === 0
      ? 'a command is missing; see cordon --help'
      : `unknown option ${words[0]}; see cordon --help`;
  }
  return `unknown command ${JSON.stringify(word)}${didYouMean(
    word,
    commands.map(({ name }) => name),
  )}`;
}

function reworded(message: string): string {
  const lacking = /^Not enough arguments following: (.+)$/.exec(message);
  return lacking ? `--${lacking[1]} needs a value` : message;
}
