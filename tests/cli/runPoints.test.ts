import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cordon, program } from './cordon.ts';

const street = 'scenarios/epstein.yaml';
const short = ['--set', 'burnInDays=2', '--days', '5'];

/** Lines of stdin to lines of stdout. */
function answers(lines: readonly string[], more: readonly string[] = []) {
  const words = [program, 'run', street, '--points', '-', ...short, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { input: lines.join('\n'), encoding: 'utf8' });
  return {
    code: status,
    stderr,
    answers: stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

describe('cordon run --points -', () => {
  it('answers each line with the run that `run` would have made of it', () => {
    const found = answers([
      '{"set": {"street.police": 0.02}, "posture": "street", "replication": 1}',
      '{"set": {"street.police": 0.02}, "posture": "no-mission", "replication": 1}',
      '',
      '{"posture": "street", "replication": 2}',
    ]);
    expect([found.code, found.stderr, found.answers.length]).toEqual([0, '', 3]);
    const [first, second, third] = found.answers;
    expect(first).toMatchObject({ posture: 'street', replication: 1, status: 'done', ticks: 20 });
    // Equal replications share their luck.
    expect(second.seed).toBe(first.seed);
    expect(third.seed).not.toBe(first.seed);
    const { stdout } = cordon([
      'run',
      street,
      '--posture',
      'street',
      '--seed',
      String(first.seed),
      '--set',
      'street.police=0.02',
      '--json',
      ...short,
    ]);
    const alone = JSON.parse(stdout);
    expect([first.digest, first.outcomes]).toEqual([alone.digest, alone.outcomes]);
  });

  it('tells what is wrong with a line, and answers the next', () => {
    const found = answers(
      ['nonsense', '{"posture": "stret"}', '{"set": {"street.polise": 1}}', '{"points": 1}', '{}'],
      ['--posture', 'street'],
    );
    expect(found.code).toBe(1);
    expect(found.answers.slice(0, 4).map(({ error }) => error)).toEqual([
      'not a line of JSON: nonsense',
      expect.stringMatching(/^unknown posture "stret"/),
      expect.stringMatching(/^set: street\.polise: unknown key; did you mean `police`\?$/),
      'expected { set, posture, replication }, found the key points',
    ]);
    expect(found.answers[4]).toMatchObject({ posture: 'street', status: 'done' });
  });
});
