import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

interface Locked {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

describe('dependencies', () => {
  const { dependencies, devDependencies } = readJson('package.json');
  const all: Record<string, string> = { ...dependencies, ...devDependencies };
  const locked: Record<string, Locked> = readJson('package-lock.json').packages;

  it('stand with exact versions', () => {
    for (const [name, version] of Object.entries(all))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-r\.\d+)?$/);
  });

  it('are all named with their versions and reasons in docs/dependencies.md', () => {
    const lines = readFileSync('docs/dependencies.md', 'utf8').split('\n');
    for (const [name, version] of Object.entries(all)) {
      const line = lines.find(
        (each) => each.includes(`\`${name}\``) || (name.startsWith('@types/') && each.includes('`@types/')),
      );
      expect(line, name).toContain(version);
    }
  });

  it('are locked for every platform, without which `npm ci` refuses the lock file', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('the set-up', () => {
  let root: string;
  const lock = (path: string, packages: object) => writeFileSync(join(root, path), JSON.stringify({ packages }));
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'cordon-setup-'));
    mkdirSync(join(root, 'node_modules'));
    lock('package-lock.json', wanted);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it.each([
    ['everything is there', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } }, true],
    ['only a package of another platform is missing', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['a package is missing', { 'node_modules/b': { version: '2.0.0' } }, false],
    ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }, false],
  ])('sees whether %s', (_title, present, installed) => {
    lock('node_modules/.package-lock.json', present);
    expect(isInstalled(root)).toBe(installed);
  });

  it('takes an installation that broke off for none', () => {
    expect(isInstalled(root)).toBe(false);
  });
});
