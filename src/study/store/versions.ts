/** Which cordon runs here. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Versions } from '../manifest.ts';

/** Version from our package.json; commit and dirty flag when that stands at the top of a git checkout. */
export function versions(): Versions {
  const home = packageHome(dirname(fileURLToPath(import.meta.url)));
  const top = git(home, 'rev-parse', '--show-prefix');
  // A prefix means that the package lies inside somebody else's checkout.
  const commit = top === '' ? git(home, 'rev-parse', 'HEAD') : null;
  const changes = commit === null ? null : git(home, 'status', '--porcelain', '--untracked-files=no');
  return {
    cordon: readPackage(join(home, 'package.json'))?.version ?? 'unknown',
    node: process.versions.node,
    commit,
    dirty: changes === null ? null : changes !== '',
  };
}

/** The nearest directory upwards that holds our package.json. */
function packageHome(from: string): string {
  for (let directory = from; dirname(directory) !== directory; directory = dirname(directory)) {
    if (readPackage(join(directory, 'package.json'))?.name === 'cordon') return directory;
  }
  return from;
}

function readPackage(path: string): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function git(directory: string, ...command: string[]): string | null {
  try {
    return execFileSync('git', ['-C', directory, ...command], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
