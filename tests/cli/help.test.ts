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

  it('takes less than 0.3 seconds of a processor', () => {
    // Processor time, since the clock on the wall tells how busy the machine is.
    const tell = "process.on('exit',()=>process.stderr.write(JSON.stringify(process.cpuUsage())))";
    const { stderr } = cordon(['--help'], {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` },
    });
    const { user, system } = JSON.parse(stderr);
    expect((user + system) / 1e6).toBeLessThan(0.3);
  });

  it('can be started by its name', () => {
    expect(statSync(program).mode & 0o111).not.toBe(0);
  });
});
