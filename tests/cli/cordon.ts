/** Calls the built command line as a user does. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const program = resolve('dist/cordon.js');
export const firstSteps = resolve('scenarios/first-steps.yaml');

export interface Called {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  /** Folder in which it is called. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another build than that of this checkout. */
  readonly script?: string;
}

/** No terminal: stdout and stderr are pipes. */
export function cordon(words: readonly string[], { cwd, env, script = program }: CallOptions = {}): Called {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

/** Calls it, and sends a signal as soon as `when` is true. */
export function cordonInterrupted(
  words: readonly string[],
  cwd: string,
  signal: NodeJS.Signals,
  when: () => boolean,
): Promise<Called> {
  const child = spawn(process.execPath, [program, ...words], { cwd });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const timer = setInterval(() => {
    if (!when()) return;
    clearInterval(timer);
    child.kill(signal);
  }, 10);
  return new Promise((done) => {
    child.on('close', (code) => {
      clearInterval(timer);
      done({ code, stdout, stderr });
    });
  });
}

/** A folder of its own for a test, and its removal. */
export function emptyFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-cli-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The tables of a result directory by name, without what holds wall times. */
export function tablesIn(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => name.endsWith('.csv') && name !== 'timing.csv');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

/** The rows of a table of ours that has no quoted fields in the columns asked for. */
export function rowsOf(directory: string, table: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(join(directory, table), 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [columns[i], value])));
}
