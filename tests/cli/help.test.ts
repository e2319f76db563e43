import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { cordon, program } from './cordon.ts';

describe('help', () => {
  it('lists every command', () => {
    const { code, stdout } = cordon(['--help']);
    expect(code).toBe(0);
    for (const { name, describe: text } of commands)
      expect(stdout).toMatch(new RegExp(`cordon ${name} .*${text.slice(0, 20)}`));
  });

  it.each(commands)('of $name shows what it takes, with an example that begins with its name', (command) => {
    const { code, stdout } = cordon([command.name, '--help']);
    expect(code).toBe(0);
    for (const option of [...Object.keys(command.options), 'json', 'lang']) expect(stdout).toContain(`--${option}`);
    expect(stdout).toMatch(new RegExp(`Examples?:\n {2}cordon ${command.name} `));
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('prints the version of the package', () => {
    expect(cordon(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('is there within 0.3 seconds', () => {
    const seconds = Array.from({ length: 5 }, () => {
      const started = performance.now();
      cordon(['--help']);
      return (performance.now() - started) / 1000;
    });
    // The fastest of five: the others tell how busy the machine is.
    expect(Math.min(...seconds)).toBeLessThan(0.3);
  });

  it('can be started by its name', () => {
    expect(statSync(program).mode & 0o111).not.toBe(0);
  });
});
