#!/usr/bin/env node
/** The command line. Mistakes of the user end here in one line; anything else is a fault of ours and says so. */
import { readFileSync } from 'node:fs';
import { UserError } from '../study/userError.ts';
import { parseCommandLine } from './commandLine.ts';
import { commands } from './commands.ts';
import { commandHelp, overview } from './help.ts';
import { print } from './output.ts';

const faultCode = 70;

function versionOf(packageFile: URL): string {
  const { version }: { version: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
  return version;
}

async function main(words: readonly string[]): Promise<number> {
  const asked = words.some((word) => word === '--help' || word === '-h');
  const command = commands.find(({ name }) => name === words[0]);
  if (asked) print(command ? commandHelp(command) : overview(commands));
  else if (words[0] === '--version') print(versionOf(new URL('../package.json', import.meta.url)));
  else return runCommand(words);
  return 0;
}

async function runCommand(words: readonly string[]): Promise<number> {
  const { command, values } = await parseCommandLine(words, commands);
  const { work } = await command.load();
  // Bundled, this file stands in dist/, beside the worker.
  return work(values, {
    worker: new URL('./worker.js', import.meta.url),
    scenarios: new URL('../scenarios/', import.meta.url),
    page: new URL('./page.html', import.meta.url),
  });
}

/** Prints what went wrong. @returns the exit code */
function failed(error: unknown): number {
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`This is a fault in Cordon; please report it with the command and these lines:\n${trace}\n`);
  return faultCode;
}

// A reader that closes its end early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.on('uncaughtException', (error) => process.exit(failed(error)));

// The code is set and not forced, so that what was printed into a pipe arrives whole.
process.exitCode = await main(process.argv.slice(2)).catch(failed);
