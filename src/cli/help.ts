/** What `--help` prints. */
import { calledAs, commandOptions, positionalsOf, type Command } from './commands.ts';
import { breakWords } from '../report/textTable.ts';

const width = 96;

/** Help on the whole command line. */
export function overview(commands: readonly Command[]): string {
  return [
    'cordon COMMAND [options]',
    '',
    'Cordon compares force postures of a peace operation by public order and the protection of civilians.',
    'Model results: not forecasts, not intelligence.',
    '',
    ...twoColumns(commands.map((command) => [calledAs(command), command.describe])),
    '',
    'cordon COMMAND --help explains a command, with an example; cordon --version prints the version.',
    'Exit codes: 0 done, 1 something failed or fell short, 2 bad input, 130 and 143 interrupted, 70 our fault.',
  ].join('\n');
}

/** Help on one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries(commandOptions(command)).map(([name, { value, describe }]): [string, string] => [
    value === undefined ? `--${name}` : `--${name} ${value}`,
    describe,
  ]);
  const positionals = positionalsOf(command).map(({ name, describe }): [string, string] => [name, describe]);
  return [
    `${calledAs(command)} [options]`,
    '',
    `${command.describe}.`,
    '',
    ...twoColumns([...positionals, ...options]),
    '',
    command.examples.length > 1 ? 'Examples:' : 'Example:',
    ...command.examples.flatMap(([example, meaning]) => [`  ${example}`, `      ${meaning}`]),
  ].join('\n');
}

function twoColumns(rows: readonly (readonly [left: string, right: string])[]): string[] {
  const left = Math.max(...rows.map(([text]) => text.length)) + 4;
  return rows.flatMap(([name, text]) => {
    const [first, ...rest] = breakWords(text, width - left);
    return [`  ${name}`.padEnd(left) + first, ...rest.map((line) => ' '.repeat(left) + line)];
  });
}
