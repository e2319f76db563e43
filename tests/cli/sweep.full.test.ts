import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cordon, emptyFolder, program, tablesIn } from './cordon.ts';

const { folder, remove } = emptyFolder();
afterAll(remove);

/** 50 points x 100 replications x 2 arms: 10 000 short runs. */
const study = `
cordon: 1
name: ten-thousand
scenario: ${resolve('scenarios/epstein.yaml')}
postures: [street]
set: { days: 1, burnInDays: 1 }
design:
  method: lhs
  samples: 50
  parameters:
    hostState.legitimacy.citizens: { min: 0.78, max: 0.9, as: legitimacy }
    street.police: { min: 0.02, max: 0.08, as: police }
replications: 100
`;
const words = (out: string, ...more: string[]) => ['sweep', 'study.yaml', '--out', out, ...more];

/** Starts a sweep and kills it once its journal has so many bytes. */
function killedAt(bytes: number, out: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [program, ...words(out, '--resume')], { cwd: folder, stdio: 'ignore' });
  const journal = join(folder, out, 'journal.jsonl');
  const timer = setInterval(() => {
    if (existsSync(journal) && statSync(journal).size >= bytes) child.kill('SIGKILL');
  }, 5);
  return new Promise((done) => {
    child.on('close', (_, signal) => {
      clearInterval(timer);
      done(signal);
    });
  });
}

// Some ten seconds of processor time each; on a machine with much else to do that is many minutes.
describe('a study of 10 000 runs', { timeout: 1_800_000 }, () => {
  let whole: Record<string, string>;
  beforeAll(() => writeFileSync(join(folder, 'study.yaml'), study));

  it('takes less than 600 MB at its peak, by two workers', () => {
    const tell = "process.on('exit',()=>require('node:fs').writeSync(2,'peak '+process.resourceUsage().maxRSS))";
    writeFileSync(join(folder, 'tell.cjs'), tell);
    const { code, stdout, stderr } = cordon(words('whole', '--jobs', '2'), {
      cwd: folder,
      env: { NODE_OPTIONS: `--require=${join(folder, 'tell.cjs')}` },
    });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^ten-thousand: 10\s000 runs at 50 points in whole\n$/)]);
    const peaks = [...stderr.matchAll(/peak (\d+)/g)].map(([, kilobytes]) => Number(kilobytes));
    expect(peaks.length).toBeGreaterThan(0);
    expect(Math.max(...peaks)).toBeLessThan(600_000);
    whole = tablesIn(join(folder, 'whole'));
  });

  it('killed three times and resumed has the same bytes', async () => {
    await killedAt(200_000, 'killed');
    const sizes = [statSync(join(folder, 'killed', 'journal.jsonl')).size];
    for (const more of [700_000, 400_000]) {
      expect(await killedAt(sizes[0] + more, 'killed')).toBe('SIGKILL');
      sizes.unshift(statSync(join(folder, 'killed', 'journal.jsonl')).size);
    }
    expect(sizes[0]).toBeGreaterThan(sizes[1]);
    expect(cordon(words('killed', '--resume', '--jobs', '1'), { cwd: folder }).code).toBe(0);
    expect(tablesIn(join(folder, 'killed'))).toEqual(whole);
  });

  it('merged from four shards, of which one worker each ran, has the same bytes', () => {
    const parts = [1, 2, 3, 4].map((index) => `part${index}`);
    parts.forEach((part, index) =>
      expect(cordon(words(part, '--shard', `${index + 1}/4`, '--jobs', '1'), { cwd: folder }).code).toBe(0),
    );
    expect(cordon(['merge', ...parts, '--out', 'merged'], { cwd: folder }).code).toBe(0);
    expect(tablesIn(join(folder, 'merged'))).toEqual(whole);
    const { counts } = JSON.parse(readFileSync(join(folder, 'merged', 'manifest.json'), 'utf8'));
    expect(counts).toEqual({ points: 50, runs: 10_000, done: 10_000, failed: 0 });
  });
});
